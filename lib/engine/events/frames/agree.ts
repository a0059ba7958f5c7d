import type { NounFrame, VerbFrame } from './frame.ts';
import { ACCORDS, PACTS, TRUCES, WORDS } from './nouns.ts';

/** Agreeing, signing, stating together. */
export const AGREE_VERBS: readonly VerbFrame[] = [
  {
    type: 'signing',
    verbs: 'sign ink initial ratify countersign',
    sides: ['subject', 'with', 'between', 'alongside'],
  },
  {
    type: 'signing',
    verbs: 'put+name put affix append set',
    object: 'name signature initial signatures',
    sides: ['subject', 'with', 'alongside'],
  },
  {
    type: 'signing',
    verbs: 'conclude',
    object: 'treaty memorandum agreement pact protocol convention text contract',
    sides: ['subject', 'with', 'between'],
  },
  { type: 'signing', verbs: 'exchange', object: 'instrument', sides: ['subject', 'with'] },
  {
    type: 'agreement',
    verbs:
      'reach strike clinch seal hammer hammer+out finalise finalize conclude approve adopt work+out negotiate',
    object: `${ACCORDS} terms`,
    sides: ['subject', 'with', 'between'],
  },
  {
    type: 'agreement',
    verbs: 'accept approve',
    object: `${PACTS} ${TRUCES} proposal offer plan`,
    actors: ['subject'],
    recipients: ['from', 'by', 'of', 'with'],
    prior: 5,
  },
  {
    type: 'agreement',
    verbs: 'settle',
    object: 'outline term terms detail details text issue dispute question',
    sides: ['subject', 'with', 'between'],
  },
  {
    type: 'agreement',
    verbs: 'extract win secure obtain wrest',
    object: 'promise pledge assurance commitment concession guarantee undertaking',
    actors: ['from'],
    recipients: ['subject'],
    prior: 6,
  },
  { type: 'agreement', verbs: 'settle', company: 'between', sides: ['subject', 'with', 'between'], prior: 5 },
  { type: 'agreement', verbs: 'decide resolve', infinitive: true, sides: ['subject'], prior: 5 },
  { type: 'agreement', verbs: 'settle+on settle+upon shake+on', sides: ['subject', 'with'], prior: 5 },
  {
    type: 'agreement',
    verbs: 'take',
    object: 'decision',
    sides: ['subject', 'with'],
    prior: 5,
  },
  {
    type: 'agreement',
    verbs: 'give',
    object: 'word undertaking assurance pledge promise consideration',
    actors: ['subject'],
    recipients: ['object', 'to'],
    prior: 6,
  },
  { type: 'agreement', verbs: 'agree', sides: ['subject', 'with', 'between', 'by'] },
  {
    type: 'agreement',
    verbs: 'agree consent',
    content: true,
    actors: ['subject'],
    recipients: ['with', 'to'],
    prior: 5,
  },
  {
    type: 'agreement',
    verbs: 'approve authorise authorize',
    object: 'sale sales',
    actors: ['subject'],
    recipients: ['to'],
  },
  // A promise of revenge is none.
  {
    type: 'threat',
    verbs: 'vow promise pledge',
    company: 'retaliate retaliation respond revenge avenge punish countermeasures price consequences',
    actors: ['subject'],
    recipients: ['against', 'to', 'on'],
    prior: 6,
  },
  {
    type: 'support',
    verbs: 'assure',
    company: 'support solidarity backing',
    actors: ['subject'],
    recipients: ['object'],
  },
  {
    type: 'agreement',
    verbs: 'promise pledge vow undertake commit swear assure guarantee',
    content: true,
    actors: ['subject'],
    recipients: ['object', 'to'],
  },
  {
    type: 'statement',
    verbs: 'issue release publish adopt read',
    object: WORDS,
    sides: ['subject', 'with', 'by'],
    prior: 5,
  },
];

export const AGREE_NOUNS: readonly NounFrame[] = [
  {
    type: 'signing',
    nouns: 'signing signature ratification',
    sides: ['between', 'by', 'with', 'owner', 'of', 'subject'],
    prior: 5,
  },
  {
    type: 'agreement',
    nouns: `${TRUCES} deal agreement`,
    sides: ['between', 'with'],
    verbs: 'reach broker strike hold agree announce',
    prior: 6,
  },
  {
    type: 'statement',
    nouns: WORDS,
    modifier: 'joint',
    sides: ['owner', 'by', 'of', 'between', 'modifier', 'subject'],
  },
  {
    type: 'statement',
    nouns: 'communique communiqué',
    sides: ['owner', 'by', 'of', 'modifier', 'subject'],
    prior: 6,
  },
  {
    type: 'agreement',
    nouns: 'promise pledge',
    actors: ['owner', 'by', 'from', 'subject'],
    recipients: ['to'],
    prior: 5,
  },
];

export const SIGNABLE = PACTS;
