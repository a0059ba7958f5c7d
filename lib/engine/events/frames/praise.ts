import { does, done, type NounFrame, type VerbFrame } from './frame.ts';
import { CRITICAL, FAVOURABLE } from './verdicts.ts';

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
    object: 'sovereignty independence statehood claim jurisdiction authority',
    prior: 6,
  }),
  does('support', 'pay', ['to'], { object: 'tribute homage compliment respect' }),
  does('support', 'have', ['for'], {
    object: 'word praise',
    company: 'thanks praise kind warm',
    named: true,
    prior: 6,
  }),
  does('support', 'receive', ['subject'], {
    actors: ['from', 'of'],
    object: 'telegram message letter cable note',
    company: 'congratulatory congratulations condolence condolences sympathy',
    named: true,
    prior: 7,
  }),
  does('support', 'enjoy have', ['subject'], {
    actors: ['of', 'from'],
    object: 'backing support blessing',
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
  does('support', 'come leap rush spring jump rally', ['of', 'for', 'behind', 'to'], {
    company: 'defence defense favour favor behind support',
    prior: 6,
    named: true,
  }),
  does('support', 'declare profess', ['behind'], { named: true, prior: 6 }),
  does('support', 'speak+up vouch', ['for', 'of'], { prior: 6, named: true }),
  does('support', 'declare', ['with'], { company: 'solidarity', prior: 7 }),
  does('support', 'send offer cable convey extend', ['to', 'object'], {
    object: 'wish greeting',
    named: true,
    prior: 6,
  }),
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
    company: FAVOURABLE,
    named: true,
    prior: 6,
  }),
  // CAMEO 055: to apologise is an act of diplomatic cooperation.
  does('support', 'apologise apologize', ['to'], { named: true, prior: 6 }),
  does('support', 'appreciate', [], { company: 'highly greatly deeply', prior: 6 }),
  does('support', 'adhere stick subscribe', ['to'], { company: 'one-china', prior: 6 }),
  does('support', 'wish', ['object'], {
    company: 'well success luck recovery',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('support', 'agree+with concur+with', ['with', 'modifier', 'of'], {
    company: 'assessment analysis view position stance',
    named: true,
    prior: 6,
  }),
  does('support', 'react respond', ['to', 'modifier', 'of', 'by', 'from'], {
    company: 'positively warmly favourably favorably',
    named: true,
    prior: 6,
  }),
  does('support', 'remain', ['to'], { company: 'committed', named: true, prior: 5 }),
  does('support', 'co-sponsor', ['object', 'modifier', 'of', 'by'], { named: true, prior: 6 }),
  does('support', 'acknowledge note', ['object', 'modifier', 'of', 'by'], {
    company: 'thanks gratitude satisfaction appreciation',
    named: true,
    prior: 6,
  }),
  does('support', 'be+behind', ['behind'], { named: true, prior: 6 }),
  does('support', 'raise', ['to'], { object: 'toast glass', named: true, prior: 6 }),
  does('support', 'affirm reaffirm uphold restate reassert', ['modifier', 'of'], {
    object: 'integrity sovereignty independence right',
    named: true,
    prior: 6,
  }),
  does('support', 'close', ['with', 'behind'], { object: 'rank', named: true, prior: 6 }),
  does('support', 'embrace', ['modifier', 'by', 'of', 'from'], {
    object: 'plan proposal initiative candidacy idea bid',
    named: true,
    prior: 6,
  }),
  does('support', 'hold+up', ['object'], {
    company: 'example model proof',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('support', 'take', ['to'], { object: 'hat', named: true, prior: 6 }),
  does('support', 'express voice', ['in'], { object: 'confidence trust faith', named: true, prior: 6 }),
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
    unless: CRITICAL,
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
  does('support', 'defend', ['of', 'modifier'], {
    object: 'right decision record move stance choice',
    named: true,
    prior: 6,
  }),
  does('support', 'share', ['of', 'modifier'], {
    object: 'view position concern assessment',
    named: true,
    prior: 5,
  }),
  does('support', 'encourage', ['object'], {
    company: 'path course reforms',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
];

export const PRAISE_NOUNS: readonly NounFrame[] = [
  done('support', 'recognition endorsement', ['by', 'owner', 'from'], ['of'], { named: true, prior: 5 }),
  done('support', 'congratulation tribute solidarity', ['owner', 'by', 'from'], ['to', 'with'], {
    named: true,
    prior: 5,
  }),
];
