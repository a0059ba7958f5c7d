import type { EventCase } from '../cases.ts';

/** What belongs to a verb: auxiliaries, particles, objects and adverbials. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const PHRASES: readonly EventCase[] = [
  {
    name: 'day between auxiliary and verb',
    text: 'The pact was on Monday signed by [Rama](official:Edi_Rama) and [Vucic](official:Aleksandar_Vucic).',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Edi_Rama', 'Aleksandar_Vucic'],
      date: '2023-01-09',
    },
  },
  {
    name: 'adverbial between commas',
    text: '[Spain](country:ES) has, once again, condemned [Venezuela](country:VE).',
    event: { type: 'criticism', status: 'happened', actors: ['ES'], recipients: ['VE'] },
  },
  {
    name: 'day between subject and verb',
    text: '[Sweden](country:SE) last month gave [Ukraine](country:UA) [ammunition](agenda:military-aid).',
    event: {
      type: 'aid',
      status: 'happened',
      actors: ['SE'],
      recipients: ['UA'],
      date: '2022-12',
      agenda: ['military-aid'],
    },
  },
  {
    name: 'session before the subject',
    text: 'In the opening session Mr [Guterres](official:Antonio_Guterres) urged [Israel](country:IL) to show restraint.',
    event: { type: 'request', status: 'happened', actors: ['Antonio_Guterres'], recipients: ['IL'] },
  },
  {
    name: 'statement before the subject',
    text: 'In a statement made public on Monday, [Chile](country:CL) and [Peru](country:PE) condemned [Nicaragua](country:NI).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['CL', 'PE'],
      recipients: ['NI'],
      date: '2023-01-09',
    },
  },
  {
    name: 'quoted predicate',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan) called the [Dutch](country:NL) “Nazi remnants” on Saturday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['NL'],
      date: '2023-01-07',
    },
  },
  {
    name: 'quoted predicate with as',
    text: '[Japan](country:JP) described [North Korea](country:KP)’s launch as “unacceptable” on Wednesday.',
    event: { type: 'criticism', status: 'happened', actors: ['JP'], recipients: ['KP'], date: '2023-01-11' },
  },
  {
    name: 'passives that share an auxiliary',
    text: 'The [Swedish](country:SE) envoy was summoned to the [foreign ministry](organisation:IQ/foreign-ministry) and told to leave.',
    event: { type: 'rupture', status: 'happened', actors: ['IQ'], recipients: ['SE'] },
  },
  {
    name: 'object of a passive',
    text: '[Azerbaijan](country:AZ) will be given boats by [Israel](country:IL).',
    event: { type: 'aid', status: 'planned', actors: ['IL'], recipients: ['AZ'] },
  },
  {
    name: 'particle after the object, turned down',
    text: '[Poland](country:PL) turned a request from [Hungary](country:HU) down on Tuesday.',
    event: { type: 'rejection', status: 'happened', actors: ['PL'], recipients: ['HU'], date: '2023-01-10' },
  },
  {
    name: 'particle after the object, from a person',
    text: '[Putin](official:Vladimir_Putin) turned an invitation from [Macron](official:Emmanuel_Macron) down.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['Vladimir_Putin'],
      recipients: ['Emmanuel_Macron'],
    },
  },
  {
    name: 'particle after the object, tore up',
    text: '[Mali](country:ML) tore its pact with [France](country:FR) up on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['ML'], recipients: ['FR'], date: '2023-01-09' },
  },
  {
    name: 'preposition that governs nothing',
    text: '[Guterres](official:Antonio_Guterres) dropped in on Monday and thanked [Kenya](country:KE).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Antonio_Guterres'],
      recipients: ['KE'],
      date: '2023-01-09',
    },
  },
  {
    name: 'preposition left behind',
    text: 'At the forum both took part in, [Modi](official:Narendra_Modi) met [Sunak](official:Rishi_Sunak) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Narendra_Modi', 'Rishi_Sunak'],
      date: '2023-01-09',
    },
  },
  {
    name: 'object behind a phrase of manner',
    text: '[Oman](country:OM) condemned in the strongest terms [Israel](country:IL)’s raid.',
    event: { type: 'criticism', status: 'happened', actors: ['OM'], recipients: ['IL'] },
  },
  {
    name: 'asked to a town',
    text: '[Rahmon](official:Emomali_Rahmon) asked [Japarov](official:Sadyr_Japarov) to [Dushanbe](place:Dushanbe, TJ).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Emomali_Rahmon'],
      recipients: ['Sadyr_Japarov'],
    },
  },
  {
    name: 'called both',
    text: '[Macron](official:Emmanuel_Macron) rang both [Aliyev](official:Ilham_Aliyev) and [Pashinyan](official:Nikol_Pashinyan) on Sunday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Nikol_Pashinyan'],
      date: '2023-01-08',
    },
  },
  {
    name: 'noun told by a participle',
    text: 'A summit hosted by [Xi](official:Xi_Jinping) in [Xian](place:Xian, CN) on Thursday dealt with trade.',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['Xi_Jinping'],
      date: '2023-01-12',
      place: 'Xian, CN',
    },
  },
  {
    name: 'on the phone in a noun phrase',
    text: '[Sisi](official:Abdel_Fattah_el-Sisi) informed [Abbas](official:Mahmoud_Abbas) in a telephone conversation on Tuesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Abdel_Fattah_el-Sisi', 'Mahmoud_Abbas'],
      date: '2023-01-10',
    },
  },
  {
    name: 'offered talks',
    text: '[Ukraine](country:UA) offered [Russia](country:RU) talks.',
    event: { type: 'meeting', status: 'proposed', parties: ['RU', 'UA'] },
  },
  {
    name: 'passive told of by an official',
    text: 'Flights to [Belarus](country:BY) would be halted, [Landsbergis](official:Gabrielius_Landsbergis@LT/foreign-minister) said.',
    event: { type: 'sanction', status: 'planned', actors: ['LT'], recipients: ['BY'] },
  },
  {
    name: 'parts of two coordinations',
    text: '[Tshisekedi](official:Felix_Tshisekedi) of [Congo](country:CD) and [Ndayishimiye](official:Evariste_Ndayishimiye) of [Burundi](country:BI) met in [Kinshasa](place:Kinshasa, CD) on Sunday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Felix_Tshisekedi', 'Evariste_Ndayishimiye'],
      date: '2023-01-08',
      place: 'Kinshasa, CD',
    },
  },

  {
    name: 'particle after a long object',
    text: '[Gabon](country:GA) threw the report by [Chad](country:TD) out in January.',
    event: { type: 'rejection', status: 'happened', actors: ['GA'], recipients: ['TD'], date: '2023-01' },
  },
  {
    name: 'a remark put in',
    text: '[Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan) parted in anger, as Mr [Fidan](official:Hakan_Fidan) put it.',
    event: { type: 'meeting', status: 'happened', parties: ['Sergei_Lavrov', 'Hakan_Fidan'] },
  },
  {
    name: 'a day between will and its verb',
    text: '[Lavrov](official:Sergei_Lavrov) will on Monday meet [Fidan](official:Hakan_Fidan).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-16',
    },
  },
  {
    name: 'called a meeting off',
    text: '[Macron](official:Emmanuel_Macron) called a meeting with [Meloni](official:Giorgia_Meloni) off.',
    event: { type: 'meeting', status: 'cancelled', parties: ['Emmanuel_Macron', 'Giorgia_Meloni'] },
  },
  {
    name: 'imposed on a day',
    text: '[Kenya](country:KE) imposed on Thursday [sanctions](agenda:sanctions) on [South Sudan](country:SS).',
    event: { type: 'sanction', status: 'happened', actors: ['KE'], recipients: ['SS'], date: '2023-01-12' },
  },
  {
    name: 'offered a round of talks to another',
    text: '[Ukraine](country:UA) offered [Russia](country:RU) a round of [peace talks](agenda:peace-talks).',
    event: { type: 'negotiation', status: 'proposed', parties: ['UA', 'RU'] },
  },
  {
    name: 'a town that opens a sentence before an office',
    text: 'In [Moscow](place:Moscow, RU) President [Putin](official:Vladimir_Putin) received [Xi Jinping](official:Xi_Jinping).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Vladimir_Putin', 'Xi_Jinping'],
      place: 'Moscow, RU',
    },
  },
  {
    name: 'a town before a ministry and its minister',
    text: 'In [Moscow](place:Moscow, RU) Foreign Minister [Sergei Lavrov](official:Sergei_Lavrov) received [Wang Yi](official:Wang_Yi).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Wang_Yi'],
      place: 'Moscow, RU',
    },
  },
  {
    name: 'a note between brackets behind a name',
    text: '[Viktor Orban](official:Viktor_Orban) (left) condemned [Ukraine](country:UA).',
    event: { type: 'criticism', status: 'happened', actors: ['Viktor_Orban'], recipients: ['UA'] },
  },
  {
    name: 'a state’s officials behind a noun that opens a sentence',
    text: 'In a statement [Russian](country:RU) officials condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'a state’s adjective behind a town',
    text: 'In [Geneva](place:Geneva, CH) [Russian](country:RU) diplomats condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
  {
    name: 'an honorific behind a year',
    text: 'In 2019 Mr [Lavrov](official:Sergei_Lavrov) met [Hakan Fidan](official:Hakan_Fidan).',
    event: { type: 'meeting', status: 'happened', parties: ['Sergei_Lavrov', 'Hakan_Fidan'], date: '2019' },
  },
  {
    name: 'a noun that nobody is called before a name',
    text: 'Amid a storm [Lavrov](official:Sergei_Lavrov) met [Hakan Fidan](official:Hakan_Fidan).',
    event: { type: 'meeting', status: 'happened', parties: ['Sergei_Lavrov', 'Hakan_Fidan'] },
  },
  {
    name: 'a count behind a weekday',
    text: 'On Monday three [Turkish](country:TR) diplomats were expelled by [Russia](country:RU).',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['TR'], date: '2023-01-09' },
  },
];
