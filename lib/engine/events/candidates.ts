import type { EventType, Status } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { Roles, Slot } from './frames/frame.ts';
import { TAKING_PART } from './frames/status.ts';
import { type CompiledNoun, type CompiledVerb, NOUN_READINGS, singular, VERB_READINGS } from './lexicon.ts';
import { type Entities, type Party, partiesOf, stateOf } from './parties.ts';
import type { Discourse } from './reference.ts';
import { following, groupsOf, nounSlots, objectOf, type Slots, verbSlots } from './slots.ts';
import { clauseStatus, governingNoun, nounRelation, nounStatus } from './status.ts';
import type { Clause, Parse } from './syntax/clauses.ts';
import type { NounPhrase } from './syntax/phrases.ts';
import { REPORTING } from './syntax/reporting.ts';

/** An event as one passage tells it, before its fields are looked for. */
export interface Candidate {
  type: EventType;
  status: Status;
  sides: Party[];
  actors: Party[];
  recipients: Party[];
  clause: Clause | undefined;
  /** The noun phrase that carries it, if a noun does. */
  phrase: NounPhrase | undefined;
  /** Words of the sentence that carry it: trigger and roles. */
  evidence: Span;
  trigger: Span;
  prior: number;
}

const DEFAULT_PRIOR = 8;

export interface Sentence {
  parse: Parse;
  discourse: Discourse;
  entities: Entities;
}

/** Every reading of a sentence's verbs and nouns that a frame allows. */
export function readCandidates(sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of sentence.parse.clauses) {
    sentence.discourse.noteSubject([]);
    const candidate = readVerb(clause, sentence);
    if (candidate) {
      found.push(candidate);
      sentence.discourse.noteSides([...candidate.sides, ...candidate.actors, ...candidate.recipients]);
    }
    sentence.discourse.noteSubject(sentence.discourse.resolve(clause.subject, sentence.parse.phrases));
  }
  for (const phrase of sentence.parse.phrases) {
    const candidate = readNoun(phrase, sentence);
    if (candidate && !found.some((other) => tellsSame(other, candidate))) {
      found.push(candidate);
      sentence.discourse.noteSides([...candidate.sides, ...candidate.actors, ...candidate.recipients]);
    }
  }
  return found
    .filter((candidate) => !isContent(candidate, found))
    .map((candidate) => withHost(candidate, found))
    .flatMap(apart);
}

/** Words that have what is asked, refused or promised as their content: the content is no event of its own. */
const WITH_CONTENT: ReadonlySet<EventType> = new Set([
  'request',
  'rejection',
  'threat',
  'agreement',
  'accusation',
  'criticism',
  'invitation',
  'support',
]);

/** Deeper than this no content hangs on its word. */
const MAX_CONTENT_DEPTH = 3;

function isContent(candidate: Candidate, found: readonly Candidate[]): boolean {
  let clause = candidate.clause;
  for (let depth = 0; clause && depth < MAX_CONTENT_DEPTH; depth++) {
    if (
      clause.kind !== 'infinitive' &&
      !(
        clause.kind === 'participle' &&
        (clause.introducer === 'of' || clause.introducer === 'from' || clause.introducer === 'for')
      )
    )
      return false;
    const governor: Clause | undefined = clause.governor;
    if (
      governor &&
      found.some(
        (other) =>
          other !== candidate &&
          other.clause === governor &&
          WITH_CONTENT.has(other.type) &&
          !ARRANGING.has(governor.verb.lemma),
      )
    )
      return true;
    clause = governor;
  }
  return false;
}

/** `agreed to meet`, `accepted an invitation to come`: what follows is arranged, and counts. */
const ARRANGING: ReadonlySet<string> = new Set(['agree', 'accept']);

/** `would travel to Washington for a meeting with Rubio`: the host is he whom the visitor is to see. */
function withHost(candidate: Candidate, found: readonly Candidate[]): Candidate {
  const [visitor] = candidate.actors;
  if (
    candidate.type !== 'visit' ||
    candidate.actors.length !== 1 ||
    candidate.recipients.length !== 1 ||
    !visitor
  )
    return candidate;
  const meeting = found.find(
    (other) =>
      other.type === 'meeting' &&
      other.clause === candidate.clause &&
      other.sides.length === 2 &&
      other.sides.some(({ id }) => id === visitor.id),
  );
  const host = meeting?.sides.find(({ id, kind }) => id !== visitor.id && kind === 'official');
  return host ? { ...candidate, recipients: [host] } : candidate;
}

