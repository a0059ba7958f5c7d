import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { AUXILIARIES, type Tag } from './words.ts';

const OPENS_SUBJECT: ReadonlySet<Tag> = new Set(['mention', 'determiner', 'possessive', 'pronoun']);

/** Words right before an auxiliary that turn it before its subject, and deny what it tells. */
const DENYING: ReadonlySet<string> = new Set(['nor', 'neither', 'never']);

/** Words that open a sentence whose auxiliary stands before its subject: `Only in May did …`, `Not until then had …`. */
const OPENING: ReadonlySet<string> = new Set([
  'only',
  'not',
  'not until',
  'never',
  'hardly',
  'rarely',
  'seldom',
]);

/** Whether an auxiliary stands before its subject: `Nor did the two sides meet`. */
export function isInverted(group: VerbGroup, words: readonly Word[]): boolean {
  const opens = DENYING.has(before(group, words)) || OPENING.has(words[0]?.text ?? '');
  return (
    opens &&
    group.to - group.from === 1 &&
    group.from > 0 &&
    AUXILIARIES.has(group.head.tag) &&
    OPENS_SUBJECT.has(words[group.to]?.tag ?? 'stop')
  );
}

/** A verb with the auxiliary that stands before its subject. */
export const withAuxiliary = (auxiliary: VerbGroup, verb: VerbGroup, words: readonly Word[]): VerbGroup => ({
  ...verb,
  finite: true,
  modal: auxiliary.modal,
  past: auxiliary.past,
  perfect: verb.perfect || auxiliary.head.tag === 'have',
  passive: verb.passive || auxiliary.head.tag === 'be',
  negative: verb.negative || DENYING.has(before(auxiliary, words)),
});

const before = ({ from }: VerbGroup, words: readonly Word[]): string => words[from - 1]?.text ?? '';
