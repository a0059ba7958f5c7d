import { named, t, uiLanguage } from '../../i18n.ts';
import type { Entity } from '../../model/entity.ts';
import type { Mention } from '../../model/mention.ts';
import type { ReviewState } from '../../model/review.ts';

/** What a card says, in the reader's language. */
export interface Note {
  entity: Entity;
  state: ReviewState;
  /** What it is: the office at the article's date, or the kind. */
  line: string;
  /** Why it is taken for this. */
  reason: string;
  /** 0 to 1. */
  confidence: number;
  /** Place of this mention among those of the entity, from 1. */
  ordinal: number;
  count: number;
}

/** Puts into words what is known of one mention of an entity. */
export function noteOf(
  entity: Entity,
  mention: Mention,
  mentions: readonly Mention[],
  state: ReviewState,
): Note {
  return {
    entity,
    state,
    line: introduce(entity),
    reason: named('reason', mention.reason.rule, ...mention.reason.args) ?? '',
    confidence: mention.confidence,
    ordinal: mentions.indexOf(mention) + 1,
    count: mentions.length,
  };
}

function introduce({ kind, office, known }: Entity): string {
  const words = office
    ? office.tense === 'unknown'
      ? office.title
      : t(`office_${office.tense}`, office.title)
    : t(`kind_${kind}`);
  return known ? words : `${words} · ${t('tag_not_known')}`;
}

/** `0.92` as the reader writes it: `92 %`, `92%`. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
