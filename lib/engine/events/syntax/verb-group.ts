import type { Word } from './word.ts';

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
  const parts: Word[] = [];
  let infinitive = false;
  let arranged = false;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const last = parts[parts.length - 1];
    if (word.tag === 'adverb' || word.tag === 'not') {
      if (last?.tag === 'verb') break;
      if (parts.length === 0 && word.tag === 'adverb') break;
      parts.push(word);
    } else if (word.tag === 'to') {
      const verbal = baseVerbAt(words, at + 1);
      const last = parts.findLast(({ tag }) => tag !== 'adverb');
      if (!verbal || (last && last.tag !== 'be' && last.tag !== 'not') || (last && infinitive)) break;
      if (last?.tag === 'be') arranged = true;
      else infinitive = true;
    } else if (IN_VERB_GROUP.has(word.tag)) {
      if (last?.tag === 'verb') break;
      if (word.tag === 'modal' && parts.length > 0 && last?.tag !== 'not') break;
      parts.push(word);
    } else break;
    at++;
  }
  while (parts.length > 0 && parts[parts.length - 1]?.tag === 'adverb') {
    parts.pop();
    at--;
  }
  const verbs = parts.filter((part) => part.tag !== 'adverb' && part.tag !== 'not');
  const head = verbs[verbs.length - 1];
  const first = verbs[0];
  if (!head || !first) return undefined;
  const known = head.verb?.lemma === 'let' && MADE_KNOWN.every((text, n) => words[at + n]?.text === text);
  const form = head.verb?.form;
  const beforeHead = verbs[verbs.length - 2];
  const participial = form === 'participle' || form === 'past-or-participle';
  const gerund = first === head && form === 'gerund';
  const bareParticiple = first === head && form === 'participle' && !infinitive;
  const lone =
    (first.tag === 'be' && (first.text === 'being' || first.text === 'been')) ||
    (first.tag === 'have' && first.text === 'having');
  return {
    from,
    to: known ? at + MADE_KNOWN.length : at,
    head,
    lemma: known
      ? 'announce'
      : head.tag === 'be'
        ? 'be'
        : head.tag === 'have'
          ? 'have'
          : head.tag === 'do'
            ? 'do'
            : head.tag === 'modal'
              ? 'modal'
              : (head.verb?.lemma ?? head.text),
    finite: !infinitive && !gerund && !bareParticiple && !lone,
    modal: verbs.find((part) => part.tag === 'modal')?.text,
    perfect: verbs.some((part, n) => part.tag === 'have' && n < verbs.length - 1),
    progressive: beforeHead?.tag === 'be' && form === 'gerund',
    passive: beforeHead?.tag === 'be' && participial,
    past: isPast(first),
    infinitive,
    gerund: gerund || lone,
    negative: parts.some((part) => part.tag === 'not' || part.negative === true),
    arranged,
  };
}

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
