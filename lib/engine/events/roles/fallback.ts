import type { EventType, Status } from '../../../model/event.ts';
import type { Sentence } from '../candidates/candidate.ts';
import { TAKING_PART, TAKING_PLACE } from '../frames/status.ts';
import { governingNoun } from '../status/of-clause.ts';
import { nounRelation } from '../status/of-noun.ts';
import { type Clause, describing, type Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { REPORTING } from '../syntax/reporting.ts';
import type { Discourse } from './discourse.ts';
import { headOf } from './guests.ts';
import {
  asReferences,
  besides,
  type Entities,
  isBody,
  ofState,
  type Party,
  partiesOf,
  stateOf,
  statesOf,
} from './parties.ts';
import { culpritsOf, guessRecipients } from './recipients.ts';
import { following } from './slots.ts';
import { isTwo } from './wording.ts';

/** Directed types whose other side the text often leaves to what was said before. */
const CONTEXTUAL: ReadonlySet<EventType> = new Set([
  'support',
  'criticism',
  'rejection',
  'accusation',
  'threat',
  'request',
]);

/** Where a role's filler is looked for when its own slots are empty. */
export interface Fallback {
  /** Who did what was done to those `recipients`. */
  actors(recipients: readonly Party[]): Party[];
  sides(): Party[];
  /** With whom one alone restores what takes two. */
  partner(named: readonly Party[]): Party[];
  /** The states that the actors act for: nothing is done to them by it. */
  home(actors: readonly Party[]): Party[];
  /** Of an answer to an act those whose act it is, over whatever its frame would take. */
  culprits(actors: readonly Party[]): Party[];
  recipients(actors: readonly Party[]): Party[];
}

export const NO_FALLBACK: Fallback = {
  actors: () => [],
  sides: () => [],
  partner: () => [],
  home: () => [],
  culprits: () => [],
  recipients: () => [],
};

/** For a frame that takes only what is named: no filler, yet nobody does it to his own state. */
export const homeOnly = ({ home }: Fallback): Fallback => ({ ...NO_FALLBACK, home });

/** A postponed trip is that of the person spoken of; a demand is made on whom its content names. */
export function nounFallback(
  phrase: NounPhrase,
  clause: Clause | undefined,
  type: EventType,
  { parse, discourse, entities }: Sentence,
): Fallback {
  return {
    sides: () => {
      if (isRecalled(phrase, clause, type, parse)) return asReferences(discourse.recalled(type));
      return isOfBody(phrase, type) ? asReferences(discourse.mainBody()) : [];
    },
    // `put off talks on the border`: with the other side.
    partner: (named) =>
      named.length === 1 && clause && PUT_OFF.has(governingNoun(clause, parse.words) ?? 'happened')
        ? asReferences(partnerOf(named, discourse, entities))
        : [],
    home: (actors) => statesOf(actors.map(ofState), entities),
    culprits: () => [],
    actors: () => {
      if (type === 'invitation') return inviters(phrase, parse, discourse, entities);
      const isTold = clause && (governingNoun(clause, parse.words) || clause.subject.includes(phrase));
      // `visits to the hot springs are down` are nobody's in particular.
      const isOne = !phrase.head.text.endsWith('s');
      return type === 'visit' && isTold && isOne ? asReferences(discourse.person()) : [];
    },
    recipients: (actors) => {
      if (type === 'mediation')
        return discourse.states().filter(({ id }) => !actors.some((actor) => actor.id === id));
      if (type === 'visit') return visited(actors, phrase, parse, discourse, entities);
      if (!CONTEXTUAL.has(type)) return [];
      const isOther = besides(actors);
      // `its demand that China return the rifles`
      const content = parse.clauses.find(
        ({ kind, subject: [first] }) => kind === 'complement' && first?.from === phrase.to + 1,
      );
      const bidden = discourse.resolve(content?.subject ?? [], parse.phrases).filter(isOther);
      const named = partiesOf(following(phrase, parse.phrases), entities, parse.phrases).filter(isOther);
      // `turned down an appeal from London`, `meets at the request of Japan`: asked was who acts on it.
      const asked =
        type === 'request' && clause && !clause.subject.includes(phrase)
          ? discourse.resolve(clause.subject, parse.phrases).filter(isOther)
          : [];
      // `was put off at the request of Kyiv`: it was asked of the other side.
      const other = phrase.prep === 'at' && type === 'request' ? discourse.about.counterpart(actors) : [];
      const found = [named.slice(0, 1), bidden, asked, other].find(({ length }) => length > 0) ?? [];
      return found.map((party) => ({ ...party, via: 'attribute' as const }));
    },
  };
}

/** `an emergency meeting in Vienna`, `the closing communiqué`: the body's that the text is about. */
const isOfBody = ({ words }: NounPhrase, type: EventType): boolean =>
  (type === 'summit' || type === 'meeting' || type === 'statement') &&
  words.some(({ text }) => BODILY.test(text));

const BODILY = /^(?:ministerial|annual|extraordinary|emergency|plenary|closing|final)$/;

/** Types of which a text that has said who takes part goes on without: `Talks will resume in June`. */
const RECALLED: ReadonlySet<EventType> = new Set(['negotiation', 'statement']);

/** What it takes more to go on about: `the next summit is to be held in Accra`. */
const GATHERED: ReadonlySet<EventType> = new Set(['summit', 'meeting']);

const FURTHER = /^(?:next|further|second|third|fourth|previous|last)$/;

/** Whether a noun is told to take place: it is of those who are spoken of. */
const isRecalled = (
  phrase: NounPhrase,
  clause: Clause | undefined,
  type: EventType,
  { words, clauses }: Parse,
): boolean =>
  (RECALLED.has(type) || (GATHERED.has(type) && phrase.words.some(({ text }) => FURTHER.test(text)))) &&
  // `the next round, which is to be held there`
  (describing(phrase, clauses).some((about) => about.verb.finite && takesPlace(about, words)) ||
    (clause !== undefined && nounRelation(phrase, clause) === 'subject' && takesPlace(clause, words)));

/** Whether a clause says of its subject that it is held. */
const takesPlace = (clause: Clause, words: Parse['words']): boolean =>
  TAKING_PLACE.has(clause.verb.lemma) ||
  (clause.verb.passive && (TAKING_PART.has(clause.verb.lemma) || governingNoun(clause, words) !== undefined));

const PUT_OFF: ReadonlySet<Status> = new Set(['postponed', 'cancelled']);

/** `accepted an invitation to Dili`: whoever speaks for the state that it is to. */
const inviters = (phrase: NounPhrase, parse: Parse, discourse: Discourse, entities: Entities): Party[] =>
  partiesOf(
    following(phrase, parse.phrases).filter(({ prep }) => prep === 'to'),
    entities,
    parse.phrases,
  ).flatMap((host) =>
    host.kind === 'country' || host.kind === 'place' ? headOf(host, discourse.about.people, entities) : [],
  );

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
  // `waited for a visit`: which one, and where to, the text leaves open.
  const isAny = phrase.prep === 'for' && /^an?$/.test(phrase.words[0]?.text ?? '');
  const here = near
    ? partiesOf([near], entities, parse.phrases).map((party): Party => ({ ...party, kind: 'country' }))
    : isAny
      ? []
      : discourse.place();
  const home = statesOf(actors, entities);
  return asReferences(here.filter(({ id }) => !home.some((state) => state.id === id)));
}

