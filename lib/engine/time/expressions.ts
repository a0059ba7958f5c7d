import type { Span } from '../../model/span.ts';
import { WordTable } from '../word-table.ts';
import { firstLettersOf, firstWordsOf } from './first-words.ts';
import { GRAMMAR } from './grammar.ts';
import type { Time } from './time.ts';

export interface TimeExpression extends Span {
  time: Time;
  /** `T15:35`, where the text gives an hour with it. */
  clock?: string | undefined;
}

/** A first look, far cheaper than the grammar: every expression holds one of these. */
const HINT =
  /\d|day|week|month|year|noon|night|morning|evening|tomorrow|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|ago\b|earlier|later|christmas|\beve\b|decade|lunch|dinner|breakfast|dawn|dusk|nightfall|sunset|sunrise|hour|spring|summer|autumn|winter|occasion|\bsame\b/gi;

/** Whether a word may be, or be part of, what {@link findTimes} finds: a text without such words tells no time. */
export const hintsTime = (word: string): boolean => HINTED.test(word);

/** Without the place where the last search ended. */
const HINTED = new RegExp(HINT, 'i');

/** How far behind its beginning an expression has its hint: `in the course of the day` needs 21 letters. */
const HINT_REACH = 32;

const bounded = (pattern: string): string => `(?<![\\w-])(?:${pattern})(?![\\w]|-\\w)`;

const NAMED_GROUP = /\(\?<(?![=!])\w+>/g;

const RULES = GRAMMAR.map(([pattern, build]) => ({
  pattern: new RegExp(bounded(pattern), 'iuy'),
  /** Without groups: those of several rules at once cost more than the search. */
  plain: pattern.replace(NAMED_GROUP, '(?:'),
  groups: [...new Set(Array.from(pattern.matchAll(NAMED_GROUP), ([group]) => group.slice(3, -1)))],
  firstWords: firstWordsOf(pattern),
  build,
}));

type Rule = (typeof RULES)[number];

const mayBegin = firstLettersOf(GRAMMAR.map(([pattern]) => pattern));

/** The rules whose matches may begin with a word, in their order, and all of them as one expression. */
interface Choice {
  any: RegExp;
  rules: readonly Rule[];
}

const CHOICE_FOR = new WordTable<Choice>((word) =>
  choiceOf(RULES.filter(({ firstWords }) => firstWords.test(word.toLowerCase()))),
);

/** One for all words that begin the same rules: numbers are many. */
const CHOICES = new Map<string, Choice>();

function choiceOf(rules: readonly Rule[]): Choice {
  const all = rules.map(({ plain }) => plain).join('|');
  const known = CHOICES.get(all) ?? {
    any: new RegExp(bounded(rules.length > 0 ? all : '(?!)'), 'iuy'),
    rules,
  };
  CHOICES.set(all, known);
  return known;
}

/** A clock time right before or after a date: `at noon on Monday`, `on Monday at 15:35`, `10 a.m. Friday`. */
const CLOCK_BEFORE =
  /(?:at\s)?(?:(noon|midnight)|([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?m\.?)?|(1[0-2]|[1-9])\s?([ap])\.?m\.?)(?:\s(?:local time|GMT|UTC|CET|IST|EST|ET))?,?\s(?:on\s)?$/i;
const CLOCK_AFTER =
  /^,?\s(?:at\s)(?:(noon|midnight)|([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?m\.?)?|(1[0-2]|[1-9])\s?([ap])\.?m\.?)/i;

/**
 * Dates and times of a stretch of text, in order, not overlapping. A grammar of our own: a general parser
 * (chrono-node 2.10) took some hundred times as long over a news article and read `May`, `second` and `sat` as times.
 * At each word only the rules that may begin with it are tried: one expression of all rules takes four times as long.
 *
 * @param hints the words for which {@link hintsTime} holds, in order, where they are known: else they are looked for
 */
export function findTimes(
  text: string,
  span: Span,
  hints: readonly Span[] = hintsIn(text, span),
): TimeExpression[] {
  const stretch = text.slice(span.start, span.end);
  const found: TimeExpression[] = [];
  let at = 0;
  for (const hint of hints) {
    const last = hint.end - span.start - 1;
    at = Math.max(at, wordStart(stretch, last - HINT_REACH));
    while (at <= last) {
      let end = at;
      while (isWordUnit(stretch.charCodeAt(end))) end++;
      const match = end > at && mayBegin(stretch, at) ? matchAt(stretch, at, end) : undefined;
      const expression = match && readMatch(match, stretch, span.start);
      if (expression) found.push(expression);
      at = match ? at + match.surface.length : end + 1;
    }
  }
  return found;
}

/** Where hints stand. */
const hintsIn = (text: string, { start, end }: Span): Span[] =>
  Array.from(text.slice(start, end).matchAll(HINT), ({ 0: hint, index }) => ({
    start: start + index,
    end: start + index + hint.length,
  }));

/** The first offset from `at` on that lies inside no word which began before it. */
function wordStart(stretch: string, at: number): number {
  if (at <= 0) return 0;
  let start = at;
  while (isWordUnit(stretch.charCodeAt(start - 1)) && isWordUnit(stretch.charCodeAt(start))) start++;
  return start;
}

/** What `\w` matches. */
const isWordUnit = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;

interface Match {
  index: number;
  surface: string;
  rule: Rule;
  groups: Record<string, string | undefined>;
}

/** By the first rule that matches at a word. */
function matchAt(stretch: string, start: number, end: number): Match | undefined {
  const { any, rules } = CHOICE_FOR.at(stretch, start, end);
  any.lastIndex = start;
  if (!any.test(stretch)) return undefined;
  for (const rule of rules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(stretch);
    if (match) return { index: start, surface: match[0], rule, groups: lowered(rule, match) };
  }
  return undefined;
}

/** `Last week` opens a sentence as `last week` stands within one. */
function lowered({ groups: names }: Rule, { groups }: RegExpExecArray): Match['groups'] {
  const read: Match['groups'] = {};
  for (const name of names) read[name] = groups?.[name]?.toLowerCase();
  return read;
}

function readMatch(match: Match, stretch: string, offset: number): TimeExpression | undefined {
  const { index, surface, rule, groups } = match;
  const time = isName(surface) ? undefined : rule.build(groups);
  if (!time) return undefined;
  const end = index + surface.length;
  const clock = clockOf(
    CLOCK_BEFORE.exec(stretch.slice(Math.max(0, index - CLOCK_REACH), index)) ??
      CLOCK_AFTER.exec(stretch.slice(end, end + CLOCK_REACH)),
  );
  return { start: offset + index, end: offset + end, time, clock };
}

/** How far from a date its clock time stands. */
const CLOCK_REACH = 30;

/** `may` and `march` are months only when capitalised. */
const isName = (surface: string): boolean => /^(?:may|march|sat|sun|mon|wed|mar|jan)\b/.test(surface);

function clockOf(match: RegExpExecArray | null): string | undefined {
  if (!match) return undefined;
  const [, word, hour24, minute, half24, hour12, half12] = match;
  if (word) return /noon/i.test(word) ? 'T12:00' : 'T00:00';
  const half = (half24 ?? half12)?.toLowerCase();
  const hour = Number(hour24 ?? hour12) % (half ? 12 : 24);
  return `T${String(hour + (half === 'p' ? 12 : 0)).padStart(2, '0')}:${minute ?? '00'}`;
}
