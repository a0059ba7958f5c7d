import type { EventCase } from '../cases.ts';

/** Times that stand beside the verb or noun they date. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const TIMES_BESIDE: readonly EventCase[] = [
  {
    name: 'pencilled in for, of what is called off',
    text: 'A trip to [Lima](place:Lima, PE) by [Fidan](official:Hakan_Fidan), pencilled in for next month, has been called off.',
    event: {
      type: 'visit',
      status: 'cancelled',
      actors: ['Hakan_Fidan'],
      recipients: ['PE'],
      date: '2023-02',
    },
  },
  {
    name: 'which was due to start, of what is put off',
    text: 'A joint exercise by [British](country:GB) and [Kenyan](country:KE) troops, which was due to start next week, has been put off.',
    event: {
      type: 'cooperation',
      status: 'postponed',
      parties: ['GB', 'KE'],
      date: '2023-01-16/2023-01-22',
    },
  },
  {
    name: 'that opens a clause behind a name between commas',
    text: 'A meeting of [Lavrov](official:Sergei_Lavrov) with his counterpart, [Fidan](official:Hakan_Fidan), that had been arranged for Thursday fell through.',
    event: {
      type: 'meeting',
      status: 'cancelled',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-12',
    },
  },
  {
    name: 'to come, of a session that has been called off',
    text: '[Lavrov](official:Sergei_Lavrov) called off a trip to [Ankara](place:Ankara, TR) that had been fixed for Wednesday.',
    event: {
      type: 'visit',
      status: 'cancelled',
      actors: ['Sergei_Lavrov'],
      recipients: ['TR'],
      date: '2023-01-18',
    },
  },
  {
    name: 'scrapped hours before it was to open',
    text: 'A summit of [Samoa](country:WS) and [Fiji](country:FJ) was scrapped on Wednesday a few hours before it was due to open.',
    event: { type: 'summit', status: 'cancelled', parties: ['WS', 'FJ'], date: '2023-01-11' },
  },
  {
    name: 'scrapped on a day that says nothing of the plan',
    text: 'A summit of [Samoa](country:WS) and [Fiji](country:FJ) was scrapped on Wednesday.',
    event: { type: 'summit', status: 'cancelled', parties: ['WS', 'FJ'], date: undefined },
  },
  {
    name: 'a day of which most was spent together',
    text: '[Lavrov](official:Sergei_Lavrov) flew in from [Cairo](place:Cairo, EG), where he had spent the better part of Wednesday with [Sameh Shoukry](official:Sameh_Shoukry).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Sameh_Shoukry'],
      date: '2023-01-11',
    },
  },
  {
    name: 'since a day, when something happened',
    text: '[Lavrov](official:Sergei_Lavrov) has been in [Cairo](place:Cairo, EG) since January 5, when [Chad](country:TD) recalled its ambassador to [Russia](country:RU).',
    event: { type: 'rupture', status: 'happened', actors: ['TD'], recipients: ['RU'], date: '2023-01-05' },
  },
  {
    name: 'has done since: up to publication',
    text: '[Lavrov](official:Sergei_Lavrov) has telephoned [Fidan](official:Hakan_Fidan) since Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09/2023-01-13',
    },
  },
  {
    name: 'has done since, of a measure: from then',
    text: "[Greece](country:GR) has blocked [Serbia](country:RS)'s accession since 2008.",
    event: { type: 'rejection', status: 'happened', actors: ['GR'], recipients: ['RS'], date: '2008' },
  },
  {
    name: 'not until',
    text: 'It was not until May that [Turkey](country:TR) closed its embassy in [Damascus](place:Damascus, SY).',
    event: { type: 'rupture', status: 'happened', actors: ['TR'], recipients: ['SY'], date: '2022-05' },
  },
  {
    name: 'when the main clause tells what went on beside it',
    text: 'When [Putin](official:Vladimir_Putin) met [Erdogan](official:Recep_Tayyip_Erdogan) in October, [Macron](official:Emmanuel_Macron) offered to mediate between [Egypt](country:EG) and [Ethiopia](country:ET).',
    event: {
      type: 'mediation',
      status: 'proposed',
      actors: ['Emmanuel_Macron'],
      recipients: ['EG', 'ET'],
      date: '2022-10',
    },
  },
  {
    name: 'a time before the clause that hangs on the main one',
    text: 'On December 16, after [Michel](official:Charles_Michel) had met [Lavrov](official:Sergei_Lavrov), [Chad](country:TD) opened its border with [Niger](country:NE).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Charles_Michel', 'Sergei_Lavrov'],
      date: '2022-12-16',
    },
  },
  {
    name: 'an offer to mediate is made when it is made',
    text: '[Salva Kiir](official:Salva_Kiir_Mayardit) offered last month to mediate between [Sudan](country:SD) and [Ethiopia](country:ET).',
    event: {
      type: 'mediation',
      status: 'proposed',
      actors: ['Salva_Kiir_Mayardit'],
      recipients: ['SD', 'ET'],
      date: '2022-12',
    },
  },
  {
    name: 'in a text issued on a day',
    text: 'In the text, issued on Monday, [Chad](country:TD) condemned [Rwanda](country:RW) and called on [Kigali](country:RW) to open an inquiry.',
    event: { type: 'request', status: 'happened', actors: ['TD'], recipients: ['RW'], date: '2023-01-09' },
  },
  {
    name: 'said on a day, and accused',
    text: "[China](country:CN)'s foreign ministry said on Monday the ships had acted with restraint, and accused the [Philippines](country:PH) of going back on a promise.",
    event: { type: 'accusation', status: 'happened', actors: ['CN'], recipients: ['PH'], date: '2023-01-09' },
  },
  {
    name: 'on a day, he said, he would',
    text: '[Fidan](official:Hakan_Fidan) spoke to merchants in [Ankara](place:Ankara, TR). On January 25, he said, he would meet [Lavrov](official:Sergei_Lavrov) in [Tashkent](place:Tashkent, UZ).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Hakan_Fidan', 'Sergei_Lavrov'],
      date: '2023-01-25',
    },
  },
  {
    name: 'what a colon opens lies ahead, too',
    text: 'The signatures come on Tuesday: [Lavrov](official:Sergei_Lavrov) will sign the pact with [Turkey](country:TR) in [Ankara](place:Ankara, TR).',
    event: { type: 'signing', status: 'planned', parties: ['Sergei_Lavrov', 'TR'], date: '2023-01-17' },
  },
  {
    name: 'ordered to leave in a month gone by',
    text: '[Sweden](country:SE) ordered five [Russian](country:RU) diplomats to leave in April.',
    event: { type: 'rupture', status: 'happened', actors: ['SE'], recipients: ['RU'], date: '2022-04' },
  },
  {
    name: 'ordered shut in a month gone by',
    text: "[Chad](country:TD) ordered [Qatar](country:QA)'s embassy shut in August 2017.",
    event: { type: 'rupture', status: 'happened', actors: ['TD'], recipients: ['QA'], date: '2017-08' },
  },
  {
    name: 'between a subject and its verb',
    text: '[Cuba](country:CU) has congratulated [Ortega](official:Daniel_Ortega) on his victory, and [Russia](country:RU) on Wednesday promised [Nicaragua](country:NI) half a million vaccines.',
    event: { type: 'agreement', status: 'happened', actors: ['RU'], recipients: ['NI'], date: '2023-01-11' },
  },
  {
    name: 'not for the first time this year',
    text: '[India](country:IN) and [Pakistan](country:PK) undertook, not for the first time this year, to respect the ceasefire.',
    event: { type: 'agreement', status: 'happened', parties: ['IN', 'PK'], date: undefined },
  },
  {
    name: 'the days of a week named',
    text: '[Lavrov](official:Sergei_Lavrov) will travel to [France](country:FR) next week, from Monday to Wednesday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Sergei_Lavrov'],
      recipients: ['FR'],
      date: '2023-01-16/2023-01-18',
    },
  },
  {
    name: 'denied that he would, on a day to come',
    text: '[Turkey](country:TR) denied a report that [Fidan](official:Hakan_Fidan) would fly to [Baku](place:Baku, AZ) on Monday.',
    event: {
      type: 'visit',
      status: 'denied',
      actors: ['Hakan_Fidan'],
      recipients: ['AZ'],
      date: '2023-01-16',
    },
  },
  {
    name: 'in a case filed',
    text: 'In a case filed in December 2020, [South Africa](country:ZA) accused [Israel](country:IL) of genocide.',
    event: { type: 'accusation', status: 'happened', actors: ['ZA'], recipients: ['IL'], date: '2020-12' },
  },
  {
    name: 'a summit that runs for days to come',
    text: '[Putin](official:Vladimir_Putin) spoke before boarding his plane for the [G7](organisation:G7) summit that runs from Saturday through Monday.',
    event: { type: 'summit', status: 'planned', parties: ['G7'], date: '2023-01-14/2023-01-16' },
  },
  {
    name: 'to be signed, behind a comma',
    text: '[Serbia](country:RS) and the [EU](organisation:EU) conferred on the financing agreement for 2020, to be signed in [Belgrade](place:Belgrade, RS) in February.',
    event: { type: 'signing', status: 'planned', parties: ['RS', 'EU'], date: '2023-02' },
  },
  {
    name: 'entries of a live blog with nothing behind their time',
    text: '11.00 Good morning.\n\n12.30 The hall is full.\n\n14.06 [Anwar](official:Anwar_Ibrahim) has sat down to dinner with [Marcos](official:Ferdinand_Marcos).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Anwar_Ibrahim', 'Ferdinand_Marcos'],
      date: '2023-01-13',
    },
  },
  {
    name: 'on the occasion',
    text: '[Modi](official:Narendra_Modi) will co-chair a summit of [India](country:IN) and the [EU](organisation:EU) on January 27. A partnership is to be signed on the occasion.',
    event: { type: 'signing', status: 'planned', parties: ['IN', 'EU'], date: '2023-01-27' },
  },
  {
    name: 'in the same letter',
    text: '[Panuelo](official:David_Panuelo) accused [China](country:CN) in a letter on January 9 of bribery. In the same letter he asked [Taiwan](country:TW) for help.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['David_Panuelo'],
      recipients: ['TW'],
      date: '2023-01-09',
    },
  },
  {
    name: 'in a statement issued the same day',
    text: '[Lavrov](official:Sergei_Lavrov) praised [Ethiopia](country:ET) on Monday. [Blinken](official:Antony_Blinken) urged [Ethiopia](country:ET) and [Somalia](country:SO) to cooperate, the State Department said in a statement issued the same day.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Antony_Blinken'],
      recipients: ['ET', 'SO'],
      date: '2023-01-09',
    },
  },
  {
    name: 'fell victim to',
    text: 'A trip to [Kathmandu](place:Kathmandu, NP) by [Lavrov](official:Sergei_Lavrov), planned for Monday, fell victim to the floods.',
    event: {
      type: 'visit',
      status: 'cancelled',
      actors: ['Sergei_Lavrov'],
      recipients: ['NP'],
      date: '2023-01-09',
    },
  },
  {
    name: 'in a text issued on a day, by two',
    text: 'In the text, issued on Monday, [Chad](country:TD) and [Sudan](country:SD) condemned [Niger](country:NE).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['TD', 'SD'],
      recipients: ['NE'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a document made public on a day',
    text: "[Russia](country:RU)'s memorandum, made public on Monday, demands the withdrawal of [Ukrainian](country:UA) troops.",
    event: { type: 'request', status: 'happened', actors: ['RU'], recipients: ['UA'], date: '2023-01-09' },
  },
  {
    name: 'talks that ended of themselves',
    text: "Talks between [Russia](country:RU) and [Norway](country:NO) on visas for each other's diplomats ended without result in August.",
    event: { type: 'meeting', status: 'happened', parties: ['RU', 'NO'], date: '2022-08' },
  },
  {
    name: 'before breakfast on a day',
    text: '[Nauru](country:NR) broke off relations with [Taiwan](country:TW), a decision that [Beijing](country:CN) applauded before breakfast on Wednesday.',
    event: { type: 'support', status: 'happened', actors: ['CN'], recipients: ['NR'], date: '2023-01-11' },
  },
  {
    name: 'the day before somebody said so',
    text: '[Poland](country:PL) would not leave, [Linas Linkevicius](official:Linas_Linkevicius) retorted on Tuesday, after he had spoken to [Zbigniew Rau](official:Zbigniew_Rau) by telephone the day before.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Linas_Linkevicius', 'Zbigniew_Rau'],
      date: '2023-01-09',
      source: 'Linas_Linkevicius',
    },
  },
  {
    name: 'a time between a conjunction and a subject',
    text: 'Prices fell, but yesterday [Fiji](country:FJ) and [Turkey](country:TR) signed a treaty.',
    event: { type: 'signing', status: 'happened', parties: ['FJ', 'TR'], date: '2023-01-12' },
  },
  {
    name: 'a time behind a semicolon',
    text: 'Prices fell; yesterday [Fiji](country:FJ) condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['FJ'], recipients: ['TR'], date: '2023-01-12' },
  },
  {
    name: 'a year before two who are joined',
    text: 'Prices fell, but in 2019 [Fiji](country:FJ) and [Turkey](country:TR) signed a treaty.',
    event: { type: 'signing', status: 'happened', parties: ['FJ', 'TR'], date: '2019' },
  },
  {
    name: 'a town before two who are joined',
    text: 'Prices fell, but in [Geneva](place:Geneva, CH) [Fiji](country:FJ) and [Turkey](country:TR) signed a treaty.',
    event: { type: 'signing', status: 'happened', parties: ['FJ', 'TR'] },
  },
  {
    name: 'days ago between a subject and its verb',
    text: '[Fiji](country:FJ) two days ago condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['FJ'], recipients: ['TR'], date: '2023-01-11' },
  },
  {
    name: 'a day and its year between a subject and its verb',
    text: '[Fiji](country:FJ) on May 5, 2021 expelled three [Turkish](country:TR) diplomats.',
    event: { type: 'rupture', status: 'happened', actors: ['FJ'], recipients: ['TR'], date: '2021-05-05' },
  },
  {
    name: 'years after a day that is told',
    text: '[Fiji](country:FJ) reopened its embassy in [Turkey](country:TR), 54 years after [Russia](country:RU) broke off relations with [Turkey](country:TR) in January 1961.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['TR'], date: '1961-01' },
  },
];
