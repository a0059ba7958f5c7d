import { everyone } from '../../../model/event.ts';
import type { Span } from '../../../model/span.ts';
import { publicationDay } from '../../time/civil.ts';
import { edtfDay, liesAhead, yearOf } from '../../time/edtf.ts';
import { findTimes } from '../../time/expressions.ts';
import { resolveTime } from '../../time/resolve.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';
import type { Parse } from '../syntax/clause.ts';
import { isPresentPerfect } from '../syntax/tense.ts';
import { withDuration } from './duration.ts';
import { inferred } from './inferred.ts';
import { SAME_DAY } from './lent.ts';
import { aheadOf, asPlanned } from './look-ahead.ts';
import { ANSWERS, datesItself } from './noun-dates.ts';
import { GATHERINGS, Scene } from './scene.ts';
import type { Setting } from './setting.ts';
import {
  carriesStory,
  datesParagraph,
  goesBack,
  hasHappened,
  isAdjunct,
  isAllusion,
  isAsideTo,
  isLookedAt,
  isReduced,
  type Told,
} from './telling.ts';
import { isLongAgo, isPast, isPluperfect, isSaidInPast } from './tense.ts';
import {
  type Anchor,
  DAY,
  isBound,
  isRelative,
  lastDate,
  lastDay,
  mainDate,
  type PlacedTime,
} from './times.ts';

/** So many paragraphs, with the headline's, give a text's news. */
const OPENING = 2;

const dayOf = (date: string | undefined): string | undefined => date && lastDay(date);

/**
 * Where and when a text has got to, sentence by sentence. A sentence that says neither lends both from the one before,
 * as a reader does; what is told in the present or the perfect tense stands outside the story.
 */
export class Story {
  readonly #setting: Setting;
  anchor: Anchor = {};
  /** The day of the deed told last. */
  #day: string | undefined;
  /** The day that this paragraph has named. */
  #paragraphDay: string | undefined;
  /** Whether the paragraph has gone back to a month or year since it named a day. */
  #isBack = false;
  readonly #scene: Scene;
  /** Who took part in what was told of that day, or was named with it. */
  #people = new Set<string>();
  readonly #peopleOf = new Map<string, Set<string>>();
  #paragraphs = 0;
  /** Whether the paragraph has told of no deed yet. */
  #isNew = true;
  /** The day of the news that the text opens with. */
  #lead: string | undefined;
  /** The first of its days, where it is about several. */
  #leadFrom: string | undefined;
  /** The date at the head of the paragraph, and whether it is still to come. */
  #entry: string | undefined;
  #isAhead = false;
  /** The day from which its times look back and ahead: of publication, or of an entry still to come. */
  today: number | undefined;
  /** What this paragraph has announced last, with its day. */
  #plan: Draft | undefined;

  constructor(setting: Setting) {
    this.#setting = setting;
    this.#scene = new Scene(setting.live, setting.dateline?.entity);
    this.today = setting.published;
  }