/** `rang both A and B`: a telephone joins two. */
function apart(candidate: Candidate): Candidate[] {
  const [caller, ...called] = candidate.sides;
  const separate =
    candidate.type === 'call' &&
    caller !== undefined &&
    called.length === 2 &&
    called.every(({ kind }) => kind === 'official');
  return separate ? called.map((side) => ({ ...candidate, sides: [caller, side] })) : [candidate];
}

/** A noun inside what a verb already told: `held talks` read by both. */
function tellsSame(a: Candidate, b: Candidate): boolean {
  return (
    a.type === b.type && a.clause === b.clause && a.clause?.after.includes(b.phrase as NounPhrase) === true
  );
}

function readVerb(clause: Clause, sentence: Sentence): Candidate | undefined {
  const readings = VERB_READINGS.get(clause.verb.lemma);
  if (!readings) return undefined;
  const { parse, discourse, entities } = sentence;
  const slots = verbSlots(clause, parse.phrases, discourse, entities);
  for (const reading of readings) {
    if (!holds(reading, clause, slots, parse)) continue;
    const roles = fill(reading.frame, slots, fallbackOf(clause, reading.frame.type, sentence));
    if (!roles) continue;
    return {
      ...roles,
      type: reading.frame.type,
      status: clauseStatus(clause, parse.words),
      clause,
      phrase: undefined,
      trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
      evidence: spanOf(roles, clause.verb.head),
      prior: reading.frame.prior ?? DEFAULT_PRIOR,
    };
  }
  return undefined;
}

function holds(reading: CompiledVerb, clause: Clause, slots: Slots, parse: Parse): boolean {
  const { frame, particle, object, company } = reading;
  const next = parse.words[clause.verb.to];
  if (particle && next?.text !== particle && !clauseHasParticle(clause, parse, particle)) return false;
  if (object && !slots.phrases('object').some((phrase) => phraseIs(phrase, object, parse))) return false;
  if (company && !inClause(clause, parse, company)) return false;
  if (
    frame.infinitive &&
    !parse.clauses.some((other) => other.kind === 'infinitive' && other.governor === clause)
  )
    return false;
  if (frame.objectIs) {
    const slot: Slot =
      particle === 'on' || particle === 'upon'
        ? 'on'
        : clause.verb.lemma === 'speak' || clause.verb.lemma === 'talk'
          ? 'with'
          : 'object';
    const parties = [...slots.parties(slot), ...(slot === 'with' ? slots.parties('to') : [])];
    const fits = parties.some(
      (party) =>
        party.via !== 'attribute' &&
        (frame.objectIs === 'any'
          ? party.kind !== 'place'
          : frame.objectIs === 'person'
            ? party.kind === 'official' || party.via === 'group'
            : party.kind === 'country'),
    );
    if (!fits) return false;
  }
  return true;
}

/** `tore the pact up`, `put their names to`: the particle may stand after the object. */
function clauseHasParticle(clause: Clause, parse: Parse, particle: string): boolean {
  if (particle === 'name') return false;
  const object = objectOf(clause)[0];
  const last = clause.after[clause.after.length - 1] ?? object;
  return last !== undefined && parse.words[last.to]?.text === particle;
}

function phraseIs(phrase: NounPhrase, nouns: ReadonlySet<string>, parse: Parse): boolean {
  if (/^[\d.,]+(?:bn|m|tn)$/.test(phrase.head.text)) return nouns.has('million');
  if (nouns.has(singular(phrase.head.text)) || nouns.has(phrase.head.text)) return true;
  if (phrase.words.some((word) => word.agenda && nouns.has(singular(word.text)))) return true;
  const [next] = following(phrase, parse.phrases);
  const measure =
    /^(?:package|cent|percent|series|set|number|round|raft|host|couple|part|some|all|most|none|list|list)$/.test(
      singular(phrase.head.text),
    );
  return (
    measure &&
    following(phrase, parse.phrases)
      .slice(0, 2)
      .some((other) => nouns.has(singular(other.head.text))) &&
    (next?.prep === 'of' || next?.prep === 'in')
  );
}

function inClause(clause: Clause, parse: Parse, company: ReadonlySet<string>): boolean {
  const end = clause.after[clause.after.length - 1]?.to ?? clause.verb.to + 2;
  for (let at = clause.verb.from; at <= end && at < parse.words.length; at++)
    if (company.has(parse.words[at]?.text ?? '')) return true;
  return false;
}

type Filled = Pick<Candidate, 'sides' | 'actors' | 'recipients'>;

/** Types that one side can tell alone: it signs, it pledges. */
const ONE_SIDED: ReadonlySet<EventType> = new Set(['signing', 'summit']);

