import type { Reading } from '../../gazetteer/gazetteer.ts';
import { classify } from './classify.ts';
import type { Draft } from './drafts.ts';
import { oneOf } from './one-of.ts';
import { endOf, gapAfter, hitAt, isCapital, isNameGap, isOf, type Scan, startOf, wordAt } from './scan.ts';
import { isAnd } from './small-words.ts';

/** What named instruments are headed by: `Reciprocal Access Agreement`, `Joint Declaration of Argyle for Dialogue and Peace`. */
const { bits, classesOf } = classify({
  HEAD: `agreement agreements treaty treaties pact accord accords convention protocol protocols declaration charter
    memorandum compact framework initiative roadmap discussions dialogue`,
  /** Named after no more than a place or a person: `Suva Agreement`; the others need another word. */
  SURE: `agreement agreements treaty pact accord accords convention protocol declaration charter compact`,
  /** They may stand first: `Treaty of Waitangi`. */
  LEADS: `pact treaty convention declaration protocol charter`,
});
const isHead = (scan: Scan, token: number, bit: number): boolean =>
  (classesOf(scan.tokens.hash[token] ?? 0) & bit) !== 0;

/** Whether a capitalised word may head an instrument's name. */
export const isInstrumentHead = (scan: Scan, token: number): boolean =>
  isCapital(scan, token) && isHead(scan, token, bits.HEAD);

/** Small words inside a name, behind its head. */
const isInside = oneOf('of on for and the to', 'small');
const MOST_WORDS = 12;

/** The acronym that a text gives behind a name. */
const ACRONYM = /^ \(["“]?(?:the )?(\p{Lu}[\p{Lu}\p{N}\-&]{1,9})["”]?\)/u;
const ACRONYM_REACH = 20;

const kebab = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** `the Itamaraty Declaration of February 17th`: its date is no part of a name. */
const isMonth = oneOf(
  'january february march april may june july august september october november december',
  'capital',
);

/** A capitalised word that may be part of an instrument's name: no person, office or title. */
const isNameWord = (scan: Scan, token: number): boolean => {
  if (!isCapital(scan, token) || isOf(scan, token, 'ROLE_HEAD') || isMonth(scan, token)) return false;
  const hit = hitAt(scan, token);
  const isSomeone = hit?.meaning.person ?? hit?.meaning.office ?? hit?.meaning.honorific;
  return (
    isSomeone === undefined && !(isOf(scan, token, 'FUNCTION') && hit === undefined && isArticle(scan, token))
  );
};

const isArticle = (scan: Scan, token: number): boolean =>
  /^(?:a|an|the|this|that|its|their|in|on|under|by)$/i.test(wordAt(scan, token));

/** Whether `token` joins two parts of a name: `Acquisition and Cross-Servicing Agreement`, not `Japan and …`. */
const isConjunction = (scan: Scan, token: number): boolean =>
  isAnd(scan, token) &&
  isNameWord(scan, token - 1) &&
  (hitAt(scan, token - 1)?.meaning.readings.every(({ kind }) => kind === 'agenda') ?? true);

