import type { Span } from '../../model/span.ts';
import { GRAMMAR } from './grammar.ts';
import type { Time } from './time.ts';

export interface TimeExpression extends Span {
  time: Time;
  /** `T15:35`, where the text gives an hour with it. */
  clock?: string | undefined;
}

/** A first look, far cheaper than the grammar: most sentences say nothing of time. */
const HINT =
  /\d|day|week|month|year|noon|night|morning|evening|tomorrow|january|february|march|april|\bmay\b|june|july|august|september|october|november|december|ago\b|earlier|later|christmas|\beve\b|decade|lunch|dinner|breakfast|dawn|dusk|nightfall|sunset|sunrise|small hours/i;

const bounded = (pattern: string): string => `(?<![\\w-])(?:${pattern})(?![\\w]|-\\w)`;

const NAMED_GROUP = /\(\?<(?![=!])\w+>/g;

/**
 * All rules in one, without groups: a match then asks its own rule for its parts. Groups of all rules at once cost more
 * than the search; so does it to look for the bounds of each rule anew.
 */
const EXPRESSION = new RegExp(
  bounded(GRAMMAR.map(([pattern]) => pattern.replace(NAMED_GROUP, '(?:')).join('|')),
  'giu',
);

const RULES = GRAMMAR.map(([pattern, build]) => ({ pattern: new RegExp(bounded(pattern), 'iuy'), build }));

/** A clock time right before or after a date: `at noon on Monday`, `on Monday at 15:35`, `10 a.m. Friday`. */
const CLOCK_BEFORE =
  /(?:at\s)?(?:(noon|midnight)|([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?m\.?)?|(1[0-2]|[1-9])\s?([ap])\.?m\.?)(?:\s(?:local time|GMT|UTC|CET|IST|EST|ET))?,?\s(?:on\s)?$/i;
const CLOCK_AFTER =
  /^,?\s(?:at\s)(?:(noon|midnight)|([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?([ap])\.?m\.?)?|(1[0-2]|[1-9])\s?([ap])\.?m\.?)/i;

/**
 * Dates and times of a stretch of text, in order, not overlapping. A grammar of our own: a general parser
 * (chrono-node 2.10) took some hundred times as long over a news article and read `May`, `second` and `sat` as times.
 */
export function findTimes(text: string, span: Span): TimeExpression[] {
  const stretch = text.slice(span.start, span.end);
  if (!HINT.test(stretch)) return [];
  const found: TimeExpression[] = [];
  for (const match of stretch.matchAll(EXPRESSION)) {
    const expression = readMatch(match, stretch, span.start);
    if (expression) found.push(expression);
  }
  return found;
}

function readMatch(match: RegExpMatchArray, stretch: string, offset: number): TimeExpression | undefined {
  const { index, 0: surface } = match;
  if (index === undefined || isName(surface)) return undefined;
  const time = readTime(stretch, index);
  if (!time) return undefined;
  const end = index + surface.length;
  const clock = clockOf(
    CLOCK_BEFORE.exec(stretch.slice(Math.max(0, index - CLOCK_REACH), index)) ??
      CLOCK_AFTER.exec(stretch.slice(end, end + CLOCK_REACH)),
  );
  return { start: offset + index, end: offset + end, time, clock };
}

/** By the first rule that matches here, which is the one that the search stopped at. */
function readTime(stretch: string, index: number): Time | undefined {
  for (const { pattern, build } of RULES) {
    pattern.lastIndex = index;
    const match = pattern.exec(stretch);
    if (match) return build(match.groups ?? {});
  }
  return undefined;
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
