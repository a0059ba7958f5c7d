import { does, share, shared, type NounFrame, type VerbFrame } from './frame.ts';

export const MEET_VERBS: readonly VerbFrame[] = [
  does('request', 'call+on call+upon', ['on', 'upon'], { infinitive: true }),
  share('call', 'speak talk confer', ['subject', 'with', 'to', 'object'], {
    company: 'phone telephone telephonically video call',
  }),
  share('call', 'spend join', ['subject', 'with', 'object'], {
    company: 'phone telephone line video videoconference',
  }),
  share('call', 'phone telephone ring dial', ['subject', 'object'], { objectIs: 'any' }),
  share('meeting', 'call+on call+upon', ['subject', 'on', 'upon'], { objectIs: 'person', prior: 6 }),
  share('call', 'be', ['subject', 'with', 'to'], { company: 'phone telephone line', prior: 6 }),
  share('call', 'call', ['subject', 'object'], { objectIs: 'person', prior: 4 }),
  share('call', 'speak+again talk+again', ['subject', 'with', 'to'], { prior: 5 }),
  share('meeting', 'speak talk', ['subject', 'with', 'to'], { objectIs: 'any', prior: 4 }),
  share('meeting', 'give offer', ['subject', 'object', 'to', 'by'], {
    object: 'lunch dinner breakfast tea banquet audience reception',
  }),
  share('meeting', 'have', ['subject', 'object', 'with'], {
    company: 'tea lunch dinner breakfast',
    prior: 5,
  }),
  share('meeting', 'talk', ['subject'], { prior: 5 }),
  share('meeting', 'go+over', ['subject', 'with'], { person: true, prior: 6 }),
  share('meeting', 'discuss review', ['subject', 'with'], { person: true, prior: 6 }),
  share('meeting', 'consult', ['subject', 'with', 'object'], { prior: 6 }),
  share('meeting', 'embrace hug', ['subject', 'object'], { objectIs: 'person', prior: 6 }),
  share('meeting', 'closet', ['object', 'with'], { prior: 6 }),
  share('meeting', 'exchange', ['subject', 'with'], { object: 'view' }),
  share('meeting', 'follow+up', ['subject', 'with'], { prior: 5 }),
  share('meeting', 'meet', ['subject', 'object', 'with']),
  share('meeting', 'confer huddle lunch dine breakfast parley', ['subject', 'with', 'object']),
  share('meeting', 'sit+down sit+face', ['subject', 'with', 'alongside']),
  share('meeting', 'part', ['subject', 'from'], { prior: 6 }),
  share('meeting', 'brief', ['subject', 'object'], { objectIs: 'person', prior: 5 }),
  share('meeting', 'compare', ['subject', 'with'], { object: 'note' }),
  share('meeting', 'throw', ['subject', 'around'], { company: 'arms', person: true, prior: 6 }),
  share('meeting', 'stand appear', ['subject', 'beside', 'alongside'], { person: true, prior: 5 }),
  share('meeting', 'sit', ['subject', 'with'], { company: 'over', prior: 5 }),
  share('meeting', 'receive welcome host greet entertain fete garland', ['subject', 'object'], {
    objectIs: 'person',
  }),
  share('meeting', 'see', ['subject', 'object'], { objectIs: 'person', prior: 6 }),
  share('meeting', 'shake exchange', ['subject', 'with'], { object: 'hand handshake greeting' }),
  share('meeting', 'seat photograph', ['object', 'with'], { prior: 5 }),
  share('meeting', 'spend', ['subject', 'with'], {
    object: 'hour minute quarter time afternoon morning evening',
  }),
  share('summit', 'gather convene assemble', ['subject', 'with'], { prior: 6 }),
  share('negotiation', 'negotiate haggle bargain', ['subject', 'with']),
  share('negotiation', 'conclude complete begin open hold start finish end', ['subject', 'with', 'between'], {
    object: 'round',
  }),
];

export const MEET_NOUNS: readonly NounFrame[] = [
  shared(
    'call',
    'call conversation talk',
    ['owner', 'modifier', 'between', 'with', 'from', 'to', 'subject'],
    { modifier: 'phone telephone video' },
  ),
  shared('call', 'call videoconference', ['between', 'with', 'owner', 'subject'], { prior: 5 }),
  shared('negotiation', 'negotiation negotiations', [
    'owner',
    'modifier',
    'between',
    'with',
    'among',
    'of',
    'subject',
  ]),
  shared('negotiation', 'talk talks', ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject'], {
    modifier:
      'peace trade nuclear accession technical indirect border ceasefire truce proximity arms disarmament reconciliation normalisation normalization round rounds six-party tariff',
  }),
  shared(
    'negotiation',
    'talk talks consultation',
    ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject'],
    { verbs: 'resume start open begin reopen restart relaunch stall drag collapse', prior: 6 },
  ),
  shared('summit', 'summit conference', [
    'owner',
    'modifier',
    'between',
    'with',
    'of',
    'among',
    'subject',
    'by',
    'teller',
  ]),
  shared(
    'meeting',
    'talk talks discussion consultation meeting encounter tete-a-tete audience session breakfast lunch dinner handshake sit-down gathering conversation get-together rendezvous two-plus-two',
    ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject', 'by', 'teller'],
  ),
];
