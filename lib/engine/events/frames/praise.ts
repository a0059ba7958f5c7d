import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const PRAISE_VERBS: readonly VerbFrame[] = [
  does('support', 'assure', ['object'], { company: 'support solidarity backing friendship loyalty' }),
  does('agreement', 'assure', ['object'], { company: 'respect commitment readiness', named: true, prior: 6 }),
  does('support', 'offer extend hold+out', ['object', 'to'], {
    object: 'hand',
    company: 'friendship partnership peace cooperation',
    prior: 6,
  }),
  does(
    'support',
    'praise hail applaud admire commend laud congratulate thank salute endorse back acclaim extol cheer compliment champion toast felicitate eulogise eulogize lionise lionize',
    ['object', 'for', 'to'],
  ),
  does('support', 'welcome support recognise recognize', ['object'], {
    unless: 'rebels militia militants separatists insurgents',
    prior: 6,
  }),
  does('support', 'acknowledge accept', ['object', 'modifier', 'over'], {
    object: 'sovereignty independence statehood claim',
    prior: 6,
  }),
  does('support', 'pay', ['to'], { object: 'tribute homage compliment respect' }),
  does('support', 'have', ['for'], {
    object: 'word praise',
    company: 'thanks praise kind warm',
    named: true,
    prior: 6,
  }),
  does('support', 'be declare profess feel', ['for', 'to'], { company: 'sorry', prior: 5 }),
  does('support', 'come', ['for', 'of'], {
    actors: ['from'],
    doer: 'praise congratulation endorsement backing applause tribute support',
    prior: 6,
  }),
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
  does('support', 'send offer cable', ['to', 'object'], {
    object: 'congratulation condolence sympathy greeting wish',
    prior: 7,
    named: true,
  }),
  does('support', 'declare', ['with'], { company: 'solidarity', prior: 7 }),
  does('support', 'send convey extend', ['to', 'object'], {
    object: 'message letter telegram cable',
    company: 'congratulations congratulation condolences condolence sympathy greetings solidarity support',
    named: true,
    prior: 7,
  }),
  does('support', 'speak', ['of', 'for'], {
    company: 'favour favor highly warmly',
    named: true,
    prior: 6,
  }),
  does('support', 'be', ['to', 'for'], {
    company: 'grateful thankful indebted praise',
    named: true,
    prior: 6,
  }),
  does('support', 'vote+for', ['for', 'of'], { named: true, unless: 'sanctions resolution', prior: 6 }),
  does('support', 'vote', ['with', 'alongside'], { named: true, unless: 'against', prior: 6 }),
  does('support', 'take', ['modifier'], { object: 'part side', named: true, prior: 6 }),
  does('support', 'be+in', ['of'], { company: 'favour favor', named: true, prior: 6 }),
  does('support', 'be+on stand+on', ['on'], { company: 'side', named: true, prior: 6 }),
  does('support', 'favour favor', ['object', 'modifier', 'of'], { objectIs: 'any', named: true, prior: 5 }),
  does('support', 'appreciate', ['object', 'modifier', 'of', 'by'], { named: true, prior: 6 }),
  does('support', 'call describe term hail', ['object', 'modifier', 'by', 'of'], {
    company:
      'historic landmark milestone breakthrough courageous welcome triumph victory promising brave visionary timely',
    named: true,
    prior: 6,
  }),
  // CAMEO 055: to apologise is an act of diplomatic cooperation.
  does('support', 'apologise apologize', ['to'], { named: true, prior: 6 }),
  does('support', 'appreciate', [], { company: 'highly greatly deeply', prior: 6 }),
  does('support', 'adhere stick subscribe', ['to'], { company: 'one-china', prior: 6 }),
  does('support', 'win secure receive obtain get gain earn have enjoy', ['subject'], {
    actors: ['from', 'of'],
    object: 'support backing praise endorsement blessing',
    named: true,
    prior: 6,
  }),
  does('support', 'wish', ['object'], {
    company: 'well success luck recovery',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('support', 'decorate honour honor', ['object'], { objectIs: 'person', prior: 6, named: true }),
  does('support', 'sympathise sympathize side', ['with'], { prior: 6, named: true }),
  does(
    'support',
    'express voice tweet extend convey offer promise confirm reaffirm reiterate pledge declare affirm stress underline underscore renew state',
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
  does('support', 'call describe hail', ['object'], {
    company: 'friend partner ally friends partners allies brother',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('support', 'defend', ['modifier'], {
    object: 'right decision record stance position',
    named: true,
    prior: 6,
  }),
  does('support', 'defend', ['object'], { objectIs: 'any', prior: 6 }),
  does('support', 'nominate', ['object'], { objectIs: 'person', prior: 6 }),
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
  does('request', 'ask press lobby', ['object'], { infinitive: true, objectIs: 'any' }),
  does('request', 'make issue launch send address submit file lodge direct', ['to', 'on', 'with', 'for'], {
    object: 'appeal plea request demand application',
    named: true,
  }),
  does('request', 'hand present deliver send submit', ['object', 'to'], {
    object: 'request appeal plea demand application',
    named: true,
    prior: 7,
  }),
  does('request', 'put', ['to'], { object: 'request demand proposal plea appeal', named: true, prior: 7 }),
  does('request', 'approach', ['object'], { company: 'for', objectIs: 'any', named: true, prior: 6 }),
  does('request', 'counsel press', ['object'], { infinitive: true, objectIs: 'any', named: true, prior: 6 }),
  does('request', 'want expect await', ['from'], {
    object: 'explanation apology guarantee assurance answer clarification commitment compensation',
    named: true,
    prior: 7,
  }),
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
  does('request', 'seek solicit', ['from', 'of', 'for', 'modifier'], {
    object:
      'help aid support assistance assurance opinion ruling advice guarantee clarification explanation apology loan extradition backing',
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
    'call+for appeal plead push+for press+for lobby+for campaign+for clamour agitate petition',
    ['on', 'to', 'by', 'for', 'from', 'with'],
    {
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
  does('request', 'receive get', ['subject'], {
    actors: ['from', 'by'],
    object: 'request appeal plea demand',
    named: true,
    prior: 6,
  }),
  does('request', 'propose suggest recommend insist advise ask demand', ['to', 'with'], {
    bidding: true,
    prior: 6,
  }),
  does('request', 'press lobby pressure', ['object'], { objectIs: 'any', prior: 6 }),
  does('request', 'approach petition', ['object'], { objectIs: 'body', prior: 6 }),
  does('request', 'demand request', ['from', 'of', 'object'], { prior: 6 }),
  does('request', 'ask+for', ['from', 'of', 'object'], {
    unless: 'meeting talks audience summit visit',
    prior: 5,
  }),
  does('request', 'ask', ['of', 'from', 'object'], { content: true, named: true, prior: 5 }),
  does('request', 'ask', ['for', 'object'], { object: 'help aid release support assistance', prior: 5 }),
];

export const PRAISE_NOUNS: readonly NounFrame[] = [
  done('support', 'recognition endorsement', ['by', 'owner', 'from'], ['of'], { named: true, prior: 5 }),
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
