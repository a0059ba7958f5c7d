import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const PRAISE_VERBS: readonly VerbFrame[] = [
  does('support', 'assure', ['object'], { company: 'support solidarity backing' }),
  does('support', 'praise hail applaud commend laud congratulate thank salute endorse back acclaim defend', [
    'object',
    'for',
    'to',
  ]),
  does('support', 'welcome support recognise recognize', ['object'], { prior: 6 }),
  does('support', 'pay', ['to'], { object: 'tribute' }),
  does(
    'support',
    'express voice extend convey offer reaffirm reiterate pledge',
    ['to', 'with', 'for', 'object'],
    {
      object:
        'support solidarity gratitude appreciation thanks congratulation backing condolence recognition',
    },
  ),
  does('support', 'throw put', ['behind'], { company: 'weight' }),
  does(
    'support',
    'stand+by side+with stand+behind rally+behind rally+round',
    ['by', 'with', 'behind', 'object'],
    { prior: 6 },
  ),
  does('support', 'nominate', ['object'], { objectIs: 'person', prior: 6 }),
  does('request', 'urge implore exhort beseech beg', ['object', 'on']),
  does('request', 'ask press lobby', ['object'], { infinitive: true, objectIs: 'any' }),
  does('request', 'call+for appeal plead push+for press+for', ['on', 'to', 'for', 'from', 'with'], {
    prior: 6,
  }),
  does('request', 'order instruct', ['object'], { infinitive: true, objectIs: 'state', prior: 6 }),
  does('request', 'press lobby pressure', ['object'], { objectIs: 'any', prior: 6 }),
  does('request', 'approach petition', ['object'], { objectIs: 'body', prior: 6 }),
  does('request', 'demand request', ['from', 'of', 'object'], { prior: 6 }),
  does('request', 'ask', ['for', 'object'], { object: 'help aid release support assistance', prior: 5 }),
];

export const PRAISE_NOUNS: readonly NounFrame[] = [
  done('request', 'request appeal demand', ['owner', 'by', 'from', 'teller', 'of'], ['to', 'on'], {
    prior: 4,
  }),
];