  /**
   * `entry`: the date that heads the paragraph, or stands above it as a heading; `dateline`: the place that it opens
   * with, of an item of a round-up.
   */
  newParagraph(entry?: string, dateline?: string): void {
    const { published } = this.#setting;
    this.#paragraphs++;
    this.#isNew = true;
    this.#isAhead = entry !== undefined && published !== undefined && liesAhead(entry, published);
    this.today = this.#isAhead ? (publicationDay(entry) ?? published) : published;
    if (entry === undefined && this.#entry !== undefined) this.#leaveEntries();
    this.#entry = entry;
    // A report that opens with its news goes back to it after what it recalls of the days before.
    // Not one on a journey, whose days it goes through.
    if (this.#lead !== undefined && this.#day !== undefined && this.#day < (this.#leadFrom ?? this.#lead))
      this.#turnTo(this.#lead);
    this.#paragraphDay = undefined;
    this.#isBack = false;
    this.#scene.newParagraph(dateline);
    this.#plan = undefined;
    if (entry === undefined) return;
    const day = DAY.test(entry) ? lastDay(entry) : undefined;
    this.anchor = { told: entry, named: day, day, year: yearOf(entry) };
    this.#paragraphDay = day;
    if (day !== undefined) this.#turnTo(day);
  }

  /** Behind its chronology an article is where it was before. */
  #leaveEntries(): void {
    this.#day = undefined;
    this.anchor = {};
    if (this.#lead !== undefined) this.#turnTo(this.#lead);
  }

  #turnTo(day: string): void {
    if (day === this.#day) return;
    this.#day = day;
    this.#people = this.#peopleOf.get(day) ?? new Set();
    this.#peopleOf.set(day, this.#people);
  }

  /** A sentence that tells no event: it may still name a day. */
  pass(text: string, sentence: Span): void {
    const published = this.today;
    if (published === undefined) return;
    for (const time of findTimes(text, sentence)) {
      const { told, named } = this.anchor;
      const date = resolveTime(time, { published, direction: 'past', anchor: told, named });
      if (date && DAY.test(date)) this.anchor = { told: date, named: date, day: lastDay(date) };
      else if (date) this.anchor = { ...this.anchor, told: date };
    }
  }

  /** The sentence's events with the dates and places that it leaves to what was told before; remembers what it tells. */
  goOn(told: readonly Told[], times: readonly PlacedTime[], parse: Parse): Draft[] {
    const dated = told.map((one) => ({ ...one, draft: this.#dated(one, told, parse) }));
    const there = parse.words.flatMap(({ mention }) => (mention?.kind === 'place' ? [mention.entity] : []));
    const onDay = dated.map((one) => ({ ...one, draft: onSameDay(one, dated) }));
    const drafts = onDay.map((one) =>
      this.#scene.placed(one, onDay, this.#planOf(one.draft)?.place, this.#isAhead, there),
    );
    const published = this.today;
    const free = times.filter((time) => !told.some(({ candidate }) => isLookedAt(time, candidate, parse)));
    const named = mainDate(free, parse, published, this.anchor);
    const date = told.findLast(carriesStory)?.draft.date ?? named;
    const day = dayOf(date);
    if (day !== undefined) this.#turnTo(day);
    if (this.#lead === undefined) this.#leadFrom = date?.split('/')[0];
    this.#lead ??= day;
    const paragraphDay = dayOf(named ?? told.find((one) => datesParagraph(one, parse))?.draft.date);
    this.#paragraphDay = paragraphDay ?? this.#paragraphDay;
    this.#isBack =
      paragraphDay === undefined &&
      (this.#isBack || (this.#paragraphDay === undefined && told.some(goesBack)));
    const outside = free.filter((time) => time.clause?.kind !== 'relative' && !isBound(time, parse));
    this.anchor = {
      ...lastDate(times, parse, published, this.anchor),
      day: day ?? lastDate(outside, parse, published, this.anchor).day,
    };
    this.#scene.note(drafts);
    for (const draft of drafts.filter(hasHappened)) for (const id of everyone(draft)) this.#people.add(id);
    if (day !== undefined) for (const id of officialsIn(parse)) this.#people.add(id);
    if (drafts.some(hasHappened)) this.#isNew = false;
    this.#plan =
      drafts.findLast(({ status, date }) => status === 'planned' && date && DAY.test(date)) ?? this.#plan;
    return drafts;
  }

  #dated(one: Told, told: readonly Told[], parse: Parse): Draft {
    const { draft, candidate } = one;
    if (draft.date !== undefined)
      return this.#isAhead ? aheadOf(draft, candidate, this.#entry, this.#setting.published) : draft;
    if (one.isOpen) return draft;
    const planned = this.#planOf(draft)?.date;
    if (planned !== undefined) return inferred(draft, 'date', planned);
    if (this.#entry !== undefined)
      return this.#ofEntry(draft, candidate, withDuration(this.#entry, candidate, parse));
    if (!hasHappened(draft) || (isStatesWord(candidate) && !this.#setting.live && !this.#isOpening))
      return draft;
    const date =
      this.#dateOfOpening(candidate, told) ??
      this.#dateBeside(candidate, told, parse) ??
      this.#dateOfStory(draft, candidate, parse) ??
      this.#dateOfMeeting(draft, candidate, told);
    return date === undefined ? draft : inferred(draft, 'date', withDuration(date, candidate, parse));
  }

  /** What an entry tells without a time took place on its day, or will: `July 11. Greece expels two diplomats`. */
  #ofEntry(draft: Draft, candidate: Candidate, entry: string): Draft {
    const { verb } = candidate.saying ?? candidate.clause ?? {};
    const isAside = verb?.perfect || isReduced(candidate) || isAllusion(candidate);
    if (isAside || (!hasHappened(draft) && !this.#isAhead) || (this.#isAhead && isPast(candidate)))
      return draft;
    return asPlanned(inferred(draft, 'date', entry), this.#setting.published);
  }

  /** The plan that another goes on with: `is due in Paris on Friday. He will meet Macron`. */
  #planOf(draft: Draft): Draft | undefined {
    const plan = draft.status === 'planned' && GATHERINGS.has(draft.type) ? this.#plan : undefined;
    const known = plan && everyone(plan);
    return known && everyone(draft).some((id) => known.includes(id)) ? plan : undefined;
  }

  get #isOpening(): boolean {
    return this.#paragraphs <= OPENING;
  }

  /** What a paragraph of the news begins with and does not date took place on the day that the text has named. */
  #dateOfOpening(candidate: Candidate, told: readonly Told[]): string | undefined {
    if (!this.#isOpening || !this.#isNew || isLongAgo(candidate) || isAllusion(candidate)) return undefined;
    return isAnyDated(told) ? undefined : this.anchor.day;
  }

  /** Who met did so when the text has got to, even beside the day's own story: few meetings are told without a day. */
  #dateOfMeeting({ type }: Draft, candidate: Candidate, told: readonly Told[]): string | undefined {
    if (type !== 'meeting' || candidate.clause?.governor || isPluperfect(candidate) || isAnyDated(told))
      return undefined;
    const { published } = this.#setting;
    const date = this.anchor.told;
    return date && published !== undefined && liesAhead(date, published) ? undefined : date;
  }

  /** The date of another deed of the sentence, told in the same tense. */
  #dateBeside(candidate: Candidate, told: readonly Told[], parse: Parse): string | undefined {
    if (isReduced(candidate) || isAllusion(candidate)) return undefined;
    if (!isPast(candidate) && !this.#isOpening) return undefined;
    return told.find(
      (other) =>
        other.draft.date !== undefined &&
        other.draft.status === 'happened' &&
        !isAsideTo(other.candidate, candidate) &&
        !datesItself(other.draft, other.candidate, parse) &&
        other.candidate.clause?.segment === candidate.clause?.segment &&
        isPluperfect(other.candidate) === isPluperfect(candidate),
    )?.draft.date;
  }

  #dateOfStory({ type }: Draft, candidate: Candidate, parse: Parse): string | undefined {
    const { live, release, issuer, published } = this.#setting;
    const isIssued = issuer !== undefined && candidate.actors.some(({ id }) => id === issuer.entity);
    const aside =
      isAdjunct(candidate) &&
      // `was taken by ministers meeting in Brussels`: when they took it.
      candidate.phrase?.prep !== 'by' &&
      // `In a joint statement the two presidents welcomed it`: what they said is what goes on.
      !(type === 'statement' && candidate.phrase?.prep === 'in') &&
      candidate.status !== 'happening' &&
      !(live && /^(?:during|to|of)$/.test(candidate.phrase?.prep ?? ''));
    if (isPluperfect(candidate) || aside || isReduced(candidate)) return undefined;
    // `turned down an appeal from London`: the text does not say when it was made.
    if (isAllusion(candidate)) return undefined;
    // `to which he has been invited`: some day before.
    const isBackground =
      candidate.clause && isRelative(candidate.clause) && isPresentPerfect(candidate.clause);
    if (isBackground) return undefined;
    if ((live || release || isIssued) && published !== undefined) return edtfDay(published);
    if (!isPast(candidate) && !(ANSWERS.has(type) && isSaidInPast(candidate, parse))) return undefined;
    // `Downing Street ruled out talks`: a refusal stands, whenever it is spoken.
    if (type === 'rejection' && !this.#isOpening) return undefined;
    const goesOn = !ANSWERS.has(type) || candidate.actors.some(({ id }) => this.#people.has(id));
    return goesOn && !this.#isBack ? (this.#paragraphDay ?? this.#day) : undefined;
  }
}

const isAnyDated = (told: readonly Told[]): boolean => told.some(({ draft }) => draft.date !== undefined);

/** `China denounces the plan`: a state's stand is told without a day, where a person's word has one. */
const isStatesWord = ({ type, saying, clause }: Candidate): boolean =>
  ANSWERS.has(type) && (saying ?? clause)?.subject[0]?.head.mention?.kind === 'country';

const officialsIn = ({ words }: Parse): string[] =>
  words.flatMap(({ mention }) => (mention?.kind === 'official' ? [mention.entity] : []));

/** `signed it after he had been received by X`: the day of the clause it hangs on. */
function onSameDay({ draft, candidate, isOpen }: Told, told: readonly Told[]): Draft {
  if (draft.date !== undefined || isOpen || !hasHappened(draft)) return draft;
  const { introducer, governor } = candidate.clause ?? {};
  const main = SAME_DAY.has(introducer ?? '') && told.find((other) => other.candidate.clause === governor);
  return main && main.draft.date !== undefined ? inferred(draft, 'date', main.draft.date) : draft;
}
