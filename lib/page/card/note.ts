import { bodyName, named, t } from '../../i18n.ts';
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
    line: introduction(entity) || t(`kind_${entity.kind}`),
    reason: named('reason', mention.reason.rule, ...mention.reason.args) ?? '',
    confidence: mention.confidence,
    ordinal: mentions.indexOf(mention) + 1,
    count: mentions.length,
  };
}

/** The office an official holds at the article's date, and whether the gazetteer knows the entity; else nothing. */
export function introduction({ office, known }: Entity): string {
  const words = office ? [officeWords(office)] : [];
  return [...words, ...(known ? [] : [t('tag_not_known')])].join(' · ');
}

function officeWords({ title, body, tense }: NonNullable<Entity['office']>): string {
  const name = bodyName(body);
  const words = title.includes(name) ? title : t('office_of', title, name);
  return tense === 'unknown' ? words : t(`office_${tense}`, words);
}
