import type { EventType } from '../../../model/event.ts';
import type { Sentence } from '../candidates/candidate.ts';
import { ACCORDS, MEASURES } from '../frames/nouns.ts';
import { singular } from '../lexicon.ts';
import { governingNoun } from '../status.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import type { Discourse } from './discourse.ts';
import { type Entities, type Party, partiesOf, stateOf } from './parties.ts';
import { following, groupsOf, objectOf } from './slots.ts';

/** Directed types whose other side the text often leaves to what was said before. */
export const CONTEXTUAL: ReadonlySet<EventType> = new Set([
  'support',
  'criticism',
  'rejection',
  'accusation',
  'threat',
  'request',
]);

/** Where a role's filler is looked for when its own slots are empty. */
export interface Fallback {
  actors(): Party[];
  sides(): Party[];
  recipients(actors: readonly Party[], contextual: boolean): Party[];
}

export const NO_FALLBACK: Fallback = { actors: () => [], sides: () => [], recipients: () => [] };

/** A postponed trip is that of the person spoken of; a demand is made on whom its content names. */
export function nounFallback(
  phrase: NounPhrase,
  clause: Clause | undefined,
  type: EventType,
  { parse, discourse, entities }: Sentence,
): Fallback {
  return {
    sides: () => [],
    actors: () =>
      type === 'visit' && clause && governingNoun(clause, parse.words)
        ? discourse.person().map((party) => ({ ...party, via: 'reference' as const }))
        : [],
    recipients: (actors) => {
      if (type === 'visit') return visited(actors, phrase, parse, discourse, entities);
      if (!CONTEXTUAL.has(type)) return [];
      const others = (parties: readonly Party[]): Party[] =>
        parties.filter((party) => party.kind !== 'place' && !actors.some(({ id }) => id === party.id));
      const named = others(partiesOf(following(phrase, parse.phrases), entities, parse.phrases));
      // `turned down an appeal from London`, `meets at the request of Japan`: asked was who acts on it.
      const asked =
        type === 'request' && clause && !clause.subject.includes(phrase)
          ? others(discourse.resolve(clause.subject, parse.phrases))
          : [];
      return (named.length > 0 ? named.slice(0, 1) : asked).map((party) => ({
        ...party,
        via: 'attribute' as const,
      }));
    },
  };
}

/** The state of the place named last, unless the visitor is at home there: `signed in Harbin during a visit by Brown`. */
function visited(
  actors: readonly Party[],
  phrase: NounPhrase,
  parse: Parse,
  discourse: Discourse,
  entities: Entities,
): Party[] {
  const near = parse.phrases.findLast(
    (other) => other.to <= phrase.from && other.words.some(({ mention }) => mention?.kind === 'place'),
  );
  const here = near
    ? partiesOf([near], entities, parse.phrases).map((party): Party => ({ ...party, kind: 'country' }))
    : discourse.place();
  const home = actors.flatMap((party) => stateOf(party, entities));
  return here
    .filter(({ id }) => !home.some((state) => state.id === id))
    .map((party) => ({ ...party, via: 'reference' as const }));
}

/** `a declaration was signed`: by those spoken of. */
const SIGNED: ReadonlySet<EventType> = new Set(['signing', 'agreement']);

/** Deeds told in the passive by an official are his state's: `air traffic would be halted`, the Saudi minister said. */
const DEEDS: ReadonlySet<EventType> = new Set(['sanction', 'easing', 'rupture', 'aid']);

export function fallbackOf(
  clause: Clause,
  type: EventType,
  { parse, discourse, entities }: Sentence,
): Fallback {
  return {
    sides: () =>
      clause.verb.passive && SIGNED.has(type)
        ? discourse.both().map((party) => ({ ...party, via: 'reference' as const }))
        : [],
    actors: () => {
      if (!DEEDS.has(type) || !clause.verb.passive) return [];
      const teller =
        clause.governor && REPORTING.has(clause.governor.verb.lemma)
          ? discourse.resolve(clause.governor.subject, parse.phrases)
          : [];
      return teller
        .flatMap((party) => stateOf(party, entities))
        .map((party) => ({ ...party, via: 'reference' as const }));
    },
    recipients: (actors, contextual) => {
      if (type === 'visit') return ARRIVING.has(clause.verb.lemma) ? [...discourse.place()] : [];
      if (VISITS.has(type)) return [];
      const complement = parse.clauses.filter(
        (other) =>
          other.governor === clause &&
          (other.kind === 'complement' || other.kind === 'participle' || other.kind === 'infinitive'),
      );
      const places: readonly (readonly NounPhrase[])[] = [
        ...groupsOf(clause.after).map(({ phrases }) => phrases),
        ...complement.flatMap((other) => [
          ...(other.kind === 'complement' ? [other.subject] : []),
          ...groupsOf(other.after).map(({ phrases }) => phrases),
        ]),
      ];
      const found =
        places
          .map((phrases) =>
            partiesOf(phrases, entities, parse.phrases).filter(
              (party) => party.kind !== 'place' && !actors.some(({ id }) => id === party.id),
            ),
          )
          .find((parties) => parties.length > 0) ?? [];
      if (type === 'support' && found.length === 0 && welcomesOutcome(clause)) {
        const both = discourse.states().filter((party) => !actors.some(({ id }) => id === party.id));
        if (both.length === 2) return both.map((party) => ({ ...party, via: 'reference' as const }));
      }
      if (ANSWERS.has(type) && found.length === 0 && answersDeed(clause)) {
        const doer = discourse.doer(actors);
        if (doer.length > 0) return doer.map((party) => ({ ...party, via: 'reference' as const }));
      }
      if (found.length > 0) return found.map((party) => ({ ...party, via: 'attribute' as const }));
      if (type === 'mediation')
        return discourse.both().filter((party) => !actors.some(({ id }) => id === party.id));
      if (!contextual)
        return DEEDS.has(type)
          ? [
              ...(clause.kind === 'participle' || clause.kind === 'coordinate'
                ? discourse.other(actors)
                : discourse.aimedAt(actors)),
            ]
          : [];
      return discourse.other(actors).map((party) => ({ ...party, via: 'reference' as const }));
    },
  };
}

/** `welcomed the accord`: whose accord it is says whom the welcome is for. */
const welcomesOutcome = (clause: Clause): boolean =>
  objectOf(clause).some(({ head }) => OUTCOMES.has(singular(head.text)));

const ANSWERS: ReadonlySet<EventType> = new Set(['criticism', 'rejection', 'accusation']);

/** `denounced the measure`: at him who took it. */
const answersDeed = (clause: Clause): boolean =>
  objectOf(clause).some(({ head }) => ANSWERED.has(singular(head.text)));

const ANSWERED: ReadonlySet<string> = new Set(
  `${MEASURES} move decision step action expulsion closure threat announcement policy act ultimatum it this`.split(
    ' ',
  ),
);

const OUTCOMES: ReadonlySet<string> = new Set(`${ACCORDS} outcome talks result news step move`.split(' '));

/** Verbs of coming to where the text already is. */
const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'land', 'fly']);

const VISITS: ReadonlySet<EventType> = new Set(['visit', 'invitation']);
