import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import type { Doc } from '../../text/doc.ts';
import { publicationDay } from '../../time/civil.ts';
import { findTimes } from '../../time/expressions.ts';
import type { Time } from '../../time/time.ts';
import { turnAt } from '../roles/voice.ts';
import { withoutOpening } from '../syntax/opening.ts';
import { type Entry, entriesOf } from './entries.ts';

/** What holds for a whole article. */
export interface Setting {
  published: number | undefined;
  /** A live blog: its entries tell what happens on the day. */
  live: boolean;
  /** A release or a transcript: it opens without naming a day, since what it tells is done on the day it is issued. */
  release: boolean;
  /** `The following is attributable to …`. */
  source: Mention | undefined;
  /** The organ that speaks of itself as `we` in what it issues. */
  issuer: Mention | undefined;
  /** Where the article was written, by its dateline. */
  dateline: Mention | undefined;
  /** Paragraphs that are headed by a date. */
  entries: ReadonlyMap<number, Entry>;
}

export function settingOf(doc: Doc, mentions: readonly Mention[]): Setting {
  const published = publicationDay(doc.article.published);
  return {
    published,
    live: isLive(doc),
    release: isRelease(doc) || isTranscript(doc),
    source: statedSource(doc, mentions),
    issuer: issuerOf(doc, mentions),
    dateline: datelineOf(doc, mentions),
    entries: entriesOf(doc, published),
  };
}

/** `16:40 IST`, `7.40pm`, `14.06 The United States …` */
const CLOCK =
  /^\d{1,2}(?:[:.]?\d{2})?\s?(?:[ap]\.?m\b|GMT|UTC|[A-Z]{2,3}T\b)|^\d{1,2}[:.]\d{2}\s?(?:h\b|[–—|:-]|$)|^\d{1,2}[:.]\d{2} ["“]?\p{L}/iu;

/** Entries with a clock time that make a live blog. */
const LIVE_ENTRIES = 3;

/** Whether the article is a live blog: several paragraphs open with a clock time. */
function isLive(doc: Doc): boolean {
  let entries = 0;
  for (const { start, end } of doc.paragraphs)
    if (CLOCK.test(doc.article.text.slice(start, Math.min(end, start + 12)))) entries++;
  return entries >= LIVE_ENTRIES;
}

/** How far into an article news names its day. */
const LEAD = 600;

/** A day other than that of issue. */
const namesDay = (time: Time): boolean =>
  time.kind === 'date' || time.kind === 'weekday' || (time.kind === 'day' && time.offset !== 0);

/** Whether an article's opening names no day, or `today` alone. A text that is no longer than an opening is no article. */
const isRelease = ({ article: { text } }: Doc): boolean =>
  text.length > LEAD &&
  !findTimes(text, { start: 0, end: Math.min(text.length, LEAD) }).some(({ time }) => namesDay(time));

/** Turns to speak that make a transcript. */
const TURNS = 4;

/** Whether the text gives what was said at one occasion, turn by turn. */
const isTranscript = ({ paragraphs, article: { text } }: Doc): boolean =>
  paragraphs.filter(({ start }) => turnAt(text, start, []) !== undefined).length >= TURNS;

const ATTRIBUTABLE = /attributable to|statement (?:by|from)\b/i;

/** How far from the phrase the person stands, and how far into the article the phrase. */
const REACH = 120;

const OPENING = 400;

/** Whom a release names as its voice in its first lines. */
function statedSource(doc: Doc, mentions: readonly Mention[]): Mention | undefined {
  const at = doc.article.text.slice(0, OPENING).search(ATTRIBUTABLE);
  return at < 0
    ? undefined
    : mentions.find(({ kind, start }) => kind === 'official' && start > at && start < at + REACH);
}

/** A sentence that begins so, outside quotation marks, is the writer's own. */
const OWN_WORDS = /(?:^|[.!?]\s+|\n)(?:We|Our)\b/g;

/** Fewer may be a slip of the reporter. */
const SENTENCES_OF_OWN = 2;

/** `The Ministry wishes to inform …. We condemn …`: the organ that the first paragraph of such a text names. */
function issuerOf(
  { article: { text }, paragraphs: [first] }: Doc,
  mentions: readonly Mention[],
): Mention | undefined {
  const organ = mentions.find(
    ({ kind, entity, end }) => kind === 'organisation' && entity.includes('/') && end <= (first?.end ?? 0),
  );
  return organ && (text.match(OWN_WORDS)?.length ?? 0) >= SENTENCES_OF_OWN ? organ : undefined;
}

/** How a reporter on the spot says where he is: `Good morning from Kuala Lumpur`. */
const ON_THE_SPOT =
  /\b(?:morning|afternoon|evening|hello|welcome|live|reporting|greetings) (?:from|to|in) (?:the )?$/i;

const GREETING = 40;

function datelineOf(doc: Doc, mentions: readonly Mention[]): Mention | undefined {
  const [first] = doc.sentences;
  if (first === undefined) return undefined;
  const greeting = mentions.find(
    ({ kind, start }) =>
      kind === 'place' && ON_THE_SPOT.test(doc.article.text.slice(Math.max(0, start - GREETING), start)),
  );
  if (greeting) return greeting;
  const alone = doc.paragraphs.slice(0, OPENING_LINES).map((line) => placeAlone(doc, line, mentions));
  const issued = alone.find((place) => place !== undefined);
  if (issued) return issued;
  const { start } = withoutOpening(doc.article.text, first);
  return mentions.find((mention) => mention.kind === 'place' && mention.end <= start);
}

/** Paragraphs within which a release says where it was issued. */
const OPENING_LINES = 3;

/** The place of a line that holds where and when, and no more: `Tbilisi, February 20, 2025`. */
function placeAlone(
  { article: { text } }: Doc,
  line: Span,
  mentions: readonly Mention[],
): Mention | undefined {
  const place = mentions.find(({ kind, start }) => kind === 'place' && start === line.start);
  const [time] = place ? findTimes(text, { start: place.end, end: line.end }) : [];
  const isAll =
    place && time && !/[\p{L}\d]/u.test(text.slice(place.end, time.start) + text.slice(time.end, line.end));
  return isAll ? place : undefined;
}
