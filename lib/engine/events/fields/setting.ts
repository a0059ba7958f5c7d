import type { Mention } from '../../../model/mention.ts';
import type { Doc } from '../../text/doc.ts';
import { edtfDay } from '../../time/edtf.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Draft } from '../merge.ts';

/** What holds for a whole article. */
export interface Setting {
  published: number | undefined;
  /** A live blog: its entries tell what happens on the day. */
  live: boolean;
  /** `The following is attributable to …`. */
  source: Mention | undefined;
}

const CLOCK = /^\d{1,2}[:.]\d{2}\s?(?:[ap]\.?m|[A-Z]{2,4}\b|h\b|–|-|—|$)/i;

/** Entries with a clock time that make a live blog. */
const LIVE_ENTRIES = 3;

/** Whether the article is a live blog: several paragraphs open with a clock time. */
export function isLive(doc: Doc): boolean {
  let entries = 0;
  for (const { start, end } of doc.paragraphs)
    if (CLOCK.test(doc.article.text.slice(start, Math.min(end, start + 12)))) entries++;
  return entries >= LIVE_ENTRIES;
}

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

/** A date that the sentence does not say: the day of a live entry, or that of the same actor's deed just before. */
export function dateFromContext(
  draft: Draft,
  candidate: Candidate,
  before: readonly Draft[],
  { live, published }: Setting,
  paragraphDate: string | undefined,
): Draft {
  if (draft.status !== 'happened' && draft.status !== 'happening') return draft;
  const told = before.find(
    (other) => other.date !== undefined && other.status === 'happened' && sharesActor(draft, other),
  );
  const today =
    live && published !== undefined && !isPluperfect(candidate) && !isAdjunct(candidate)
      ? edtfDay(published)
      : undefined;
  const first = candidate.actors[0] ?? candidate.sides[0];
  const goesOn = first?.via === 'reference' && !isAdjunct(candidate) && !isPluperfect(candidate);
  const continued =
    candidate.clause?.kind === 'main' || candidate.clause?.kind === 'coordinate' ? told?.date : undefined;
  const date = today ?? (goesOn ? paragraphDate : undefined) ?? continued;
  if (date === undefined) return draft;
  return {
    ...draft,
    date,
    grounds: { ...draft.grounds, date: { evidence: [], confidence: 0.6, guessed: true } },
  };
}

const isPluperfect = ({ clause }: Candidate): boolean => clause?.verb.perfect === true && clause.verb.past;

const isAdjunct = ({ phrase }: Candidate): boolean => phrase?.prep !== undefined;

function sharesActor(a: Draft, b: Draft): boolean {
  const ours = a.actors.length > 0 ? a.actors : a.parties;
  const theirs = [...b.actors, ...b.parties];
  return ours.some((id) => theirs.includes(id));
}