/** What takes two, of whom a text may tell one. */
const PAIRED: ReadonlySet<EventType> = new Set(['restoration', 'negotiation', 'cooperation']);

/** `voiced concern in a communiqué issued in Brussels`: theirs who say it there. */
const isVehicle = ({ kind, antecedent, governor }: Clause, type: EventType): boolean =>
  type === 'statement' && kind === 'reduced' && antecedent?.prep === 'in' && governor?.verb.finite === true;

/** `a declaration was signed`: by those spoken of. */
const SIGNED: ReadonlySet<EventType> = new Set(['signing', 'agreement', 'statement']);

/** `ambassadors were exchanged`, `relations were restored`: nobody's own, and by both. */
const isMutual = ({ verb, subject }: Clause, type: EventType): boolean =>
  type === 'restoration' &&
  MUTUAL.has(verb.lemma) &&
  subject.every(({ possessive, owner }) => possessive === undefined && owner === undefined);

const MUTUAL: ReadonlySet<string> = new Set(
  'exchange swap restore resume re-establish reestablish'.split(' '),
);

/** What is said, and is whose word it is: a sanction lifted is not its target's. */
const WORDS: ReadonlySet<EventType> = new Set(['threat', 'request', 'criticism', 'accusation', 'invitation']);

/** `the Turkish demand was turned down` */
const isRefusal = ({ subject }: Clause, type: EventType): boolean =>
  type === 'rejection' && subject.some(({ head }) => DEMANDS.test(head.text));

const DEMANDS = /^(?:demand|request|appeal|offer|proposal|bid|application|plea|overture|invitation)s?$/;