/** Directed types whose other side the text often leaves to what was said before. */
const CONTEXTUAL: ReadonlySet<EventType> = new Set([
  'support',
  'criticism',
  'rejection',
  'accusation',
  'threat',
  'request',
]);

/** Fills the roles of a frame; undefined if too few are named for it to be an event between states. */
function fill(frame: Roles & { type: EventType }, slots: Slots, fallback: Fallback): Filled | undefined {
  if (frame.sides) {
    const named = gather(frame.sides, slots, false, false, frame.type === 'restoration');
    const sides = named.length > 0 ? named : fallback.sides();
    const alone = sides[0];
    const enough =
      sides.length >= 2 ||
      (alone !== undefined &&
        (alone.kind === 'organisation' || (ONE_SIDED.has(frame.type) && alone.via !== 'reference')));
    return enough ? { sides, actors: [], recipients: [] } : undefined;
  }
  const named = gather(frame.actors ?? [], slots, false, true);
  const companions = gather(frame.companions ?? [], slots, false).filter(
    ({ kind, id }) => kind === 'official' && !named.some((party) => party.id === id),
  );
  const actors = named.length > 0 ? [...named, ...companions] : fallback.actors();
  if (actors.length === 0) return undefined;
  const others = (parties: readonly Party[]): Party[] =>
    parties.filter((party) => !actors.some(({ id }) => id === party.id));
  const recipients = others(gather(frame.recipients ?? [], slots, true));
  if (recipients.length > 0) return { sides: [], actors, recipients };
  const guessed = others(fallback.recipients(actors, CONTEXTUAL.has(frame.type)));
  return guessed.length > 0 ? { sides: [], actors, recipients: guessed } : undefined;
}

/** Where a role's filler is looked for when its own slots are empty. */
interface Fallback {
  actors(): Party[];
  sides(): Party[];
  recipients(actors: readonly Party[], contextual: boolean): Party[];
}

const NO_FALLBACK: Fallback = { actors: () => [], sides: () => [], recipients: () => [] };

/** A postponed trip is that of the person spoken of; a demand is made on whom its content names. */
function nounFallback(
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
      if (!CONTEXTUAL.has(type)) return [];
      const named = partiesOf(following(phrase, parse.phrases), entities, parse.phrases);
      return named
        .filter((party) => party.kind !== 'place' && !actors.some(({ id }) => id === party.id))
        .slice(0, 1)
        .map((party) => ({ ...party, via: 'attribute' as const }));
    },
  };
}

/** `a declaration was signed`: by those spoken of. */
const SIGNED: ReadonlySet<EventType> = new Set(['signing', 'agreement']);

/** Deeds told in the passive by an official are his state's: `air traffic would be halted`, the Saudi minister said. */
const DEEDS: ReadonlySet<EventType> = new Set(['sanction', 'easing', 'rupture', 'aid']);

function fallbackOf(clause: Clause, type: EventType, { parse, discourse, entities }: Sentence): Fallback {
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
      if (found.length > 0) return found.map((party) => ({ ...party, via: 'attribute' as const }));
      if (type === 'mediation')
        return discourse.both().filter((party) => !actors.some(({ id }) => id === party.id));
      if (!contextual)
        return DEEDS.has(type)
          ? [
              ...(clause.kind === 'participle' || clause.kind === 'coordinate'
                ? discourse.other(actors)
                : discourse.topic()),
            ]
          : [];
      return discourse.other(actors).map((party) => ({ ...party, via: 'reference' as const }));
    },
  };
}

/** Verbs of coming to where the text already is. */
const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'land', 'fly']);

const VISITS: ReadonlySet<EventType> = new Set(['visit', 'invitation']);

/** Parties of the slots. With `first`, the first slot that has any is enough: an actor stands in one place. */
function gather(
  names: readonly Slot[],
  slots: Slots,
  attributes: boolean,
  first = false,
  places = false,
): Party[] {
  const parties: Party[] = [];
  for (const slot of names) {
    for (const party of slots.parties(slot)) {
      const vague = party.kind === 'place' ? !places : party.via === 'attribute';
      if (!attributes && vague) continue;
      if (!parties.some(({ id }) => id === party.id)) parties.push(party);
    }
    if ((first || attributes) && parties.length > 0) break;
  }
  return parties;
}

