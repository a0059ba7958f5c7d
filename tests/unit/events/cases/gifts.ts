import type { EventCase } from '../cases.ts';

/** Turns of phrase for what states give, share, withhold and restore. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const GIFTS: readonly EventCase[] = [
  {
    name: 'a line of credit',
    text: '[Canada](country:CA) extended a $50 million line of credit to [Haiti](country:HT).',
    event: { type: 'aid', status: 'happened', actors: ['CA'], recipients: ['HT'] },
  },
  {
    name: 'sent rescuers',
    text: '[Canada](country:CA) sent rescuers to [Haiti](country:HT).',
    event: { type: 'aid', status: 'happened', actors: ['CA'], recipients: ['HT'] },
  },
  {
    name: 'made a donation',
    text: '[Canada](country:CA) made a donation of [vaccines](agenda:health) to [Haiti](country:HT).',
    event: { type: 'aid', status: 'happened', actors: ['CA'], recipients: ['HT'] },
  },
  {
    name: 'stepped up aid',
    text: '[Canada](country:CA) stepped up [aid](agenda:humanitarian-aid) to [Haiti](country:HT).',
    event: { type: 'aid', status: 'happened', actors: ['CA'], recipients: ['HT'] },
  },
  {
    name: 'received from',
    text: '[Haiti](country:HT) received two helicopters from [Canada](country:CA).',
    event: { type: 'aid', status: 'happened', actors: ['CA'], recipients: ['HT'] },
  },
  {
    name: 'handed over',
    text: '[India](country:IN) handed over a consignment of [medicines](agenda:health) to [Sri Lanka](country:LK).',
    event: { type: 'aid', status: 'happened', actors: ['IN'], recipients: ['LK'] },
  },
  {
    name: 'teams of',
    text: '[India](country:IN) sent teams of doctors to [Sri Lanka](country:LK).',
    event: { type: 'aid', status: 'happened', actors: ['IN'], recipients: ['LK'] },
  },
  {
    name: 'supplied with',
    text: '[India](country:IN) has supplied [Sri Lanka](country:LK) with fuel.',
    event: { type: 'aid', status: 'happened', actors: ['IN'], recipients: ['LK'] },
  },
  {
    name: 'an air bridge',
    text: '[Kuwait](country:KW) launched an air bridge to [Turkey](country:TR).',
    event: { type: 'aid', status: 'happened', actors: ['KW'], recipients: ['TR'] },
  },
  {
    name: 'a donation of',
    text: "[Kuwait](country:KW)'s donation of $30 million to [Turkey](country:TR) was welcome.",
    event: { type: 'aid', status: 'happened', actors: ['KW'], recipients: ['TR'] },
  },
  {
    name: 'an exchange of prisoners',
    text: '[Russia](country:RU) and [Ukraine](country:UA) conducted an [exchange of prisoners](agenda:prisoner-exchange).',
    event: { type: 'cooperation', status: 'happened', parties: ['RU', 'UA'] },
  },
  {
    name: 'handed over prisoners',
    text: '[Russia](country:RU) handed over 20 [prisoners](agenda:prisoner-exchange) to [Ukraine](country:UA).',
    event: { type: 'cooperation', status: 'happened', parties: ['RU', 'UA'] },
  },
  {
    name: 'set up a joint',
    text: '[Egypt](country:EG) and [Sudan](country:SD) set up a joint task force.',
    event: { type: 'cooperation', status: 'happened', parties: ['EG', 'SD'] },
  },
  {
    name: 'a prisoner swap between',
    text: 'A [prisoner swap](agenda:prisoner-exchange) between the [United States](country:US) and [Russia](country:RU) took place in [Abu Dhabi](place:Abu Dhabi, AE).',
    event: { type: 'cooperation', status: 'happened', parties: ['US', 'RU'] },
  },
  {
    name: 'put sanctions on',
    text: 'The [United States](country:US) put [sanctions](agenda:sanctions) on [Iran](country:IR).',
    event: { type: 'sanction', status: 'happened', actors: ['US'], recipients: ['IR'] },
  },
  {
    name: 'stopped issuing',
    text: '[Latvia](country:LV) stopped issuing [visas](agenda:consular) to [Russians](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['LV'], recipients: ['RU'] },
  },
  {
    name: 'put on hold',
    text: 'The [United States](country:US) put [aid](agenda:humanitarian-aid) to [Niger](country:NE) on hold.',
    event: { type: 'sanction', status: 'happened', actors: ['US'], recipients: ['NE'] },
  },
  {
    name: 'is preparing a package',
    text: 'The [EU](organisation:EU) is preparing an 11th package of [sanctions](agenda:sanctions) against [Russia](country:RU).',
    event: { type: 'sanction', status: 'planned', actors: ['EU'], recipients: ['RU'] },
  },
  {
    name: 'agreed on sanctions',
    text: 'The [EU](organisation:EU) agreed on new [sanctions](agenda:sanctions) against [Russia](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['EU'], recipients: ['RU'] },
  },
  {
    name: 'off a list',
    text: 'The [United States](country:US) removed [Cuba](country:CU) from its list of state sponsors of [terrorism](agenda:terrorism).',
    event: { type: 'easing', status: 'happened', actors: ['US'], recipients: ['CU'] },
  },
  {
    name: 'waived visas',
    text: '[China](country:CN) waived [visas](agenda:consular) for [French](country:FR) citizens.',
    event: { type: 'easing', status: 'happened', actors: ['CN'], recipients: ['FR'] },
  },
  {
    name: 'opened its airspace',
    text: '[Saudi Arabia](country:SA) opened its [airspace](agenda:aviation) to [Israeli](country:IL) planes.',
    event: { type: 'easing', status: 'happened', actors: ['SA'], recipients: ['IL'] },
  },
  {
    name: 'ordered the closure',
    text: '[Poland](country:PL) ordered the closure of the [Russian](country:RU) consulate in [Poznan](place:Poznan, PL).',
    event: { type: 'rupture', status: 'happened', actors: ['PL'], recipients: ['RU'] },
  },
  {
    name: 'lowered the level',
    text: '[Poland](country:PL) lowered the level of its [relations](agenda:diplomatic-relations) with [Russia](country:RU).',
    event: { type: 'rupture', status: 'happened', actors: ['PL'], recipients: ['RU'] },
  },
  {
    name: 'suspended a member',
    text: '[ECOWAS](organisation:ECOWAS) suspended [Mali](country:ML).',
    event: { type: 'rupture', status: 'happened', actors: ['ECOWAS'], recipients: ['ML'] },
  },
  {
    name: 'the Dutch expulsion',
    text: 'The [Dutch](country:NL) expulsion of 17 [Russian](country:RU) diplomats angered the [Kremlin](country:RU).',
    event: { type: 'rupture', status: 'happened', actors: ['NL'], recipients: ['RU'] },
  },
  {
    name: 'consulate general',
    text: 'The [Netherlands](country:NL) closed its consulate general in [Saint Petersburg](place:St. Petersburg, RU).',
    event: { type: 'rupture', status: 'happened', actors: ['NL'], recipients: ['RU'] },
  },
  {
    name: 'pulled out of a treaty',
    text: '[Russia](country:RU) pulled out of the [INF treaty](agenda:instrument/inf-treaty) with the [United States](country:US).',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['US'] },
  },
  {
    name: 'announced a break',
    text: '[Bolivia](country:BO) announced the severance of [relations](agenda:diplomatic-relations) with [Israel](country:IL).',
    event: { type: 'rupture', status: 'happened', actors: ['BO'], recipients: ['IL'] },
  },
  {
    name: 'mended fences',
    text: '[Iran](country:IR) and [Saudi Arabia](country:SA) mended fences.',
    event: { type: 'restoration', status: 'happened', parties: ['IR', 'SA'] },
  },
  {
    name: 'soldiers that are sent to help',
    text: '[Kenya](country:KE) will send 400 soldiers to [Haiti](country:HT).',
    event: { type: 'aid', status: 'planned', actors: ['KE'], recipients: ['HT'] },
  },
  {
    name: 'soldiers that are promised',
    text: '[Malawi](country:MW) and [Kenya](country:KE) have promised troops to [Haiti](country:HT).',
    event: { type: 'agreement', status: 'happened', actors: ['MW', 'KE'], recipients: ['HT'] },
  },
  {
    name: 'soldiers that are sent to a border are no gift',
    text: '[Norway](country:NO) sent 400 soldiers to its border with [Russia](country:RU).',
    event: undefined,
  },
  {
    name: 'money that is put up',
    text: 'The [European Union](organisation:EU) put up 15 million euros for [Mozambique](country:MZ) last September.',
    event: { type: 'aid', status: 'happened', actors: ['EU'], recipients: ['MZ'], date: '2022-09' },
  },
  {
    name: 'money that is made available',
    text: '[Germany](country:DE) intends to make a further 5.4 million euros available to [Kazakhstan](country:KZ).',
    event: { type: 'aid', status: 'planned', actors: ['DE'], recipients: ['KZ'] },
  },
  {
    name: 'a sum in another dollar',
    text: '[Antony Blinken](official:Antony_Blinken) pledged another US$100 million in aid for [Haiti](country:HT).',
    event: { type: 'agreement', status: 'happened', actors: ['Antony_Blinken'], recipients: ['HT'] },
  },
  {
    name: 'a sum right behind him who gets it',
    text: '[Kazakhstan](country:KZ) quarrelled with [Kyrgyzstan](country:KG). It is to give its neighbour $100 million to bring laboratories up to the standards of the [EAEU](organisation:EAEU).',
    event: { type: 'aid', status: 'planned', actors: ['KZ'], recipients: ['KG'] },
  },
];
