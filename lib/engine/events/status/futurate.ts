import { GOVERNING_INFINITIVE } from '../frames/status.ts';
import type { Clause } from '../syntax/clause.ts';
import { tellsTime } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { isTimeNoun, MONTH } from '../syntax/words.ts';

/** Whether a present tense tells what is to come: `opens on Jan. 30`, `will raise it when he sees the president`. */
export function isFuturate(clause: Clause, words: readonly Word[]): boolean {
  const { verb, after } = clause;
  const isPresent = verb.lemma === 'be' || PRESENT.has(verb.head.verb?.form ?? '');
  if (!isPresent || verb.past || verb.perfect) return false;
  if (isInPlan(clause, words)) return true;
  if (!FIXED_BEFOREHAND.has(verb.lemma)) return false;
  return (
    opensWithTime(clause, words) ||
    after.some((phrase) => tellsTime(phrase) && phrase.prep !== 'since' && phrase.prep !== 'for') ||
    words.slice(verb.to, verb.to + AHEAD).some(({ text }) => text === 'tomorrow' || text === 'tonight')
  );
}

/** `In December the minister goes to Beijing`, `…; on the following day she flies to Rome` */
const opensWithTime = ({ kind, subject }: Clause, words: readonly Word[]): boolean => {
  const end = subject[0]?.from ?? 0;
  const time = words.slice(Math.max(0, end - LONGEST_TIME), end);
  const first = time.findLastIndex(({ text }) => /^(?:in|on)$/.test(text));
  const isWhen = time.slice(first + 1).some((word) => isTimeNoun(word) || MONTH.test(word.text));
  return kind === 'main' && first >= 0 && isWhen && !time.slice(first).some(({ tag }) => tag === 'verb');
};

/** Words of a time before its subject: `on Monday, September 4, the minister`. */
const LONGEST_TIME = 7;

/** `will raise it when he sees the president`, `opens on Wednesday, when the president flies in` */
const isInPlan = ({ introducer, governor }: Clause, words: readonly Word[]): boolean =>
  governor !== undefined &&
  TEMPORAL.test(introducer ?? '') &&
  (governor.verb.modal === 'will' ||
    governor.verb.arranged ||
    isIntended(governor) ||
    isFuturate(governor, words));

/** `hopes to see him when he is in Rome` */
const isIntended = ({ verb, governor }: Clause): boolean =>
  verb.infinitive && governor !== undefined && GOVERNING_INFINITIVE.has(governor.verb.lemma);

/**
 * Whether what a gerund tells is still to come: `ahead of meeting`, `close to signing`, `will stop in Rome before flying
 * on`; but what was done `before flying on` is told when both are over.
 */
export function isStillAhead({ introducer, governor }: Clause, words: readonly Word[]): boolean {
  if (introducer === 'to' && governor) return /^(?:close|near)$/.test(words[governor.verb.to]?.text ?? '');
  return (
    introducer === 'ahead' ||
    (introducer === 'before' && !(governor?.verb.past === true && !governor.verb.progressive))
  );
}

/** Whether `is meeting` tells what is to come: `on Friday`, `next week`. */
export const isArrangedFor = ({ after }: Clause): boolean =>
  after.some(
    (phrase) =>
      tellsTime(phrase) && (phrase.prep === 'on' || phrase.words.some(({ text }) => COMING.test(text))),
  );

const COMING = /^(?:next|weekend|later)$/;

const TEMPORAL = /^(?:when|once|as|before|after|until)$/;

const PRESENT: ReadonlySet<string> = new Set(['third', 'base']);

const FIXED_BEFOREHAND: ReadonlySet<string> = new Set(
  'await open close begin start end take gather assemble sit sign see convene meet arrive land move travel visit fly host leave depart head go receive resume hold set embark'.split(
    ' ',
  ),
);

/** How many words behind the verb `tomorrow` and `tonight` are looked for. */
const AHEAD = 12;
