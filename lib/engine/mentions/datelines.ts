import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { Span } from '../../model/span.ts';
import { hitAt, isOf, type Scan, startOf } from './scan.ts';

/** What may stand behind a dateline's place: its day, its source. */
const DATED = String.raw`(?:, (?:\d{1,2}(?:st|nd|rd|th)? )?[\p{L}.]+(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?)?(?: \([^)]{1,30}\))?`;

/** A dateline: capitals (and what parts them) at the head of a paragraph, before a dash, a colon or a date. */
const DATELINE = new RegExp(
  String.raw`^(?:\([^)]{1,40}\) ?)?([\p{Lu}][\p{Lu}'’.\- ]+[\p{Lu}.](?: ?\/ ?[\p{Lu}][\p{Lu}'’.\- ]+)*)${DATED}(?:\s?(?:[–—:-]|--|//)\s|, \p{L}|$)`,
  'u',
);
/** A longer run of capitals is shouted: `SIGN UP FOR OUR NEWSLETTER`. */
const MOST_WORDS = 6;

/** `Georgetown – US Secretary …`, `Brussels, May 3 — …`: what follows a known place at the head of a paragraph. */
const AFTER_DATELINE = new RegExp(String.raw`^${DATED} ?(?:[–—-]|--) ["“‘]?\p{Lu}`, 'u');

/** `New Delhi, Oct 7 (PTI) India …`: an agency between brackets parts the date from the text. */
const AGENCY =
  /^, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}) \(\p{Lu}[\p{L} ]{1,12}\)\.? ?[–—-]? ?["“‘]?\p{Lu}/u;

/** `New Delhi, Oct 7: India …`, `Manama, 12 April 2023: The …`, `YEREVAN. Oct 7 - Armenia …`: a day, and then a colon; or a stop before it. */
const DAY_FIRST = String.raw`(?:\d{1,2} \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?`;

/** `Bern, 09.11.2011 - Georgia …`: a day in figures. */
const IN_FIGURES = /^, \d{1,2}[./]\d{1,2}[./]\d{2,4} ?(?:[–—-]|--|:)? ?["“‘]?\p{Lu}/u;
const BEFORE_COLON = new RegExp(String.raw`^(?:, ${DAY_FIRST}:|\. ${DAY_FIRST} ?[–—-]) ["“‘]?\p{Lu}`, 'u');

/** `September 28, 2012 (ADDIS ABABA) – The presidents …`: the place behind its date. */
const DATE_FIRST = /^(?:\p{Lu}\p{L}+ \d{1,2}|\d{1,2} \p{Lu}\p{L}+),? \d{4} \((?=\p{Lu})/u;

/** `Tbilisi, February 20, 2025`: a line of its own. */
const DATE_ALONE =
  /^(?:, \p{L}+)?, (?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}[.:]?$/u;

/** `Astana, November 12. President …`: a date at the head ends with a full stop too. */
const BEFORE_TEXT =
  /^, (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?(?: \([^)]{1,30}\))?\. ?[–—-]? ?["“‘]?\p{Lu}/u;

/** `Muscat. John Kerry sits down …`: a place that is a paragraph's first sentence. */
const SENTENCE_OF_ITS_OWN = /^\. ["“‘]?\p{Lu}/u;

/** No dateline has more behind its place. */
const REACH = 60;

const isDateline = (text: string, from: number, end: number): boolean =>
  AFTER_DATELINE.test(text.slice(from, from + REACH)) ||
  BEFORE_TEXT.test(text.slice(from, from + REACH)) ||
  BEFORE_COLON.test(text.slice(from, from + REACH)) ||
  AGENCY.test(text.slice(from, from + REACH)) ||
  IN_FIGURES.test(text.slice(from, from + REACH)) ||
  SENTENCE_OF_ITS_OWN.test(text.slice(from, from + REACH)) ||
  (end - from <= REACH && DATE_ALONE.test(text.slice(from, end)));

/** `Islamabad`: a town that is all of a paragraph, as ministries sign their releases. */
const isAll = (hit: Hit<Meaning>, { end }: Span): boolean =>
  hit.end === end && hit.meaning.country?.form !== 'name';

/** First tokens of the names in datelines: what stands there is a place whatever else it may mean. */
export function datelineTokens(scan: Scan): ReadonlySet<number> {
  const tokens = new Set<number>();
  let token = 0;
  for (const paragraph of scan.doc.paragraphs) {
    while (token < scan.tokens.count && startOf(scan, token) < paragraph.start) token++;
    const date = DATE_FIRST.exec(scan.text.slice(paragraph.start, paragraph.start + REACH))?.[0].length ?? 0;
    while (startOf(scan, token) < paragraph.start + date) token++;
    const first = hitAt(scan, token);
    const isFirst = first?.start === paragraph.start + date;
    // `Oslo/Beijing, 19 December 2016`
    const second =
      first && /^ ?\/ ?$/.test(scan.text.slice(first.end, startOf(scan, first.last)))
        ? hitAt(scan, first.last)
        : undefined;
    const last = second ?? first;
    const isPlace =
      date > 0 || (last && (isDateline(scan.text, last.end, paragraph.end) || isAll(last, paragraph)));
    if (first && isFirst && isPlace) {
      tokens.add(token);
      if (second) tokens.add(second.first);
    }
    const found = DATELINE.exec(
      scan.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120)),
    );
    const line = found?.[1];
    if (found === null || line === undefined) continue;
    const end = paragraph.start + found[0].indexOf(line) + line.length;
    const named: number[] = [];
    for (let at = token; at < scan.tokens.count && startOf(scan, at) < end; at++) named.push(at);
    const isShouted =
      named.length > MOST_WORDS ||
      named.some((at) => isOf(scan, at, 'FUNCTION', 'ACTS') && hitAt(scan, at) === undefined);
    const isKnown = hitAt(scan, token)?.meaning.place !== undefined;
    const isAlone = found[0].length === paragraph.end - paragraph.start;
    if (!isShouted && (isKnown || !isAlone)) for (const at of named) tokens.add(at);
  }
  return tokens;
}
