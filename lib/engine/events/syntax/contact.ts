import { finiteFollows } from './ahead.ts';
import { type Clause, newClause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import { REPORTING } from './reporting.ts';
import { detach, type State } from './state.ts';
import { isPersonal } from './subjects.ts';
import { suspend } from './suspend.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { isTimeNoun } from './words.ts';

/** What is told, and may have a clause right behind that is no relative one: `told reporters it would`, `the fact it did`. */
const TELLING: ReadonlySet<string> = new Set(
  'tell assure inform remind warn notify advise promise persuade convince show teach'.split(' '),
);
const CONTENT =
  /^(?:fact|hope|fear|impression|belief|sign|doubt|idea|evidence|view|proof|news|word|way|reason|moment|case|time)s?$/;

/**
 * `The sanctions it imposed on Iran have been lifted`: opens the relative clause that has no pronoun of its own, where a
 * verb's subject stands right behind another noun. A pronoun says so by itself; behind a name the object must be missing
 * and the noun wait for its verb.
 */
export function openContact(state: State, verb: VerbGroup, words: readonly Word[]): void {
  const { since, current, intro } = state;
  const [before, last] = since.slice(-2);
  // `whose party it was`
  if (!verb.finite || intro?.kind === 'relative' || before?.kind !== 'phrase' || last?.kind !== 'phrase')
    return;
  const { phrase: antecedent } = before;
  const { phrase: subject } = last;
  if (subject.prep || subject.link !== 'none' || antecedent.to !== subject.from) return;
  if (!isThing(antecedent) || (antecedent.prep && !current?.after.includes(antecedent))) return;
  if (TELLING.has(current?.verb.lemma ?? '') && current?.after.includes(antecedent)) return;
  const isPronoun = subject.head.tag === 'pronoun' && SUBJECT.test(subject.head.text);
  const isName = subject.head.mention !== undefined && current === undefined && lacksObject(verb, words);
  if (!isPronoun && !isName) return;
  since.pop();
  detach(state, [subject]);
  suspend(state);
  state.intro = { word: 'that', kind: 'relative', antecedent, prep: undefined };
  state.since = [last];
  state.attached = false;
}

const SUBJECT = /^(?:s?he|it|they|we|i)$/;

const isThing = (phrase: NounPhrase): boolean =>
  phrase.head.tag === 'noun' &&
  !phrase.head.capital &&
  !isTimeNoun(phrase.head) &&
  !CONTENT.test(phrase.head.text) &&
  !isPersonal(phrase);

const GAP: ReadonlySet<string | undefined> = new Set(['preposition', 'adverb', 'comma', undefined]);

const lacksObject = ({ passive, to }: VerbGroup, words: readonly Word[]): boolean =>
  !passive && GAP.has(words[to]?.tag) && finiteFollows(words, to);

/** `under a special agreement the two countries concluded in 2016`: a relative clause without its pronoun, its object missing. */
export function contactClause(state: State, verb: VerbGroup, words: readonly Word[]): Clause | undefined {
  const { current, since } = state;
  const [before, last] = since.slice(-2);
  if (!current || REPORTING.has(current.verb.lemma) || before?.kind !== 'phrase' || last?.kind !== 'phrase')
    return;
  const { phrase: antecedent } = before;
  const common = antecedent.head.tag === 'noun' && !antecedent.head.capital && !isTimeNoun(antecedent.head);
  const gap = ['preposition', 'adverb', 'stop', 'comma', undefined].includes(words[verb.to]?.tag);
  if (!common || isPersonal(antecedent) || last.phrase.prep || verb.passive || !gap) return;
  return newClause({
    kind: 'relative',
    verb,
    subject: detach(state, [last.phrase]),
    antecedent,
    introducer: 'that',
    governor: current,
  });
}
