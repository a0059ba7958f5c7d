import { type Clause, newClause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import { REPORTING } from './reporting.ts';
import { detach, type Piece, type State } from './state.ts';
import { subjectGroup } from './subject-group.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

/** `…, the Foreign Ministry said`: the clauses before it are what is reported. */
export function attribution(state: State, verb: VerbGroup, since: readonly Piece[]): Clause {
  const subject = speaker(state, since);
  detach(state, subject);
  return newClause({ kind: 'attribution', verb, subject });
}

/** Whether nothing but a time, a listener or an adverb stands between a reporting verb and the next comma. */
export function endsSentence(words: readonly Word[], from: number): boolean {
  let isWithin = false;
  for (let at = from; at < words.length; at++) {
    const word = words[at];
    // `announced after talks mediated by Qatar`
    isWithin ||= word?.tag === 'preposition';
    if (isWithin && word?.verb?.form === 'past-or-participle' && words[at + 1]?.text === 'by') continue;
    if (!word || word.tag === 'comma' || word.tag === 'stop') return true;
    if (
      word.tag === 'verb' ||
      word.tag === 'subordinator' ||
      word.tag === 'be' ||
      word.tag === 'modal' ||
      word.tag === 'have'
    )
      return false;
  }
  return true;
}

/** `has phoned Zelensky, his spokesman said`: the object behind the verb is not he who speaks. */
export function speaker({ current }: State, since: readonly Piece[]): NounPhrase[] {
  const [first] = since;
  const isObject = first?.kind === 'phrase' && current?.after.includes(first.phrase) === true;
  const comma = since.findIndex((piece) => piece.kind === 'mark');
  return subjectGroup(isObject && comma > 0 ? since.slice(comma) : since, true);
}

/** Verbs behind which he who is told stands: `…, the minister told parliament`. */
const LISTENED: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'remind', 'brief']);

export const speakerFollows = ({ lemma }: VerbGroup, next: Word | undefined): boolean =>
  !LISTENED.has(lemma) && opensSubject(next);

/** `…, said Celso Amorim, an adviser`: the speaker follows. */
export const opensSubject = (word: Word | undefined): boolean =>
  word !== undefined && ['mention', 'determiner', 'possessive'].includes(word.tag);

/** `Turkey, he told reporters, has no plans`: who says it stands within what he says, whose subject waits for its verb. */
export function parenthetical(state: State, verb: VerbGroup): Clause | undefined {
  const [subject, comma, speaker, ...rest] = state.since;
  if (state.current || rest.length > 0 || subject?.kind !== 'phrase' || comma?.kind !== 'mark')
    return undefined;
  const isPronoun = speaker?.kind === 'phrase' && /^(?:s?he|they)$/.test(speaker.phrase.head.text);
  if (!isPronoun || subject.phrase.prep !== undefined || !REPORTING.has(verb.lemma)) return undefined;
  state.open.push({ subject: [subject.phrase], intro: undefined, parent: undefined });
  return newClause({ kind: 'attribution', verb, subject: [speaker.phrase] });
}
