import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';
import { isMeans } from '../status/of-clause.ts';
import type { Parse } from '../syntax/clause.ts';
import { ANSWERS, datesItself, isOfAnother } from './noun-dates.ts';
import { isPluperfect } from './tense.ts';
import { DAY, isRecalled, isRelative, type PlacedTime } from './times.ts';

/** An event with the passage that tells it. */
export interface Told {
  draft: Draft;
  candidate: Candidate;
  /** The text says when, but too vaguely for a date: nothing around it may lend one. */
  isOpen: boolean;
}

export const hasHappened = ({ status }: Draft): boolean => status === 'happened' || status === 'happening';

/** A noun for a word, an invitation or a mediator's office, a means: it only reminds of what goes on or was done some day. */
export const isAllusion = ({ type, phrase, clause }: Candidate): boolean =>
  phrase === undefined
    ? clause !== undefined && isMeans(clause)
    : ANSWERS.has(type) || type === 'invitation' || type === 'mediation';

export const isAdjunct = ({ phrase }: Candidate): boolean => phrase?.prep !== undefined;

export const isReduced = ({ clause }: Candidate): boolean => clause?.kind === 'reduced';

/** Whether a told date carries the story on: a day, not a year or month of its background. */
export const carriesStory = ({ draft: { status, date }, candidate }: Told): boolean =>
  status === 'happened' &&
  date !== undefined &&
  DAY.test(date) &&
  !isAdjunct(candidate) &&
  !isPluperfect(candidate) &&
  !(candidate.clause && isRelative(candidate.clause)) &&
  !isRecalled(candidate.clause) &&
  !isReduced(candidate) &&
  !LOOKING_ASIDE.has(candidate.clause?.introducer ?? '');

/** `a week after they had agreed`: the day of what is only counted from. */
const LOOKING_ASIDE: ReadonlySet<string> = new Set(['after', 'before', 'since']);

/** Whether a deed that a sentence mentions on its way (`after talks on Tuesday`) dates what the paragraph goes on with. */
export const datesParagraph = ({ draft, candidate }: Told, parse: Parse): boolean =>
  draft.status === 'happened' &&
  draft.date !== undefined &&
  DAY.test(draft.date) &&
  !datesItself(draft, candidate, parse) &&
  !isPluperfect(candidate) &&
  !isRecalled(candidate.clause);

/** `In 2019 Nauru broke with Taiwan. China paid …`: what follows is of that time, which no day tells. */
export const goesBack = ({ draft: { status, date }, candidate }: Told): boolean =>
  status === 'happened' && date !== undefined && !DAY.test(date) && candidate.clause?.kind === 'main';

/** `welcomed the outcome of the April 27 meeting`: the day of what a word is about is not the word's. */
export const isLookedAt = (time: PlacedTime, candidate: Candidate, parse: Parse): boolean =>
  ANSWERS.has(candidate.type) && candidate.clause === time.clause && isOfAnother(time, candidate, parse);

/** `welcomed the accord that they signed in June` dates no welcome; `EU leaders, who met on Monday, welcomed it` does. */
export const isAsideTo = ({ clause }: Candidate, { clause: other }: Candidate): boolean =>
  (clause?.kind === 'relative' || clause?.kind === 'reduced') &&
  clause !== other &&
  !(clause.antecedent && clause.introducer !== 'whose' && other?.subject.includes(clause.antecedent));
