import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

/** What is said of a claim or an offer that is refused. */
const REFUSED =
  'baseless unfounded groundless untrue fabricated fabrication fake nonsense lie lies non-starter unrealistic unworkable hoax';

export const REFUSE_VERBS: readonly VerbFrame[] = [
  does('rejection', 'be', ['to', 'for', 'with', 'subject'], {
    actors: ['teller'],
    doer: 'apology concession compromise negotiation talk talks compensation withdrawal change return recognition extradition matter question reparation ceasefire renegotiation',
    company: 'discussion table question cards agenda option up possible',
    negated: true,
    prior: 6,
  }),
  does('rejection', 'be', ['to', 'for', 'with', 'subject'], {
    actors: ['teller'],
    doer: 'apology concession compromise negotiation talk talks compensation withdrawal change return recognition extradition matter question reparation ceasefire renegotiation',
    company: 'question impossible',
    prior: 5,
  }),
  does('rejection', 'ratify approve', ['modifier', 'of', 'with', 'by', 'from'], {
    negated: true,
    named: true,
    prior: 6,
  }),
  does('rejection', 'back endorse', ['object', 'modifier', 'of', 'by'], {
    negated: true,
    named: true,
    prior: 6,
  }),
  does('rejection', 'attend sign join', ['object', 'modifier', 'of', 'in', 'by', 'with'], {
    negated: true,
    object:
      'summit meeting talk conference ceremony session coalition treaty accord pact agreement sanction embargo statement declaration',
    named: true,
    prior: 5,
  }),
  does('rejection', 'react respond', ['to', 'by', 'from', 'of', 'modifier'], {
    company: 'coolly coldly frostily',
    named: true,
    prior: 6,
  }),
  does('rejection', 'distance dissociate', ['from', 'by', 'of', 'modifier'], {
    object: 'itself himself herself themselves',
    named: true,
    prior: 6,
  }),
  does('rejection', 'make offer', ['to'], { object: 'concession', company: 'no', named: true, prior: 6 }),
  does('rejection', 'have', ['of'], { object: 'none', company: 'it', prior: 6 }),
  does('rejection', 'hear+of', ['of'], { negated: true, prior: 6 }),
  does('rejection', 'yield bow budge give+in', ['to', 'on'], { negated: true, prior: 6 }),
  does('rejection', 'ignore disregard', ['modifier', 'from', 'by', 'object'], {
    object: 'request demand appeal plea call offer warning proposal ultimatum invitation',
    named: true,
    prior: 6,
  }),
  does('rejection', 'turn', ['to'], { object: 'ear', company: 'deaf', named: true, prior: 7 }),
  does('rejection', 'call describe brand label term', ['object', 'modifier', 'by', 'of', 'from'], {
    object: 'accusation allegation charge claim report suggestion assertion plan proposal offer idea demand',
    company: `${REFUSED} absurd false ridiculous laughable`,
  }),
  does('rejection', 'call describe brand label term dismiss', ['object'], {
    object: 'that it this',
    company: `${REFUSED} fable fiction absurd false slander`,
    prior: 6,
  }),
  does('rejection', 'shoot+down', ['from', 'of', 'by', 'modifier'], {
    object: 'proposal plan idea offer request suggestion bid text draft compromise',
    prior: 6,
  }),
  does('rejection', 'be', ['subject', 'against', 'by', 'from'], {
    actors: ['teller'],
    doer: 'charge accusation allegation claim report',
    company: 'false',
    prior: 6,
  }),
  does('rejection', 'be', ['subject'], { actors: ['teller'], company: REFUSED, named: true, prior: 6 }),
  does('rejection', 'deny', ['by', 'from', 'object', 'modifier'], {
    object: 'accusation allegation charge claim it that this them',
    prior: 7,
  }),
  does(
    'rejection',
    'reject rebuff veto spurn refuse decline dismiss repudiate disavow snub disown',
    ['object', 'by', 'from', 'of', 'to', 'with'],
    {
      unless:
        'rule comment draw say elaborate answer speculate identify name confirm disclose specify reveal predict',
    },
  ),
  does(
    'rejection',
    'turn+down turn+away rule+out swat+away strike+down vote+down wave+away wave+aside throw+out knock+back',
    ['object', 'from', 'of', 'with'],
  ),
  does('rejection', 'pour throw', ['on', 'over'], { object: 'water', prior: 6 }),
  does('rejection', 'show', ['in', 'for'], {
    object: 'interest enthusiasm',
    company: 'no little',
    named: true,
    prior: 6,
  }),
  does('rejection', 'fall', ['subject'], {
    actors: ['in', 'with'],
    company: 'deaf',
    named: true,
    prior: 6,
  }),
  does('rejection', 'oppose', ['to'], { actors: ['object'], passive: true, named: true, prior: 6 }),
  does('rejection', 'slam shut close', ['on', 'to'], { object: 'door', prior: 6, named: true }),
  does('rejection', 'give', ['object', 'to'], { object: 'shrift', prior: 6, named: true }),
  does('rejection', 'give', ['to', 'from', 'of', 'modifier'], {
    object: 'reception response welcome',
    company: 'cool frosty icy chilly lukewarm',
    prior: 6,
  }),
  does('rejection', 'say+no', ['to'], { prior: 6 }),
  does('rejection', 'vote', ['modifier', 'against', 'by', 'of'], {
    company: 'against',
    named: true,
    prior: 6,
  }),
  does('rejection', 'vote', [], { company: 'against', intransitive: true, prior: 4 }),
  does('rejection', 'send', ['to'], { object: 'regret', prior: 6 }),
  does('rejection', 'be+against', ['against'], { named: true, prior: 5 }),
  does('rejection', 'stand', ['of', 'in'], { company: 'way', named: true, prior: 6 }),
  does('rejection', 'withhold', ['to', 'from', 'for', 'of'], {
    object: 'consent approval support signature assent recognition',
    named: true,
    prior: 6,
  }),
  does('rejection', 'balk baulk scoff bridle demur sniff', ['at', 'to'], { prior: 5, named: true }),
  does('rejection', 'resist', ['object', 'modifier', 'from', 'by'], { prior: 5, named: true }),
  does('rejection', 'boycott', ['object', 'of', 'in'], {
    object: 'summit meeting conference talk talks session ceremony hearing proceeding vote',
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
  does('rejection', 'walk+out storm+out stalk+out march+out flounce+out walk+away', ['with', 'of', 'from'], {
    prior: 6,
  }),
  does('rejection', 'oppose block', ['object', 'modifier', 'by', 'from'], { prior: 6 }),
  does('rejection', 'stay+away absent', ['from'], { named: true, prior: 5 }),
  does('rejection', 'skip snub miss', ['modifier', 'of', 'object', 'with'], {
    object: 'summit meeting conference session talk talks ceremony inauguration',
    named: true,
    prior: 6,
  }),
  does('rejection', 'shun nix stonewall defy', ['object', 'modifier', 'from', 'by', 'of'], {
    named: true,
    prior: 6,
  }),
  does('rejection', 'contest dispute challenge', ['modifier', 'of', 'by', 'from'], {
    object: 'finding account claim version assertion report figure conclusion allegation accusation',
    named: true,
    prior: 6,
  }),
  does('rejection', 'hold+out set stand', ['against', 'on'], {
    company: 'against',
    named: true,
    intransitive: true,
    prior: 6,
  }),
  does('rejection', 'set', ['against'], { object: 'face', named: true, prior: 6 }),
  does('rejection', 'dig', ['on', 'over', 'against'], { company: 'heels', prior: 6 }),
  does('rejection', 'opt+out', ['of', 'from'], { named: true, prior: 6 }),
  does('rejection', 'deny', ['modifier', 'from', 'by'], {
    object: 'request application visa plea bid demand',
    named: true,
    prior: 6,
  }),
  does('rejection', 'give', ['to', 'object', 'from', 'by', 'modifier'], {
    object: 'shoulder',
    named: true,
    prior: 6,
  }),
  does('rejection', 'draw', ['at', 'over'], {
    object: 'line',
    company: 'red',
    named: true,
    prior: 6,
  }),
  does('rejection', 'thumb', ['at'], { object: 'nose', named: true, prior: 6 }),
  does('rejection', 'be+out', ['for', 'with', 'modifier', 'subject'], {
    actors: ['teller'],
    company: 'question',
    prior: 6,
  }),
  does('rejection', 'be', ['subject', 'by', 'of', 'from'], {
    actors: ['teller'],
    doer: 'proposal plan offer demand condition formula idea term ultimatum bid suggestion request',
    company: 'unacceptable question',
    prior: 6,
  }),
  does('rejection', 'be', ['subject', 'by', 'of', 'from'], {
    actors: ['to', 'for'],
    doer: 'proposal plan offer demand condition formula idea term ultimatum bid suggestion request claim',
    company: 'unacceptable',
    named: true,
    prior: 6,
  }),
  does('rejection', 'take', ['in', 'of', 'with'], {
    object: 'part',
    negated: true,
    future: true,
    named: true,
    prior: 5,
  }),
  does('rejection', 'be', ['to'], {
    actors: ['teller', 'subject'],
    company: 'sale',
    negated: true,
    prior: 6,
  }),
  does('rejection', 'object', ['to'], {
    unless: 'actions action behaviour behavior conduct remarks comments',
    prior: 6,
  }),
  does('rejection', 'balk baulk', ['from', 'of', 'by', 'at', 'modifier'], { prior: 6 }),
  does('rejection', 'give', ['by', 'from', 'of', 'to'], { object: 'shrift', company: 'short', prior: 6 }),
  does('rejection', 'fall', ['subject', 'by', 'from'], {
    actors: ['in', 'with', 'on'],
    doer: 'appeal bid plea call request demand warning',
    company: 'deaf',
    named: true,
    prior: 6,
  }),
];

export const REFUSE_NOUNS: readonly NounFrame[] = [
  done('rejection', 'rejection refusal veto', ['owner', 'by', 'from', 'teller'], ['of', 'to'], { prior: 4 }),
  done('rejection', 'snub rebuff', ['owner', 'by', 'from'], ['to', 'of'], { named: true, prior: 5 }),
];
