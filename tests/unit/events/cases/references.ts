import type { EventCase } from '../cases.ts';

/** Who is meant by what does not name him. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const REFERENCES: readonly EventCase[] = [
  {
    name: 'the presidents of two states',
    text: '[Doumbouya](official:Mamady_Doumbouya@GN/head-of-state) and [Ghazouani](official:Mohamed_Ghazouani@MR/head-of-state) are neighbours. The presidents of [Guinea](country:GN) and [Mauritania](country:MR) met in [Dakar](place:Dakar, SN) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Mamady_Doumbouya', 'Mohamed_Ghazouani'],
      date: '2023-01-09',
      place: 'Dakar, SN',
    },
  },
  {
    name: 'the two presidents, by their states',
    text: '[Guinea](country:GN) and [Mauritania](country:MR) signed a treaty on Monday. [Doumbouya](official:Mamady_Doumbouya@GN/head-of-state) and [Ghazouani](official:Mohamed_Ghazouani@MR/head-of-state) are neighbours. The two presidents spoke by phone on Tuesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Mamady_Doumbouya', 'Mohamed_Ghazouani'],
      date: '2023-01-10',
    },
  },
  {
    name: 'the two foreign ministers, not the heads of state',
    text: '[Doumbouya](official:Mamady_Doumbouya@GN/head-of-state) and [Ghazouani](official:Mohamed_Ghazouani@MR/head-of-state) sent [Kouyate](official:Morissanda_Kouyate@GN/foreign-minister) and [Merzoug](official:Mohamed_Merzoug@MR/foreign-minister). The foreign ministers of [Guinea](country:GN) and [Mauritania](country:MR) met on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Morissanda_Kouyate', 'Mohamed_Merzoug'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the group',
    text: '[ECOWAS](organisation:ECOWAS) was founded in 1975. The group threatened [Niger](country:NE) with war on Sunday.',
    event: { type: 'threat', status: 'happened', actors: ['ECOWAS'], recipients: ['NE'], date: '2023-01-08' },
  },
  {
    name: 'the alliance',
    text: '[NATO](organisation:NATO) has 30 members and the [EU](organisation:EU) 27. The alliance condemned [Belarus](country:BY) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['NATO'],
      recipients: ['BY'],
      date: '2023-01-09',
    },
  },
  {
    name: 'members',
    text: 'The [Arab League](organisation:Arab League) is old. Members condemned [Iran](country:IR) on Sunday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Arab League'],
      recipients: ['IR'],
      date: '2023-01-08',
    },
  },
  {
    name: 'followed suit',
    text: '[Colombia](country:CO) expelled [Venezuela](country:VE)’s envoy on Monday. [Peru](country:PE) followed suit on Tuesday.',
    event: { type: 'rupture', status: 'happened', actors: ['PE'], recipients: ['VE'], date: '2023-01-10' },
  },
  {
    name: 'following suit, he to whom it was done',
    text: '[Colombia](country:CO) expelled [Venezuela](country:VE)’s envoy on Monday, [Caracas](country:VE) following suit.',
    event: { type: 'rupture', status: 'happened', actors: ['VE'], recipients: ['CO'], date: '2023-01-09' },
  },
  {
    name: 'was followed by',
    text: '[Saudi Arabia](country:SA) cut ties with [Qatar](country:QA) on Monday and was followed on Tuesday by [Bahrain](country:BH) and [Egypt](country:EG).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['BH', 'EG'],
      recipients: ['QA'],
      date: '2023-01-10',
    },
  },
  {
    name: 'the agent of the passive before',
    text: '[Denmark](country:DK)’s envoy was summoned to the [foreign ministry](organisation:IR/foreign-ministry) on Monday, declared unwelcome and driven to the airport.',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['DK'], date: '2023-01-09' },
  },
  {
    name: 'an official of a body acts for it',
    text: '[Borrell](official:Josep_Borrell@EU/foreign-minister) said that aid to [Niger](country:NE) would be suspended.',
    event: { type: 'sanction', status: 'planned', actors: ['EU'], recipients: ['NE'] },
  },
  {
    name: 'one’s own ambassador',
    text: '[Algeria](country:DZ) recalled its ambassador, [Said Moussi](official:Said_Moussi@DZ/ambassador), from [Paris](place:Paris, FR) on Tuesday.',
    event: { type: 'rupture', status: 'happened', actors: ['DZ'], recipients: ['FR'], date: '2023-01-10' },
  },
  {
    name: 'one’s own ambassador, the other side told before',
    text: '[Kuwait](country:KW) quarrelled with [Iran](country:IR). [Kuwait](country:KW) recalled its ambassador, [Majdi al-Dhafiri](official:Majdi_al-Dhafiri@KW/ambassador), on Tuesday.',
    event: { type: 'rupture', status: 'happened', actors: ['KW'], recipients: ['IR'], date: '2023-01-10' },
  },
  {
    name: 'nobody visits his own state',
    text: '[Petro](official:Gustavo_Petro@CO/head-of-state) flew home to [Bogotá](place:Bogota, CO) on Friday.',
    event: undefined,
  },
  {
    name: 'another visits it',
    text: '[Maduro](official:Nicolas_Maduro@VE/head-of-state) flew to [Bogotá](place:Bogota, CO) on Thursday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Nicolas_Maduro'],
      recipients: ['CO'],
      date: '2023-01-12',
      place: 'Bogota, CO',
    },
  },
  {
    name: 'a mediator’s own state left out',
    text: '[Guyana](country:GY) and [Venezuela](country:VE) sent troops to the border. [Lula](official:Luiz_Inacio_Lula_da_Silva@BR/head-of-state) of [Brazil](country:BR) offered to mediate.',
    event: {
      type: 'mediation',
      status: 'proposed',
      actors: ['Luiz_Inacio_Lula_da_Silva'],
      recipients: ['GY', 'VE'],
    },
  },
  {
    name: 'allegations dismissed by the accused',
    text: '[Chad](country:TD) accused [Sudan](country:SD) of theft on Monday. [Khartoum](country:SD) dismissed the allegations.',
    event: { type: 'rejection', status: 'happened', actors: ['SD'], recipients: ['TD'], date: '2023-01-09' },
  },
  {
    name: 'a measure denounced by a third',
    text: '[Mali](country:ML) closed its border with [Benin](country:BJ). [Togo](country:TG) denounced the measure.',
    event: { type: 'criticism', status: 'happened', actors: ['TG'], recipients: ['ML'] },
  },
  {
    name: 'the doer of an act, not its victim',
    text: '[Norway](country:NO) condemned [Russia](country:RU)’s attack on [Moldova](country:MD).',
    event: { type: 'criticism', status: 'happened', actors: ['NO'], recipients: ['RU'] },
  },
  {
    name: 'the latter',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Monday. The latter thanked [Qatar](country:QA).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Hakan_Fidan'],
      recipients: ['QA'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the visiting minister',
    text: '[Bakayoko](official:Hamed_Bakayoko@CI/head-of-government) received the visiting [Danish](country:DK) foreign minister, [Lars Rasmussen](official:Lars_Rasmussen@DK/foreign-minister).',
    event: { type: 'visit', status: 'happening', actors: ['Lars_Rasmussen'], recipients: ['CI'] },
  },
  {
    name: 'the two, of a second verb as of the first',
    text: '[Blinken](official:Antony_Blinken) met [Cleverly](official:James_Cleverly). The two condemned [Russia](country:RU) and accused [Iran](country:IR) of deceit on Monday.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Antony_Blinken', 'James_Cleverly'],
      recipients: ['IR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the two countries',
    text: '[Serbia](country:RS) has a border with [Croatia](country:HR). [Serbia](country:RS) and [Croatia](country:HR) quarrelled. The two countries restored ties on Monday.',
    event: { type: 'restoration', status: 'happened', parties: ['RS', 'HR'], date: '2023-01-09' },
  },
  {
    name: 'he and another',
    text: '[Rama](official:Edi_Rama) visited [Skopje](place:Skopje, MK) on Monday. He and [Kovachevski](official:Dimitar_Kovachevski) signed a treaty.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Edi_Rama', 'Dimitar_Kovachevski'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a call by him who is spoken of',
    text: '[Blinken](official:Antony_Blinken) praised [Turkey](country:TR) on Monday. A telephone call was made to [Fidan](official:Hakan_Fidan) on Tuesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Antony_Blinken', 'Hakan_Fidan'],
      date: '2023-01-10',
    },
  },

  {
    name: 'the cartel',
    text: '[OPEC](organisation:OPEC) met in [Vienna](place:Vienna, AT). The cartel urged [Norway](country:NO) to cut output on Monday.',
    event: { type: 'request', status: 'happened', actors: ['OPEC'], recipients: ['NO'], date: '2023-01-09' },
  },
  {
    name: 'the two leaders just told of',
    text: '[Guyana](country:GY) and [Venezuela](country:VE) are neighbours. [Ali](official:Irfaan_Ali@GY/head-of-state) and [Maduro](official:Nicolas_Maduro@VE/head-of-state) met on Monday. The two leaders signed a treaty.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Irfaan_Ali', 'Nicolas_Maduro'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the state that the article is about',
    text: '[Qatar](country:QA) is rich. [Qatar](country:QA) is small. [Qatar](country:QA) is hot. [Norway](country:NO) is cold. [Norway](country:NO) condemned the raid on Monday.',
    event: { type: 'criticism', status: 'happened', actors: ['NO'], recipients: ['QA'], date: '2023-01-09' },
  },
  {
    name: 'nobody leaves his own palace for a visit',
    text: '[Kagame](official:Paul_Kagame@RW/head-of-state) left the palace in [Kigali](place:Kigali, RW) on Monday.',
    event: undefined,
  },
  {
    name: 'the mediator, in apposition',
    text: '[Lourenco](official:Joao_Lourenco@AO/head-of-state), the mediator between [Congo](country:CD) and [Rwanda](country:RW), was patient.',
    event: { type: 'mediation', status: 'happened', actors: ['Joao_Lourenco'], recipients: ['CD', 'RW'] },
  },
  {
    name: 'the three',
    text: '[Macron](official:Emmanuel_Macron), [Xi](official:Xi_Jinping) and [Modi](official:Narendra_Modi) met on Monday. The three signed a treaty on Tuesday.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Xi_Jinping', 'Narendra_Modi'],
      date: '2023-01-10',
    },
  },
  {
    name: 'dismissed the charges',
    text: '[Chad](country:TD) accused [Sudan](country:SD) of theft. [Khartoum](country:SD) dismissed the charges.',
    event: { type: 'rejection', status: 'happened', actors: ['SD'], recipients: ['TD'] },
  },
  {
    name: 'a participle after than has no subject',
    text: '[Lavrov](official:Sergei_Lavrov) received [Fidan](official:Hakan_Fidan) on Monday, a day later than announced.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09',
    },
  },
  {
    name: 'somebody’s government is his state',
    text: "[Javier Milei](official:Javier_Milei@AR/head-of-state)'s government expelled the [Colombian](country:CO) ambassador.",
    event: { type: 'rupture', status: 'happened', actors: ['AR'], recipients: ['CO'] },
  },
  {
    name: 'whose government acted is still spoken of',
    text: "[Javier Milei](official:Javier_Milei@AR/head-of-state)'s government expelled a [Colombian](country:CO) envoy. He then flew to [Lima](place:Lima, PE).",
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Javier_Milei'],
      recipients: ['PE'],
      place: 'Lima, PE',
    },
  },
  {
    name: 'their ministers are of both',
    text: '[Peru](country:PE) and [Chile](country:CL) made it up. Their ministers signed a protocol.',
    event: { type: 'signing', status: 'happened', parties: ['CL', 'PE'] },
  },
  {
    name: 'many who met, and what their states did',
    text: '[Ana Paz](official:Ana_Paz@PE/foreign-minister), [Luis Rey](official:Luis_Rey@CL/foreign-minister) and [Eva Sol](official:Eva_Sol@BO/foreign-minister) met on Monday. The three broke off relations with [Cuba](country:CU) in June.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['BO', 'CL', 'PE'],
      recipients: ['CU'],
      date: '2022-06',
    },
  },
  {
    name: 'the ministers of a body that has gathered, whoever else was named since',
    text: 'Foreign ministers of [ASEAN](organisation:ASEAN) met in [Jakarta](place:Jakarta, ID) on Monday. [Wang Yi](official:Wang_Yi) and [Lavrov](official:Sergei_Lavrov) sent messages. The ministers condemned [Israel](country:IL).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['ASEAN'],
      recipients: ['IL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'heads of government in a communiqué',
    text: 'Leaders of the [Community](organisation:CARICOM) met in [Georgetown](place:Georgetown, GY). [CARICOM](organisation:CARICOM) has 15 members. A team of the [UN](organisation:UN) will visit [Haiti](country:HT). Heads of Government condemned [Venezuela](country:VE).',
    event: { type: 'criticism', status: 'happened', actors: ['CARICOM'], recipients: ['VE'] },
  },
  {
    name: 'what was adopted at a meeting of a body',
    text: '[Guyana](country:GY) and [Brazil](country:BR) spoke. The communiqué was adopted at the close of the annual meeting of the [Caribbean Community](organisation:CARICOM).',
    event: { type: 'statement', status: 'happened', parties: ['CARICOM'] },
  },
  {
    name: 'the bloc is not of all the world',
    text: 'The [UN](organisation:UN) was patient. A team of the [UN](organisation:UN) arrived. [ECOWAS](organisation:ECOWAS) was not. The bloc condemned [Mali](country:ML).',
    event: { type: 'criticism', status: 'happened', actors: ['ECOWAS'], recipients: ['ML'] },
  },
];
