import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Entity } from '../../model/entity.ts';
import { KINDS } from '../../model/kind.ts';
import type { Mention } from '../../model/mention.ts';
import type { Doc } from '../text/doc.ts';
import { agendaIn } from './agenda.ts';
import { bodiesIn, isNamedAfterState } from './bodies.ts';
import { chunksOf } from './chunks.ts';
import { datelineTokens } from './datelines.ts';
import { type Draft, outside } from './drafts.ts';
import { entitiesOf } from './entities.ts';
import { type Genre, genreOf } from './genre.ts';
import type { NamedPerson } from './hints.ts';
import { acronymsOf, unknownInstrumentsIn } from './instruments.ts';
import { landscapeOf } from './landscape.ts';
import { peopleIn } from './people.ts';
import { townsOfProvinces } from './places.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rolesIn } from './roles.ts';
import { RULES } from './rules.ts';
import { hitAt, isOf, type Scan, scanOf } from './scan.ts';
import { halvesIn, statesIn } from './states.ts';
import { rolePhrasesOf } from './titles.ts';
import { unknownPlacesIn } from './unknown-places.ts';

/** Rules that rest on a title: what they find is an official in an article on sport too. */
const TITLED: ReadonlySet<string> = new Set([
  'titled',
  'surname-with-title',
  'office-holder',
  'organ-of-state',
]);

const personDraft = ({ chunk, member, rule, args }: NamedPerson): Draft => ({
  start: chunk.start,
  end: chunk.end,
  kind: 'official',
  entity: member.id,
  rule,
  args,
  token: chunk.first,
});

/** Rules that guess: they are trusted in articles on diplomacy only. */
const GUESSES: ReadonlySet<string> = new Set([
  'place-of-context',
  'venue',
  'organ-of-context',
  'organisation-of-words',
]);

/** Places of a sports article are where a game is played; a city that does something is a team. */
const isTeam = (scan: Scan, { kind, token, rule }: Draft, introduced: ReadonlySet<number>): boolean =>
  !TITLED.has(rule) &&
  !introduced.has(token) &&
  (kind !== 'place' || (rule === 'place-known' && !isOf(scan, token - 1, 'WHERE', 'WHITHER', 'OF')));

/** How sure a mention is in an article of that kind. */
function confidenceOf(scan: Scan, genre: Genre, draft: Draft, introduced: ReadonlySet<number>): number {
  const isOther =
    (!genre.isDiplomatic && GUESSES.has(draft.rule)) || (genre.isSport && isTeam(scan, draft, introduced));
  return isOther ? RULES['not-diplomatic'] : RULES[draft.rule];
}

/** Whether more than capitals says that a name is a person's: the gazetteer, a title, a second mention. */
const isToldOf = ({ member, args }: NamedPerson): boolean =>
  member.isOfficial || member.introductions.length > 0 || args.some((arg) => arg !== '');

/** Tokens that belong to names of persons: nothing else is read there. A mere run of capitals may be a body's yet. */
function takenBy(scan: Scan, named: readonly NamedPerson[], phrases: readonly RolePhrase[]): Uint8Array {
  const taken = new Uint8Array(scan.tokens.count);
  for (const one of named) {
    if (isToldOf(one) || one.chunk.swallowed) taken.fill(1, one.chunk.first, one.chunk.last);
  }
  // What a title deals with besides: `Minister of Foreign Affairs, Trade and Culture`.
  for (const { first, last } of phrases) {
    const known = hitAt(scan, first)?.last ?? last;
    if (last > known) taken.fill(1, known, last);
  }
  scan.hits.forEach((hit) => {
    if (hit.meaning.lookalike !== undefined) taken.fill(1, hit.first, hit.last);
  });
  return taken;
}

