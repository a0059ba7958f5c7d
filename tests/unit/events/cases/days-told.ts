import type { EventCase } from '../cases.ts';

/** Days told in some other way than beside the verb. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const DAYS_TOLD: readonly EventCase[] = [
  {
    name: 'between commas, of the second verb',
    text: '[Gambia](country:GM) left the [Commonwealth](organisation:Commonwealth) in October 2013 and, in November last year, left [ECOWAS](organisation:ECOWAS).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['GM'],
      recipients: ['ECOWAS'],
      date: '2022-11',
    },
  },
  {
    name: 'the calendar before what is reckoned',
    text: '[Lavrov](official:Sergei_Lavrov) was ill on Monday. Three days later [Scholz](official:Olaf_Scholz) will receive [Biden](official:Joe_Biden) on February 3 and 4.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Olaf_Scholz', 'Joe_Biden'],
      date: '2023-02-03/2023-02-04',
    },
  },
  {
    name: 'counted back from the day told beside it',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Tuesday, a day before a session of the [Arab League](organisation:Arab League) in [Cairo](place:Cairo, EG).',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['Arab League'],
      date: '2023-01-11',
      place: 'Cairo, EG',
    },
  },
  {
    name: 'the eve of an arrival',
    text: '[Blinken](official:Antony_Blinken) rang [Fidan](official:Hakan_Fidan) on Sunday, the eve of [Lavrov](official:Sergei_Lavrov)’s arrival in [Turkey](country:TR).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['TR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'counted on from a clause with its own day',
    text: 'Three days after lawmakers in [Ankara](place:Ankara, TR) backed the plan on January 2, [Biden](official:Joe_Biden) met [Erdogan](official:Recep_Tayyip_Erdogan).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Joe_Biden', 'Recep_Tayyip_Erdogan'],
      date: '2023-01-05',
      place: 'Ankara, TR',
    },
  },
  {
    name: 'since, a bound',
    text: '[Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan), who had not spoken since the middle of August, met on Tuesday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-10',
    },
  },
  {
    name: 'to the end that the sentence names',
    text: '[Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan) negotiated from October 2021 until last December.',
    event: {
      type: 'negotiation',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2021-10/2022-12',
    },
  },
  {
    name: 'a day between the subject and its verb',
    text: '[Somalia](country:SO) on Thursday restored diplomatic ties with [Kenya](country:KE).',
    event: { type: 'restoration', status: 'happened', parties: ['SO', 'KE'], date: '2023-01-12' },
  },
  {
    name: 'an adverb of time right before its verb',
    text: 'Though the generals objected, [Somalia](country:SO) yesterday restored diplomatic ties with [Kenya](country:KE).',
    event: { type: 'restoration', status: 'happened', parties: ['SO', 'KE'], date: '2023-01-12' },
  },
  {
    name: 'not lent by an aside',
    text: '[Sunak](official:Rishi_Sunak) praised the accord that [Chad](country:TD) and [Niger](country:NE) signed on Monday.',
    event: { type: 'support', status: 'happened', actors: ['Rishi_Sunak'], recipients: ['TD', 'NE'] },
  },
  {
    name: 'lent by a relative clause on the subject',
    text: '[Sunak](official:Rishi_Sunak), who met [Biden](official:Joe_Biden) on Monday, criticised [Iran](country:IR).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Rishi_Sunak'],
      recipients: ['IR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the background of a paragraph is not its day',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Tuesday. They first met in 2019. [Lavrov](official:Sergei_Lavrov) thanked [Turkey](country:TR).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['TR'],
      date: '2023-01-10',
    },
  },
  {
    name: 'back to the day named last',
    text: 'The two parliaments are expected to ratify the treaty by March 31. On that same day [Lavrov](official:Sergei_Lavrov) is to meet [Fidan](official:Hakan_Fidan).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-03-31',
    },
  },
  {
    name: 'an evening told in the pluperfect',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Tuesday. Before lunch [Lavrov](official:Sergei_Lavrov) had received [Guterres](official:Antonio_Guterres).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Antonio_Guterres'],
      date: '2023-01-10',
    },
  },
  {
    name: 'a plan that goes on',
    text: '[Lavrov](official:Sergei_Lavrov) will travel to [Armenia](country:AM) on Monday. In [Yerevan](place:Yerevan, AM) he will meet [Mirzoyan](official:Ararat_Mirzoyan).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Ararat_Mirzoyan'],
      date: '2023-01-16',
      place: 'Yerevan, AM',
    },
  },
  {
    name: 'the end of a stay of days',
    text: '[Modi](official:Narendra_Modi) left [Egypt](country:EG) for home on Thursday at the end of a three-day stay.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Narendra_Modi'],
      recipients: ['EG'],
      date: '2023-01-10/2023-01-12',
    },
  },
  {
    name: 'a session told by the clause about its body’s meeting',
    text: 'The meeting of the [European Council](organisation:European Council) that began on Thursday is about grain.',
    event: { type: 'summit', status: 'happened', parties: ['European Council'], date: '2023-01-12' },
  },
  {
    name: 'what a summit is to be held on, ahead',
    text: 'All now depends on the summit which [NATO](organisation:NATO) is to hold in [Vilnius](place:Vilnius, LT) on July 11.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['NATO'],
      date: '2023-07-11',
      place: 'Vilnius, LT',
    },
  },
  {
    name: 'the day after, with no event behind it',
    text: '[Sunak](official:Rishi_Sunak) met [Scholz](official:Olaf_Scholz) on Tuesday, and the day after went on to [Warsaw](place:Warsaw, PL) to meet [Duda](official:Andrzej_Duda).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Andrzej_Duda'],
      place: 'Warsaw, PL',
      date: '2023-01-11',
    },
  },
  {
    name: 'a stay that has not ended',
    text: 'Since Monday [Sunak](official:Rishi_Sunak) has been in [Warsaw](place:Warsaw, PL).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Rishi_Sunak'],
      recipients: ['PL'],
      date: '2023-01-09/..',
    },
  },
  {
    name: 'ministers meet on a day ahead',
    text: 'Ministers of [NATO](organisation:NATO) meet in [Vilnius](place:Vilnius, LT) on Monday.',
    event: { type: 'summit', status: 'planned', parties: ['NATO'], date: '2023-01-16' },
  },
  {
    name: 'a morning told in words of another day',
    text: '“I spoke by phone with [Scholz](official:Olaf_Scholz) this morning,” [Sunak](official:Rishi_Sunak) said on Tuesday.',
    event: { type: 'call', status: 'happened', parties: ['Rishi_Sunak', 'Olaf_Scholz'], date: '2023-01-10' },
  },
  {
    name: 'the day of a meeting that is welcomed is not that of the welcome, nor of what follows',
    text: '[Lula](official:Luiz_Inacio_Lula_da_Silva) was in [Tokyo](place:Tokyo, JP) on Wednesday. [Lula](official:Luiz_Inacio_Lula_da_Silva) welcomed the outcome of the December 27 meeting between [Macron](official:Emmanuel_Macron) and [Scholz](official:Olaf_Scholz). [Lula](official:Luiz_Inacio_Lula_da_Silva) then met [Kishida](official:Fumio_Kishida).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Luiz_Inacio_Lula_da_Silva', 'Fumio_Kishida'],
      date: '2023-01-11',
    },
  },
  {
    name: 'what is said in a joint statement goes on with the day',
    text: '[Macron](official:Emmanuel_Macron) met [Scholz](official:Olaf_Scholz) on Wednesday. In a joint statement, the two leaders rejected the plan.',
    event: {
      type: 'statement',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Olaf_Scholz'],
      date: '2023-01-11',
    },
  },
  {
    name: 'the day of a raid that is regretted is not that of the promise',
    text: '[Ana Paz](official:Ana_Paz@BO/head-of-state) spoke of his regret over the raid of January 2 and promised that [Bolivia](country:BO) would never again violate [Peruvian](country:PE) territory.',
    event: {
      type: 'agreement',
      status: 'happened',
      actors: ['Ana_Paz'],
      recipients: ['PE'],
      date: undefined,
    },
  },
  {
    name: 'what has been agreed is dated by its announcement',
    text: '[Ethiopia](country:ET) and [Somalia](country:SO) have agreed to end their dispute, [Erdogan](official:Recep_Tayyip_Erdogan) announced late on Wednesday.',
    event: { type: 'agreement', status: 'happened', parties: ['ET', 'SO'], date: '2023-01-11' },
  },
  {
    name: 'a report goes back to its news after what it recalls of the days before',
    text: '[Xi Jinping](official:Xi_Jinping) received [Juan Carlos Varela](official:Juan_Carlos_Varela) in [Beijing](place:Beijing, CN) on Thursday.\n\n[Varela](official:Juan_Carlos_Varela) had landed in [China](country:CN) a day before. On Monday he telephoned [Mauricio Macri](official:Mauricio_Macri).\n\n[Xi](official:Xi_Jinping) praised [Varela](official:Juan_Carlos_Varela) for his courage.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Xi_Jinping'],
      recipients: ['Juan_Carlos_Varela'],
      date: '2023-01-12',
    },
  },
  {
    name: "a journey's days one by one",
    text: 'From January 8 to 11 [Wang Yi](official:Wang_Yi) visited [Fiji](country:FJ) and [Tonga](country:TO).\n\nOn January 9 [Wang Yi](official:Wang_Yi) met [Manasseh Rabuka](official:Manasseh_Rabuka).\n\n[Wang Yi](official:Wang_Yi) met [Jeremiah Manele](official:Jeremiah_Manele).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Wang_Yi', 'Jeremiah_Manele'],
      date: '2023-01-09',
    },
  },
];
