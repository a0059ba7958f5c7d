import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const REQUEST_VERBS: readonly VerbFrame[] = [
  does('request', 'carry take bring refer', ['to'], {
    object: 'dispute case matter quarrel complaint issue grievance row',
    named: true,
    prior: 6,
  }),
  does('request', 'urge implore exhort beseech beg entreat prod nudge', ['object', 'on']),
  does('request', 'expect', ['object'], { infinitive: true, objectIs: 'state', named: true, prior: 5 }),
  does('request', 'lobby', ['in', 'at', 'with'], { intransitive: true, content: true, prior: 5 }),
  does('request', 'lean prevail', ['on', 'upon'], { prior: 6, named: true }),
  does('request', 'ask want require encourage advise enjoin invite challenge', ['object', 'of'], {
    infinitive: true,
    objectIs: 'state',
    prior: 5,
  }),
  does('request', 'want', ['object'], { infinitive: true, objectIs: 'person', named: true, prior: 6 }),
  does('request', 'want ask', ['object'], { infinitive: true, objectIs: 'body', named: true, prior: 6 }),
  does('request', 'ask press lobby', ['object'], { infinitive: true, objectIs: 'any' }),
  does('request', 'turn+up ratchet+up step+up crank+up pile heap increase intensify tighten', ['on'], {
    object: 'heat pressure screw',
    named: true,
    prior: 6,
  }),
  does('request', 'set hand give present', ['object', 'to', 'for'], {
    object: 'condition term',
    named: true,
    prior: 6,
  }),
  does('request', 'reach+out', ['to'], { company: 'plea appeal request', named: true, prior: 6 }),
  does('request', 'present confront', ['object'], {
    company: 'demands demand ultimatum',
    named: true,
    prior: 6,
  }),
  does('request', 'put', ['to'], { object: 'request demand proposal plea appeal', named: true, prior: 7 }),
  does('request', 'approach', ['object'], { company: 'for', objectIs: 'any', named: true, prior: 6 }),
  does('request', 'counsel press', ['object'], { infinitive: true, objectIs: 'any', named: true, prior: 6 }),
  does('request', 'apply ask', ['of', 'to', 'from', 'modifier'], {
    company: 'membership accession admission entry',
    named: true,
    prior: 6,
  }),
  does('request', 'apply ask', ['to'], { infinitive: true, company: 'join enter accede', prior: 6 }),
  // `wants the Swedish ban lifted`
  does('request', 'want', ['modifier', 'of', 'by', 'from'], { infinitive: true, named: true, prior: 5 }),
  does('request', 'want expect await', ['from'], {
    object: 'explanation apology guarantee assurance answer clarification commitment compensation',
    named: true,
    prior: 7,
  }),
  does('request', 'require', ['of', 'from'], {
    object: 'explanation apology guarantee assurance answer clarification commitment compensation',
    named: true,
    prior: 7,
  }),
  does('request', 'send write', ['object', 'to'], { company: 'plea', named: true, prior: 6 }),
  does('request', 'insist', ['from', 'of'], { named: true, prior: 6 }),
  does('request', 'insist+on insist+upon', ['from', 'of'], {
    company: 'apology withdrawal return release compensation guarantee inspection payment explanation',
    prior: 6,
  }),
  does('request', 'turn', ['to'], { company: 'council court tribunal assembly icj', named: true, prior: 6 }),
  does('request', 'present hand submit deliver send', ['to', 'object', 'with'], {
    object: 'list demand',
    company: 'demands',
    named: true,
    prior: 7,
  }),
  does('request', 'seek solicit', ['from', 'by', 'of', 'for', 'modifier'], {
    object:
      'help aid support assistance assurance opinion ruling advice guarantee clarification explanation apology loan extradition backing release return repatriation',
    prior: 7,
    named: true,
  }),
  does('request', 'turn apply', ['to'], {
    company: 'help assistance aid support loan protection',
    prior: 6,
    named: true,
  }),
  does(
    'request',
    'call+for appeal plead+for plead+with push+for press+for lobby+for campaign+for clamour agitate petition',
    ['on', 'to', 'by', 'for', 'from', 'with'],
    {
      // `has been pushed back for lack of fuel`
      unless: 'back',
      prior: 6,
    },
  ),
  does('request', 'order instruct', ['object'], { infinitive: true, objectIs: 'state', prior: 6 }),
  does('request', 'tell push', ['object'], {
    infinitive: true,
    unless: 'leave depart pack go come',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('request', 'ask press pester', ['object'], {
    company: 'for',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('request', 'put bring exert', ['on', 'upon'], { object: 'pressure', named: true, prior: 6 }),
  does('request', 'come', ['subject'], {
    actors: ['from', 'by'],
    company: 'pressure',
    named: true,
    prior: 6,
  }),
  does('request', 'propose suggest recommend insist advise ask demand', ['to', 'with'], {
    bidding: true,
    prior: 6,
  }),
  does('request', 'hope', ['to', 'with'], { bidding: true, prior: 5 }),
  does('request', 'press lobby pressure', ['object'], { objectIs: 'any', prior: 6 }),
  does('request', 'approach petition', ['object'], { objectIs: 'body', prior: 6 }),
  does('request', 'encourage', ['object'], { infinitive: true, objectIs: 'person', named: true, prior: 6 }),
  does('request', 'like', ['object'], {
    infinitive: true,
    objectIs: 'any',
    future: true,
    named: true,
    prior: 6,
  }),
  does('request', 'badger nag pester plead', ['object', 'with'], {
    infinitive: true,
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('request', 'be', ['for'], {
    actors: ['teller'],
    company: 'time',
    infinitive: true,
    named: true,
    prior: 6,
  }),
  does('request', 'underscore stress emphasise emphasize underline', ['to', 'of', 'for'], {
    object: 'need urgency necessity',
    named: true,
    prior: 6,
  }),
  does('request', 'renew repeat reiterate', ['to', 'on', 'for', 'by'], {
    object: 'call',
    named: true,
    prior: 7,
  }),
  does('request', 'put+in', ['with', 'to'], {
    object: 'request application bid',
    named: true,
    prior: 7,
  }),
  does('request', 'put', ['to'], { object: 'list question', named: true, prior: 6 }),
  does('request', 'send issue', ['to'], { object: 'sos', named: true, prior: 7 }),
  does('request', 'seek solicit', ['from'], { named: true, prior: 5 }),
  does('request', 'apply', ['to'], { company: 'for', named: true, prior: 6 }),
  does('request', 'demand request', ['from', 'of', 'object'], { prior: 6 }),
  does('request', 'ask+for', ['from', 'of', 'object'], {
    unless: 'meeting talks audience summit visit',
    prior: 5,
  }),
  does('request', 'ask', ['of', 'from', 'object'], { content: true, named: true, prior: 5 }),
  does('request', 'ask', ['for', 'object'], { object: 'help aid release support assistance', prior: 5 }),
];

export const REQUEST_NOUNS: readonly NounFrame[] = [
  done(
    'request',
    'request appeal demand plea entreaty',
    ['owner', 'by', 'from', 'teller', 'of', 'modifier'],
    ['to', 'on'],
    {
      prior: 4,
    },
  ),
];