/** Leaves out what overlaps a longer or surer mention of its kind, and puts the rest in text order. */
function withoutOverlaps(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const ends = KINDS.map(() => 0);
  for (const draft of drafts.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const kind = KINDS.indexOf(draft.kind);
    if (draft.start < (ends[kind] ?? 0)) continue;
    kept.push(draft);
    ends[kind] = draft.end;
  }
  return kept.sort(
    (a, b) => a.start - b.start || a.end - b.end || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
}

/** In UTF-16 code units: no name is longer. */
const MAX_ARG = 300;
const isTooLong = (arg: string): boolean => arg.length > MAX_ARG;

const DATELINE_KINDS: ReadonlySet<string> = new Set(['country', 'organisation', 'place']);

/** A capital or place at the head of a dateline is a place, whatever the words after it say. */
const asDateline =
  (scan: Scan, datelines: ReadonlySet<number>) =>
  (draft: Draft): Draft => {
    if (!datelines.has(draft.token) || !DATELINE_KINDS.has(draft.kind)) return draft;
    const hit = scan.hits[scan.hitOf[draft.token] ?? -1];
    const place = hit?.meaning.readings.find((value) => value.kind === 'place');
    if (place === undefined) return draft;
    return { ...draft, kind: 'place', entity: place.id, rule: 'dateline', args: [place.id] };
  };

/**
 * Finds what an article names: officials, countries, organisations, places and agenda terms, each with why it is
 * taken for what it is. Deterministic; linear in the text's length.
 */
export function findMentions(doc: Doc, gazetteer: Gazetteer): { mentions: Mention[]; entities: Entity[] } {
  const scan = scanOf(doc, gazetteer);
  const genre = genreOf(scan);
  const chunks = chunksOf(scan);
  const phrases = rolePhrasesOf(scan, chunks);
  const { cast, named } = peopleIn(scan, chunks, phrases);
  const taken = takenBy(scan, named, phrases);
  const datelines = datelineTokens(scan);
  // Someone whom nothing but capitals tells of may as well be a place.
  const isPerson = new Set(named.filter(isToldOf).map(({ chunk }) => chunk));
  const towns = townsOfProvinces(scan);
  const landscape = landscapeOf(scan, taken);
  // What stands inside a role that is marked as a whole is not marked again: `the Hungarian prime minister`.
  const roles = rolesIn(scan, cast, named, phrases);
  const instruments = genre.isDiplomatic ? unknownInstrumentsIn(scan, taken) : [];
  const wholes = [...roles, ...instruments];
  const bodies = outside(wholes, bodiesIn(scan, landscape, named, taken));
  const unknown = outside(
    instruments,
    unknownPlacesIn(scan, landscape, chunks, (chunk) => isPerson.has(chunk), datelines),
  );
  const agenda = outside(unknown, outside(bodies, outside(instruments, agendaIn(scan, genre, taken))));
  const drafts = withoutOverlaps([
    ...named.filter(({ member }) => member.isOfficial).map(personDraft),
    ...wholes,
    ...towns,
    ...halvesIn(scan, landscape),
    ...acronymsOf(scan, [...bodies, ...instruments, ...agenda], taken),
    ...outside(
      agenda,
      outside(
        [...wholes, ...towns, ...unknown, ...bodies.filter((body) => isNamedAfterState(scan, body))],
        statesIn(scan, landscape, chunks, taken).map(asDateline(scan, datelines)),
      ),
    ),
    ...bodies,
    ...outside(agenda, unknown),
    ...agenda,
  ]);
  const introduced = new Set(
    named.filter(({ member }) => member.introductions.length > 0).map(({ chunk }) => chunk.first),
  );
  const mentions = drafts.map((draft): Mention => {
    const { start, end, kind, entity, rule, args } = draft;
    return {
      start,
      end,
      kind,
      entity,
      confidence: confidenceOf(scan, genre, draft, introduced),
      reason: { rule, args: args.some(isTooLong) ? args.map((arg) => arg.slice(0, MAX_ARG)) : args },
    };
  });
  return { mentions, entities: entitiesOf(scan, cast, mentions) };
}
