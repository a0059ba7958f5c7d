import type { EventCase } from '../cases.ts';

/** Deeds of states and bodies. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const DEEDS: readonly EventCase[] = [
  {
    name: 'gave aid to',
    text: '[Germany](country:DE) gave [aid](agenda:humanitarian-aid) worth 20 million euros to [Ethiopia](country:ET) in December.',
    event: {
      type: 'aid',
      status: 'happened',
      actors: ['DE'],
      recipients: ['ET'],
      date: '2022-12',
      agenda: ['humanitarian-aid'],
    },
  },
  {
    name: 'will provide \u2026 with',
    text: 'The [United States](country:US) will provide [Ukraine](country:UA) with [tanks](agenda:military-aid).',
    event: { type: 'aid', status: 'planned', actors: ['US'], recipients: ['UA'], agenda: ['military-aid'] },
  },
  {
    name: 'sent weapons to',
    text: '[Iran](country:IR) sent [drones](agenda:arms-sales) to [Russia](country:RU).',
    event: { type: 'aid', status: 'happened', actors: ['IR'], recipients: ['RU'], agenda: ['arms-sales'] },
  },
  {
    name: 'approved a loan',
    text: 'The [IMF](organisation:IMF) approved a loan for [Egypt](country:EG) on Monday.',
    event: { type: 'aid', status: 'happened', actors: ['IMF'], recipients: ['EG'], date: '2023-01-09' },
  },
  {
    name: 'pledged relief',
    text: '[Japan](country:JP) has pledged $10 million in [relief](agenda:humanitarian-aid) for [Pakistan](country:PK).',
    event: {
      type: 'agreement',
      status: 'happened',
      actors: ['JP'],
      recipients: ['PK'],
      agenda: ['humanitarian-aid'],
    },
  },
  {
    name: 'aid was given by',
    text: 'Vaccines were donated by [China](country:CN) to [Kenya](country:KE).',
    event: { type: 'aid', status: 'happened', actors: ['CN'], recipients: ['KE'] },
  },
  {
    name: 'offered assistance',
    text: '[Greece](country:GR) offered assistance to [Turkey](country:TR).',
    event: { type: 'aid', status: 'proposed', actors: ['GR'], recipients: ['TR'] },
  },
  {
    name: 'exchanged prisoners',
    text: '[Russia](country:RU) and [Ukraine](country:UA) exchanged [prisoners](agenda:prisoner-exchange) on Thursday.',
    event: {
      type: 'cooperation',
      status: 'happened',
      parties: ['RU', 'UA'],
      date: '2023-01-12',
      agenda: ['prisoner-exchange'],
    },
  },
  {
    name: 'joint exercises',
    text: '[China](country:CN) and [Russia](country:RU) held joint naval [exercises](agenda:military-exercises) in December.',
    event: {
      type: 'cooperation',
      status: 'happened',
      parties: ['CN', 'RU'],
      date: '2022-12',
      agenda: ['military-exercises'],
    },
  },
  {
    name: 'will hold joint drills',
    text: '[South Korea](country:KR) and the [United States](country:US) will hold joint [drills](agenda:military-exercises) next month.',
    event: {
      type: 'cooperation',
      status: 'planned',
      parties: ['KR', 'US'],
      date: '2023-02',
      agenda: ['military-exercises'],
    },
  },
  {
    name: 'cooperate',
    text: '[Norway](country:NO) and [Germany](country:DE) will cooperate on [hydrogen](agenda:energy).',
    event: { type: 'cooperation', status: 'planned', parties: ['NO', 'DE'], agenda: ['energy'] },
  },
  {
    name: 'imposed sanctions on',
    text: 'The [European Union](organisation:EU) imposed [sanctions](agenda:sanctions) on [Belarus](country:BY) on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['EU'],
      recipients: ['BY'],
      date: '2023-01-09',
      agenda: ['sanctions'],
    },
  },
  {
    name: 'sanctions were imposed by',
    text: '[Sanctions](agenda:sanctions) against [Iran](country:IR) were imposed by [Canada](country:CA) in October.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['CA'],
      recipients: ['IR'],
      date: '2022-10',
      agenda: ['sanctions'],
    },
  },
  {
    name: 'sanctioned',
    text: 'The [United States](country:US) sanctioned [Russian](country:RU) officials on Thursday.',
    event: { type: 'sanction', status: 'happened', actors: ['US'], recipients: ['RU'], date: '2023-01-12' },
  },
  {
    name: 'will impose tariffs on',
    text: '[Washington](country:US) will impose [tariffs](agenda:tariffs) on [Chinese](country:CN) goods.',
    event: { type: 'sanction', status: 'planned', actors: ['US'], recipients: ['CN'], agenda: ['tariffs'] },
  },
  {
    name: 'froze assets',
    text: '[Switzerland](country:CH) froze [Russian](country:RU) assets last year.',
    event: { type: 'sanction', status: 'happened', actors: ['CH'], recipients: ['RU'], date: '2022' },
  },
  {
    name: 'banned',
    text: '[Australia](country:AU) banned imports from [Russia](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['AU'], recipients: ['RU'] },
  },
  {
    name: 'closed its airspace to',
    text: '[Poland](country:PL) closed its [airspace](agenda:aviation) to [Belarus](country:BY).',
    event: { type: 'sanction', status: 'happened', actors: ['PL'], recipients: ['BY'], agenda: ['aviation'] },
  },
  {
    name: 'extended sanctions',
    text: 'The [EU](organisation:EU) extended its [sanctions](agenda:sanctions) against [Syria](country:SY).',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['EU'],
      recipients: ['SY'],
      agenda: ['sanctions'],
    },
  },
  {
    name: 'threatened sanctions',
    text: '[Britain](country:GB) threatened [Iran](country:IR) with [sanctions](agenda:sanctions).',
    event: { type: 'threat', status: 'happened', actors: ['GB'], recipients: ['IR'], agenda: ['sanctions'] },
  },
  {
    name: 'proposed sanctions',
    text: '[Poland](country:PL) proposed to impose [sanctions](agenda:sanctions) on [Belarus](country:BY).',
    event: {
      type: 'sanction',
      status: 'proposed',
      actors: ['PL'],
      recipients: ['BY'],
      agenda: ['sanctions'],
    },
  },
  {
    name: 'lifted sanctions',
    text: 'The [United States](country:US) lifted [sanctions](agenda:sanctions) on [Sudan](country:SD) in 2017.',
    event: {
      type: 'easing',
      status: 'happened',
      actors: ['US'],
      recipients: ['SD'],
      date: '2017',
      agenda: ['sanctions'],
    },
  },
  {
    name: 'sanctions were eased by',
    text: '[Sanctions](agenda:sanctions) on [Cuba](country:CU) were eased by [Washington](country:US).',
    event: { type: 'easing', status: 'happened', actors: ['US'], recipients: ['CU'], agenda: ['sanctions'] },
  },
  {
    name: 'will lift the embargo',
    text: '[France](country:FR) will lift the [embargo](agenda:sanctions) on [Mali](country:ML).',
    event: { type: 'easing', status: 'planned', actors: ['FR'], recipients: ['ML'], agenda: ['sanctions'] },
  },
  {
    name: 'reopened the border',
    text: '[Niger](country:NE) reopened its [border](agenda:border) with [Algeria](country:DZ).',
    event: { type: 'easing', status: 'happened', actors: ['NE'], recipients: ['DZ'], agenda: ['border'] },
  },
  {
    name: 'severed ties',
    text: '[Morocco](country:MA) severed [diplomatic ties](agenda:diplomatic-relations) with [Iran](country:IR) in 2018.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['MA'],
      recipients: ['IR'],
      date: '2018',
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'expelled diplomats',
    text: '[Germany](country:DE) expelled 40 [Russian](country:RU) diplomats in April.',
    event: { type: 'rupture', status: 'happened', actors: ['DE'], recipients: ['RU'], date: '2022-04' },
  },
  {
    name: 'diplomats were expelled by',
    text: 'Two [Russian](country:RU) diplomats were expelled by [Norway](country:NO).',
    event: { type: 'rupture', status: 'happened', actors: ['NO'], recipients: ['RU'] },
  },
  {
    name: 'recalled its ambassador',
    text: '[Algeria](country:DZ) recalled its ambassador from [Paris](place:Paris, FR) on Tuesday.',
    event: { type: 'rupture', status: 'happened', actors: ['DZ'], recipients: ['FR'], date: '2023-01-10' },
  },
  {
    name: 'closed its embassy',
    text: '[Ukraine](country:UA) closed its embassy in [Tehran](place:Tehran, IR).',
    event: { type: 'rupture', status: 'happened', actors: ['UA'], recipients: ['IR'] },
  },
  {
    name: 'suspended an accord',
    text: '[Russia](country:RU) suspended the [treaty](agenda:instrument/new-start) with the [United States](country:US).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['RU'],
      recipients: ['US'],
      agenda: ['instrument/new-start'],
    },
  },
  {
    name: 'will cut ties',
    text: '[Spain](country:ES) will not cut [ties](agenda:diplomatic-relations) with [Algeria](country:DZ).',
    event: {
      type: 'rupture',
      status: 'denied',
      actors: ['ES'],
      recipients: ['DZ'],
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'withdrew from',
    text: '[Mali](country:ML) withdrew from the [treaty](agenda:military-cooperation) with [France](country:FR).',
    event: { type: 'rupture', status: 'happened', actors: ['ML'], recipients: ['FR'] },
  },
  {
    name: 'restored relations',
    text: '[Iran](country:IR) and [Saudi Arabia](country:SA) restored [diplomatic relations](agenda:diplomatic-relations).',
    event: {
      type: 'restoration',
      status: 'happened',
      parties: ['IR', 'SA'],
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'relations were restored',
    text: '[Diplomatic relations](agenda:diplomatic-relations) between [Qatar](country:QA) and [Egypt](country:EG) were restored in January 2021.',
    event: {
      type: 'restoration',
      status: 'happened',
      parties: ['QA', 'EG'],
      date: '2021-01',
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'agreed to restore',
    text: '[Turkey](country:TR) and [Israel](country:IL) agreed to restore [relations](agenda:diplomatic-relations).',
    event: {
      type: 'restoration',
      status: 'planned',
      parties: ['TR', 'IL'],
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'reopened its embassy',
    text: '[Saudi Arabia](country:SA) reopened its embassy in [Tehran](place:Tehran, IR) on Monday.',
    event: { type: 'restoration', status: 'happened', parties: ['SA', 'IR'], date: '2023-01-09' },
  },
  {
    name: 'will reopen',
    text: '[Britain](country:GB) will reopen its embassy in [Warsaw](place:Warsaw, PL) next year.',
    event: { type: 'restoration', status: 'planned', parties: ['GB', 'PL'], date: '2024' },
  },
];
