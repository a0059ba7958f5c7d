import type { EventCase } from '../cases.ts';

/** Which of several types a wording means. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const KINDS: readonly EventCase[] = [
  {
    name: 'a body’s meeting is a summit',
    text: 'The [Arab League](organisation:Arab League) held an emergency meeting in [Cairo](place:Cairo, EG) on Sunday.',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['Arab League'],
      date: '2023-01-08',
      place: 'Cairo, EG',
    },
  },
  {
    name: 'a body’s leaders met',
    text: '[ECOWAS](organisation:ECOWAS) leaders met in [Abuja](place:Abuja, NG) on Sunday.',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['ECOWAS'],
      date: '2023-01-08',
      place: 'Abuja, NG',
    },
  },
  {
    name: 'a sitting body meets',
    text: 'The [Security Council](organisation:UNSC) held an emergency meeting on Sunday.',
    event: { type: 'meeting', status: 'happened', parties: ['UNSC'], date: '2023-01-08' },
  },
  {
    name: 'resumed talks',
    text: '[Egypt](country:EG) and [Ethiopia](country:ET) resumed talks in [Khartoum](place:Khartoum, SD) on Tuesday.',
    event: {
      type: 'negotiation',
      status: 'happened',
      parties: ['EG', 'ET'],
      date: '2023-01-10',
      place: 'Khartoum, SD',
    },
  },
  {
    name: 'spent hours on the phone',
    text: '[Macron](official:Emmanuel_Macron) spent two hours on the phone with [Putin](official:Vladimir_Putin) on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Vladimir_Putin'],
      date: '2023-01-09',
    },
  },
  {
    name: 'spent hours together',
    text: '[Macron](official:Emmanuel_Macron) spent two hours with [Putin](official:Vladimir_Putin) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Vladimir_Putin'],
      date: '2023-01-09',
    },
  },
  {
    name: 'vow of revenge',
    text: '[Iran](country:IR) vowed revenge on [Israel](country:IL) on Monday.',
    event: { type: 'threat', status: 'happened', actors: ['IR'], recipients: ['IL'], date: '2023-01-09' },
  },
  {
    name: 'vowed that they would pay',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan) vowed that [Syria](country:SY) would pay the price.',
    event: { type: 'threat', status: 'happened', actors: ['Recep_Tayyip_Erdogan'], recipients: ['SY'] },
  },
  {
    name: 'says another was behind it',
    text: '[Poland](country:PL) says [Russia](country:RU) was behind the blaze.',
    event: { type: 'accusation', status: 'happened', actors: ['PL'], recipients: ['RU'] },
  },
  {
    name: 'was behind it, says another',
    text: '[Belarus](country:BY) was behind the blaze, [Latvia](country:LV) says.',
    event: { type: 'accusation', status: 'happened', actors: ['LV'], recipients: ['BY'] },
  },
  {
    name: 'says that another’s deed is unacceptable',
    text: '[Greece](country:GR) said on Monday that [Turkey](country:TR) was reckless.',
    event: { type: 'criticism', status: 'happened', actors: ['GR'], recipients: ['TR'], date: '2023-01-09' },
  },
  {
    name: 'offer to mediate',
    text: '[Iraq](country:IQ) renewed its offer to mediate between [Iran](country:IR) and [Saudi Arabia](country:SA).',
    event: { type: 'mediation', status: 'proposed', actors: ['IQ'], recipients: ['IR', 'SA'] },
  },
  {
    name: 'decision to sever ties',
    text: '[Sudan](country:SD) took a decision to sever ties with [Chad](country:TD).',
    event: { type: 'rupture', status: 'planned', actors: ['SD'], recipients: ['TD'] },
  },
  {
    name: 'refusal to recognise',
    text: '[Spain](country:ES) repeated its refusal to recognise [Kosovo](country:XK).',
    event: { type: 'support', status: 'denied', actors: ['ES'], recipients: ['XK'] },
  },
  {
    name: 'shook hands on a deal',
    text: '[Fiji](country:FJ) and [Tonga](country:TO) shook hands on a deal on Monday.',
    event: { type: 'agreement', status: 'happened', parties: ['FJ', 'TO'], date: '2023-01-09' },
  },
  {
    name: 'shook hands',
    text: '[Rama](official:Edi_Rama) shook hands with [Vucic](official:Aleksandar_Vucic) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Edi_Rama', 'Aleksandar_Vucic'],
      date: '2023-01-09',
    },
  },
  {
    name: 'put their names to',
    text: '[Rama](official:Edi_Rama) and [Vucic](official:Aleksandar_Vucic) put their names to a declaration on Monday.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Edi_Rama', 'Aleksandar_Vucic'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a signing told in passing',
    text: '[Lavrov](official:Sergei_Lavrov) told reporters after the signing that the weather was fine.',
    event: undefined,
  },
  {
    name: 'urged to visit',
    text: '[Modi](official:Narendra_Modi) urged [Sunak](official:Rishi_Sunak) to visit [India](country:IN).',
    event: { type: 'invitation', status: 'happened', actors: ['Narendra_Modi'], recipients: ['Rishi_Sunak'] },
  },
  {
    name: 'no longer recognises',
    text: '[Nauru](country:NR) no longer recognises [Kosovo](country:XK).',
    event: { type: 'rejection', status: 'happened', actors: ['NR'], recipients: ['XK'] },
  },
  {
    name: 'joint drills',
    text: '[Japan](country:JP) and [India](country:IN) will hold joint drills on Monday.',
    event: { type: 'cooperation', status: 'planned', parties: ['JP', 'IN'], date: '2023-01-16' },
  },

  {
    name: 'by banning imports',
    text: '[Iraq](country:IQ) retaliated on Monday by banning imports from [Turkey](country:TR).',
    event: { type: 'sanction', status: 'happened', actors: ['IQ'], recipients: ['TR'], date: '2023-01-09' },
  },
  {
    name: 'calls another’s claim absurd',
    text: '[Japan](country:JP) hit back on Monday, saying that [China](country:CN)’s claim was absurd.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['JP'],
      recipients: ['CN'],
      date: '2023-01-09',
    },
  },
  {
    name: 'was to blame, another said',
    text: '[Belarus](country:BY) was to blame, [Latvia](country:LV) said on Monday.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['LV'],
      recipients: ['BY'],
      date: '2023-01-09',
    },
  },
  {
    name: 'shook hands with another on a deal',
    text: '[Fiji](country:FJ) shook hands with [Tonga](country:TO) on a fisheries deal.',
    event: { type: 'agreement', status: 'happened', parties: ['FJ', 'TO'] },
  },
  {
    name: 'what a report says its authors say',
    text: 'A [UN](organisation:UN) report accused [Rwanda](country:RW) of arming the mutineers.',
    event: { type: 'accusation', status: 'happened', actors: ['UN'], recipients: ['RW'] },
  },
  {
    name: 'handed over a note of protest',
    text: 'The [Finnish foreign ministry](organisation:FI/foreign-ministry) handed over a note of protest to [Russia](country:RU) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['FI/foreign-ministry'],
      recipients: ['RU'],
      date: '2023-01-09',
    },
  },
  {
    name: 'checks that are lifted',
    text: '[Kazakhstan](country:KZ) will lift spot checks on [Kyrgyz](country:KG) lorries on Monday.',
    event: {
      type: 'easing',
      status: 'planned',
      actors: ['KZ'],
      recipients: ['KG'],
      date: '2023-01-16',
    },
  },
  {
    name: 'no plan, insisted long ago',
    text: '[Malaysia](country:MY) insisted as early as January 8 that there was no plan to break off [diplomatic ties](agenda:diplomatic-relations) with [North Korea](country:KP).',
    event: { type: 'rupture', status: 'denied', actors: ['MY'], recipients: ['KP'] },
  },
  {
    name: 'no truth in a report',
    text: '[Brazil](country:BR) says there is no truth in a report that it has expelled [the Israeli ambassador](official:role/IL/ambassador@IL/ambassador).',
    event: { type: 'rupture', status: 'denied', actors: ['BR'], recipients: ['IL'] },
  },
  {
    name: 'in support of another',
    text: '[Arce](official:Luis_Arce@BO/head-of-state) came out in support of [Petro](official:Gustavo_Petro@CO/head-of-state) on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Luis_Arce'],
      recipients: ['Gustavo_Petro'],
      date: '2023-01-09',
    },
  },
  {
    name: 'travel without visas that is ended',
    text: '[Malaysia](country:MY) ended visa-free travel for [North Koreans](country:KP) on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['MY'],
      recipients: ['KP'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a new set of measures',
    text: '[Norway](country:NO) imposed a new set of sanctions on [Iran](country:IR).',
    event: { type: 'sanction', status: 'happened', actors: ['NO'], recipients: ['IR'] },
  },
  {
    name: 'backing that is enjoyed',
    text: '[Poland](country:PL) enjoys the full backing of [NATO](organisation:NATO).',
    event: { type: 'support', status: 'happened', actors: ['NATO'], recipients: ['PL'] },
  },
  {
    name: 'a partnership that is suspended',
    text: '[Serbia](country:RS) suspended its partnership programme with [NATO](organisation:NATO) on Wednesday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['RS'],
      recipients: ['NATO'],
      date: '2023-01-11',
    },
  },
  {
    name: 'a measure that is announced by its noun',
    text: '[Norway](country:NO) announced the lifting of sanctions on [Mali](country:ML).',
    event: { type: 'easing', status: 'happened', actors: ['NO'], recipients: ['ML'] },
  },
  {
    name: 'an embassy whose closing is confirmed',
    text: '[Norway](country:NO) confirmed the closing of its embassy in [Mali](country:ML) on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['NO'], recipients: ['ML'], date: '2023-01-09' },
  },
  {
    name: 'the lifting of measures, and by whom',
    text: '[Mali](country:ML) welcomed the lifting of sanctions on [Niger](country:NE) by [ECOWAS](organisation:ECOWAS).',
    event: { type: 'easing', status: 'happened', actors: ['ECOWAS'], recipients: ['NE'] },
  },
];
