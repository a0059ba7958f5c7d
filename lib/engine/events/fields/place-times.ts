import type { Span } from '../../../model/span.ts';
import { findTimes, type TimeExpression } from '../../time/expressions.ts';
import { clauseOf } from '../candidates/candidate.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import type { Word } from '../syntax/word.ts';
import { overlaps, type PlacedTime } from './times.ts';

/** Times of a sentence, each given to the clause whose verb it most likely modifies. */
export function placeTimes(text: string, span: Span, parse: Parse): PlacedTime[] {
  const hints = parse.words.filter(({ lexeme }) => lexeme.hintsTime);
  const found = hints.length > 0 ? findTimes(text, span, hints) : [];
  if (found.length === 0) return [];
  const names = parse.words.filter(({ mention }) => mention);
  const times = found.filter((time) => !names.some((name) => overlaps(name, time)));
  const placed = times.map((written) => {
    const expression = asStanding(written, parse);
    const phrase = parse.phrases.find((other) => overlaps(phraseSpan(other, parse), expression));
    return {
      expression,
      quoted: parse.words.some((word) => word.quoted && overlaps(word, expression)),
      phrase,
      clause: overLeading(
        phrase
          ? (clauseLedBy(phrase, expression, parse) ??
              pastAside(phrase, parse) ??
              lastBefore(phrase, expression, parse))
          : nearestClause(expression, parse),
        parse,
      ),
    };
  });
  // `54 years after X broke with it in January 1961`: the clause behind `after` has a day of its own.
  return placed.filter(
    ({ expression, clause }) =>
      expression.time.kind !== 'from-event' ||
      clause?.kind !== 'subordinate' ||
      !placed.some((other) => other.clause === clause && other.expression.time.kind !== 'from-event'),
  );
}

/** `received a delegation led by X on Monday`: who leads it leads it at any time; the day is that of what is done. */
const overLeading = (clause: Clause | undefined, { clauses }: Parse): Clause | undefined =>
  clause?.kind === 'reduced' && LEADING.has(clause.verb.lemma)
    ? (clauses.find(
        ({ verb, subject, after }) =>
          verb.finite && clause.antecedent && [...subject, ...after].includes(clause.antecedent),
      ) ?? clause)
    : clause;

const LEADING: ReadonlySet<string> = new Set(['lead', 'head', 'accompany', 'represent']);

/** `on Thursday, and the day after went on to Erbil`: with no event behind it, it counts from the day told. */
function asStanding(written: TimeExpression, { words, clauses }: Parse): TimeExpression {
  const { time, end } = written;
  if (time.kind !== 'from-event') return written;
  const at = words.findIndex(({ start }) => start >= end);
  const isVerb = clauses.some(({ verb }) => verb.from === at && verb.finite);
  return isVerb ? { ...written, time: { ...time, kind: 'from-anchor' } } : written;
}

/** `would reopen the crossing, to trade only, on September 1`: a day that no clause around it takes is that of the verb before. */
const lastBefore = (
  { from }: NounPhrase,
  { time }: TimeExpression,
  { clauses }: Parse,
): Clause | undefined =>
  DAYS.has(time.kind) ? clauses.findLast(({ verb }) => verb.finite && verb.to <= from) : undefined;

const DAYS: ReadonlySet<string> = new Set(['date', 'weekday', 'day', 'day-of-month']);

