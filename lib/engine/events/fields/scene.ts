import type { EventType } from '../../../model/event.ts';
import { ISO_DAY } from '../../time/edtf.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';
import { inferred } from './inferred.ts';
import { hasHappened, isAdjunct, isAllusion, isReduced, type Told } from './telling.ts';
import { isPluperfect } from './tense.ts';
import { lastDay } from './times.ts';
import { LOCATED } from './where.ts';

/** Where a text has got to: its paragraph's last place, and where the deeds of each day were done. */
export class Scene {
  readonly #live: boolean;
  /** Where the article was written. */
  readonly #dateline: string | undefined;
  /** Where the paragraph's last deed was done, and on what day. */
  #place: string | undefined;
  #day: string | undefined;
  readonly #places = new Map<string, string>();
  #hasBegun = false;

  constructor(live: boolean, dateline: string | undefined) {
    this.#live = live;
    this.#dateline = dateline;
  }

  /** `place`: that with which an item of a round-up opens. */
  newParagraph(place: string | undefined): void {
    this.#place = place;
    this.#day = undefined;
  }

  /** Remembers where a sentence's deeds were done. */
  note(drafts: readonly Draft[]): void {
    this.#hasBegun ||= drafts.length > 0;
    const placed = drafts.find(({ place, status }) => place && status === 'happened');
    if (placed) {
      this.#place = placed.place;
      this.#day = placed.date && lastDay(placed.date);
    }
    for (const draft of drafts) {
      const { place, date } = draft;
      if (!place || !date || !hasHappened(draft)) continue;
      for (const day of [date.slice(0, ISO_DAY), lastDay(date)])
        if (!this.#places.has(day)) this.#places.set(day, place);
    }
  }

  /**
   * The draft with the place that its sentence leaves to what was told before.
   * @param told the events of its sentence
   * @param planned where the plan that it goes on with is to take place
   * @param there the places that its sentence names
   * @param isAhead whether the paragraph is headed by a day still to come
   */
  placed(
    { candidate, draft }: Told,
    told: readonly Told[],
    planned: string | undefined,
    isAhead: boolean,
    there: readonly string[],
  ): Draft {
    if (draft.place !== undefined || !LOCATED.has(draft.type)) return draft;
    if (planned !== undefined) return inferred(draft, 'place', planned);
    if (!hasHappened(draft) && !isAhead) return draft;
    if (
      isPluperfect(candidate) ||
      isReduced(candidate) ||
      isAllusion(candidate) ||
      candidate.clause?.kind === 'complement'
    )
      return draft;
    const beside = told.find(
      (other) =>
        other.draft.place !== undefined && other.draft.date === draft.date && hasHappened(other.draft),
    );
    // `LIMA, May 3 – Peru and Chile agreed …`: on the spot, since it is the news.
    const isNews = !this.#hasBegun && draft.type === 'agreement' && draft.parties.length > 0;
    const goesOn = (GATHERINGS.has(draft.type) || isNews) && !isAdjunct(candidate);
    const place =
      beside?.draft.place ??
      (goesOn ? this.#placeOn(draft.date) : undefined) ??
      this.#placeNamed(draft, candidate, there);
    return place === undefined ? draft : inferred(draft, 'place', place);
  }

  /** Of what goes on with the day before it: the place that its sentence names; a meeting with none was where the text was written. */
  #placeNamed(
    { type, grounds }: Draft,
    { clause }: Candidate,
    [place]: readonly string[],
  ): string | undefined {
    if (place !== undefined) return GATHERINGS.has(type) && grounds.date?.guessed ? place : undefined;
    return type === 'meeting' && clause?.kind === 'main' ? this.#dateline : undefined;
  }

  /** Where the paragraph is, else where that day's deeds were done, else (for what an article opens with, and in a live blog) where it is written. */
  #placeOn(date: string | undefined): string | undefined {
    const sameDay = date === undefined ? undefined : this.#places.get(date.slice(0, ISO_DAY));
    const isElsewhere = date !== undefined && this.#day !== undefined && lastDay(date) !== this.#day;
    return (
      (isElsewhere ? undefined : this.#place) ??
      sameDay ??
      (this.#live || !this.#hasBegun ? this.#dateline : undefined)
    );
  }
}

/** What brings people together in one place: a promise or a journey says where by itself. */
export const GATHERINGS: ReadonlySet<EventType> = new Set([
  'meeting',
  'summit',
  'negotiation',
  'signing',
  'statement',
]);
