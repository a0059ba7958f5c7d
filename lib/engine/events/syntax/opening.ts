import type { Span } from '../../../model/span.ts';

/** No dateline or time of day is longer. */
const REACH = 90;

/**
 * What a paragraph opens with before its first sentence: a dateline (`LIMA, Peru — `, `BRUSSELS (Reuters) - `) or a
 * live entry's time (`1120 GMT – `). Capitals or a figure first, then capitalised words only, up to a dash or colon.
 */
const OPENING =
  /^(?:\p{Lu}{2}[\p{Lu}\p{M}'’.-]*|\d{1,2}[:.]?\d{2})(?:[ /,.)]{1,2}(?:[\p{Lu}\d(][\p{L}\p{M}\d'’.-]*|[ap]\.?m\.?))*\)?(?:[ap]m)?(?:,? ?[–—-]{1,2} |: (?=\p{Lu}))/u;

/** `Luanda, 7 November – `, `Port Louis, Mauritius, Oct. 3, 2024: `: a town in small letters needs a day behind it. */
const DAY = String.raw`(?:\d{1,2} \p{Lu}\p{L}{2,8}\.?|\p{Lu}\p{L}{2,8}\.? \d{1,2})(?:,? \d{4})?`;
const TOWN_AND_DAY = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’.-]+(?:,? \p{Lu}[\p{L}'’.-]+){0,4}[,.] ${DAY}(?: \(\p{Lu}[\p{L} ]{1,12}\))?(?: ?[–—-]{1,2} |: )(?=["“‘]?\p{Lu})`,
  'u',
);

/** The sentence without the dateline or time of day that opens its paragraph. Offsets are UTF-16 code units of `text`. */
export function withoutOpening(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
  const opening = OPENING.exec(head) ?? TOWN_AND_DAY.exec(head);
  return opening ? { start: sentence.start + opening[0].length, end: sentence.end } : sentence;
}