function readNoun(phrase: NounPhrase, sentence: Sentence): Candidate | undefined {
  if (phrase.head.tag !== 'noun') return undefined;
  const readings = NOUN_READINGS.get(phrase.head.text) ?? NOUN_READINGS.get(singular(phrase.head.text));
  if (!readings) return undefined;
  const { parse, discourse, entities } = sentence;
  const clause = clauseOf(phrase, parse);
  const relation = nounRelation(phrase, clause);
  const takesPart =
    clause !== undefined &&
    (relation === 'object' || relation === 'adjunct') &&
    (TAKING_PART.has(clause.verb.lemma) ||
      relation === 'adjunct' ||
      governingNoun(clause, parse.words) !== undefined);
  const told = parse.clauses
    .filter((other) => (other.kind === 'reduced' || other.kind === 'relative') && other.antecedent === phrase)
    .flatMap((other) => other.after);
  const slots = nounSlots(
    phrase,
    takesPart || relation === 'subject' ? clause : undefined,
    told,
    parse.phrases,
    discourse,
    entities,
  );
  for (const reading of readings) {
    if (!nounHolds(reading, phrase, clause)) continue;
    const roles = fillNoun(
      reading.frame,
      slots,
      discourse,
      nounFallback(phrase, clause, reading.frame.type, sentence),
    );
    if (!roles) continue;
    return {
      ...roles,
      type: reading.frame.type,
      status: nounStatus(phrase, clause, parse),
      clause,
      phrase,
      trigger: { start: phrase.head.start, end: phrase.head.end },
      evidence: spanOf(roles, phrase.head),
      prior: reading.frame.prior ?? DEFAULT_PRIOR,
    };
  }
  return undefined;
}

function nounHolds(reading: CompiledNoun, phrase: NounPhrase, clause: Clause | undefined): boolean {
  if (reading.modifier && !phrase.words.some((word) => reading.modifier?.has(word.text))) return false;
  return !reading.verbs || (clause !== undefined && reading.verbs.has(clause.verb.lemma));
}

const uniqueParties = (parties: readonly Party[]): Party[] =>
  parties.filter((party, n) => parties.findIndex(({ id }) => id === party.id) === n);

/** Sides of a noun: the clause's subject joins only where the noun itself names too few. */
function fillNoun(
  frame: Roles & { type: EventType },
  slots: Slots,
  discourse: Discourse,
  fallback: Fallback,
): Filled | undefined {
  if (!frame.sides) return fill(frame, slots, fallback);
  const own = gather(
    frame.sides.filter((slot) => slot !== 'subject'),
    slots,
    false,
  );
  const subjects = slots.parties('subject').filter(({ kind }) => kind === 'official');
  const joined = [
    ...subjects,
    ...gather(
      frame.sides.filter((slot) => slot !== 'subject' && slot !== 'modifier'),
      slots,
      false,
    ),
  ];
  if (
    subjects.length > 0 &&
    new Set(joined.map(({ id }) => id)).size >= 2 &&
    own.some((party) => slots.parties('modifier').some(({ id }) => id === party.id))
  )
    return { sides: uniqueParties(joined), actors: [], recipients: [] };
  if (own.length >= 2) return { sides: own, actors: [], recipients: [] };
  const filled = fill(frame, slots, NO_FALLBACK);
  const [only] = slots.parties('with');
  if (filled || own.length !== 1 || !only) return filled;
  const person = discourse.person().filter(({ id }) => id !== only.id);
  return person.length > 0
    ? {
        sides: [...person.map((party) => ({ ...party, via: 'reference' as const })), ...own],
        actors: [],
        recipients: [],
      }
    : undefined;
}

const DEPENDENT: ReadonlySet<Clause['kind']> = new Set([
  'relative',
  'reduced',
  'subordinate',
  'participle',
  'infinitive',
]);

/** The clause a phrase belongs to: it follows the verb, is the subject, or stands before its main verb. */
export function clauseOf(phrase: NounPhrase, parse: Parse): Clause | undefined {
  return (
    parse.clauses.find((clause) => clause.after.includes(phrase)) ??
    parse.clauses.find(
      (clause) =>
        clause.subject.includes(phrase) && clause.kind !== 'infinitive' && clause.kind !== 'reduced',
    ) ??
    parse.clauses.find((clause) => clause.verb.from >= phrase.to && !DEPENDENT.has(clause.kind))
  );
}

function spanOf(roles: Filled, trigger: Span): Span {
  let { start, end } = trigger;
  for (const { mention, via } of [...roles.sides, ...roles.actors, ...roles.recipients]) {
    const near =
      via !== 'reference' && mention.start > trigger.start - 400 && mention.end < trigger.end + 400;
    if (!near) continue;
    start = Math.min(start, mention.start);
    end = Math.max(end, mention.end);
  }
  return { start, end };
}