/** `Fiji and its neighbours fell out. Mr Green was expelled in June`: who is spoken of most by far, unless it was done to him. */
function topicOf(recipients: readonly Party[], { about }: Discourse, entities: Entities): readonly Party[] {
  const home = statesOf(recipients.map(ofState), entities);
  return home.length > 0 ? about.topic().filter(besides(home)) : [];
}

/** Who refuses what is refused to those `recipients`: whoever they asked, else the other side. */
function refusers(recipients: readonly Party[], { deeds, about }: Discourse): readonly Party[] {
  const asked = deeds.asked(recipients);
  return asked.length > 0 ? asked : about.counterpart(recipients);
}

/** `was summoned to the ministry and declared unwelcome`: who did the one did the other; of a ministry its state. */
function sameHand({ sibling }: Clause, { parse, entities }: Sentence): Party[] {
  const before = sibling?.kind === 'participle' ? sibling.governor : sibling;
  if (!before?.verb.passive) return [];
  const by = before.after.filter(({ prep }) => prep === 'by' || prep === 'to');
  return partiesOf(by, entities, parse.phrases)
    .filter(({ kind }) => kind !== 'place')
    .flatMap((party) => stateOf(ofState(party), entities));
}

/** `Nicaragua, which had broken with Colombia, resumed relations`: with whom the sentence tells that one broke, else the other side. */
function partnerOf(
  named: readonly Party[],
  { deeds, about }: Discourse,
  entities: Entities,
): readonly Party[] {
  const broken = statesOf(deeds.partners(named), entities);
  if (broken.length === 1) return broken;
  const other = about.counterpart(named);
  return other.length > 0 || !named.every(({ kind }) => kind === 'country')
    ? other
    : about.topic().filter(besides(named));
}

export function fallbackOf(
  clause: Clause,
  type: EventType,
  { parse, discourse, entities }: Sentence,
): Fallback {
  return {
    sides: () => {
      const teller = isVehicle(clause, type)
        ? discourse.resolve(clause.governor?.subject ?? [], parse.phrases)
        : [];
      if (teller.length > 1 || teller.some(isBody)) return asReferences(teller);
      return clause.verb.passive && (SIGNED.has(type) || isMutual(clause, type))
        ? // `a pact signed in 2019`: a paper of the past is between the states.
          asReferences(
            type === 'statement' || type === 'restoration' || clause.kind === 'reduced'
              ? discourse.states()
              : discourse.partners(),
          )
        : type === 'restoration' && clause.subject.some(isTwo)
          ? // `the two embassies reopened`
            asReferences(discourse.states())
          : [];
    },
    partner: (named) =>
      PAIRED.has(type) && named.length === 1 && !(type === 'cooperation' && named[0]?.kind === 'official')
        ? asReferences(partnerOf(named, discourse, entities))
        : [],
    home: (actors) => statesOf(actors.map(ofState), entities),
    actors: (recipients) => {
      if (!clause.verb.passive) return [];
      if (isRefusal(clause, type)) return asReferences(refusers(recipients, discourse));
      if (type === 'visit') return [];
      const teller =
        clause.governor && REPORTING.has(clause.governor.verb.lemma)
          ? discourse.resolve(clause.governor.subject, parse.phrases)
          : [];
      // `scrapped an embargo slapped on Libya in 1986`: who lifts it had imposed it.
      const lifter =
        clause.kind === 'reduced' && type === 'sanction' && clause.governor?.verb.finite
          ? discourse.resolve(clause.governor.subject, parse.phrases)
          : [];
      // `Trump's threat was delivered by telephone`
      const owners = clause.subject.flatMap(({ owner, head }) =>
        owner && !head.mention && !head.lexeme.isRole ? discourse.resolve([owner], parse.phrases) : [],
      );
      const sources = [
        WORDS.has(type) ? owners : [],
        statesOf(teller, entities),
        statesOf(lifter, entities),
        sameHand(clause, { parse, discourse, entities }),
        discourse.about.counterpart(recipients),
        // Who is asked may be asked by anybody.
        type === 'request' ? [] : topicOf(recipients, discourse, entities),
        type === 'easing' && recipients.length === 0 ? (discourse.deeds.last('sanction')?.actors ?? []) : [],
      ];
      const doers = sources.find((found) => found.length > 0) ?? [];
      return asReferences(doers);
    },
    culprits: (actors) => culpritsOf(type, { clause, actors, sentence: { parse, discourse, entities } }),
    recipients: (actors) =>
      guessRecipients(type, { clause, actors, sentence: { parse, discourse, entities } }),
  };
}
