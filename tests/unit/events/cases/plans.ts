import type { EventCase } from '../cases.ts';

/** What becomes of a plan that the text has told. Published on Friday, 13 January 2023. */
export const PLANS: readonly EventCase[] = [
  {
    name: 'the trip is put off in the next sentence',
    text: '[Mario Búcaro](official:Mario_Bucaro) will visit [Mexico](country:MX) in May. The trip was postponed on Monday.',
    event: {
      type: 'visit',
      status: 'postponed',
      actors: ['Mario_Bucaro'],
      recipients: ['MX'],
      date: '2023-05',
    },
  },
  {
    name: 'the meeting has been cancelled',
    text: 'The foreign ministers of [Peru](country:PE) and [Chile](country:CL) were to meet in [Lima](place:Lima, PE) on Monday. The meeting has been cancelled.',
    event: {
      type: 'meeting',
      status: 'cancelled',
      parties: ['PE', 'CL'],
      place: 'Lima, PE',
      date: '2023-01-16',
    },
  },
  {
    name: 'it has been put off, said of what was to have been',
    text: 'A round of talks between [Kenya](country:KE) and [Uganda](country:UG) was to have been held in [Kampala](place:Kampala, UG) in December. It has been put off, a source said.',
    event: {
      type: 'negotiation',
      status: 'postponed',
      parties: ['KE', 'UG'],
      place: 'Kampala, UG',
      date: '2022-12',
    },
  },
  {
    name: 'what had been put off and is now expected stays planned',
    text: '[Joe Biden](official:Joe_Biden) is expected in [Angola](country:AO) in March. It had been put back because of a storm.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Joe_Biden'],
      recipients: ['AO'],
      date: '2023-03',
    },
  },
  {
    name: 'diplomats, all of them spies, sent home',
    text: 'Eighteen [Russian](country:RU) diplomats, all of them spies, were expelled by [Prague](country:CZ) on January 7.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['CZ'],
      recipients: ['RU'],
      date: '2023-01-07',
    },
  },
  {
    name: 'he who follows his minister’s words is the minister',
    text: 'President [Javier Milei](official:Javier_Milei) spoke. His foreign minister, [Gerardo Werthein](official:Gerardo_Werthein), told reporters that the men, all of them engineers, were in good health. He condemned [Venezuela](country:VE).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Gerardo_Werthein'],
      recipients: ['VE'],
    },
  },
  {
    name: 'talks put on hold, the object last',
    text: '[Paraguay](country:PY) has put on hold its negotiations with [Brazil](country:BR) over the price of power.',
    event: { type: 'negotiation', status: 'postponed', parties: ['PY', 'BR'] },
  },
  {
    name: 'an offer to come that is declined',
    text: '[Mauro Vieira](official:Mauro_Vieira) offered to fly to [Paraguay](country:PY). [Santiago Peña](official:Santiago_Pena) declined.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['Santiago_Pena'],
      recipients: ['Mauro_Vieira'],
    },
  },
  {
    name: 'a planned conversation that did not take place',
    text: 'A conversation between [Tanja Fajon](official:Tanja_Fajon) and [Israel Katz](official:Israel_Katz), planned for Wednesday, did not take place.',
    event: {
      type: 'meeting',
      status: 'cancelled',
      parties: ['Tanja_Fajon', 'Israel_Katz'],
      date: '2023-01-11',
    },
  },
  {
    name: 'this year’s holder of an office',
    text: '[Macky Sall](official:Macky_Sall), this year’s chair of the [African Union](organisation:AU), met [Yoshimasa Hayashi](official:Yoshimasa_Hayashi).',
    event: { type: 'meeting', status: 'happened', parties: ['Macky_Sall', 'Yoshimasa_Hayashi'] },
  },
  {
    name: 'a state taken to court',
    text: 'The [Czech Republic](country:CZ) took [Poland](country:PL) to the [European Court of Justice](organisation:CJEU).',
    event: { type: 'accusation', status: 'happened', actors: ['CZ'], recipients: ['PL'] },
  },
  {
    name: 'an accusation that is denied by one word',
    text: '[Thailand](country:TH) accused [Cambodia](country:KH) of laying mines. [Cambodia](country:KH) denied it.',
    event: { type: 'rejection', status: 'happened', actors: ['KH'], recipients: ['TH'] },
  },
  {
    name: 'what somebody always denies',
    text: 'The report accuses [Rwanda](country:RW), which denies it.',
    event: undefined,
  },
  {
    name: 'a ministry that is left by its door',
    text: '[Michał Kurtyka](official:Michal_Kurtyka) left the [Czech Environment Ministry](organisation:CZ/environment-ministry) on Friday.',
    event: undefined,
  },
  {
    name: 'left one town for another',
    text: '[Bùi Thanh Sơn](official:Bui_Thanh_Son) left [Hanoi](place:Hanoi, VN) on Sunday for [Washington](place:Washington, US).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Bui_Thanh_Son'],
      recipients: ['US'],
      place: 'Washington, US',
      date: '2023-01-08',
    },
  },
  {
    name: 'of a body’s summit its host is one',
    text: '[Brazil](country:BR) will host the [BRICS](organisation:BRICS) summit in [Rio de Janeiro](place:Rio de Janeiro, BR) in July.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['BRICS'],
      place: 'Rio de Janeiro, BR',
      date: '2023-07',
    },
  },
  {
    name: 'two who mediate, told by a plural verb',
    text: '[Egypt](country:EG) and [Qatar](country:QA), which mediate between [Israel](country:IL) and [Iran](country:IR), presented a proposal.',
    event: { type: 'mediation', status: 'happened', actors: ['EG', 'QA'], recipients: ['IL', 'IR'] },
  },
  {
    name: 'a coast guard acts for its state',
    text: 'The [Philippine](country:PH) coast guard accused a [Chinese](country:CN) vessel of ramming a boat.',
    event: { type: 'accusation', status: 'happened', actors: ['PH'], recipients: ['CN'] },
  },
  {
    name: 'a summit that somebody stays away from',
    text: '[Claudia Sheinbaum](official:Claudia_Sheinbaum) said she would not travel to [Lima](place:Lima, PE) for the [APEC](organisation:APEC) summit.',
    event: { type: 'summit', status: 'planned', parties: ['APEC'], place: 'Lima, PE' },
  },
  {
    name: 'a reopening that is discussed',
    text: 'The [United States](country:US) and [Belarus](country:BY) are discussing the reopening of the [American](country:US) embassy in [Minsk](place:Minsk, BY).',
    event: { type: 'restoration', status: 'proposed', parties: ['US', 'BY'], place: 'Minsk, BY' },
  },
  {
    name: 'a grant that a state is provided with',
    text: '[China](country:CN) will provide [Panama](country:PA) with a grant to study a railway.',
    event: { type: 'aid', status: 'planned', actors: ['CN'], recipients: ['PA'] },
  },
  {
    name: 'a round of talks between two, with its month behind a comma',
    text: 'A tenth round of negotiations on a free trade agreement between [Indonesia](country:ID) and the [EU](organisation:EU), pencilled in for February, has been put back.',
    event: { type: 'negotiation', status: 'postponed', parties: ['EU', 'ID'], date: '2023-02' },
  },
  {
    name: 'planned, but called off',
    text: 'A visit by [Macron](official:Emmanuel_Macron) to [Berlin](place:Berlin, DE) was planned for Monday but was called off.',
    event: {
      type: 'visit',
      status: 'cancelled',
      actors: ['Emmanuel_Macron'],
      recipients: ['DE'],
      date: '2023-01-09',
    },
  },
  {
    name: 'scheduled, but it did not take place',
    text: 'The meeting between [Macron](official:Emmanuel_Macron) and [Scholz](official:Olaf_Scholz) was scheduled for Monday but did not take place.',
    event: {
      type: 'meeting',
      status: 'cancelled',
      parties: ['Emmanuel_Macron', 'Olaf_Scholz'],
      date: '2023-01-09',
    },
  },
  {
    name: 'set for a month, and put off, whoever mediates',
    text: 'A third round of the talks between [Ethiopia](country:ET) and [Somalia](country:SO) that [Turkey](country:TR) is mediating had been set for February in [Ankara](place:Ankara, TR) and has now been put off.',
    event: {
      type: 'negotiation',
      status: 'postponed',
      parties: ['ET', 'SO'],
      place: 'Ankara, TR',
      date: '2023-02',
    },
  },
  {
    name: 'will not go ahead, where it had been expected',
    text: 'The visit of [Qin Gang](official:Qin_Gang) to [Australia](country:AU), which had been expected in February, will not go ahead.',
    event: { type: 'visit', status: 'cancelled', actors: ['Qin_Gang'], recipients: ['AU'], date: '2023-02' },
  },
  {
    name: 'will not take place in a month',
    text: '[Qin Gang](official:Qin_Gang)’s visit to [Australia](country:AU) will not take place in February.',
    event: { type: 'visit', status: 'cancelled', actors: ['Qin_Gang'], recipients: ['AU'], date: '2023-02' },
  },
  {
    name: 'went ahead',
    text: 'The summit between [Chile](country:CL) and [Peru](country:PE) went ahead on Monday.',
    event: { type: 'summit', status: 'happened', parties: ['CL', 'PE'], date: '2023-01-09' },
  },
  {
    name: 'what somebody means to do',
    text: '[Tayyip Erdogan](official:Tayyip_Erdogan) means to visit [Somalia](country:SO) himself.',
    event: { type: 'visit', status: 'planned', actors: ['Tayyip_Erdogan'], recipients: ['SO'] },
  },
  {
    name: 'when somebody who is awaited is there',
    text: '[Wang Yi](official:Wang_Yi) hopes to see [Joe Biden](official:Joe_Biden) when he is in [Rome](place:Rome, IT) next week.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Wang_Yi'],
      recipients: ['IT'],
      place: 'Rome, IT',
      date: '2023-01-16/2023-01-22',
    },
  },
  {
    name: 'talks that one promises to hold',
    text: '[Lavrov](official:Sergei_Lavrov) promised to hold talks with [Hakan Fidan](official:Hakan_Fidan).',
    event: { type: 'meeting', status: 'planned', parties: ['Sergei_Lavrov', 'Hakan_Fidan'] },
  },
  {
    name: 'talks that nobody had announced',
    text: '[Russia](country:RU) and [Turkey](country:TR) held talks that had not been announced.',
    event: { type: 'meeting', status: 'happened', parties: ['RU', 'TR'] },
  },
  {
    name: 'talks of some days before something planned',
    text: '[Russia](country:RU) and [Turkey](country:TR) agreed to restore relations after four days of talks.',
    event: { type: 'meeting', status: 'happened', parties: ['RU', 'TR'] },
  },
];
