import type { Entity } from '../../model/entity.ts';
import type { EventProposal, FieldGround } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { publicationDay } from '../time/civil.ts';
import { edtfDay } from '../time/edtf.ts';
import type { Candidate } from './candidates/candidate.ts';
import { readCandidates } from './candidates/read.ts';
import { confidenceOf } from './confidence.ts';
import { agendaMentions, agendaOf, continuesAgenda, impliedAgenda } from './fields/agenda.ts';
import {
  carriesStory,
  dateFromContext,
  datesParagraph,
  isLive,
  isRelease,
  type Setting,
  statedSource,
} from './fields/setting.ts';
import { sourceOf } from './fields/source.ts';
import { dateOf, lastDate, mainDate, OPEN, placeTimes } from './fields/when.ts';
import { placeOf } from './fields/where.ts';
import { isTrigger } from './lexicon.ts';
import { type Draft, mergeRetellings } from './merge.ts';
import { Discourse } from './roles/discourse.ts';
import type { Parse } from './syntax/clause.ts';
import { parseClauses } from './syntax/clauses.ts';
import { withoutOpening } from './syntax/opening.ts';
import { tagWords } from './syntax/tag.ts';

/**
 * Proposes the diplomatic events that an article reports.
 *
 * @param mentions in text order, as `findMentions` gives them; parties, places, agenda terms and sources are taken
 *   from them alone
 * @returns events in the order of their first telling, each told once, with evidence and confidence
 */
export function findEvents(
  doc: Doc,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): EventProposal[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const discourse = new Discourse(byId);
  const setting: Setting = {
    published: publicationDay(doc.article.published),
    live: isLive(doc),
    release: isRelease(doc),
    source: statedSource(doc, mentions),
  };
  const drafts: Draft[] = [];
  let paragraph = -1;
  let anchor: string | undefined;
  let storyDate: string | undefined;
  let lastTold: Draft[] = [];
  let age = 0;
  let paragraphDate: string | undefined;
  let next = 0;
  for (const whole of doc.sentences) {
    const opens = whole.paragraph !== paragraph;
    const sentence = opens ? { ...whole, ...withoutOpening(doc.article.text, whole) } : whole;
    if (opens) {
      paragraph = sentence.paragraph;
      discourse.newParagraph();
      paragraphDate = undefined;
      age++;
    }
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    let end = next;
    while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end++;
    const named = mentions.slice(next, end);
    if (doc.paragraphs[paragraph]?.role === 'heading') discourse.noteHeading(named);
    const continuable = lastTold.length > 0 && age <= AGENDA_REACH;
    const parse = parseSentence(
      doc,
      sentence,
      named,
      continuable && named.some(({ kind }) => kind === 'agenda'),
    );
    next = end;
    if (!parse) {
      discourse.noteMentions(named);
      continue;
    }
    const candidates = readCandidates({ parse, discourse, entities: byId });
    if (candidates.length === 0 && continuable && continuesAgenda(parse)) {
      addAgenda(lastTold, agendaMentions(parse));
      continue;
    }
    discourse.noteMentions(named);
    const times = placeTimes(doc.article.text, sentence, parse);
    const read = candidates.map((candidate) => ({
      candidate,
      ...draftOf(candidate, candidates, parse, discourse, times, setting, anchor),
    }));
    const story = { sentence: read, paragraph: paragraphDate, last: storyDate };
    const told = read.map((one) =>
      one.draft.date === undefined && !one.isOpen ? dateFromContext(one, story, setting) : one.draft,
    );
    const day = mainDate(times, parse, setting.published, anchor);
    const carried = read.findLast(carriesStory)?.draft.date?.slice(0, ISO_DAY);
    storyDate = carried ?? day ?? storyDate;
    paragraphDate = day ?? read.find(datesParagraph)?.draft.date?.slice(0, ISO_DAY) ?? paragraphDate;
    anchor = lastDate(times, parse, setting.published, anchor);
    drafts.push(...told);
    for (const draft of told) implyAgenda(draft, byId);
    if (told.length === 0) continue;
    lastTold = told
      .filter(({ type }) => TALKED.has(type))
      .filter(({ type }, _n, all) => type !== 'visit' || all.every((other) => other.type === 'visit'));
    age = 0;
  }
  return withIds(mergeRetellings(drafts));
}

/** Length of `2023-01-17`: what goes on does so on the day, not at the hour. */
const ISO_DAY = 10;

/** Paragraphs over which `They discussed …` still belongs to the meeting told before. */
const AGENDA_REACH = 1;

/** Events at which things are discussed. */
const TALKED: ReadonlySet<string> = new Set(['meeting', 'call', 'summit', 'negotiation', 'visit']);

