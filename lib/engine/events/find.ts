import type { Entity } from '../../model/entity.ts';
import type { EventProposal } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import type { Doc, Sentence } from '../text/doc.ts';
import { readCandidates } from './candidates/read.ts';
import { ground, toldOf } from './draft.ts';
import { agendaMentions, continuesAgenda, impliedAgenda } from './fields/agenda.ts';
import type { Entry } from './fields/entries.ts';
import { placeTimes } from './fields/place-times.ts';
import { referredAgenda } from './fields/referred.ts';
import { settingOf } from './fields/setting.ts';
import { Story } from './fields/story.ts';
import { type Draft, mergeRetellings } from './merge.ts';
import { citedAhead } from './roles/cited-ahead.ts';
import { Discourse } from './roles/discourse.ts';
import { referredTo } from './roles/parties.ts';
import { turnAt } from './roles/voice.ts';
import type { Parse } from './syntax/clause.ts';
import { parseClauses } from './syntax/clauses.ts';
import { withoutOpening } from './syntax/opening.ts';
import { tagWords } from './syntax/tag.ts';
import type { Word } from './syntax/word.ts';

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
  const setting = settingOf(doc, mentions);
  const discourse = new Discourse(byId, mentions, setting.dateline);
  const story = new Story(setting);
  if (setting.dateline) discourse.noteMentions([setting.dateline]);
  if (setting.issuer) discourse.noteIssuer(setting.issuer);
  const drafts: Draft[] = [];
  /** Of verbs that tell events in a row where their sentence starts, by where they start. */
  const verbs = new Map<number, number>();
  let paragraph = -1;
  /** The talks told last, which `They discussed …` goes on about. */
  let talks: Draft[] = [];
  let age = 0;
  let next = 0;
  /** Whether somebody's turn to speak has been told: a short question is no heading then. */
  let isTranscript = false;
  let isHeading = false;
  for (const whole of doc.sentences) {
    const opens = whole.paragraph !== paragraph;
    const entry = setting.entries.get(whole.paragraph);
    const sentence = opens ? { ...whole, ...behindOpening(doc.article.text, whole, entry) } : whole;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    let end = next;
    while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end++;
    const named = mentions.slice(first, end);
    next = end;
    if (opens) {
      paragraph = sentence.paragraph;
      const turn = turnAt(doc.article.text, whole.start, named);
      isTranscript ||= turn?.speaker !== undefined;
      isHeading = doc.paragraphs[paragraph]?.role === 'heading' && !(isTranscript && turn);
      discourse.newParagraph(turn);
      const span = doc.paragraphs[paragraph] ?? sentence;
      const cited = citedAhead(doc.article.text, span, mentions, first);
      if (cited) discourse.noteVoice([referredTo(cited, 'official')]);
      const dateline = mentions
        .slice(Math.max(0, first - DATELINE_NAMES), first)
        .concat(named.filter(({ start, end: at }) => start === whole.start && at >= whole.end - 1))
        .findLast(({ kind, start }) => kind === 'place' && start >= whole.start);
      story.newParagraph(entry?.date, dateline?.entity);
      age++;
    }
    if (isHeading) discourse.noteHeading(named);
    const goesOn = talks.length > 0 && age <= AGENDA_REACH;
    const continues = goesOn && named.some(({ kind }) => kind === 'agenda');
    const parse = isHeading ? undefined : parseSentence(doc, sentence, named, continues);
    const candidates = parse ? readCandidates({ parse, discourse, entities: byId }) : [];
    if (parse && candidates.length === 0 && goesOn && continuesAgenda(parse)) {
      addAgenda(talks, agendaMentions(parse));
      continue;
    }
    discourse.noteMentions(named);
    if (!parse) {
      if (!isHeading || !entry) story.pass(doc.article.text, sentence);
      continue;
    }
    const times = placeTimes(doc.article.text, sentence, parse);
    const today = { ...setting, published: story.today };
    const read = candidates.map((candidate) => {
      const told = toldOf(
        candidate,
        candidates,
        { parse, discourse, entities: byId },
        times,
        today,
        story.anchor,
      );
      return { ...told, draft: withAgenda(told.draft, referredAgenda(candidate, drafts), REFERRED) };
    });
    const told = story.goOn(read, times, parse).map((draft) => withImpliedAgenda(draft, byId));
    drafts.push(...told);
    for (const { trigger, clause, phrase } of candidates)
      if (phrase === undefined && clause && IN_A_ROW.has(clause.kind))
        verbs.set(trigger.start, sentence.start);
    if (told.length === 0) continue;
    talks = talksAmong(told);
    age = 0;
  }
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

/** What a paragraph's first sentence tells: nothing of it may be left behind the date of an entry. */
function behindOpening(text: string, sentence: Span, entry: Entry | undefined): Span {
  const start = Math.min(sentence.end, Math.max(sentence.start, entry?.start ?? 0));
  return withoutOpening(text, { start, end: sentence.end });
}

/** `LIMA, Peru — `: a town with its state, and whoever writes. */
const DATELINE_NAMES = 3;

/** Clauses that stand side by side. */
const IN_A_ROW: ReadonlySet<string> = new Set(['main', 'coordinate']);

const triggerOf = ({ grounds }: Draft): number => grounds.type?.evidence[0]?.start ?? -1;

/** Of talks that some of those gathered held by themselves. */
const APART = /\b(?:separate(?:ly)?|one-on-one|tête-à-tête)\b/i;

/** How far before an event's noun such a word stands, in UTF-16 code units. */
const APART_REACH = 12;

/** Paragraphs over which `They discussed …` still belongs to the meeting told before. */
const AGENDA_REACH = 1;

/** Events at which things are discussed. */
const TALKED: ReadonlySet<string> = new Set(['meeting', 'call', 'summit', 'negotiation', 'visit']);

/** Tags and parses a sentence that names a state or its people, or has a trigger: `Talks resumed on Monday`. Others tell neither an event nor whom the next one is about. */
function parseSentence(
  doc: Doc,
  sentence: Sentence,
  mentions: readonly Mention[],
  continues: boolean,
): Parse | undefined {
  const collapsed = withoutOverlaps(mentions.filter(({ kind }) => kind !== 'agenda'));
  const agenda = mentions.filter(({ kind }) => kind === 'agenda');
  const words = tagWords(doc.article.text, sentence, collapsed, agenda);
  if (!continues && !mentions.some(isSpokenOf) && !words.some(mayTell)) return undefined;
  return parseClauses(words);
}

const isSpokenOf = ({ kind }: Mention): boolean => kind === 'official' || kind === 'country';

const mayTell = ({ tag, lexeme }: Word, n: number, words: readonly Word[]): boolean =>
  tag !== 'mention' &&
  (lexeme.isTrigger ||
    (tag === 'be' && STAYS.has(words[words[n + 1]?.tag === 'adverb' ? n + 2 : n + 1]?.text ?? '')));

/** `was in Riyadh`, `is due in Tehran`: a visit told by being there. */
const STAYS: ReadonlySet<string> = new Set(['in', 'due', 'off']);

function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
    } else kept.push(mention);
  }
  return kept;
}

/** How sure it is that `the accord` means the one told last. */
const REFERRED = 0.5;

/** Of a sentence's events those at which things are discussed; a visit only where no meeting is told of it. */
const talksAmong = (told: readonly Draft[]): Draft[] =>
  told
    .filter(({ type }) => TALKED.has(type))
    .filter(({ type }, _n, all) => type !== 'visit' || all.every((other) => other.type === 'visit'));

function withImpliedAgenda(draft: Draft, entities: ReadonlyMap<string, Entity>): Draft {
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
