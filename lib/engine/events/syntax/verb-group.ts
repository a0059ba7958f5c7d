import type { Word } from './word.ts';
import { AUXILIARIES } from './words.ts';

/** A verb group: `is expected to`, `had not been received`, `met`. */
export interface VerbGroup {
  from: number;
  to: number;
  head: Word;
  lemma: string;
  finite: boolean;
  modal?: string | undefined;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  /** Past tense of the first verb. */
  past: boolean;
  infinitive: boolean;
  gerund: boolean;
  negative: boolean;
  /** `is to meet`: an arrangement. */
  arranged: boolean;
}

const IN_VERB_GROUP: ReadonlySet<string> = new Set(['modal', 'be', 'have', 'do', 'not', 'verb']);

/** `let it be known that`: an announcement. */
const MADE_KNOWN: readonly string[] = ['it', 'be', 'known'];

/** Reads a verb group at `from`; undefined if no verb stands there. */
export function verbGroup(words: readonly Word[], from: number): VerbGroup | undefined {
  let at = from;
  let last: Word | undefined;
  /** The last that is no adverb. */
  let firm: Word | undefined;
  // `will help build a port`
  let infinitive = words[from - 1]?.verb?.lemma === 'help' && words[from]?.verb?.form === 'base';
  let arranged = false;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (word.tag === 'to') {
      if (!baseVerbAt(words, at + 1)) break;
      if (isDuty(words, at)) continue;
      if (firm && (infinitive || (firm.tag !== 'be' && firm.tag !== 'not'))) break;
      if (firm?.tag === 'be') arranged = true;
      else infinitive = true;
      continue;
    }
    if (last?.tag === 'verb') break;
    if (word.tag === 'adverb') {
      if (!last && !infinitive) break;
      // `was there to open the pipeline`
      if (firm?.tag === 'be' && /^(?:there|here)$/.test(word.text) && words[at + 1]?.tag === 'to') break;
    } else {
      if (!IN_VERB_GROUP.has(word.tag)) break;
      if (word.tag === 'modal' && last && last.tag !== 'not') break;
      firm = word;
    }
    last = word;
  }
  while (at > from && words[at - 1]?.tag === 'adverb') at--;
  return describe(words, from, at, infinitive, arranged);
}

function describe(
  words: readonly Word[],
  from: number,
  to: number,
  infinitive: boolean,
  arranged: boolean,
): VerbGroup | undefined {
  let first: Word | undefined;
  /** The one before the head, unless `to` parts them: `is to set out`. */
  let beforeHead: Word | undefined;
  let head: Word | undefined;
  let modal: string | undefined;
  let perfect = false;
  let negative = words[from - 1]?.text === 'nor';
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    if (word.tag === 'not' || word.negative) negative = true;
    if (word.tag === 'to' && isDuty(words, at)) {
      modal ??= 'have-to';
    }
    if (word.tag === 'to') head = undefined;
    if (word.tag === 'adverb' || word.tag === 'not' || word.tag === 'to') continue;
    if (word.tag === 'modal') modal ??= word.text;
    if (head?.tag === 'have') perfect = true;
    first ??= word;
    beforeHead = head;
    head = word;
  }
  if (!head || !first) return undefined;
  const known = head.verb?.lemma === 'let' && isMadeKnown(words, to);
  const form = head.verb?.form;
  const participial = form === 'participle' || form === 'past-or-participle';
  const gerund = first === head && form === 'gerund';
  const bareParticiple = first === head && form === 'participle' && !infinitive;
  const lone =
    (first.tag === 'be' && (first.text === 'being' || first.text === 'been')) ||
    (first.tag === 'have' && first.text === 'having');
  return {
    from,
    to: known ? to + MADE_KNOWN.length : to,
    head,
    lemma: known ? 'announce' : lemmaOf(head),
    finite: !infinitive && !gerund && !bareParticiple && !lone,
    modal,
    perfect,
    // `is negotiating`, `is being negotiated`
    progressive: beforeHead?.tag === 'be' && (form === 'gerund' || (beforeHead.text === 'being' && !lone)),
    passive: beforeHead?.tag === 'be' && participial,
    past: isPast(first),
    infinitive,
    gerund: gerund || lone,
    negative,
    arranged,
  };
}

/** `has to stop`; what one had to do may have been done. */
const isDuty = (words: readonly Word[], at: number): boolean =>
  /^(?:has|have)$/.test(words[at - 1]?.text ?? '');

/** An auxiliary's lemma is its tag. */
function lemmaOf({ tag, verb, text }: Word): string {
  if (AUXILIARIES.has(tag)) return tag;
  return verb?.lemma ?? text;
}

const isMadeKnown = (words: readonly Word[], from: number): boolean =>
  MADE_KNOWN.every((text, n) => words[from + n]?.text === text);

function baseVerbAt(words: readonly Word[], from: number): boolean {
  let at = from;
  while (words[at]?.tag === 'adverb') at++;
  const word = words[at];
  if (!word) return false;
  if (word.text === 'be' || word.text === 'have' || word.text === 'do') return true;
  return word.tag === 'verb' && (word.verb?.form === 'base' || word.verb?.lemma === word.text);
}

function isPast(word: Word): boolean {
  if (word.tag === 'be')
    return word.text === 'was' || word.text === 'were' || /^w(?:as|ere)n't$/.test(word.text);
  if (word.tag === 'have') return word.text === 'had' || word.text === "hadn't";
  if (word.tag === 'do') return word.text === 'did' || word.text === "didn't";
  if (word.tag === 'modal') return false;
  return word.verb?.form === 'past' || word.verb?.form === 'past-or-participle';
}
