import type { EventCase } from '../cases.ts';

/** When something happens. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const DATES: readonly EventCase[] = [
  {
    name: 'lent by a participle',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan), campaigning in [Istanbul](place:Istanbul, TR) on Sunday, accused [Germany](country:DE) of hypocrisy.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['DE'],
      date: '2023-01-08',
    },
  },
  {
    name: 'lent to what went before',
    text: '[Lavrov](official:Sergei_Lavrov) left on Tuesday after he had been received by [Xi](official:Xi_Jinping).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Xi_Jinping'],
      date: '2023-01-10',
    },
  },
  {
    name: 'lent to what he travelled for',
    text: '[Rutte](official:Mark_Rutte) flew on Thursday to [Paramaribo](place:Paramaribo, SR), where he met [Santokhi](official:Chan_Santokhi).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Mark_Rutte', 'Chan_Santokhi'],
      date: '2023-01-12',
      place: 'Paramaribo, SR',
    },
  },
  {
    name: 'lent by an announcement',
    text: '[Morocco](country:MA) announced on Sunday that it was severing ties with [Iran](country:IR).',
    event: { type: 'rupture', status: 'happened', actors: ['MA'], recipients: ['IR'], date: '2023-01-08' },
  },
  {
    name: 'not lent to what was agreed',
    text: '[Putin](official:Vladimir_Putin) and [Xi](official:Xi_Jinping) agreed on Monday to meet in [Sochi](place:Sochi, RU).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Vladimir_Putin', 'Xi_Jinping'],
      place: 'Sochi, RU',
    },
  },
  {
    name: 'until, a bound',
    text: '[Fidan](official:Hakan_Fidan) is visiting [Canada](country:CA) until Friday.',
    event: { type: 'visit', status: 'happening', actors: ['Hakan_Fidan'], recipients: ['CA'] },
  },
  {
    name: 'days of talks',
    text: '[Armenia](country:AM) and [Georgia](country:GE) concluded two days of talks on Wednesday.',
    event: { type: 'meeting', status: 'happened', parties: ['AM', 'GE'], date: '2023-01-10/2023-01-11' },
  },
  {
    name: 'relative clause with an infinitive',
    text: 'Little is known of the meeting with [Fidan](official:Hakan_Fidan) which [Lavrov](official:Sergei_Lavrov) hopes to hold in [Geneva](place:Geneva, CH) on January 25.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-25',
      place: 'Geneva, CH',
    },
  },
  {
    name: 'request told in passing',
    text: 'On Monday [Ghana](country:GH) signed an accord with [Togo](country:TG). It also turned down a request from [Benin](country:BJ).',
    event: { type: 'request', status: 'happened', actors: ['BJ'], recipients: ['GH'] },
  },
  {
    name: 'at the request of',
    text: 'The [Security Council](organisation:UNSC) met on Thursday at the request of [Japan](country:JP).',
    event: { type: 'request', status: 'happened', actors: ['JP'], recipients: ['UNSC'] },
  },
  {
    name: 'last December',
    text: '[Nepal](country:NP) thanked [India](country:IN) last December.',
    event: { type: 'support', status: 'happened', actors: ['NP'], recipients: ['IN'], date: '2022-12' },
  },
  {
    name: 'November last year',
    text: '[Nepal](country:NP) thanked [India](country:IN) in November last year.',
    event: { type: 'support', status: 'happened', actors: ['NP'], recipients: ['IN'], date: '2022-11' },
  },
  {
    name: 'two days later',
    text: '[Modi](official:Narendra_Modi) visited [Nepal](country:NP) on January 3. Two days later he met [Sunak](official:Rishi_Sunak).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Narendra_Modi', 'Rishi_Sunak'],
      date: '2023-01-05',
    },
  },
  {
    name: 'later this week, too vague',
    text: '[Fidan](official:Hakan_Fidan) will meet [Lavrov](official:Sergei_Lavrov) in the coming days, he said on Thursday.',
    event: { type: 'meeting', status: 'planned', parties: ['Hakan_Fidan', 'Sergei_Lavrov'] },
  },
  {
    name: 'day that opens a sentence',
    text: 'On Monday, once the rain had stopped, [Rama](official:Edi_Rama) met [Vucic](official:Aleksandar_Vucic).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Edi_Rama', 'Aleksandar_Vucic'],
      date: '2023-01-09',
    },
  },
  {
    name: 'day before when',
    text: 'The row began on January 4, when [Pakistan](country:PK) expelled [India](country:IN)’s envoy.',
    event: { type: 'rupture', status: 'happened', actors: ['PK'], recipients: ['IN'], date: '2023-01-04' },
  },
  {
    name: 'day of the sentence before',
    text: '[Rama](official:Edi_Rama) visited [Skopje](place:Skopje, MK) on Monday. He met [Kovachevski](official:Dimitar_Kovachevski).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Edi_Rama', 'Dimitar_Kovachevski'],
      date: '2023-01-09',
      place: 'Skopje, MK',
    },
  },
  {
    name: 'not that of what had gone before',
    text: '[Rama](official:Edi_Rama) visited [Skopje](place:Skopje, MK) on Monday. He had met [Vucic](official:Aleksandar_Vucic).',
    event: { type: 'meeting', status: 'happened', parties: ['Edi_Rama', 'Aleksandar_Vucic'] },
  },
  {
    name: 'present tense of a timetable',
    text: '[Xi](official:Xi_Jinping) flies to [Paris](place:Paris, FR) tomorrow.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Xi_Jinping'],
      recipients: ['FR'],
      date: '2023-01-14',
      place: 'Paris, FR',
    },
  },

  {
    name: 'earlier this week, too vague',
    text: '[Modi](official:Narendra_Modi) met [Lula](official:Luiz_Inacio_Lula_da_Silva) earlier this week.',
    event: { type: 'meeting', status: 'happened', parties: ['Narendra_Modi', 'Luiz_Inacio_Lula_da_Silva'] },
  },
  {
    name: 'a lent day lies where it is told',
    text: '[Rutte](official:Mark_Rutte) flew on Thursday to [Paramaribo](place:Paramaribo, SR), where he was to meet [Santokhi](official:Chan_Santokhi).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Mark_Rutte', 'Chan_Santokhi'],
      date: '2023-01-12',
    },
  },
  {
    name: 'a day of a month ahead, in the present tense',
    text: 'The [European Council](organisation:European Council), which gathers on June 28, will decide.',
    event: { type: 'summit', status: 'planned', parties: ['European Council'], date: '2023-06-28' },
  },
  {
    name: 'is meeting on a weekday',
    text: '[Lavrov](official:Sergei_Lavrov) is meeting [Fidan](official:Hakan_Fidan) on Tuesday.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-17',
    },
  },
  {
    name: 'talks that somebody hopes to convene',
    text: 'Talks between [Iran](country:IR) and [Oman](country:OM), which they hope to hold on January 25, are in doubt.',
    event: { type: 'meeting', status: 'planned', parties: ['IR', 'OM'], date: '2023-01-25' },
  },
  {
    name: 'of him who was called',
    text: '[Macron](official:Emmanuel_Macron) rang [Erdogan](official:Recep_Tayyip_Erdogan) on Monday, who accused [Greece](country:GR) of bad faith.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['GR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a participle looks back with the verb that has its subject',
    text: '[Jadranka Kosor](official:Jadranka_Kosor) and [Borut Pahor](official:Borut_Pahor), meeting in [Ljubljana](place:Ljubljana, SI) on Sept. 11, agreed to keep the two questions apart.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Jadranka_Kosor', 'Borut_Pahor'],
      date: '2022-09-11',
    },
  },
  {
    name: 'a weekday that had been set for what has been put off lies ahead',
    text: 'A meeting between [Gordan Jandrokovic](official:Gordan_Jandrokovic) and [Samuel Zbogar](official:Samuel_Zbogar) that had been set for Thursday has been put off.',
    event: {
      type: 'meeting',
      status: 'postponed',
      parties: ['Gordan_Jandrokovic', 'Samuel_Zbogar'],
      date: '2023-01-19',
    },
  },
  {
    name: 'a trip that was due and was cancelled lies behind',
    text: 'A trip to [Beijing](place:Beijing, CN) by [Ukhnaa Khurelsukh](official:Ukhnaa_Khurelsukh), due to begin on Dec. 28, was cancelled.',
    event: {
      type: 'visit',
      status: 'cancelled',
      actors: ['Ukhnaa_Khurelsukh'],
      recipients: ['CN'],
      date: '2022-12-28',
    },
  },
  {
    name: 'over dinner, of the month told before it',
    text: '[Jargaltulga Erdenebat](official:Jargaltulga_Erdenebat) visited [Tokyo](place:Tokyo, JP) in October and asked [Shinzo Abe](official:Shinzo_Abe) over dinner for a loan.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Jargaltulga_Erdenebat'],
      recipients: ['Shinzo_Abe'],
      date: '2022-10',
    },
  },
  {
    name: 'until when something may be done is no day of the story',
    text: 'Companies have until January 2 to leave. [Mia Mottley](official:Mia_Mottley) telephoned [Stuart Young](official:Stuart_Young).',
    event: { type: 'call', status: 'happened', parties: ['Mia_Mottley', 'Stuart_Young'], date: undefined },
  },
  {
    name: 'of the news, whatever its own tense',
    text: 'The gates opened on Monday. [Mia Mottley](official:Mia_Mottley) telephones [Stuart Young](official:Stuart_Young).',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Mia_Mottley', 'Stuart_Young'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a refusal stands, whatever day was told before it',
    text: [
      'It was cold.',
      'It snowed.',
      '[Mia Mottley](official:Mia_Mottley) met [Stuart Young](official:Stuart_Young) on Monday. [Mottley](official:Mia_Mottley) rejected the proposal of [Guyana](country:GY).',
    ].join('\n\n'),
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['Mia_Mottley'],
      recipients: ['GY'],
      date: undefined,
    },
  },
  {
    name: 'a meeting told without a day behind a day that the text has named',
    text: [
      'It was cold.',
      'It snowed.',
      'The gates opened on Monday. While there, [Mia Mottley](official:Mia_Mottley) has met [Stuart Young](official:Stuart_Young).',
    ].join('\n\n'),
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Mia_Mottley', 'Stuart_Young'],
      date: '2023-01-09',
    },
  },
  {
    name: 'of a step that sums the deed up',
    text: '[Qatar](country:QA) had by then reopened its border with [Bahrain](country:BH), a step that took effect on Monday.',
    event: { type: 'easing', status: 'happened', actors: ['QA'], recipients: ['BH'], date: '2023-01-09' },
  },
  {
    name: 'a word in quotation marks, when it is said to be spoken',
    text: '“We stand behind [Denmark](country:DK),” [Tobias Billström](official:Tobias_Billstrom@SE/foreign-minister) said in [Stockholm](place:Stockholm, SE) on Thursday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Tobias_Billstrom'],
      recipients: ['DK'],
      date: '2023-01-12',
    },
  },
  {
    name: 'the border reopened to trade the month after',
    text: 'Last September 15 [Santo Domingo](country:DO) shut the border with [Haiti](country:HT); it was reopened to trade the following month.',
    event: { type: 'easing', status: 'happened', actors: ['DO'], recipients: ['HT'], date: '2022-10' },
  },
];
