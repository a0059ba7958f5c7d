import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

/** Deeds that nobody says of himself. */
const ATROCITIES =
  'incite mislead deceive leak instigate bribe collude conspire falsify wiretap defraud pillage desecrate massacre murder torture rape poison hack spy jam violate breach cheat lie bomb shell invade smuggle meddle interfere sabotage assassinate plot orchestrate mastermind foment harbour harbor shelter bully blackmail abduct kidnap execute exterminate starve finance sponsor fan stoke flout trample disregard infringe encroach contravene circumvent misuse weaponise weaponize arm hide conceal intimidate coerce subvert divert siphon embezzle loot infiltrate ambush plunder enslave';

/** Courts before which states take one another. */
const COURTS =
  'court icj international_court_of_justice world_court european_court_of_human_rights european_court_of_justice permanent_court_of_arbitration wto world_trade_organization world_trade_organisation tribunal arbitration judges hague';

/** What is an accusation where it is said of somebody else: `said Kigali was backing the rebels`. */
export const ALLEGED_VERBS: readonly VerbFrame[] = [
  does(
    'accusation',
    'support back arm aid fund finance equip train supply harbour harbor shelter sponsor help',
    ['subject'],
    {
      actors: ['teller'],
      object:
        'rebel militia militant insurgent insurgency separatist terrorist terrorism terror extremist extremism mercenary gunman coup jihadist',
      named: true,
      prior: 7,
    },
  ),
];

