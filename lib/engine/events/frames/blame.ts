import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const BLAME_VERBS: readonly VerbFrame[] = [
  does('threat', 'vow promise pledge', ['against', 'to', 'on'], {
    company: 'retaliate retaliation respond revenge avenge punish countermeasures price consequences',
    prior: 6,
  }),
  does(
    'criticism',
    'condemn criticise criticize denounce deplore slam blast lambast lambaste rebuke berate chide castigate decry censure assail',
    ['object', 'for', 'of'],
  ),
  does('criticism', 'hit+out lash+out', ['at', 'object', 'against']),
  does('criticism', 'express voice convey register', ['to', 'at', 'with', 'about', 'over'], {
    object:
      'outrage dismay anger displeasure indignation objection disappointment dissatisfaction disapproval condemnation protest',
    prior: 6,
  }),
  does('criticism', 'take', ['to', 'with', 'at'], { object: 'exception issue umbrage offence' }),
  does('criticism', 'protest complain', ['to', 'about', 'against', 'over', 'object'], { prior: 5 }),
  does('criticism', 'lodge file deliver', ['with', 'to', 'against'], {
    object: 'protest complaint démarche demarche',
  }),
  does('criticism', 'summon', ['object', 'modifier'], { actors: ['subject', 'to', 'by'] }),
  does('criticism', 'call describe brand label term deem', ['object', 'modifier'], {
    company:
      'unacceptable provocative provocation illegal blackmail breach violation outrage barbaric heinous cowardly crime criminal unjustifiable reprehensible grave wrong nazi fascist imbecile hypocrisy betrayal interference farce sham propaganda patronising patronizing aggression aggressive unjustified unjustifiable irresponsible shameful disgraceful baseless absurd reckless dangerous regrettable deplorable hypocritical outrageous hostile unfriendly unlawful inadmissible counterproductive cynical insulting unfounded inconsistent inconsiderate disrespectful inexcusable indefensible repugnant abhorrent appalling',
    prior: 6,
  }),
  does('criticism', 'be', ['subject'], {
    actors: ['teller'],
    company:
      'unacceptable provocative provocation illegal blackmail breach violation outrage barbaric heinous cowardly crime criminal unjustifiable reprehensible grave wrong nazi fascist imbecile hypocrisy betrayal interference farce sham propaganda patronising patronizing aggression aggressive unjustified unjustifiable irresponsible shameful disgraceful baseless absurd reckless dangerous regrettable deplorable hypocritical outrageous hostile unfriendly unlawful inadmissible counterproductive cynical insulting unfounded inconsistent inconsiderate disrespectful inexcusable indefensible repugnant abhorrent appalling',
    prior: 5,
  }),
  does('rejection', 'deny', ['by', 'from', 'object', 'modifier'], {
    object: 'accusation allegation charge claim',
    prior: 7,
  }),
  does('accusation', 'accuse', ['object']),
  does('accusation', 'hold', ['object'], { company: 'responsible accountable' }),
  does('accusation', 'put lay pin', ['on', 'at'], { object: 'blame' }),
  does('accusation', 'blame', ['object', 'on']),
  does('accusation', 'allege charge', ['object', 'against'], { prior: 5 }),
  does('rejection', 'reject rebuff veto spurn refuse decline dismiss', [
    'object',
    'by',
    'from',
    'of',
    'to',
    'with',
  ]),
  does('rejection', 'turn+down rule+out', ['object', 'from', 'of', 'with']),
  does('rejection', 'retort', ['to', 'object'], { prior: 5 }),
  does('rejection', 'brush+aside shrug+off brush+off rebut refute', [
    'object',
    'from',
    'of',
    'by',
    'modifier',
  ]),
  does('rejection', 'walk+out storm+out', ['with', 'of'], { prior: 6 }),
  does('rejection', 'oppose block', ['object', 'modifier', 'by', 'from'], { prior: 6 }),
  does('rejection', 'stay+away absent', ['from'], { prior: 5 }),
  does('rejection', 'object', ['to'], { prior: 6 }),
  does('threat', 'pay', ['subject'], { actors: ['teller'], object: 'price', prior: 6 }),
  does('threat', 'meet face', ['by', 'subject'], {
    actors: ['teller'],
    company: 'response retaliation consequences',
    prior: 6,
  }),
  does('threat', 'amount', ['by'], { actors: ['teller'], company: 'war', prior: 6 }),
  does('threat', 'threaten', ['object', 'with', 'against', 'on']),
  does('threat', 'warn', ['object', 'against'], { prior: 6 }),
  does('threat', 'give set', ['object', 'to', 'for'], {
    object: 'hour day week month deadline',
    infinitive: true,
    prior: 5,
  }),
  does('threat', 'issue give deliver', ['to', 'object'], { object: 'ultimatum warning' }),
];

export const BLAME_NOUNS: readonly NounFrame[] = [
  done('threat', 'threat ultimatum', ['owner', 'by', 'from', 'teller', 'of'], ['to', 'against'], {
    prior: 4,
  }),
  done('rejection', 'rejection refusal veto', ['owner', 'by', 'from', 'teller'], ['of', 'to'], { prior: 4 }),
  done('criticism', 'criticism condemnation', ['owner', 'by', 'from', 'teller'], ['of'], { prior: 4 }),
  done('accusation', 'accusation allegation', ['owner', 'by', 'from', 'teller'], ['against'], { prior: 4 }),
];
