import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const PRAISE_VERBS: readonly VerbFrame[] = [
  does('support', 'assure', ['object'], { company: 'support solidarity backing' }),
  does(
    'support',
    'praise hail applaud commend laud congratulate thank salute endorse back acclaim extol cheer compliment champion toast felicitate eulogise eulogize lionise lionize',
    ['object', 'for', 'to'],
  ),
  does('support', 'welcome support recognise recognize', ['object'], { prior: 6 }),
  does('support', 'acknowledge accept', ['object', 'modifier', 'over'], {
    object: 'sovereignty independence statehood claim',
    prior: 6,
  }),
  does('support', 'pay', ['to'], { object: 'tribute homage' }),
  does('support', 'heap shower lavish bestow', ['on', 'object', 'with'], {
    object: 'praise compliment honour honor tribute accolade',
    prior: 7,
    named: true,
  }),
  does('support', 'credit', ['object', 'to'], { objectIs: 'any', prior: 6, named: true }),
  does('support', 'lend give throw', ['to', 'object', 'behind'], {
    object: 'support backing weight blessing endorsement nod',
    prior: 7,
    named: true,
  }),
  does('support', 'come leap rush spring jump rally', ['of', 'for', 'behind', 'to'], {
    company: 'defence defense favour favor behind',
    prior: 6,
    named: true,
  }),
  does('support', 'speak+up vouch', ['for', 'of'], { prior: 6, named: true }),
  does('support', 'send offer', ['to', 'object'], {
    object: 'congratulation condolence sympathy greeting wish',
    prior: 7,
    named: true,
  }),
  does('support', 'wish', ['object'], {
    company: 'well success luck',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('support', 'decorate honour honor', ['object'], { objectIs: 'person', prior: 6, named: true }),
  does('support', 'sympathise sympathize side', ['with'], { prior: 6, named: true }),
  does(
    'support',
    'express voice tweet extend convey offer reaffirm reiterate pledge declare affirm stress underline underscore renew state',
    ['to', 'with', 'for', 'object'],
    {
      object:
        'support solidarity gratitude appreciation thanks congratulation backing condolence recognition sympathy admiration gratefulness commitment confidence',
    },
  ),
  does('support', 'throw put', ['behind'], { company: 'weight' }),
  does(
    'support',
    'stand+by stand+with side+with stand+behind rally+behind rally+round rally+to get+behind line+up stand+shoulder stick+by',
    ['by', 'with', 'behind', 'object'],
    { prior: 6 },
  ),
  does('support', 'defend', ['object'], { objectIs: 'any', prior: 6 }),
  does('support', 'nominate', ['object'], { objectIs: 'person', prior: 6 }),
  does('request', 'urge implore exhort beseech beg entreat prod nudge', ['object', 'on']),
  does('request', 'lean prevail', ['on', 'upon'], { prior: 6, named: true }),
  does('request', 'ask want require encourage advise enjoin invite challenge', ['object', 'of'], {
    infinitive: true,
    objectIs: 'state',
    prior: 5,
  }),
  does('request', 'ask press lobby', ['object'], { infinitive: true, objectIs: 'any' }),
  does('request', 'make issue launch send address submit file lodge direct', ['to', 'on', 'with', 'for'], {
    object: 'appeal plea request demand application',
    named: true,
  }),
  does('request', 'seek solicit', ['from', 'of', 'for'], {
    object:
      'help aid support assistance assurance guarantee clarification explanation apology loan extradition backing',
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
    'call+for appeal plead push+for press+for clamour agitate petition',
    ['on', 'to', 'for', 'from', 'with'],
    {
      prior: 6,
    },
  ),
  does('request', 'order instruct', ['object'], { infinitive: true, objectIs: 'state', prior: 6 }),
  does('request', 'press lobby pressure', ['object'], { objectIs: 'any', prior: 6 }),
  does('request', 'approach petition', ['object'], { objectIs: 'body', prior: 6 }),
  does('request', 'demand request', ['from', 'of', 'object'], { prior: 6 }),
  does('request', 'ask+for', ['from', 'of', 'object'], { prior: 5 }),
  does('request', 'ask', ['of', 'from', 'object'], { content: true, named: true, prior: 5 }),
  does('request', 'ask', ['for', 'object'], { object: 'help aid release support assistance', prior: 5 }),
];

export const PRAISE_NOUNS: readonly NounFrame[] = [
  done(
    'request',
    'request appeal demand plea entreaty',
    ['owner', 'by', 'from', 'teller', 'of'],
    ['to', 'on'],
    {
      prior: 4,
    },
  ),
];
