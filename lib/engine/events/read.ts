import type { EventType } from '../../model/event.ts';
import type { Mention } from '../../model/mention.ts';
import type { Candidate } from './candidates/candidate.ts';
import { readCandidates } from './candidates/read.ts';
import { continuesAgenda } from './fields/agenda.ts';
import { type Sourced, sourceOf } from './fields/source.ts';
import { placeOf } from './fields/where.ts';
import type { Discourse } from './roles/discourse.ts';
import { type Entities, referredTo } from './roles/parties.ts';
import type { ParsedPassage } from './sentences.ts';
import type { Parse } from './syntax/clause.ts';
import { parseClauses } from './syntax/clauses.ts';

/** A candidate with what only the discourse up to it tells. */
export interface Placed {
  candidate: Candidate;
  place: Mention | undefined;
  source: Sourced | undefined;
}

/** A passage as it was read. */
export interface Reading {
  passage: ParsedPassage;
  parse: Parse | undefined;
  placed: readonly Placed[];
  /** It tells no event, but what those who talked before talked about: `They discussed …`. */
  isAgenda: boolean;
}

/** Reads passages in their order: `discourse` remembers who has been spoken of. */
export function readPassages(
  passages: readonly ParsedPassage[],
  discourse: Discourse,
  entities: Entities,
): Reading[] {
  /** Whether talks were told last. */
  let isOfTalks = false;
  let age = 0;
  return passages.map((passage) => {
    const { opening, isHeading, mentions, words } = passage;
    if (opening) {
      discourse.newParagraph(opening.turn);
      if (opening.cited) discourse.noteVoice([referredTo(opening.cited, 'official')]);
      age++;
    }
    if (isHeading) discourse.noteHeading(mentions);
    const goesOn = isOfTalks && age <= AGENDA_REACH && !isHeading;
    const parse =
      passage.parse ??
      (goesOn && mentions.some(({ kind }) => kind === 'agenda') ? parseClauses(words) : undefined);
    if (!parse) {
      discourse.noteMentions(mentions);
      return { passage, parse, placed: [], isAgenda: false };
    }
    const sentence = { parse, discourse, entities };
    const candidates = readCandidates(sentence);
    if (candidates.length === 0 && goesOn && continuesAgenda(parse))
      return { passage, parse, placed: [], isAgenda: true };
    discourse.noteMentions(mentions);
    const placed = candidates.map((candidate) => ({
      candidate,
      place: placeOf(candidate, sentence),
      source: sourceOf(candidate, parse, discourse),
    }));
    if (placed.length > 0) {
      isOfTalks = talksAmong(candidates).length > 0;
      age = 0;
    }
    return { passage, parse, placed, isAgenda: false };
  });
}

/** Paragraphs over which `They discussed …` still belongs to the meeting told before. */
const AGENDA_REACH = 1;

/** Events at which things are discussed. */
const TALKED: ReadonlySet<EventType> = new Set(['meeting', 'call', 'summit', 'negotiation', 'visit']);

/** Of a sentence's events those at which things are discussed; a visit only where no meeting is told of it. */
export const talksAmong = <Event extends { type: EventType }>(told: readonly Event[]): Event[] =>
  told
    .filter(({ type }) => TALKED.has(type))
    .filter(({ type }, _n, all) => type !== 'visit' || all.every((other) => other.type === 'visit'));
