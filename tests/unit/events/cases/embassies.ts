import type { EventCase } from '../cases.ts';

/** Embassies, envoys and what is closed to a state. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const EMBASSIES: readonly EventCase[] = [
  {
    name: 'an embassy that will reopen',
    text: 'The [Venezuelan](country:VE) embassy in [Colombia](country:CO) will reopen next week.',
    event: { type: 'restoration', status: 'planned', parties: ['VE', 'CO'], date: '2023-01-16/2023-01-22' },
  },
  {
    name: 'an embassy that opens its doors',
    text: 'The embassy of [Nauru](country:NR) in [China](country:CN) opened its doors on Monday.',
    event: { type: 'restoration', status: 'happened', parties: ['NR', 'CN'], date: '2023-01-09' },
  },
  {
    name: 'an embassy that is still due to reopen',
    text: 'The [Kenyan](country:KE) embassy in [Mogadishu](place:Mogadishu, SO) is still due to reopen by the end of June.',
    event: { type: 'restoration', status: 'planned', parties: ['KE', 'SO'], date: '2023-06-30' },
  },
  {
    name: 'an embassy that was closed',
    text: "[Mali](country:ML)'s embassy in [Paris](place:Paris, FR) was closed on Monday.",
    event: { type: 'rupture', status: 'happened', actors: ['ML'], recipients: ['FR'], date: '2023-01-09' },
  },
  {
    name: 'an embassy that closed',
    text: 'The [Malian](country:ML) embassy in [Paris](place:Paris, FR) closed on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['ML'], recipients: ['FR'], date: '2023-01-09' },
  },
  {
    name: 'an ambassador, by name, called home',
    text: '[Russia](country:RU) called Ambassador [Vyacheslav Kovalenko](official:Vyacheslav_Kovalenko) home from [Georgia](country:GE) on January 8.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['GE'], date: '2023-01-08' },
  },
  {
    name: 'an ambassador sent away',
    text: '[Somalia](country:SO) sent away [the ambassador](official:role/KE/ambassador) of [Kenya](country:KE) on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['SO'], recipients: ['KE'], date: '2023-01-09' },
  },
  {
    name: 'nationals ordered out',
    text: '[Moscow](country:RU) ordered out 20 [Czechs](country:CZ) on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['CZ'], date: '2023-01-09' },
  },
  {
    name: 'fewer diplomats',
    text: 'The [Czech](country:CZ) government has decided to slash the number of [Russian](country:RU) diplomats in [Prague](place:Prague, CZ).',
    event: { type: 'rupture', status: 'happened', actors: ['CZ'], recipients: ['RU'] },
  },
  {
    name: 'staff given days to leave',
    text: "Three members of [Russia](country:RU)'s embassy in [Slovakia](country:SK) were given seven days to leave.",
    event: { type: 'rupture', status: 'happened', actors: ['SK'], recipients: ['RU'] },
  },
  {
    name: 'out of a treaty with another',
    text: '[Joe Biden](official:Joe_Biden) meant to take his country out of the treaty with [Iran](country:IR).',
    event: { type: 'rupture', status: 'planned', actors: ['Joe_Biden'], recipients: ['IR'] },
  },
  {
    name: 'an envoy sent',
    text: '[Kenya](country:KE) sent a delegation to [Addis Ababa](place:Addis Ababa, ET) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['KE'],
      recipients: ['ET'],
      place: 'Addis Ababa, ET',
      date: '2023-01-09',
    },
  },
  {
    name: 'an envoy who may be sent',
    text: '[Seoul](country:KR) is considering sending a special envoy to [Tehran](country:IR).',
    event: { type: 'visit', status: 'proposed', actors: ['KR'], recipients: ['IR'] },
  },
  {
    name: 'called to the ministry, named behind his post',
    text: 'The [Russian](country:RU) ambassador, [Alexei Borodavkin](official:Alexei_Borodavkin), was invited to the [Kazakh](country:KZ) [foreign ministry](organisation:KZ/foreign-ministry) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['KZ/foreign-ministry'],
      recipients: ['Alexei_Borodavkin'],
      date: '2023-01-09',
    },
  },
  {
    name: 'found to have violated',
    text: 'The [Organization of American States](organisation:OAS) found [Colombia](country:CO) to have violated the [sovereignty](agenda:sovereignty) of [Ecuador](country:EC).',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['OAS'],
      recipients: ['CO'],
      agenda: ['sovereignty'],
    },
  },
  {
    name: 'skies closed',
    text: '[Somalia](country:SO) closed its skies to [Kenyan](country:KE) planes in December.',
    event: { type: 'sanction', status: 'happened', actors: ['SO'], recipients: ['KE'], date: '2022-12' },
  },
  {
    name: 'visas no longer given',
    text: '[Russia](country:RU) stopped giving [visas](agenda:consular) to [Georgians](country:GE) on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['RU'],
      recipients: ['GE'],
      date: '2023-01-09',
      agenda: ['consular'],
    },
  },
  {
    name: 'the flow of oil',
    text: '[China](country:CN) stopped the flow of [oil](agenda:oil) to [North Korea](country:KP) on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['CN'],
      recipients: ['KP'],
      date: '2023-01-09',
      agenda: ['oil'],
    },
  },
  {
    name: 'listed as a sponsor',
    text: '[Washington](country:US) still lists [Syria](country:SY) as a state sponsor of [terrorism](agenda:terrorism).',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['US'],
      recipients: ['SY'],
      agenda: ['terrorism'],
    },
  },
  {
    name: 'assured of friendship',
    text: '[Natano](official:Kausea_Natano) assured [Taiwan](country:TW) of his undivided friendship on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Kausea_Natano'],
      recipients: ['TW'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the hand of friendship',
    text: '[Blinken](official:Antony_Blinken) offered [Libya](country:LY) the hand of friendship on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Antony_Blinken'],
      recipients: ['LY'],
      date: '2023-01-09',
    },
  },
  {
    name: 'support promised over the telephone',
    text: '[Scholz](official:Olaf_Scholz) telephoned [Zelensky](official:Volodymyr_Zelensky) on Tuesday to promise him full support.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Olaf_Scholz'],
      recipients: ['Volodymyr_Zelensky'],
      date: '2023-01-10',
    },
  },
  {
    name: 'lands on Sunday',
    text: '[Vladimir Putin](official:Vladimir_Putin) lands in [Ankara](place:Ankara, TR) on Sunday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Vladimir_Putin'],
      recipients: ['TR'],
      place: 'Ankara, TR',
      date: '2023-01-15',
    },
  },
  {
    name: 'an embassy that is inaugurated',
    text: 'The [Chinese](country:CN) embassy was inaugurated in [Panama City](place:Panama City, PA).',
    event: { type: 'restoration', status: 'happened', parties: ['CN', 'PA'], place: 'Panama City, PA' },
  },
  {
    name: 'a crossing by the name of its town',
    text: '[Pakistan](country:PK) and [Afghanistan](country:AF) quarrelled. [Pakistan](country:PK) reopened the [Chaman](place:Chaman, PK) crossing on Monday.',
    event: {
      type: 'easing',
      status: 'happened',
      actors: ['PK'],
      recipients: ['AF'],
      date: '2023-01-09',
    },
  },
  {
    name: 'an ambassador summoned to the ministry of the state that he is sent to',
    text: 'The [Russian](country:RU) ambassador to [Sweden](country:SE) was summoned to the [foreign ministry](organisation:SE/foreign-ministry) on Thursday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['SE/foreign-ministry'],
      recipients: ['RU'],
      date: '2023-01-12',
    },
  },
];
