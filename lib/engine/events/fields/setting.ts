import type { EventType } from '../../../model/event.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Doc } from '../../text/doc.ts';
import { edtfDay } from '../../time/edtf.ts';
import { findTimes } from '../../time/expressions.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';

/** What holds for a whole article. */
export interface Setting {
  published: number | undefined;
  /** A live blog: its entries tell what happens on the day. */
  live: boolean;
  /** A release: it opens without naming a day, since what it tells is done on the day it is issued. */
  release: boolean;
  /** `The following is attributable to …`. */
  source: Mention | undefined;
}

const CLOCK =
  /^\d{1,2}(?:[:.]?\d{2})?\s?(?:[ap]\.?m\b|GMT|UTC|[A-Z]{2,3}T\b)|^\d{1,2}[:.]\d{2}\s?(?:h\b|–|-|—|$)/i;

/** Entries with a clock time that make a live blog. */
const LIVE_ENTRIES = 3;

/** Whether the article is a live blog: several paragraphs open with a clock time. */
export function isLive(doc: Doc): boolean {
  let entries = 0;
  for (const { start, end } of doc.paragraphs)
    if (CLOCK.test(doc.article.text.slice(start, Math.min(end, start + 12)))) entries++;
  return entries >= LIVE_ENTRIES;
}

/** How far into an article news names its day. */
const LEAD = 600;

const NAMES_DAY: ReadonlySet<string> = new Set(['date', 'weekday', 'day']);

/** Whether an article's opening names no day. */
export const isRelease = ({ article: { text } }: Doc): boolean =>
  !findTimes(text, { start: 0, end: Math.min(text.length, LEAD) }).some(({ time }) =>
    NAMES_DAY.has(time.kind),
  );

const ATTRIBUTABLE = /attributable to|statement (?:by|from)\b/i;

/** How far from the phrase the person stands, and how far into the article the phrase. */
const REACH = 120;

const OPENING = 400;

/** Whom a release names as its voice in its first lines. */
export function statedSource(doc: Doc, mentions: readonly Mention[]): Mention | undefined {
  const at = doc.article.text.slice(0, OPENING).search(ATTRIBUTABLE);
  return at < 0
    ? undefined
    : mentions.find(({ kind, start }) => kind === 'official' && start > at && start < at + REACH);
}

/** What the text has said of time up to a sentence. */
export interface StoryTime {
  /** Dated deeds of the sentence itself. */
  sentence: readonly Told[];
  /** The date of the sentence before in this paragraph. */
  paragraph: string | undefined;
  /** The date of the deed told last. */
  last: string | undefined;
}

/** An event with the passage that tells it. */
export interface Told {
  draft: Draft;
  candidate: Candidate;
}

/**
 * A date that the sentence does not give the event: that of another deed of the sentence, the day of a live entry,
 * else the time the story has got to. What is told in the present or the perfect tense stands outside the story.
 */
export function dateFromContext(
  { draft, candidate }: Told,
  story: StoryTime,
  { live, release, published }: Setting,
): Draft {
  if (draft.status !== 'happened' && draft.status !== 'happening') return draft;
  const told = story.sentence.find(
    (other) =>
      candidate.clause?.kind !== 'reduced' &&
      other.draft.date !== undefined &&
      other.draft.status === 'happened' &&
      isPluperfect(other.candidate) === isPluperfect(candidate),
  );
  const apart = isPluperfect(candidate) || isAdjunct(candidate) || candidate.clause?.kind === 'reduced';
  const today = live && published !== undefined && !apart ? edtfDay(published) : undefined;
  const goesOn = !apart && isPast(candidate);
  const issued = release && published !== undefined && !apart ? edtfDay(published) : undefined;
  const date = told?.draft.date ?? today ?? issued ?? (goesOn ? storyDate(draft, story) : undefined);
  if (date === undefined) return draft;
  return {
    ...draft,
    date,
    grounds: { ...draft.grounds, date: { evidence: [], confidence: 0.6, guessed: true } },
  };
}

/** Words said in answer come when they come: only deeds go on from the paragraph before. */
const ANSWERS: ReadonlySet<EventType> = new Set([
  'support',
  'criticism',
  'accusation',
  'rejection',
  'threat',
  'request',
]);

const storyDate = ({ type }: Draft, { paragraph, last }: StoryTime): string | undefined =>
  type === 'support' ? undefined : (paragraph ?? (ANSWERS.has(type) ? undefined : last));

/** Whether a told date carries the story on: a day, not a year or month of its background. */
export const carriesStory = ({ draft: { status, date }, candidate }: Told): boolean =>
  status === 'happened' &&
  date !== undefined &&
  DAY.test(date) &&
  !isAdjunct(candidate) &&
  candidate.clause?.kind !== 'relative' &&
  candidate.clause?.kind !== 'reduced';

/** Whether a deed that a sentence mentions on its way (`after talks on Tuesday`) dates what the paragraph goes on with. */
export const datesParagraph = ({ draft: { status, date }, candidate }: Told): boolean =>
  status === 'happened' && date !== undefined && DAY.test(date) && !isPluperfect(candidate);

const DAY = /^\d{4}-\d\d-\d\d/;

const isPluperfect = ({ clause }: Candidate): boolean => clause?.verb.perfect === true && clause.verb.past;

const isAdjunct = ({ phrase }: Candidate): boolean => phrase?.prep !== undefined;

/** Told in the past tense, by its own verb or by the one that it depends on. */
function isPast({ clause }: Candidate): boolean {
  let at = clause;
  for (let depth = 0; at && depth < MAX_DEPTH; depth++) {
    if (at.verb.finite) return at.verb.past && !at.verb.perfect;
    at = at.governor;
  }
  return false;
}

const MAX_DEPTH = 4;
