import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';

/** Verbs that make known, or bring about, what a noun behind them names. */
const ANNOUNCING: ReadonlySet<string> = new Set(
  'announce order confirm approve authorise authorize decree declare'.split(' '),
);

/** Nouns of measures, by the verb whose doing they name; those that are rather the event's own name stay nouns. */
const DEEDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    lift: 'lifting',
    ease: 'easing',
    relax: 'relaxation',
    remove: 'removal',
    abolish: 'abolition',
    suspend: 'suspension',
    halt: 'halt halting',
    freeze: 'freeze freezing',
    unfreeze: 'unfreezing',
    impose: 'imposition',
    introduce: 'introduction',
    extend: 'extension',
    prolong: 'prolongation',
    tighten: 'tightening',
    expel: 'expulsion',
    recall: 'recall',
    withdraw: 'withdrawal',
    close: 'closure closing',
    reopen: 'reopening',
    resume: 'resumption',
    restore: 'restoration reinstatement',
    establish: 'establishment',
    sever: 'severing severance',
    downgrade: 'downgrading',
    terminate: 'termination',
    revoke: 'revocation',
    release: 'release',
    recognise: 'recognition',
  }).flatMap(([verb, nouns]) => nouns.split(' ').map((noun) => [noun, verb] as const)),
);

/**
 * `announced the lifting of sanctions on Mali` says what `lifted sanctions on Mali` says: the noun's verb takes the
 * place of the announcing one, and the noun's object becomes its own. Changes the clauses; returns the phrases that are
 * left.
 */
export function withDeeds(clauses: readonly Clause[], phrases: NounPhrase[]): NounPhrase[] {
  const nouns: NounPhrase[] = [];
  for (const clause of clauses) {
    if (!ANNOUNCING.has(clause.verb.lemma) || clause.verb.passive) continue;
    const [noun, object] = clause.after;
    const verb =
      noun && noun.prep === undefined && noun.owner === undefined ? DEEDS.get(noun.head.text) : undefined;
    if (!noun || !verb || object?.prep !== 'of' || object.from !== noun.to + 1) continue;
    clause.verb = { ...clause.verb, lemma: verb };
    clause.after = clause.after.slice(1);
    object.prep = undefined;
    object.link = 'verb';
    nouns.push(noun);
  }
  return nouns.length === 0 ? phrases : phrases.filter((phrase) => !nouns.includes(phrase));
}