/** `Peoples' Trade Treaty`: whose it is, where that is no party to it. */
const isPluralOwner = (scan: Scan, token: number): boolean =>
  /^['’] $/.test(gapAfter(scan, token)) &&
  /s$/.test(wordAt(scan, token)) &&
  hitAt(scan, token)?.meaning.readings.some(isParty) !== true;

function firstOf(scan: Scan, head: number): number {
  let first = head;
  while (
    head - first < MOST_WORDS &&
    (isNameGap(scan, first - 1) || isPluralOwner(scan, first - 1)) &&
    scan.sentenceOf[first - 1] === scan.sentenceOf[head] &&
    (isNameWord(scan, first - 1) || (first < head && isConjunction(scan, first - 1)))
  )
    first--;
  return first;
}

/** The token after the name: `of Argyle for Dialogue and Peace` belongs to it, ` of the two states` does not. */
function lastOf(scan: Scan, head: number): number {
  let last = head + 1;
  for (let at = last; at - head < MOST_WORDS && gapAfter(scan, at - 1) === ' '; at++) {
    // `quit the Belt and Road Initiative on Thursday`
    if (scan.sentenceOf[at] !== scan.sentenceOf[head] || isOf(scan, at, 'CALENDAR')) break;
    if (isCapital(scan, at) && isNameWord(scan, at)) last = at + 1;
    else if (!isInside(scan, at)) break;
  }
  return last > head + 1 ? lastOfList(scan, last) : last;
}

/** No list in a name is longer, in words. */
const MOST_LISTED = 8;

/** `Treaty of Friendship, Good Neighbourliness and Cooperation`: a list of capitals that `and` ends is all the name's. */
function lastOfList(scan: Scan, last: number): number {
  if (gapAfter(scan, last - 1) !== ', ') return last;
  for (let at = last; at - last < MOST_LISTED && scan.sentenceOf[at] === scan.sentenceOf[last - 1]; at++) {
    if (!isCapital(scan, at) || !isNameWord(scan, at) || hitAt(scan, at)?.meaning.readings.some(isParty))
      return last;
    if (gapAfter(scan, at) === ' ' && wordAt(scan, at + 1) === 'and')
      return isCapital(scan, at + 2) && !hitAt(scan, at + 2)?.meaning.readings.some(isParty)
        ? lastOf(scan, at + 1)
        : last;
    if (!/^,?[ -]$/.test(gapAfter(scan, at))) return last;
  }
  return last;
}

const isParty = ({ kind }: Reading): boolean => kind === 'country' || kind === 'organisation';

/** `Convention Centre`: the word behind is the head. */
const isModifier = (scan: Scan, token: number): boolean =>
  gapAfter(scan, token) === ' ' &&
  isCapital(scan, token + 1) &&
  scan.sentenceOf[token + 1] === scan.sentenceOf[token];

/** Whether the word belongs to an instrument or a body that the gazetteer knows: `Collective Security Treaty Organization`. */
const isKnown = (scan: Scan, token: number): boolean =>
  hitAt(scan, token)?.meaning.readings.some(
    (value) =>
      value.kind === 'organisation' ||
      value.kind === 'organ' ||
      (value.kind === 'agenda' && value.concept.startsWith('instrument/')),
  ) ?? false;

/** Named instruments that the gazetteer lacks, told by capitals and their head noun. */
export function unknownInstrumentsIn(scan: Scan, taken: Uint8Array): Draft[] {
  const drafts: Draft[] = [];
  let next = 1;
  for (const head of scan.capitalTokens) {
    if (head < next || taken[head] === 1 || !isInstrumentHead(scan, head)) continue;
    if (scan.capitalised[scan.sentenceOf[head] ?? 0] === 1) continue;
    if (isKnown(scan, head) || isModifier(scan, head)) continue;
    const first = firstOf(scan, head);
    const last = lastOf(scan, head);
    const needed = isHead(scan, head, bits.SURE) ? 1 : 2;
    if (head - first < needed && last === head + 1) continue;
    if (first === head && !isHead(scan, head, bits.LEADS)) continue;
    const start = startOf(scan, first);
    const end = endOf(scan, last - 1);
    const name = scan.text.slice(start, end);
    drafts.push({
      start,
      end,
      kind: 'agenda',
      entity: `instrument/${kebab(ACRONYM.exec(scan.text.slice(end, end + ACRONYM_REACH))?.[1] ?? name)}`,
      rule: 'instrument-name',
      args: [name],
      token: first,
    });
    next = last;
  }
  return drafts;
}

/** `Reciprocal Access Agreement (RAA)`: the acronym means the same for the rest of the article. */
export function acronymsOf(scan: Scan, drafts: readonly Draft[], taken: Uint8Array): Draft[] {
  const meant = new Map<string, Draft>();
  for (const draft of drafts) {
    const acronym = ACRONYM.exec(scan.text.slice(draft.end, draft.end + ACRONYM_REACH))?.[1];
    if (acronym !== undefined) meant.set(acronym, draft);
  }
  if (meant.size === 0) return [];
  const found: Draft[] = [];
  for (const token of scan.capitalTokens) {
    if (taken[token] === 1) continue;
    const draft = meant.get(wordAt(scan, token));
    const hit = hitAt(scan, token);
    // What the text defines goes before what the gazetteer knows.
    if (draft === undefined || (hit !== undefined && hit.last - hit.first > 1)) continue;
    found.push({
      ...draft,
      start: startOf(scan, token),
      end: endOf(scan, token),
      rule: draft.kind === 'agenda' ? 'instrument-short' : 'organisation-short',
      args: [draft.kind === 'agenda' ? (draft.args[0] ?? draft.entity) : draft.entity],
      token,
    });
  }
  return found;
}
