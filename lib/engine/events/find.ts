import type { Entity } from '../../model/entity.ts';
import type { EventProposal } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Doc } from '../text/doc.ts';
import { ground, toldOf } from './draft.ts';
import { agendaMentions, impliedAgenda } from './fields/agenda.ts';
import { placeTimes } from './fields/place-times.ts';
import { referredAgenda } from './fields/referred.ts';
import { type Setting, settingOf } from './fields/setting.ts';
import { Story } from './fields/story.ts';
import { type Draft, mergeRetellings } from './merge.ts';
import { type Reading, readPassages, talksAmong } from './read.ts';
import { Discourse } from './roles/discourse.ts';
import type { Entities } from './roles/parties.ts';
import { passagesOf } from './sentences.ts';

/**
 * Proposes the diplomatic events that an article reports: what its sentences tell, whom and where each means, when, and
 * which tell the same again. Each stage goes through the whole article.
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
  const setting = settingOf(doc, mentions);
  const discourse = new Discourse(byId, mentions, setting.dateline);
  if (setting.dateline) discourse.noteMentions([setting.dateline]);
  if (setting.issuer) discourse.noteIssuer(setting.issuer);
  const readings = readPassages(passagesOf(doc, mentions, setting), discourse, byId);
  const drafts = tell(doc.article.text, readings, setting, byId);
  const verbs = inARow(readings);
  const stateOf = (id: string): string | undefined => byId.get(id)?.country;
  const isApart = ({ evidence }: Draft): boolean =>
    evidence.some(({ start, end }) =>
      APART.test(doc.article.text.slice(Math.max(0, start - APART_REACH), end)),
    );
  const areBeside = (a: Draft, b: Draft): boolean => {
    const sentence = verbs.get(triggerOf(a));
    return sentence !== undefined && sentence === verbs.get(triggerOf(b));
  };
  return withIds(mergeRetellings(drafts, { stateOf, openingEnd: openingEnd(doc), isApart, areBeside }));
}

/** The events of a text in its order, with their dates and agenda; some are told twice. */
function tell(text: string, readings: readonly Reading[], setting: Setting, entities: Entities): Draft[] {
  const times = readings.map(({ passage, parse, isAgenda }) =>
    parse && !isAgenda ? placeTimes(text, passage, parse) : [],
  );
  const story = new Story(setting);
  const drafts: Draft[] = [];
  /** The talks told last, which `They discussed …` goes on about. */
  let talks: Draft[] = [];
  readings.forEach(({ passage, parse, placed, isAgenda }, n) => {
    const { opening, entry, isHeading } = passage;
    if (opening) story.newParagraph(entry?.date, opening.dateline?.entity);
    if (!parse) {
      if (!isHeading || !entry) story.pass(text, passage);
      return;
    }
    if (isAgenda) {
      addAgenda(talks, agendaMentions(parse));
      return;
    }
    const placedTimes = times[n] ?? [];
    const today = { ...setting, published: story.today };
    const candidates = placed.map(({ candidate }) => candidate);
    const read = placed.map((one) => {
      const told = toldOf(one, candidates, parse, placedTimes, today, story.anchor);
      return { ...told, draft: withAgenda(told.draft, referredAgenda(one.candidate, drafts), REFERRED) };
    });
    const told = story.goOn(read, placedTimes, parse).map((draft) => withImpliedAgenda(draft, entities));
    drafts.push(...told);
    if (told.length > 0) talks = talksAmong(told);
  });
  return drafts;
}

/** Of verbs that tell events in a row, by where they start: where their sentence starts. */
function inARow(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const verbs = new Map<number, number>();
  for (const { passage, placed } of readings)
    for (const { candidate } of placed) {
      const { trigger, clause, phrase } = candidate;
      if (phrase === undefined && clause && IN_A_ROW.has(clause.kind))
        verbs.set(trigger.start, passage.start);
    }
  return verbs;
}

/** Clauses that stand side by side. */
const IN_A_ROW: ReadonlySet<string> = new Set(['main', 'coordinate']);

const triggerOf = ({ grounds }: Draft): number => grounds.type?.evidence[0]?.start ?? -1;

/** Of talks that some of those gathered held by themselves. */
const APART = /\b(?:separate(?:ly)?|one-on-one|tête-à-tête)\b/i;

/** How far before an event's noun such a word stands, in UTF-16 code units. */
const APART_REACH = 12;

/** How sure it is that `the accord` means the one told last. */
const REFERRED = 0.5;

function withImpliedAgenda(draft: Draft, entities: Entities): Draft {
  const implied = impliedAgenda(draft.type);
  return implied === undefined || !entities.has(implied) ? draft : withAgenda(draft, [implied], 0.6);
}

/** An event that says itself what it is about keeps it. */
const withAgenda = (draft: Draft, agenda: string[], confidence: number): Draft =>
  draft.agenda.length > 0 || agenda.length === 0
    ? draft
    : { ...draft, agenda, grounds: { ...draft.grounds, agenda: ground([], confidence, true) } };

function addAgenda(drafts: readonly Draft[], mentions: readonly Mention[]): void {
  for (const draft of drafts) {
    const added = mentions.filter(({ entity }) => !draft.agenda.includes(entity));
    if (added.length === 0) continue;
    draft.agenda = [...draft.agenda, ...added.map(({ entity }) => entity)];
    draft.grounds.agenda = ground([...(draft.grounds.agenda?.evidence ?? []), ...added], 0.8, false);
  }
}

/** A paragraph under the headline that is no longer is its standfirst. */
const LONGEST_STANDFIRST = 240;

/** Where the headline and its standfirst end; 0 if the text has no headline. */
function openingEnd({ paragraphs }: Doc): number {
  const [first, second] = paragraphs;
  if (first?.role !== 'headline') return 0;
  return second && second.end - second.start <= LONGEST_STANDFIRST ? second.end : first.end;
}

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