/** `…, and on Friday held`, `… and, on Friday, held`: a time between a conjunction or comma and a verb is that verb's. */
function clauseLedBy(phrase: NounPhrase, { end }: Span, { clauses, words }: Parse): Clause | undefined {
  const next = clauses.find(({ verb }) => verb.head.start >= end);
  // `…, and on July 30 the two states resumed ties`
  const subject = next?.subject.find(({ from }) => from >= phrase.to);
  const between = words
    .slice(phrase.to, subject?.from ?? next?.verb.from)
    .filter(({ start }) => start >= end);
  const closing = between[0]?.tag === 'comma' ? between.shift() : undefined;
  const before = words
    .slice(0, phrase.from)
    .findLast(({ tag }) => tag !== 'preposition' && tag !== 'adverb' && (!closing || tag !== 'comma'));
  // `…, and on Sunday, with the others looking on, they signed`
  if (closing && before?.tag === 'conjunction')
    return clauses.find(({ verb }) => verb.head.start >= end && verb.finite) ?? next;
  // `and, a day before and some way to the west, met`
  const [last] = words.slice((next?.verb.from ?? 0) - 1);
  if (next?.verb.finite && last?.tag === 'comma' && isBehindJoint(phrase, words)) return next;
  if (next === undefined || between.some(({ tag }) => tag !== 'adverb')) return undefined;
  // `and Russia on Wednesday promised`: a time between a subject and its verb.
  if (next.verb.finite && next.subject.some(({ to }) => to === phrase.from - 1)) return next;
  return before?.tag === 'conjunction' || (before?.tag === 'comma' && !closing) ? next : undefined;
}

/** Whether a conjunction and a comma stand before it: what comes is put between the two and a verb. */
const isBehindJoint = ({ from, prep }: NounPhrase, words: readonly Word[]): boolean => {
  const comma = prep === undefined ? from - 1 : from - 2;
  return words[comma]?.tag === 'comma' && words[comma - 1]?.tag === 'conjunction';
};

/** `On that April 9, it has since emerged, they sat down`: the time of an aside is what follows it. */
function pastAside(phrase: NounPhrase, parse: Parse): Clause | undefined {
  const { clauses, words } = parse;
  const clause = clauseOf(phrase, parse);
  const isAside = clause?.subject[0]?.head.text === 'it' && APPEARING.has(clause.verb.lemma);
  if (isAside)
    return clauses.find(({ kind, verb }) => kind === 'main' && verb.from > clause.verb.to) ?? clause;
  // `On September 25, he said, he would meet X`
  const [speaker] = clause?.subject ?? [];
  const isSaying =
    clause?.kind === 'main' &&
    speaker?.link === 'comma' &&
    phrase.to <= speaker.from &&
    REPORTING.has(clause.verb.lemma) &&
    words[clause.verb.to]?.tag === 'comma';
  return (
    (isSaying
      ? clauses.find(({ kind, governor }) => kind === 'complement' && governor === clause)
      : undefined) ?? clause
  );
}

const APPEARING: ReadonlySet<string> = new Set(['emerge', 'transpire', 'turn', 'seem', 'appear']);

/** `…, but yesterday Fiji recalled its envoy`: a time between a conjunction or semicolon and a subject. */
function clauseOpenedBy({ start, end }: Span, { clauses, words }: Parse): Clause | undefined {
  const before = words.findLast((word) => word.end <= start);
  if (before?.tag !== 'conjunction' && before?.tag !== 'stop') return undefined;
  const from = words.findIndex((word) => word.start >= end);
  return clauses.find(({ subject, verb }) => verb.finite && subject[0]?.from === from);
}

function nearestClause({ start, end }: Span, parse: Parse): Clause | undefined {
  // `Somalia yesterday resumed ties`
  const right = parse.clauses.find(({ verb }) => parse.words[verb.from]?.start === end + 1);
  if (right) return right;
  const opened = clauseOpenedBy({ start, end }, parse);
  if (opened) return opened;
  let before: Clause | undefined;
  for (const clause of parse.clauses) {
    // `Tomorrow, once he has spoken, he is to see X`: what opens a sentence is its main verb's.
    if (clause.verb.head.start > start)
      return before ?? parse.clauses.find(({ kind }) => kind === 'main') ?? clause;
    before = clause;
  }
  return before;
}

function phraseSpan(phrase: NounPhrase, parse: Parse): Span {
  return { start: parse.words[phrase.from]?.start ?? 0, end: parse.words[phrase.to - 1]?.end ?? 0 };
}