/** Tags and parses a sentence that names somebody and has a trigger; others cannot tell an event. */
function parseSentence(
  doc: Doc,
  sentence: Sentence,
  mentions: readonly Mention[],
  continues: boolean,
): Parse | undefined {
  if (doc.paragraphs[sentence.paragraph]?.role === 'heading') return undefined;
  const collapsed = withoutOverlaps(mentions.filter(({ kind }) => kind !== 'agenda'));
  const agenda = mentions.filter(({ kind }) => kind === 'agenda');
  const words = tagWords(doc.article.text, sentence, collapsed, agenda);
  if (
    !continues &&
    !words.some(
      (word, n) =>
        word.tag !== 'mention' &&
        (isTrigger(word.text) || (word.tag === 'be' && STAYS.has(words[n + 1]?.text ?? ''))),
    )
  )
    return undefined;
  return mentions.length > 0 ||
    words.some((word) => word.tag === 'pronoun' || word.text === 'two' || word.text === 'both')
    ? parseClauses(words)
    : undefined;
}

/** `was in Riyadh`, `is due in Tehran`: a visit told by being there. */
const STAYS: ReadonlySet<string> = new Set(['in', 'due', 'off']);

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept[kept.length - 1];
    if (last && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
    } else kept.push(mention);
  }
  return kept;
}

function implyAgenda(draft: Draft, entities: ReadonlyMap<string, Entity>): void {
  const implied = impliedAgenda(draft.type);
  if (draft.agenda.length > 0 || implied === undefined || !entities.has(implied)) return;
  draft.agenda = [implied];
  draft.grounds.agenda = ground([], 0.6, true);
}

function addAgenda(drafts: readonly Draft[], mentions: readonly Mention[]): void {
  for (const draft of drafts) {
    const added = mentions.filter(({ entity }) => !draft.agenda.includes(entity));
    if (added.length === 0) continue;
    draft.agenda = [...draft.agenda, ...added.map(({ entity }) => entity)];
    draft.grounds.agenda = ground([...(draft.grounds.agenda?.evidence ?? []), ...added], 0.8, false);
  }
}

const ground = (evidence: readonly Span[], confidence: number, guessed: boolean): FieldGround => ({
  evidence: evidence.map(({ start, end }) => ({ start, end })),
  confidence,
  guessed,
});

function draftOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  parse: Parse,
  discourse: Discourse,
  times: ReturnType<typeof placeTimes>,
  setting: Setting,
  anchor: string | undefined,
): { draft: Draft; isOpen: boolean } {
  const when = dateOf(candidate, times, parse, setting.published, anchor);
  const date = when === OPEN ? undefined : when;
  const status =
    date && liesAhead(date.date, setting) && candidate.phrase && candidate.status === 'happened'
      ? 'planned'
      : candidate.status;
  const place = placeOf(candidate, parse);
  const source =
    sourceOf(candidate, parse, discourse) ??
    (setting.source && { id: setting.source.entity, evidence: setting.source });
  const agenda = agendaOf(candidate, candidates, parse);
  const ids = (parties: Candidate['sides']): string[] => parties.map(({ id }) => id);
  const everyone = [...candidate.sides, ...candidate.actors, ...candidate.recipients];
  const guessed = everyone.some(({ via }) => via === 'reference' || via === 'attribute');
  const draft: Draft = {
    type: candidate.type,
    status,
    parties: ids(candidate.sides),
    actors: ids(candidate.actors),
    recipients: ids(candidate.recipients),
    agenda: agenda.map(({ entity }) => entity),
    confidence: confidenceOf(candidate, date !== undefined),
    evidence: [candidate.evidence],
    grounds: {
      type: ground([candidate.trigger], 0.9, false),
      status: ground([candidate.trigger], 0.9, false),
      parties: ground(
        everyone.map(({ mention }) => mention),
        guessed ? 0.6 : 0.85,
        guessed,
      ),
    },
  };
  if (agenda.length > 0) draft.grounds.agenda = ground(agenda, 0.7, false);
  if (date) {
    draft.date = date.date;
    draft.grounds.date = ground([date.evidence], date.own ? 0.9 : 0.7, !date.own);
  }
  if (place) {
    draft.place = place.entity;
    draft.grounds.place = ground([place], 0.85, false);
  }
  if (source) {
    draft.source = source.id;
    draft.grounds.source = ground([source.evidence], 0.85, false);
  }
  return { draft, isOpen: when === OPEN };
}

/** Whether a day comes after publication: what a noun tells of it is still to come. */
const liesAhead = (date: string, { published }: Setting): boolean =>
  published !== undefined && date.slice(0, ISO_DAY) > edtfDay(published);

/** Ids from what was told and where it first stands: the same for the same text. */
function withIds(drafts: readonly Draft[]): EventProposal[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const start = draft.evidence[0]?.start ?? 0;
    const base = `${draft.type}@${start}`;
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    return { ...draft, id: count === 0 ? base : `${base}.${count + 1}` };
  });
}
