import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';

const OPENING = /^\s*["“]/;
const OPENING_REACH = 4;
const CLOSING = /["”]/g;
const SAYING =
  /\b(?:said|says|told|tells|added|adds|insisted|insists|warned|declared|wrote|stated|argued|vowed|announced)\b/;

/** A speaker stands no further behind the quotation, in code units, nor his verb behind him. */
const REACH = 160;
const VERB_REACH = 40;

/** `"We are not breaking relations. We are standing by Bolivia," Mr X said.`: of a paragraph that opens with a quotation he who is cited behind it. `from`: where in `mentions` its own begin. */
export function citedAhead(
  text: string,
  { start, end }: Span,
  mentions: readonly Mention[],
  from: number,
): Mention | undefined {
  const opening = OPENING.exec(text.slice(start, Math.min(end, start + OPENING_REACH)))?.[0];
  if (opening === undefined) return undefined;
  CLOSING.lastIndex = start + opening.length;
  const closing = CLOSING.exec(text)?.index ?? end;
  let at = from;
  while ((mentions[at]?.start ?? closing + 1) <= closing || mentions[at]?.kind === 'agenda') at++;
  const speaker = mentions[at];
  if (speaker?.kind !== 'official') return undefined;
  if (speaker.end > Math.min(end, closing + REACH)) return undefined;
  const between = text.slice(closing + 1, Math.min(end, speaker.end + VERB_REACH));
  return SAYING.test(between) && !/["“]/.test(text.slice(closing + 1, speaker.start)) ? speaker : undefined;
}