export const ACCUSE_VERBS: readonly VerbFrame[] = [
  does('accusation', 'brand label', ['object'], {
    company: 'sponsor sponsors',
    objectIs: 'state',
    named: true,
    prior: 6,
  }),
  does('accusation', 'exchange trade swap', ['with', 'modifier'], {
    object: 'accusation charge allegation blame',
    mutual: true,
    prior: 7,
  }),
  does('accusation', 'find judge rule', ['object'], {
    objectIs: 'state',
    company: 'violate breach infringe break guilty responsible',
    named: true,
    prior: 7,
  }),
  does(
    'accusation',
    'comply honour honor respect abide cooperate implement fulfil fulfill observe',
    ['subject'],
    {
      actors: ['teller'],
      negated: true,
      named: true,
      prior: 7,
    },
  ),
  does('accusation', 'report refer', ['object'], {
    company: 'council icc court tribunal',
    objectIs: 'state',
    named: true,
    prior: 7,
  }),
  does('accusation', 'take haul drag', ['object'], {
    company: COURTS,
    objectIs: 'any',
    named: true,
    prior: 7,
  }),
  does('accusation', 'file bring lodge open launch submit initiate start', ['against'], {
    object: 'suit lawsuit case proceeding proceedings application action claim',
    named: true,
    prior: 7,
  }),
  does('accusation', 'file bring lodge submit', ['against'], {
    object: 'complaint',
    company: COURTS,
    named: true,
    prior: 7,
  }),
  does('accusation', 'sue', ['object'], { objectIs: 'any', named: true }),
  does('accusation', 'be+in', ['subject'], {
    actors: ['teller'],
    company: 'breach violation contravention default',
    named: true,
    prior: 7,
  }),
  does('accusation', 'pin', ['on'], { named: true, prior: 6 }),
  does('accusation', 'name identify', ['object'], {
    company:
      'sponsor culprit culprits suspect suspects mastermind perpetrator perpetrators author instigator',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('accusation', 'cast portray depict', ['object', 'by', 'of'], {
    company: 'aggressor enabler culprit accomplice sabotage villain threat',
    named: true,
    prior: 6,
  }),
  does('accusation', 'consider regard view deem', ['object'], {
    company: 'complicit responsible guilty accomplice culpable aggressor',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('accusation', 'bear', ['subject'], {
    actors: ['teller'],
    object: 'responsibility blame',
    named: true,
    prior: 6,
  }),
  does('accusation', 'act', ['subject'], {
    actors: ['teller'],
    company: 'faith',
    negated: true,
    named: true,
    prior: 6,
  }),
  does('accusation', 'bear', ['of'], {
    actors: ['teller'],
    object: 'hallmark fingerprint',
    named: true,
    prior: 6,
  }),
  does('accusation', 'go', ['subject'], {
    actors: ['teller'],
    company: 'word promise',
    named: true,
    prior: 5,
  }),
  does('accusation', 'turn', ['subject'], { actors: ['teller'], object: 'eye', named: true, prior: 6 }),
  does('accusation', 'renege cheat', ['subject'], { actors: ['teller'], named: true, prior: 6 }),
  does('accusation', 'saddle', ['object'], { company: 'blame', objectIs: 'any', named: true, prior: 6 }),
  does('accusation', 'fire shoot', ['subject'], {
    actors: ['teller'],
    company: 'first',
    named: true,
    prior: 6,
  }),
  does('accusation', 'lay', ['subject'], {
    actors: ['teller'],
    object: 'mine landmine bomb explosive',
    named: true,
    prior: 6,
  }),
  does('accusation', 'accuse implicate suspect denounce+as', ['object']),
  does('accusation', 'point', ['at', 'to'], { object: 'finger', prior: 7, named: true }),
  does('accusation', 'trace attribute ascribe', ['to'], { prior: 5, named: true }),
  does('accusation', 'link tie connect', ['object', 'modifier'], {
    company: 'killing murder attack plot assassination hack poisoning explosion sabotage',
    named: true,
    prior: 6,
  }),
  does('accusation', 'see', ['object'], { company: 'behind', objectIs: 'state', named: true, prior: 6 }),
  does('accusation', 'see detect discern', ['modifier', 'of', 'by'], {
    object: 'hand fingerprint conspiracy plot',
    named: true,
    prior: 6,
  }),
  does('accusation', 'lay', ['of'], { company: 'door', named: true, prior: 6 }),
  does('accusation', 'hold', ['object'], { company: 'responsible accountable' }),
  does('accusation', 'fail', ['subject'], {
    actors: ['teller'],
    company:
      'condemn act defend protect respond deliver comply honour honor meet live fulfil fulfill keep implement respect abide uphold observe prevent cooperate',
    named: true,
    prior: 7,
  }),
  does('accusation', 'use', ['subject'], {
    actors: ['teller'],
    company: 'weapon pretext shields proxy proxies leverage blackmail bargaining',
    named: true,
    prior: 6,
  }),
  does('accusation', 'break', ['subject'], {
    actors: ['teller'],
    object:
      'treaty ceasefire cease-fire truce promise word agreement accord pact pledge deal law undertaking rule',
    named: true,
    prior: 6,
  }),
  does('accusation', 'open', ['subject'], { actors: ['teller'], object: 'fire', named: true, prior: 6 }),
  does('accusation', 'prepare plan plot stage', ['subject'], {
    actors: ['teller'],
    object: 'attack provocation coup invasion offensive assault plot sabotage assassination aggression',
    named: true,
    prior: 6,
  }),
  does('accusation', 'commit perpetrate', ['subject'], {
    actors: ['teller'],
    object: 'crime war_crime war_crimes genocide atrocity aggression abuse massacre violation act',
    named: true,
    prior: 7,
  }),
  does('accusation', 'try seek attempt', ['subject'], {
    actors: ['teller'],
    company:
      'provoke destabilise destabilize overthrow undermine sow blackmail subvert divide split meddle interfere intimidate coerce bully derail sabotage',
    named: true,
    prior: 6,
  }),
  // What is said of somebody else is the accusation: `Poland says Russia was behind the blaze`.
  does('accusation', ATROCITIES, ['subject'], { actors: ['teller'], named: true, prior: 6 }),
  does('accusation', 'be', ['subject'], {
    actors: ['teller'],
    company: 'behind responsible complicit blame guilty culpable accomplice',
    named: true,
    prior: 6,
  }),
  does('accusation', 'have', ['subject'], { actors: ['teller'], object: 'hand', named: true, prior: 6 }),
  does('accusation', 'put lay pin place', ['on', 'at', 'with'], { object: 'blame responsibility fault' }),
  does('accusation', 'blame', ['object', 'on']),
  does('accusation', 'allege charge', ['object', 'against'], { prior: 5 }),
  does('accusation', 'raise lay bring press', ['against', 'at'], {
    object: 'charge accusation allegation',
    named: true,
    prior: 6,
  }),
];

export const ACCUSE_NOUNS: readonly NounFrame[] = [
  done('accusation', 'lawsuit', ['owner', 'by', 'from', 'modifier'], ['against'], {
    named: true,
    prior: 5,
  }),
  done('accusation', 'accusation allegation', ['owner', 'by', 'from', 'teller'], ['against'], { prior: 4 }),
];
