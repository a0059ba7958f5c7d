import { does, share, type VerbFrame } from './frame.ts';
import { EMBASSIES, ENVOYS, PACTS, TIES } from './nouns.ts';

/** Those of a mission who are no diplomats, and what tells that they are of one. */
const STAFF = 'employee worker member staffer guard driver officer';
const MISSIONS = 'embassy consulate mission legation diplomatic consular';

export const TIES_VERBS: readonly VerbFrame[] = [
  does('rupture', 'drop ditch abandon forsake desert', ['object'], {
    objectIs: 'state',
    unless: 'list blacklist charge charges claim talks plan case',
    named: true,
    prior: 6,
  }),
  does('rupture', 'renew extend prolong', ['with', 'modifier'], { object: PACTS, negated: true, prior: 6 }),
  does('rupture', 'switch transfer shift', ['from'], {
    object: 'recognition allegiance relation tie',
    named: true,
    prior: 7,
  }),
  does('rupture', 'declare', ['with', 'modifier'], {
    object: PACTS,
    company: 'void null invalid defunct dead',
    prior: 6,
  }),
  does('rupture', 'put', ['modifier', 'of', 'object'], {
    object: `${ENVOYS} chief head spokesman coordinator`,
    company: 'plane flight',
    prior: 6,
  }),
  // `took Mali out of ECOWAS`
  does('rupture', 'take pull', ['of'], { objectIs: 'state', company: 'out', named: true, prior: 6 }),
  does('rupture', 'let', ['with', 'modifier'], { object: PACTS, company: 'lapse expire', prior: 6 }),
  does('rupture', 'recall withdraw', ['from', 'to', 'in'], { objectIs: 'person', passive: true, prior: 6 }),
  // `ordered home his ambassador to Algeria`
  does('rupture', 'order call summon bring', ['to'], {
    object: ENVOYS,
    company: 'home consultations',
    named: true,
    prior: 7,
  }),
  does('rupture', 'send summon call order tell instruct fetch bring', ['from', 'to', 'in'], {
    objectIs: 'person',
    passive: true,
    company: 'home consultations',
    prior: 6,
  }),
  does('rupture', 'announce order', ['of', 'from', 'with'], {
    object: 'expulsion rupture severance',
    named: true,
    prior: 8,
  }),
  does('rupture', 'expel', ['from'], { object: 'anyone anybody nobody', prior: 7 }),
  // `Vilnius recalled its ambassador; Beijing had withdrawn its own`
  does('rupture', 'recall withdraw', ['from', 'to', 'in'], { object: 'own', prior: 6 }),
  does('rupture', 'send', ['object', 'modifier'], { company: 'packing', named: true, prior: 7 }),
  does('rupture', 'go leave', ['subject'], {
    actors: ['teller'],
    doer: ENVOYS,
    duty: true,
    named: true,
    prior: 7,
  }),
  share('restoration', 'return go come be', ['subject', 'of', 'to', 'in', 'modifier'], {
    doer: 'ambassador envoy',
    company: 'back return returned returning returns',
    unless: 'home consultations',
    prior: 6,
  }),
  does(
    'rupture',
    'sever terminate cut cut+off break break+off downgrade suspend end freeze rupture snap cease discontinue dissolve scale+back scale+down lower reduce',
    ['with', 'to', 'modifier'],
    { object: TIES },
  ),
  // `Russia and Turkey have severed ties`, `relations between them were broken off`
  share('rupture', 'sever break+off cut+off suspend', ['subject', 'between'], { object: TIES, prior: 6 }),
  does('rupture', 'order throw kick send boot turf pack', ['object', 'modifier', 'of'], {
    object: ENVOYS,
    company: 'out off home packing door',
  }),
  does('rupture', 'order+out', ['object', 'modifier', 'of'], { named: true, prior: 7 }),
  does('rupture', 'order', ['modifier', 'of', 'in'], { object: EMBASSIES, company: 'shut closed close' }),
  does('rupture', 'order announce demand', ['of', 'modifier', 'in'], {
    object: 'closure shutdown',
    company: 'embassy embassies consulate consulates mission missions legation',
    prior: 7,
  }),
  does('rupture', 'lower reduce downgrade', ['with', 'to', 'modifier', 'in'], {
    object: 'level',
    company: 'relations ties representation',
    prior: 7,
  }),
  does('rupture', 'suspend', ['object'], { objectIs: 'state', named: true, prior: 6 }),
  does('rupture', 'tell order', ['object'], {
    objectIs: 'person',
    company: 'leave pack depart go',
    prior: 6,
  }),
  does('rupture', 'order', ['object'], { objectIs: 'person', company: 'out', prior: 6 }),
  does('rupture', 'withdraw revoke cancel', ['of', 'from', 'modifier'], { object: 'accreditation' }),
  does('rupture', 'give', ['object', 'modifier'], { object: 'order', company: 'marching', prior: 7 }),
  does('rupture', 'opt', ['with', 'of'], { company: 'deal treaty pact accord agreement', prior: 6 }),
  does('rupture', 'declare', ['object', 'modifier'], {
    company: 'grata gratae non-grata unwelcome undesirable alien',
  }),
  does(
    'rupture',
    'expel eject evict deport oust banish boot+out throw+out kick+out turf+out',
    ['object', 'modifier', 'of', 'from'],
    {
      object: `${ENVOYS} number spy officer agent member employee spokesman spokeswoman spokesperson head chief coordinator`,
    },
  ),
  does('rupture', 'expel deport evict', ['object'], { objectIs: 'person', named: true, prior: 7 }),
  // `was expelled from the Netherlands`
  does('rupture', 'expel deport evict', ['object'], {
    actors: ['from'],
    objectIs: 'person',
    passive: true,
    prior: 6,
  }),
  does('rupture', 'show', ['object', 'to'], { object: 'door', prior: 6, named: true }),
  does('rupture', 'strip', ['object', 'modifier', 'of'], { company: 'accreditation', prior: 6, named: true }),
  does('rupture', 'send', ['object', 'modifier', 'of'], { object: ENVOYS, company: 'home' }),
  // `sent home 23 Russians`
  does('rupture', 'send+home', ['object'], { objectIs: 'state', named: true, prior: 6 }),
  does('rupture', 'send+home order+out throw+out', ['modifier', 'of', 'object'], {
    object: STAFF,
    company: MISSIONS,
    prior: 7,
  }),
  does('rupture', 'order tell instruct ask', ['modifier', 'of', 'object'], {
    object: STAFF,
    company: MISSIONS,
    infinitive: true,
    unless: 'return stay remain work vote',
    prior: 6,
  }),
  does('rupture', 'send+away', ['object', 'modifier', 'of'], { object: ENVOYS }),
  does('rupture', 'send+away', ['object'], { objectIs: 'person', prior: 6 }),
  does('rupture', 'call order', ['from', 'to', 'in'], { objectIs: 'person', company: 'home', prior: 7 }),
  does('rupture', 'slash cut halve reduce trim shrink lower cap limit', ['of', 'modifier', 'in'], {
    object: 'number size staff',
    company: 'diplomats embassy mission consulate',
    prior: 7,
  }),
  does('rupture', 'take+out pull+out', ['of'], {
    company: 'treaty pact accord agreement deal convention charter organisation organization union bloc',
    prior: 6,
  }),
  does('rupture', 'expel', ['object'], { objectIs: 'person', prior: 6 }),
  does('rupture', 'expel throw+out kick+out', ['object'], { objectIs: 'state', named: true, prior: 6 }),
  does(
    'rupture',
    'recall withdraw call summon dismiss pull pull+out bring order remove',
    ['from', 'to', 'in'],
    {
      object: ENVOYS,
      company:
        'home back recall recalled recalling recalls withdraw withdrew withdrawn withdrawing dismiss dismissed pulled consultations',
    },
  ),
  does('rupture', 'close shut shutter vacate evacuate abandon empty', ['in', 'modifier', 'of', 'to'], {
    object: EMBASSIES,
  }),
  // `Mali's embassy in Paris was shut`
  does('rupture', 'close shut shutter vacate evacuate', ['in'], {
    actors: ['modifier', 'of'],
    object: EMBASSIES,
    passive: true,
    named: true,
  }),
  does('rupture', 'close shut', ['in'], { doer: EMBASSIES, intransitive: true, named: true, prior: 6 }),
  does(
    'rupture',
    'suspend freeze quit leave terminate scrap tear tear+up rip+up revoke denounce renounce abandon exit cancel annul abrogate repudiate ditch jettison withdraw pull+out walk+away break+off cut+off',
    ['with', 'modifier'],
    { object: `${PACTS} communique communiqué` },
  ),
  does('rupture', 'suspend halt freeze cease end wind+down', ['in', 'to', 'modifier'], {
    object: 'operation work activity service',
    company: 'embassy consulate mission legation',
    prior: 6,
  }),
  does('rupture', 'put hold place', ['with', 'to', 'modifier'], {
    object: `${PACTS} ${TIES}`,
    company: 'abeyance ice hold',
  }),
  does('rupture', 'suspend freeze halt end break+off cut+off', ['with', 'of', 'modifier'], {
    object: 'consultation consultations work dialogue exchange contacts membership participation',
  }),
  does('rupture', 'walk+out storm+out pull+out withdraw', ['of', 'from'], {
    company: 'club grouping format bloc alliance organisation organization union initiative forum',
    named: true,
    prior: 6,
  }),
  does('rupture', 'leave quit exit', ['object'], { objectIs: 'body', prior: 6 }),
  does('rupture', 'renounce suspend give+up', ['of', 'in', 'modifier'], {
    object: 'membership part participation',
    named: true,
    prior: 6,
  }),
  does('rupture', 'demote downgrade reduce', ['in', 'to', 'modifier'], {
    object: EMBASSIES,
    named: true,
    prior: 6,
  }),
  does('rupture', 'pull+out walk+away bow+out drop+out', ['of', 'from'], { prior: 5, named: true }),
  does('rupture', 'pull+out withdraw walk+out walk+away back+out', ['with', 'from', 'of'], {
    company: 'treaty pact accord agreement deal convention charter',
    prior: 6,
  }),
  does('rupture', 'close shut', ['in', 'modifier', 'to'], {
    object: 'general',
    company: 'consulate',
    prior: 7,
  }),
  does('rupture', 'turn', ['on', 'upon'], { object: 'back', named: true, prior: 6 }),
  does('rupture', 'break+with', ['with'], { named: true, prior: 6 }),
  does('rupture', 'suspend expel', ['object'], {
    actors: ['from', 'by'],
    passive: true,
    objectIs: 'state',
    named: true,
    prior: 6,
  }),
  does('rupture', 'throw+out kick+out expel eject', ['object'], {
    actors: ['of', 'from'],
    passive: true,
    objectIs: 'state',
    named: true,
    prior: 6,
  }),
  does('rupture', 'suspend freeze halt end terminate', ['with'], {
    company: 'partnership',
    named: true,
    prior: 7,
  }),
  does('rupture', 'part', ['with'], { company: 'ways company', prior: 6, named: true }),
  does('rupture', 'walk+out', ['of', 'from'], { objectIs: 'body' }),
  does('rupture', 'revoke withdraw rescind cancel', ['of'], {
    object: 'recognition',
    named: true,
    prior: 7,
  }),
  does('rupture', 'give', ['object', 'to'], { object: 'notice', prior: 6 }),
  does('rupture', 'give', ['object', 'of', 'modifier'], {
    object: `${ENVOYS} member employee people person`,
    actors: ['by'],
    passive: true,
    company: 'leave pack depart',
  }),
  does('rupture', 'give', ['object', 'to', 'of', 'modifier'], {
    object: 'hour day week',
    company: 'leave pack depart out get quit',
    prior: 6,
  }),
  does('rupture', 'tell order ask instruct', ['object', 'modifier', 'of'], {
    object: `${ENVOYS} people person`,
    company: 'leave pack depart go',
  }),
  does('rupture', 'give', ['object', 'modifier', 'of'], {
    object: ENVOYS,
    company: 'leave pack depart go get quit',
  }),
  does('rupture', 'withdraw', ['from'], { intransitive: true, prior: 5 }),
];
