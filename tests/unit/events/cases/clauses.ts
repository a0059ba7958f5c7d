import type { EventCase } from '../cases.ts';

/** Which clause a verb stands in and whose subject it has. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const CLAUSES: readonly EventCase[] = [
  {
    name: 'contact clause',
    text: '[Turkey](country:TR) and [Qatar](country:QA) are friends. Troops came under a pact the two countries concluded in 2016.',
    event: { type: 'signing', status: 'happened', parties: ['TR', 'QA'], date: '2016' },
  },
  {
    name: 'with which',
    text: '[Qatar](country:QA), with which [Egypt](country:EG) severed ties in 2017, called for calm.',
    event: { type: 'rupture', status: 'happened', actors: ['EG'], recipients: ['QA'], date: '2017' },
  },
  {
    name: 'on which',
    text: '[Mali](country:ML), on which [ECOWAS](organisation:ECOWAS) imposed sanctions in January 2022, has a new government.',
    event: { type: 'sanction', status: 'happened', actors: ['ECOWAS'], recipients: ['ML'], date: '2022-01' },
  },
  {
    name: 'with whom',
    text: '[Fidan](official:Hakan_Fidan), with whom [Lavrov](official:Sergei_Lavrov) had dined in [Moscow](place:Moscow, RU) on Sunday, was pleased.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Hakan_Fidan', 'Sergei_Lavrov'],
      date: '2023-01-08',
      place: 'Moscow, RU',
    },
  },
  {
    name: 'cleft',
    text: 'It was [Turkey](country:TR) that expelled the [Swedish](country:SE) ambassador on Tuesday.',
    event: { type: 'rupture', status: 'happened', actors: ['TR'], recipients: ['SE'], date: '2023-01-10' },
  },
  {
    name: 'whose, object',
    text: '[Sweden](country:SE), whose ambassador [Iraq](country:IQ) expelled on Monday, voiced regret.',
    event: { type: 'rupture', status: 'happened', actors: ['IQ'], recipients: ['SE'], date: '2023-01-09' },
  },
  {
    name: 'whose, and a verb of another number',
    text: '[Riyadh](country:SA) cut ties with [Iran](country:IR), whose diplomats were told to leave, and was followed by [Bahrain](country:BH).',
    event: { type: 'rupture', status: 'happened', actors: ['BH'], recipients: ['IR'] },
  },
  {
    name: 'plural title behind two names, then who',
    text: '[Sanchez](official:Pedro_Sanchez) and [Costa](official:Antonio_Costa), the prime ministers, who met in [Lisbon](place:Lisbon, PT) on Monday, were pleased.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Pedro_Sanchez', 'Antonio_Costa'],
      date: '2023-01-09',
      place: 'Lisbon, PT',
    },
  },
  {
    name: 'plural title before two names, then who',
    text: 'The heads of the two services, [Burns](official:William_Burns) and [Naryshkin](official:Sergei_Naryshkin), who met in [Ankara](place:Ankara, TR) on Sunday, were silent.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Burns', 'Sergei_Naryshkin'],
      date: '2023-01-08',
      place: 'Ankara, TR',
    },
  },
  {
    name: 'who, of two by a plural verb',
    text: '[Costa](official:Antonio_Costa) and [von der Leyen](official:Ursula_von_der_Leyen), who were in [Kyiv](place:Kyiv, UA) on Wednesday, were cheerful.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Antonio_Costa', 'Ursula_von_der_Leyen'],
      recipients: ['UA'],
      date: '2023-01-11',
      place: 'Kyiv, UA',
    },
  },
  {
    name: 'who, of a title behind a name',
    text: '[Mogherini](official:Federica_Mogherini), the [EU](organisation:EU)’s foreign policy chief, who met [Zarif](official:Javad_Zarif) in [Vienna](place:Vienna, AT) on Tuesday, was hopeful.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Federica_Mogherini', 'Javad_Zarif'],
      date: '2023-01-10',
      place: 'Vienna, AT',
    },
  },
  {
    name: 'opened by a clause',
    text: 'When [Qatar](country:QA) was chosen instead, [Chad](country:TD), [Niger](country:NE) and [Mali](country:ML) condemned [France](country:FR).',
    event: { type: 'criticism', status: 'happened', actors: ['TD', 'NE', 'ML'], recipients: ['FR'] },
  },
  {
    name: 'opened by a participle',
    text: 'Opening a hospital on Monday, the president, [Macky Sall](official:Macky_Sall), thanked [Turkey](country:TR).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Macky_Sall'],
      recipients: ['TR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'opened by a coordination',
    text: 'By land, sea and air, [Qatar](country:QA) was blockaded by [Saudi Arabia](country:SA) in 2017.',
    event: { type: 'sanction', status: 'happened', actors: ['SA'], recipients: ['QA'], date: '2017' },
  },
  {
    name: 'said that one’s envoy would',
    text: '[Mogadishu](country:SO) said [Ethiopia](country:ET)’s ambassador, [Muktar Mohamed](official:Muktar_Mohamed@ET/ambassador), would visit [Kenya](country:KE).',
    event: { type: 'visit', status: 'planned', actors: ['Muktar_Mohamed'], recipients: ['KE'], source: 'SO' },
  },
  {
    name: 'after, a conjunction',
    text: 'After [Kagame](official:Paul_Kagame) stayed at home, [Tshisekedi](official:Felix_Tshisekedi) met [Museveni](official:Yoweri_Museveni) in [Luanda](place:Luanda, AO) on Sunday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Felix_Tshisekedi', 'Yoweri_Museveni'],
      date: '2023-01-08',
      place: 'Luanda, AO',
    },
  },
  {
    name: 'after, before an apposition',
    text: 'The dispute cooled after the president, [William Ruto](official:William_Ruto), phoned [Samia Suluhu](official:Samia_Suluhu) on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['William_Ruto', 'Samia_Suluhu'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a new subject after a comma and a conjunction',
    text: '[Putin](official:Vladimir_Putin) spoke for an hour, and the president of [Kazakhstan](country:KZ), [Tokayev](official:Kassym-Jomart_Tokayev), praised [Turkey](country:TR).',
    event: { type: 'support', status: 'happened', actors: ['Kassym-Jomart_Tokayev'], recipients: ['TR'] },
  },
  {
    name: 'inverted attribution',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Monday, said [Maria Zakharova](official:Maria_Zakharova), a spokeswoman.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09',
      source: 'Maria_Zakharova',
    },
  },
  {
    name: 'accusing, by him who spoke',
    text: '[Peskov](official:Dmitry_Peskov) said the port would close, accusing [Latvia](country:LV) of theft.',
    event: { type: 'accusation', status: 'happened', actors: ['Dmitry_Peskov'], recipients: ['LV'] },
  },
  {
    name: 'who between subject and time',
    text: '[Canada](country:CA), which on Saturday slapped tariffs on [China](country:CN), was unmoved.',
    event: { type: 'sanction', status: 'happened', actors: ['CA'], recipients: ['CN'], date: '2023-01-07' },
  },
  {
    name: 'noun told by a relative clause',
    text: 'The request that [Bangladesh](country:BD) sent to [India](country:IN) in December was brief.',
    event: { type: 'request', status: 'happened', actors: ['BD'], recipients: ['IN'], date: '2022-12' },
  },
  {
    name: 'summoned and declared unwelcome',
    text: 'The [Danish](country:DK) envoy was summoned by [Iran](country:IR) on Monday and declared unwelcome.',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['DK'], date: '2023-01-09' },
  },
  {
    name: 'an accord another signed',
    text: 'The base opened under an accord [Turkey](country:TR) signed with [Qatar](country:QA) in 2016.',
    event: { type: 'signing', status: 'happened', parties: ['TR', 'QA'], date: '2016' },
  },
  {
    name: 'mediate between two',
    text: '[Baghdad](country:IQ)’s offer to mediate between [Iran](country:IR) and [Saudi Arabia](country:SA) came on Monday.',
    event: { type: 'mediation', status: 'proposed', actors: ['IQ'], recipients: ['IR', 'SA'] },
  },
  {
    name: 'a day later, before the verb and no subject',
    text: '[Nguyen Tan Dung](official:Nguyen_Tan_Dung) met [Benigno Aquino](official:Benigno_Aquino_III) on May 21, and a day later threatened to take [China](country:CN) to court.',
    event: {
      type: 'threat',
      status: 'happened',
      actors: ['Nguyen_Tan_Dung'],
      recipients: ['CN'],
      date: '2022-05-22',
    },
  },
  {
    name: 'a name in a town',
    text: 'In [Tegucigalpa](place:Tegucigalpa, HN) [Roberto Micheletti](official:Roberto_Micheletti) has accused [Nicaragua](country:NI) of moving troops.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Roberto_Micheletti'],
      recipients: ['NI'],
    },
  },
  {
    name: 'a name and a long description of it',
    text: 'The [Solomons](country:SB), a nation of 700,000 people some 2,000 km northeast of [Australia](country:AU), broke with [Taiwan](country:TW) in 2019.',
    event: { type: 'rupture', status: 'happened', actors: ['SB'], recipients: ['TW'], date: '2019' },
  },
  {
    name: 'after somebody on a day did something',
    text: '[Stuart Young](official:Stuart_Young) said he was worried, after the [United States](country:US) on Tuesday expelled the ambassador of [Venezuela](country:VE).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['US'],
      recipients: ['VE'],
      date: '2023-01-10',
    },
  },
  {
    name: 'those whom a body sends',
    text: 'Observers from the [OSCE](organisation:OSCE) criticised the vote in [Kazakhstan](country:KZ).',
    event: { type: 'criticism', status: 'happened', actors: ['OSCE'], recipients: ['KZ'] },
  },
  {
    name: 'broke with one to establish relations with the other',
    text: '[Nauru](country:NR) broke with [Taiwan](country:TW) in order to establish diplomatic relations with [China](country:CN).',
    event: { type: 'restoration', parties: ['NR', 'CN'], status: 'happened' },
  },
  {
    name: 'neither … nor: both are denied',
    text: '[Chile](country:CL) has neither condemned [Peru](country:PE) nor recalled its ambassador.',
    event: { type: 'rupture', status: 'denied', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'neither, before a verb',
    text: '[Chile](country:CL) neither expelled the [Peruvian](country:PE) ambassador nor recalled its own.',
    event: { type: 'rupture', status: 'denied', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'stopped short of',
    text: '[Chile](country:CL) stopped short of expelling the [Peruvian](country:PE) ambassador.',
    event: { type: 'rupture', status: 'denied', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'after, with an object before it and a place behind its subject',
    text: '[Norway](country:NO) suspended aid to [Ghana](country:GH) after lawmakers in [Accra](place:Accra, GH) passed the bill.',
    event: { type: 'sanction', status: 'happened', actors: ['NO'], recipients: ['GH'] },
  },
  {
    name: 'by whom somebody was received',
    text: '[Vladimir Putin](official:Vladimir_Putin), by whom [Sadyr Japarov](official:Sadyr_Japarov) was received on Wednesday, had not acted as a go-between.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Vladimir_Putin', 'Sadyr_Japarov'],
      date: '2023-01-11',
    },
  },
  {
    name: "the verb's number tells whose clause it is",
    text: 'He got no notice of the bargain over emissions that was struck by [Brazil](country:BR) and [China](country:CN) on Wednesday.',
    event: { type: 'agreement', status: 'happened', parties: ['BR', 'CN'], date: '2023-01-11' },
  },
  {
    name: 'an inversion before a clause about the subject',
    text: "Nor is the memorandum that [Abiy Ahmed](official:Abiy_Ahmed) signed on New Year's Day with [Muse Bihi](official:Muse_Bihi) forgotten.",
    event: { type: 'signing', status: 'happened', parties: ['Abiy_Ahmed', 'Muse_Bihi'], date: '2023-01-01' },
  },
  {
    name: 'for, where it gives a reason',
    text: '[Brazil](country:BR) felt the consequences, for [Mali](country:ML) on Monday expelled [Olivier Salgado](official:Olivier_Salgado).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['ML'],
      recipients: ['Olivier_Salgado'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a bare object before another clause',
    text: 'The [Russian](country:RU) government imposed curbs on trade with [Turkey](country:TR), the agency reported.',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'nouns in -s behind a conjunction that opens a sentence',
    text: 'But sanctions on [Turkey](country:TR) were imposed by [Russia](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'nouns in -s behind an opening phrase',
    text: 'According to the ministry, sanctions on [Turkey](country:TR) were imposed by [Russia](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'a subject with what hangs on it behind as',
    text: 'Prices rose as sanctions on [Turkey](country:TR) were imposed by [Russia](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'a list that a preposition seems to govern',
    text: 'Prices rose after [Russia](country:RU), [Turkey](country:TR) and [Iran](country:IR) met.',
    event: { type: 'meeting', status: 'happened', parties: ['RU', 'TR', 'IR'] },
  },
  {
    name: 'an announced deed of another',
    text: 'The ministry announced [Russia](country:RU)’s expulsion of three [Turkish](country:TR) diplomats.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'both agents of a reduced clause whose subject awaits its verb',
    text: 'The treaty signed by [Russia](country:RU) and [Turkey](country:TR) has lapsed.',
    event: { type: 'signing', status: 'happened', parties: ['RU', 'TR'] },
  },
  {
    name: 'a thing behind whose state a participle stands',
    text: '[Russia](country:RU)’s sanctions on [Turkey](country:TR), imposed in May, have hurt trade.',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['TR'], date: '2022-05' },
  },
  {
    name: 'a treaty with a state, and who signed it',
    text: 'A treaty with [Turkey](country:TR), signed by [Russia](country:RU) in May, has lapsed.',
    event: { type: 'signing', status: 'happened', parties: ['RU', 'TR'], date: '2022-05' },
  },
];
