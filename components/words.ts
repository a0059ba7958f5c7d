import { named, t, uiLanguage } from '../lib/i18n.ts';
import type { EventType, Status } from '../lib/model/event.ts';
import type { Kind } from '../lib/model/kind.ts';
import type { Reason } from '../lib/model/mention.ts';
import type { Problem } from '../lib/model/problem.ts';
import type { ReviewState } from '../lib/model/review.ts';

export { percent } from '../lib/i18n.ts';
export { introduction } from '../lib/page/card/note.ts';

export const kindName = (kind: Kind): string => t(`kind_${kind}`);
export const kindNames = (kind: Kind): string => t(`kinds_${kind}`);
export const typeName = (type: EventType): string => t(`type_${type}`);
export const statusName = (status: Status): string => t(`status_${status}`);
export const stateName = (state: ReviewState): string => t(`state_${state}`);

/** `en-GB` as `British English`; the tag itself where the browser has no name for it. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(uiLanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Why a tag is what it is, as a margin note; empty where the locale has no words for the rule. */
export const reasonWords = (reason: Reason): string => named('reason', reason.rule, ...reason.args) ?? '';

/** What went wrong, and what can be done. */
export const problemWords = (problem: Problem): string => named('error', problem) ?? t('error_unexpected');

/** Names in a row: `A, B and C`. */
export function listWords(names: readonly string[]): string {
  return new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(names);
}

/** The joints between items of a list of `count`: what stands before the first, between, and after the last. */
export function listJoints(count: number): string[] {
  const items = Array.from({ length: count }, (_, index) => String(index));
  const joints = [''];
  for (const part of new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).formatToParts(items)) {
    if (part.type === 'element') joints.push('');
    else joints[joints.length - 1] += part.value;
  }
  return joints;
}
