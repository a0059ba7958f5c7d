import type { Analysis } from '../../lib/model/analysis.ts';
import { PAINT_THRESHOLD } from '../../lib/model/confidence.ts';
import type { Entity } from '../../lib/model/entity.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { ReviewState, ReviewStates } from '../../lib/model/review.ts';
import type { Mark } from '../../lib/page/paint.ts';
import type { PageArticle } from '../../lib/page/read.ts';
import type { Settings } from '../../lib/store/settings.ts';

/** The page's article as it stands under review: a value, replaced as a whole. */
export interface Review {
  page: PageArticle;
  analysis: Analysis;
  states: ReviewStates;
  /** Which kinds the reader wants to see on the page. */
  painted: Settings['painted'];
}

/** The state of an entity's tag; what was never decided is suggested. */
export const stateOf = ({ states }: Review, entity: string): ReviewState =>
  states.tags.find(([id]) => id === entity)?.[1] ?? 'suggested';

export const entityOf = ({ analysis }: Review, id: string): Entity | undefined =>
  analysis.entities.find((entity) => entity.id === id);

/** Mentions shown on the page: of a kind that is wanted there, sure enough or confirmed, and not rejected. */
export function shownMentions(review: Review): Mention[] {
  const states = new Map(review.states.tags);
  return review.analysis.mentions.filter(({ kind, entity, confidence }) => {
    if (!review.painted[kind]) return false;
    const state = states.get(entity);
    return state === 'confirmed' || (state !== 'rejected' && confidence >= PAINT_THRESHOLD);
  });
}

export function marksOf(review: Review): Mark[] {
  const states = new Map(review.states.tags);
  return shownMentions(review).map(({ start, end, kind, entity }) => ({
    start,
    end,
    kind,
    state: states.get(entity) ?? 'suggested',
  }));
}

/** Mentions of one entity, in text order, whether shown or not. */
export const mentionsOf = ({ analysis }: Review, entity: string): Mention[] =>
  analysis.mentions.filter((mention) => mention.entity === entity);

/** The shown mention at an offset of the text; the shorter where two kinds overlap. */
export function mentionAt(review: Review, offset: number): Mention | undefined {
  return shownMentions(review)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}
