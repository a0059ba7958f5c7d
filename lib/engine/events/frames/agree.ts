import { does, share, done, shared, type NounFrame, type VerbFrame } from './frame.ts';
import { ACCORDS, PACTS, TRUCES, WORDS } from './nouns.ts';

export const AGREE_VERBS: readonly VerbFrame[] = [
  share('signing', 'sign ink initial ratify countersign', ['subject', 'with', 'between', 'alongside']),
  share('signing', 'put+name put affix append set', ['subject', 'with', 'alongside'], {
    object: 'name signature initial signatures',
  }),
  share('signing', 'conclude', ['subject', 'with', 'between'], {
    object: 'treaty memorandum agreement pact protocol convention text contract',
  }),
  share('signing', 'exchange', ['subject', 'with'], { object: 'instrument' }),
  share(
    'agreement',
    'reach strike clinch seal hammer hammer+out finalise finalize conclude approve adopt work+out negotiate',
    ['subject', 'with', 'between'],
    { object: `${ACCORDS} terms` },
  ),
  does('agreement', 'accept approve', ['from', 'by', 'of', 'with'], {
    object: `${PACTS} ceasefire cease-fire truce armistice proposal offer plan`,
    prior: 5,
  }),
  share('agreement', 'settle', ['subject', 'with', 'between'], {
    object: 'outline term terms detail details text issue dispute question',
  }),
  does('agreement', 'extract win secure obtain wrest', ['subject'], {
    actors: ['from'],
    object: 'promise pledge assurance commitment concession guarantee undertaking',
    prior: 6,
  }),
  share('agreement', 'settle', ['subject', 'with', 'between'], { company: 'between', prior: 5 }),
  share('agreement', 'decide resolve', ['subject'], { infinitive: true, prior: 5 }),
  share('agreement', 'settle+on settle+upon shake+on', ['subject', 'with'], { prior: 5 }),
  share('agreement', 'take', ['subject', 'with'], { object: 'decision', prior: 5 }),
  does('agreement', 'give', ['object', 'to'], {
    object: 'word undertaking assurance pledge promise consideration',
    prior: 6,
  }),
  share('agreement', 'agree', ['subject', 'with', 'between', 'by']),
  does('agreement', 'agree consent', ['with', 'to'], { content: true, prior: 5 }),
  does('agreement', 'approve authorise authorize', ['to'], { object: 'sale sales' }),
  does('agreement', 'promise pledge vow undertake commit swear assure guarantee', ['object', 'to'], {
    content: true,
  }),
  share('statement', 'issue release publish adopt read', ['subject', 'with', 'by'], {
    object: WORDS,
    prior: 5,
  }),
];

export const AGREE_NOUNS: readonly NounFrame[] = [
  shared('signing', 'signing signature ratification', ['between', 'by', 'with', 'owner', 'of', 'subject'], {
    prior: 5,
  }),
  shared('agreement', `${TRUCES} deal agreement`, ['between', 'with'], {
    verbs: 'reach broker strike hold agree announce have',
    prior: 6,
  }),
  shared('statement', WORDS, ['owner', 'by', 'of', 'between', 'modifier', 'subject'], { modifier: 'joint' }),
  shared('statement', 'communique communiqué', ['owner', 'by', 'of', 'modifier', 'subject'], { prior: 6 }),
  done('agreement', 'promise pledge', ['owner', 'by', 'from', 'subject'], ['to'], { prior: 5 }),
];
