import type { EventCase } from '../cases.ts';

/** Deeds done with words. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const SPOKEN: readonly EventCase[] = [
  {
    name: 'praised',
    text: '[Xi](official:Xi_Jinping) praised [Pakistan](country:PK) on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Xi_Jinping'],
      recipients: ['PK'],
      date: '2023-01-09',
    },
  },
  {
    name: 'thanked',
    text: '[Kuleba](official:Dmytro_Kuleba) thanked [Poland](country:PL) for its help.',
    event: { type: 'support', status: 'happened', actors: ['Dmytro_Kuleba'], recipients: ['PL'] },
  },
  {
    name: 'backs',
    text: '[Turkey](country:TR) backs [Azerbaijan](country:AZ), [Fidan](official:Hakan_Fidan) said.',
    event: { type: 'support', status: 'happened', actors: ['TR'], recipients: ['AZ'], source: 'Hakan_Fidan' },
  },
  {
    name: 'expressed support for',
    text: '[Germany](country:DE) expressed support for [Lithuania](country:LT) on Tuesday.',
    event: { type: 'support', status: 'happened', actors: ['DE'], recipients: ['LT'], date: '2023-01-10' },
  },
  {
    name: 'congratulated',
    text: '[Putin](official:Vladimir_Putin) congratulated [Erdogan](official:Recep_Tayyip_Erdogan) on his victory.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Vladimir_Putin'],
      recipients: ['Recep_Tayyip_Erdogan'],
    },
  },
  {
    name: 'recognised',
    text: '[Norway](country:NO) recognised [Kosovo](country:XK) in 2008.',
    event: { type: 'support', status: 'happened', actors: ['NO'], recipients: ['XK'], date: '2008' },
  },
  {
    name: 'was praised by',
    text: '[Qatar](country:QA) was praised by [Blinken](official:Antony_Blinken) for its role.',
    event: { type: 'support', status: 'happened', actors: ['Antony_Blinken'], recipients: ['QA'] },
  },
  {
    name: 'urged',
    text: '[Guterres](official:Antonio_Guterres) urged [Russia](country:RU) and [Ukraine](country:UA) to extend the [grain deal](agenda:instrument/black-sea-grain-initiative).',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Antonio_Guterres'],
      recipients: ['RU', 'UA'],
      agenda: ['instrument/black-sea-grain-initiative'],
    },
  },
  {
    name: 'called on',
    text: 'The [European Union](organisation:EU) called on [Iran](country:IR) to halt [executions](agenda:human-rights).',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['EU'],
      recipients: ['IR'],
      agenda: ['human-rights'],
    },
  },
  {
    name: 'asked \u2026 to',
    text: '[Poland](country:PL) asked [Germany](country:DE) to send [tanks](agenda:military-aid) on Wednesday.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['PL'],
      recipients: ['DE'],
      date: '2023-01-11',
      agenda: ['military-aid'],
    },
  },
  {
    name: 'demanded that',
    text: '[Serbia](country:RS) demanded that [Kosovo](country:XK) withdraw its police.',
    event: { type: 'request', status: 'happened', actors: ['RS'], recipients: ['XK'] },
  },
  {
    name: 'appealed to',
    text: '[Ethiopia](country:ET) appealed to the [UN](organisation:UN) for [food aid](agenda:humanitarian-aid).',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['ET'],
      recipients: ['UN'],
      agenda: ['humanitarian-aid'],
    },
  },
  {
    name: 'will ask',
    text: '[Kuleba](official:Dmytro_Kuleba) will ask [Germany](country:DE) to deliver [missiles](agenda:military-aid) next week.',
    event: {
      type: 'request',
      status: 'planned',
      actors: ['Dmytro_Kuleba'],
      recipients: ['DE'],
      date: '2023-01-16/2023-01-22',
      agenda: ['military-aid'],
    },
  },
  {
    name: 'was urged by',
    text: '[Israel](country:IL) was urged by [Jordan](country:JO) to respect the status quo.',
    event: { type: 'request', status: 'happened', actors: ['JO'], recipients: ['IL'] },
  },
  {
    name: 'urging',
    text: '[Blinken](official:Antony_Blinken) spoke by phone with [Fidan](official:Hakan_Fidan) on Monday, urging [Turkey](country:TR) to approve the bids.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Antony_Blinken'],
      recipients: ['TR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'condemned',
    text: '[France](country:FR) condemned [Iran](country:IR) on Saturday over the [execution](agenda:human-rights).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['FR'],
      recipients: ['IR'],
      date: '2023-01-07',
      agenda: ['human-rights'],
    },
  },
  {
    name: 'condemned an act of',
    text: '[Japan](country:JP) condemned [North Korea](country:KP)’s [missile](agenda:missiles) launch.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['JP'],
      recipients: ['KP'],
      agenda: ['missiles'],
    },
  },
  {
    name: 'was condemned by',
    text: '[Russia](country:RU) was condemned by the [UN](organisation:UN).',
    event: { type: 'criticism', status: 'happened', actors: ['UN'], recipients: ['RU'] },
  },
  {
    name: 'summoned the ambassador',
    text: '[Britain](country:GB) summoned the [Iranian](country:IR) ambassador on Thursday.',
    event: { type: 'criticism', status: 'happened', actors: ['GB'], recipients: ['IR'], date: '2023-01-12' },
  },
  {
    name: 'ambassador was summoned',
    text: 'The [Swiss](country:CH) ambassador was summoned to the [foreign ministry](organisation:IR/foreign-ministry) in [Tehran](place:Tehran, IR).',
    event: { type: 'criticism', status: 'happened', actors: ['IR/foreign-ministry'], recipients: ['CH'] },
  },
  {
    name: 'lodged a protest with',
    text: '[China](country:CN) lodged a protest with [Japan](country:JP).',
    event: { type: 'criticism', status: 'happened', actors: ['CN'], recipients: ['JP'] },
  },
  {
    name: 'criticised',
    text: '[Borrell](official:Josep_Borrell) criticised [Hungary](country:HU) for its stance.',
    event: { type: 'criticism', status: 'happened', actors: ['Josep_Borrell'], recipients: ['HU'] },
  },
  {
    name: 'accused \u2026 of',
    text: '[Lavrov](official:Sergei_Lavrov) accused [NATO](organisation:NATO) of fuelling the [war](agenda:war).',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['NATO'],
      agenda: ['war'],
    },
  },
  {
    name: 'is accusing',
    text: '[Pakistan](country:PK) is accusing [India](country:IN) of violating the [ceasefire](agenda:ceasefire).',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['PK'],
      recipients: ['IN'],
      agenda: ['ceasefire'],
    },
  },
  {
    name: 'blamed',
    text: '[Ukraine](country:UA) blamed [Russia](country:RU) for the attack on Monday.',
    event: { type: 'accusation', status: 'happened', actors: ['UA'], recipients: ['RU'], date: '2023-01-09' },
  },
  {
    name: 'was accused by',
    text: '[Morocco](country:MA) was accused by [Algeria](country:DZ) of hostile acts.',
    event: { type: 'accusation', status: 'happened', actors: ['DZ'], recipients: ['MA'] },
  },
  {
    name: 'nominal accusation',
    text: '[Moscow](country:RU) rejected accusations by [Poland](country:PL).',
    event: { type: 'rejection', status: 'happened', actors: ['RU'], recipients: ['PL'] },
  },
  {
    name: 'rejected',
    text: '[Tehran](country:IR) rejected a proposal by the [European Union](organisation:EU).',
    event: { type: 'rejection', status: 'happened', actors: ['IR'], recipients: ['EU'] },
  },
  {
    name: 'refused to',
    text: '[Serbia](country:RS) refused to recognise [Kosovo](country:XK).',
    event: { type: 'rejection', status: 'happened', actors: ['RS'], recipients: ['XK'] },
  },
  {
    name: 'vetoed',
    text: '[Russia](country:RU) vetoed a [Security Council](organisation:UNSC) resolution on [Mali](country:ML).',
    event: { type: 'rejection', status: 'happened', actors: ['RU'], recipients: ['UNSC'] },
  },
  {
    name: 'turned down',
    text: '[Pyongyang](country:KP) turned down an offer of talks from [Seoul](country:KR).',
    event: { type: 'rejection', status: 'happened', actors: ['KP'], recipients: ['KR'] },
  },
  {
    name: 'ruled out',
    text: '[Scholz](official:Olaf_Scholz) ruled out talks with [Belarus](country:BY).',
    event: { type: 'rejection', status: 'happened', actors: ['Olaf_Scholz'], recipients: ['BY'] },
  },
  {
    name: 'threatened',
    text: '[Iran](country:IR) threatened [Saudi Arabia](country:SA) with retaliation.',
    event: { type: 'threat', status: 'happened', actors: ['IR'], recipients: ['SA'] },
  },
  {
    name: 'threatened to',
    text: '[Turkey](country:TR) threatened to block [NATO](organisation:NATO)’s expansion.',
    event: { type: 'threat', status: 'happened', actors: ['TR'], recipients: ['NATO'] },
  },
  {
    name: 'warned',
    text: '[Beijing](country:CN) warned [Tokyo](country:JP) of consequences on Tuesday.',
    event: { type: 'threat', status: 'happened', actors: ['CN'], recipients: ['JP'], date: '2023-01-10' },
  },
  {
    name: 'warned that',
    text: '[Putin](official:Vladimir_Putin) warned that [Poland](country:PL) would pay a price.',
    event: { type: 'threat', status: 'happened', actors: ['Vladimir_Putin'], recipients: ['PL'] },
  },
  {
    name: 'gave an ultimatum',
    text: '[ECOWAS](organisation:ECOWAS) gave [Niger](country:NE) an ultimatum.',
    event: { type: 'threat', status: 'happened', actors: ['ECOWAS'], recipients: ['NE'] },
  },
  {
    name: 'was threatened by',
    text: '[Lithuania](country:LT) was threatened by [Belarus](country:BY).',
    event: { type: 'threat', status: 'happened', actors: ['BY'], recipients: ['LT'] },
  },
  {
    name: 'denied accusing',
    text: '[Turkey](country:TR) did not accuse [Greece](country:GR).',
    event: { type: 'accusation', status: 'denied', actors: ['TR'], recipients: ['GR'] },
  },
  {
    name: 'may condemn',
    text: 'The [EU](organisation:EU) may condemn [Serbia](country:RS).',
    event: { type: 'criticism', status: 'proposed', actors: ['EU'], recipients: ['RS'] },
  },
  {
    name: 'a paper read out by him who is named behind his title',
    text: 'The [SADC](organisation:SADC) leaders met on Tuesday. The communiqué, read out by its executive secretary, [Magosi](official:Elias_Magosi@SADC/head-of-organisation), commended [Rwanda](country:RW).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['SADC'],
      recipients: ['RW'],
      date: '2023-01-10',
    },
  },
  {
    name: 'a letter speaks for those who signed it',
    text: 'The letter, signed by [Norway](country:NO) and [Chile](country:CL), condemned [Russia](country:RU).',
    event: { type: 'criticism', status: 'happened', actors: ['NO', 'CL'], recipients: ['RU'] },
  },
  {
    name: 'a report speaks for its author',
    text: 'A report by the [United Nations](organisation:UN) accused [Rwanda](country:RW) of arming the rebels.',
    event: { type: 'accusation', status: 'happened', actors: ['UN'], recipients: ['RW'] },
  },
  {
    name: 'one whom an agency cites',
    text: 'The agency reported that [Turkey](country:TR) had expelled three [Russian](country:RU) diplomats, citing [Zakharova](official:Maria_Zakharova).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['TR'],
      recipients: ['RU'],
      source: 'Maria_Zakharova',
    },
  },
  {
    name: 'one who speaks for a ministry',
    text: 'A spokesperson for [Russia](country:RU)’s foreign ministry condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
];
