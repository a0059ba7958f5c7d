import type { EventType } from '../../../model/event.ts';
import type { Sentence } from '../candidates/candidate.ts';
import { isOff, TAKING_PART, TAKING_PLACE } from '../frames/status.ts';
import { governingNoun } from '../status/of-clause.ts';
import { nounRelation } from '../status/of-noun.ts';
import { type Clause, describing, type Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Discourse } from './discourse.ts';
import { type Fallback, partnerOf } from './fallback.ts';
import { headOf } from './guests.ts';
import { asReferences, besides, type Entities, ofState, type Party, partiesOf, statesOf } from './parties.ts';
import { following } from './slots.ts';

/** Directed types whose other side the text often leaves to what was said before. */
const CONTEXTUAL: ReadonlySet<EventType> = new Set([
  'support',
  'criticism',
  'rejection',
  'accusation',
  'threat',
  'request',
]);

/** A postponed trip is that of the person spoken of; a demand is made on whom its content names. */
export function nounFallback(
  phrase: NounPhrase,
  clause: Clause | undefined,
  type: EventType,
  { parse, discourse, entities }: Sentence,
): Fallback {
  return {
    sides: () => {
      // `A and B have agreed, the ministry announced after talks in Doha`
      const told =
        clause?.kind === 'attribution' && phrase.prep === 'after'
          ? parse.clauses.find(({ kind, segment }) => kind === 'main' && segment === clause.segment)
          : undefined;
      const tellers = told ? discourse.resolve(told.subject, parse.phrases) : [];
      if (tellers.length > 1) return asReferences(tellers);
      if (isRecalled(phrase, clause, type, parse)) return asReferences(discourse.recalled(type));
      return isOfBody(phrase, type) ? asReferences(discourse.mainBody()) : [];
    },
    // `put off talks on the border`: with the other side.
    partner: (named) => {
      if (named.length !== 1 || !clause || !isOff(governingNoun(clause, parse.words))) return [];
      // `said a meeting with X had been cancelled`: his own.
      const isTold = clause.kind === 'complement' && phrase.head.text === 'meeting';
      const tellers = isTold ? discourse.resolve(clause.governor?.subject ?? [], parse.phrases) : [];
      const [teller, ...others] = tellers.filter(besides(named));
      return asReferences(
        teller?.kind === 'official' && others.length === 0 ? [teller] : partnerOf(named, discourse, entities),
      );
    },
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
      if (type === 'visit') {
        // `Luanda is preparing for the visit`
        const ready = clause && READYING.has(clause.verb.lemma) ? clause.subject : [];
        const hosts = discourse.resolve(ready, parse.phrases).filter(({ kind }) => kind === 'country');
        return hosts.length > 0
          ? asReferences(hosts.filter(besides(statesOf(actors, entities))))
          : visited(actors, phrase, parse, discourse, entities);
      }
      // `is expected in Beijing at the invitation of X`
      if (type === 'invitation' && phrase.prep === 'at' && clause?.verb.passive)
        return discourse.resolve(clause.subject, parse.phrases).filter(besides(actors));
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
      // `talks among A, B and C were put off at the request of A`
      const isForOthers = phrase.prep === 'at' && type === 'request';
      const around = (isForOthers && clause ? clause.subject : []).flatMap((subject) =>
        statesOf(
          partiesOf([subject, ...following(subject, parse.phrases)], entities, parse.phrases),
          entities,
        ),
      );
      // `was put off at the request of Kyiv`: it was asked of the other side.
      const other = isForOthers ? discourse.about.counterpart(actors) : [];
      const found =
        [named.slice(0, 1), bidden, asked, around.filter(isOther), other].find(({ length }) => length > 0) ??
        [];
      return found.map((party) => ({ ...party, via: 'attribute' as const }));
    },
  };
}

/** `an emergency meeting in Vienna`, `the closing communiqué`: the body's that the text is about. */
const isOfBody = ({ words }: NounPhrase, type: EventType): boolean =>
  (type === 'summit' || type === 'meeting' || type === 'statement') &&
  words.some(({ text }) => BODILY.test(text)) &&
  !words.some(({ text }) => text === 'cabinet');

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

/** `accepted an invitation to Dili`: whoever speaks for the state that it is to. */
const inviters = (phrase: NounPhrase, parse: Parse, discourse: Discourse, entities: Entities): Party[] =>
  partiesOf(
    following(phrase, parse.phrases).filter(({ prep }) => prep === 'to'),
    entities,
    parse.phrases,
  ).flatMap((host) =>
    host.kind === 'country' || host.kind === 'place' ? headOf(host, discourse.about.people, entities) : [],
  );

/** What hosts do before a guest comes. */
const READYING: ReadonlySet<string> = new Set(['prepare', 'await', 'brace', 'expect', 'anticipate']);

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
