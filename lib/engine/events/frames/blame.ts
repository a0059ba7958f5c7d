import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

/** Deeds that nobody says of himself. */
const ATROCITIES =
  'massacre murder torture rape poison hack spy jam violate breach cheat lie bomb shell invade smuggle meddle interfere sabotage assassinate plot orchestrate mastermind foment harbour harbor shelter bully blackmail abduct kidnap execute exterminate starve finance sponsor fan stoke';

/** What is said of an act that is criticised. */
const CRITICAL =
  'unacceptable provocative provocation illegal blackmail breach violation outrage barbaric heinous cowardly crime criminal unjustifiable reprehensible grave wrong nazi fascist imbecile hypocrisy betrayal interference farce sham propaganda patronising patronizing aggression aggressive unjustified unjustifiable irresponsible shameful disgraceful baseless absurd reckless dangerous regrettable deplorable hypocritical outrageous hostile unfriendly unlawful inadmissible counterproductive cynical insulting unfounded inconsistent inconsiderate disrespectful inexcusable indefensible repugnant abhorrent appalling scandalous monstrous intolerable inhuman inhumane ridiculous laughable pathetic destabilising destabilizing escalatory bullying coercion thuggery slander lie lies nonsense mistake blunder error';

export const BLAME_VERBS: readonly VerbFrame[] = [
  does('threat', 'vow promise pledge', ['against', 'to', 'on'], {
    company: 'retaliate retaliation respond revenge avenge punish countermeasures price consequences',
    prior: 6,
  }),
  does(
    'criticism',
    'condemn criticise criticize denounce deplore slam blast lambast lambaste rebuke berate chide castigate decry censure assail attack scold upbraid reproach reprimand admonish excoriate pillory savage revile vilify ridicule mock deride flay skewer fault bemoan lament lecture rap',
    ['object', 'for', 'of'],
  ),
  does(
    'criticism',
    'round+on hit+out lash+out rail lash inveigh fulminate rage fume bristle grumble rant snipe bridle',
    ['at', 'against', 'about', 'over', 'object'],
    { named: true },
  ),
  does('criticism', 'take', ['at', 'with', 'of'], {
    object: 'aim swipe shot view potshot dig',
    prior: 6,
    named: true,
  }),
  does('criticism', 'take haul call rake', ['object'], {
    company: 'task coals carpet account out',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('criticism', 'tear lay pitch', ['into'], { prior: 5, named: true }),
  does('criticism', 'find', ['with'], { object: 'fault', prior: 6, named: true }),
  does('criticism', 'frown look+down', ['on', 'upon', 'at'], { prior: 5, named: true }),
  does('criticism', 'pour heap level direct', ['on', 'at'], {
    object: 'scorn criticism abuse contempt',
    prior: 6,
    named: true,
  }),
  does('criticism', 'dress+down tell+off', ['object'], { objectIs: 'any', prior: 6 }),
  does(
    'criticism',
    'express voice convey register vent signal state declare',
    ['to', 'at', 'with', 'about', 'over'],
    {
      object:
        'outrage dismay anger displeasure indignation objection disappointment dissatisfaction disapproval condemnation protest concern alarm unease regret misgiving fury frustration irritation criticism',
      prior: 6,
    },
  ),
  does('criticism', 'take', ['to', 'with', 'at'], { object: 'exception issue umbrage offence' }),
  does('criticism', 'protest complain', ['to', 'about', 'against', 'over', 'object'], { prior: 5 }),
  does('criticism', 'lodge file deliver hand send make issue submit', ['with', 'to', 'against', 'object'], {
    object: 'protest complaint démarche demarche rebuke reprimand',
  }),
  does('criticism', 'summon call+in haul+in haul', ['object', 'modifier'], {
    actors: ['subject', 'to', 'by'],
  }),
  does('criticism', 'call describe brand label term deem', ['object', 'modifier'], {
    company: CRITICAL,
    prior: 6,
  }),
  does('criticism', 'be', ['subject'], {
    actors: ['teller'],
    company: CRITICAL,
    prior: 5,
  }),
  does('rejection', 'deny', ['by', 'from', 'object', 'modifier'], {
    object: 'accusation allegation charge claim',
    prior: 7,
  }),
  does('accusation', 'accuse implicate suspect denounce+as', ['object']),
  does('accusation', 'point', ['at', 'to'], { object: 'finger', prior: 7, named: true }),
  does('accusation', 'level make hurl repeat renew', ['against', 'at'], {
    object: 'accusation charge allegation claim',
    prior: 7,
    named: true,
  }),
  does('accusation', 'trace attribute ascribe', ['to'], { prior: 5, named: true }),
  does('accusation', 'hold', ['object'], { company: 'responsible accountable' }),
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
  does('rejection', 'reject rebuff veto spurn refuse decline dismiss repudiate disavow snub disown', [
    'object',
    'by',
    'from',
    'of',
    'to',
    'with',
  ]),
  does('rejection', 'turn+down rule+out wave+away wave+aside throw+out knock+back shoot+down', [
    'object',
    'from',
    'of',
    'with',
  ]),
  does('rejection', 'pour', ['on'], { object: 'water', prior: 6 }),
  does('rejection', 'slam shut close', ['on', 'to'], { object: 'door', prior: 6, named: true }),
  does('rejection', 'give', ['object', 'to'], { object: 'shrift', prior: 6, named: true }),
  does('rejection', 'say', ['to'], { company: 'no', prior: 5 }),
  does('rejection', 'balk baulk scoff bridle demur sniff', ['at', 'to'], { prior: 5, named: true }),
  does('rejection', 'resist', ['object', 'modifier', 'from', 'by'], { prior: 5, named: true }),
  does('rejection', 'boycott', ['object', 'of', 'in'], {
    object: 'summit meeting conference talk talks session ceremony',
    prior: 6,
  }),
  does('rejection', 'retort', ['to', 'object'], { prior: 5 }),
  does('rejection', 'brush+aside shrug+off brush+off rebut refute', [
    'object',
    'from',
    'of',
    'by',
    'modifier',
  ]),
  does('rejection', 'walk+out storm+out walk+away', ['with', 'of', 'from'], { prior: 6 }),
  does('rejection', 'oppose block', ['object', 'modifier', 'by', 'from'], { prior: 6 }),
  does('rejection', 'stay+away absent', ['from'], { named: true, prior: 5 }),
  does('rejection', 'object', ['to'], { prior: 6 }),
  does('threat', 'pay', ['subject'], { actors: ['teller'], object: 'price consequence', prior: 6 }),
  does('threat', 'meet face', ['by', 'subject'], {
    actors: ['teller'],
    company: 'response retaliation consequences',
    prior: 6,
  }),
  does('threat', 'amount', ['by'], { actors: ['teller'], company: 'war', prior: 6 }),
  does('threat', 'serve put', ['object', 'on', 'to'], {
    company: 'notice',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('threat', 'fire', ['at', 'to', 'against'], {
    object: 'warning shot',
    company: 'warning',
    prior: 5,
    named: true,
  }),
  does('threat', 'brandish rattle raise', ['at', 'against'], {
    object: 'sabre saber spectre specter threat',
    prior: 5,
    named: true,
  }),
  does('threat', 'suffer reap', ['subject'], {
    actors: ['teller'],
    object: 'consequence consequences whirlwind',
    prior: 6,
  }),
  does('threat', 'threaten menace', ['object', 'with', 'against', 'on']),
  does('threat', 'warn caution', ['object', 'against', 'to'], { prior: 6 }),
  does('threat', 'give set', ['object', 'to', 'for'], {
    object: 'hour day week month deadline',
    infinitive: true,
    prior: 5,
  }),
  does('threat', 'issue give deliver', ['to', 'object'], { object: 'ultimatum warning threat' }),
];

export const BLAME_NOUNS: readonly NounFrame[] = [
  done('threat', 'threat ultimatum', ['owner', 'by', 'from', 'teller', 'of'], ['to', 'against'], {
    prior: 4,
  }),
  done('rejection', 'rejection refusal veto', ['owner', 'by', 'from', 'teller'], ['of', 'to'], { prior: 4 }),
  done('criticism', 'criticism condemnation', ['owner', 'by', 'from', 'teller'], ['of'], { prior: 4 }),
  done('accusation', 'accusation allegation', ['owner', 'by', 'from', 'teller'], ['against'], { prior: 4 }),
];
