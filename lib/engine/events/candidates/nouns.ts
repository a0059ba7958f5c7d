import type { EventType } from '../../../model/event.ts';
import { clausesNaming } from '../fields/clause-about.ts';
import type { Roles } from '../frames/frame.ts';
import { TAKING_PART } from '../frames/status.ts';
import type { CompiledNoun } from '../lexicon.ts';
import type { Discourse } from '../roles/discourse.ts';
import { type Fallback, homeOnly, NO_FALLBACK } from '../roles/fallback.ts';
import { fill, gather } from '../roles/fill.ts';
import { nounFallback } from '../roles/noun-fallback.ts';
import { objectOf } from '../roles/object.ts';
import { asReferences, besides, type Party, statesOf, uniqueParties } from '../roles/parties.ts';
import { nounSlots, type Slots } from '../roles/slots.ts';
import { governingNoun } from '../status/of-clause.ts';
import { nounRelation, nounStatus } from '../status/of-noun.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { type NounPhrase, phraseBefore } from '../syntax/phrases.ts';
import {
  ASIDE,
  type Candidate,
  clauseOf,
  DEFAULT_PRIOR,
  type Filled,
  type Sentence,
  spanOf,
} from './candidate.ts';
import { isOfTwo } from './gatherings.ts';
import { settledNoun } from './settle.ts';

export function readNoun(phrase: NounPhrase, sentence: Sentence): Candidate | undefined {
  if (phrase.head.tag !== 'noun') return undefined;
  const readings = phrase.head.lexeme.events;
  if (!readings || isSetAside(phrase, sentence.parse)) return undefined;
  const { parse, discourse, entities } = sentence;
  const told = clauseOf(phrase, parse);
  const clause = tellingOf(told);
  const relation = nounRelation(phrase, clause);
  const takesPart =
    clause !== undefined &&
    (relation === 'object' || relation === 'adjunct') &&
    (TAKING_PART.has(clause.verb.lemma) ||
      relation === 'adjunct' ||
      governingNoun(clause, parse.words) !== undefined);
  const about = [...clausesNaming(phrase, parse), ...gathering(phrase, parse.clauses)];
  const slots = nounSlots(
    phrase,
    takesPart || relation === 'subject' || clause !== told ? clause : undefined,
    about,
    parse.phrases,
    discourse,
    entities,
  );
  for (const reading of readings) {
    if (!nounHolds(reading, phrase, clause, parse)) continue;
    const open = nounFallback(phrase, clause, reading.frame.type, sentence);
    const roles = fillNoun(
      isAccepted(phrase, clause) && reading.frame.type === 'invitation' ? RECEIVED : reading.frame,
      slots,
      { tellers: tellersOf(clause, phrase, sentence), discourse },
      reading.frame.named ? homeOnly(open) : open,
      ASIDE.has(phrase.prep ?? ''),
    );
    if (!roles) continue;
    // `without discussion`: there was none.
    if (phrase.prep === 'without' && reading.frame.type !== 'statement') continue;
    return {
      ...roles,
      type: reading.frame.type,
      status: settledNoun(reading.frame.type, phrase, nounStatus(phrase, clause, parse), clause),
      clause,
      phrase,
      trigger: { start: phrase.head.start, end: phrase.head.end },
      evidence: spanOf(roles, phrase.head),
      prior: reading.frame.prior ?? DEFAULT_PRIOR,
    };
  }
  return undefined;
}

/** `had what the former called a frank conversation`: it is told by the clause around the name that somebody gives it. */
const tellingOf = (clause: Clause | undefined): Clause | undefined =>
  clause?.introducer === 'what' && NAMING.has(clause.verb.lemma) && clause.governor?.verb.head.tag === 'have'
    ? clause.governor
    : clause;

const NAMING: ReadonlySet<string> = new Set(['call', 'describe', 'term', 'style']);

/** `a summit at which the presidents of A and B were to sign`: those who are at it. */
const gathering = (phrase: NounPhrase, clauses: readonly Clause[]): Clause[] =>
  clauses
    .filter(
      ({ antecedent, antecedentPrep, subject }) =>
        antecedent === phrase &&
        antecedentPrep === 'at' &&
        (subject.length > 1 || /[^s]s$/.test(subject[0]?.head.text ?? '')),
    )
    .map((clause) => ({ ...clause, after: [] }));

/** `We wait for an answer, not for a visit`: named for what it is not. */
const isSetAside = ({ from, prep }: NounPhrase, { words }: Parse): boolean =>
  words[from - (prep === undefined ? 1 : 2)]?.text === 'not';

/** Of an invitation that is accepted or turned down the verb's subject is the guest. */
const RECEIVED: Roles & { type: EventType } = {
  type: 'invitation',
  actors: ['owner', 'from', 'by', 'of', 'teller', 'modifier'],
  recipients: ['subject'],
};

const isAccepted = (phrase: NounPhrase, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  !clause.verb.passive &&
  objectOf(clause).includes(phrase) &&
  ANSWERING.has(clause.verb.lemma);

const ANSWERING: ReadonlySet<string> = new Set(
  'accept decline receive get have reject refuse turn welcome spurn'.split(' '),
);

function nounHolds(
  reading: CompiledNoun,
  phrase: NounPhrase,
  clause: Clause | undefined,
  { phrases }: Parse,
): boolean {
  // `at a joint news conference with`: whoever gives it has met.
  const isPress = phrase.words.some(({ text }) => text === 'press' || text === 'news');
  if (isPress && !reading.modifier?.has('joint')) return false;
  // `without warning`, `without talks`
  if (phrase.prep === 'without') return false;
  // `recalled its envoy for consultations`: with its own government.
  if (
    phrase.prep === 'for' &&
    phrase.head.text === 'consultations' &&
    RECALLING.test(clause?.verb.lemma ?? '')
  )
    return false;
  // `a new round of talks`
  const measure = phrase.prep === 'of' ? phraseBefore(phrase, phrases)?.head : undefined;
  // `a swap of prisoners`
  const next = phrases[phrases.indexOf(phrase) + 1];
  const content = next?.prep === 'of' && next.from === phrase.to + 1 ? [next.head] : [];
  // `its calls for peace with Israel` ring nobody up.
  if (reading.frame.type === 'call' && !reading.modifier && next?.prep === 'for') return false;
  if (reading.frame.alone && content.length > 0) return false;
  if (reading.frame.beside && !isBeside(phrase, next, reading.frame.beside)) return false;
  const words = [...phrase.words, ...(measure ? [measure] : []), ...content];
  if (reading.modifier && !words.some((word) => reading.modifier?.has(word.text))) return false;
  return !reading.verbs || (clause !== undefined && reading.verbs.has(clause.verb.lemma));
}

/** `forty minutes with President X`, `the fringes of the G20`, and nothing between. */
const isBeside = (phrase: NounPhrase, next: NounPhrase | undefined, prep: string): boolean =>
  next?.prep === prep &&
  next.from === phrase.to + 1 &&
  (prep === 'of'
    ? next.head.mention?.kind === 'organisation'
    : next.head.mention?.kind === 'official' || next.head.lexeme.isRole);

const RECALLING = /^(?:recall|call|summon|withdraw|pull|bring)$/;

/** `the NATO summit`, `a meeting of the European Council`: who comes to it is one of the body's own. */
function isOfBody(own: readonly Party[], slots: Slots): boolean {
  const [body, ...others] = own;
  const isBody =
    body?.kind === 'organisation' && !body.id.includes('/') && !isOfTwo(body.id) && others.length === 0;
  return isBody && [...slots.parties('modifier'), ...slots.parties('of')].some(({ id }) => id === body.id);
}

const isSide = ({ kind, via }: Party): boolean => kind !== 'place' && via !== 'attribute';

/** `insisted that there were no talks with Iran`, `denied that a meeting had taken place`: the state for which whoever says so speaks. */
function tellersOf(
  clause: Clause | undefined,
  phrase: NounPhrase,
  { parse, discourse, entities }: Sentence,
): readonly Party[] {
  const { kind, verb, subject, governor } = clause ?? {};
  if (kind !== 'complement' || !verb || !governor) return [];
  const isThere = verb.lemma === 'be' && subject === governor.subject;
  const isHeld = COMING_ABOUT.has(verb.lemma) && subject?.includes(phrase);
  return isThere || isHeld ? statesOf(discourse.resolve(governor.subject, parse.phrases), entities) : [];
}

const COMING_ABOUT: ReadonlySet<string> = new Set(['take', 'happen', 'occur', 'plan']);

/** Sides of a noun: the clause's subject joins only where the noun itself names too few. */
function fillNoun(
  frame: Roles & { type: EventType },
  slots: Slots,
  { tellers, discourse }: { tellers: readonly Party[]; discourse: Discourse },
  fallback: Fallback,
  isAside: boolean,
): Filled | undefined {
  if (!frame.sides) return fill(frame, slots, fallback);
  const own = gather(
    frame.sides.filter((slot) => slot !== 'subject'),
    slots,
    false,
  );
  if (isOfBody(own, slots)) return { sides: own, actors: [], recipients: [] };
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
  const isOther = besides(own);
  if (own.length === 1 && tellers.length === 1 && tellers.every(isOther))
    return { sides: [...asReferences(tellers), ...own], actors: [], recipients: [] };
  // `after talks with A and B`: he who comes from them took part; of `talks between A and B` he did not.
  const withs = slots.parties('with');
  const alone = withs.length > 0 && own.every(({ id }) => withs.some((party) => party.id === id));
  if (alone && own.length >= 2) {
    const sides = uniqueParties([...slots.parties('subject').filter(isSide), ...own]);
    return { sides, actors: [], recipients: [] };
  }
  if (own.length >= 2) return { sides: own, actors: [], recipients: [] };
  // `met X a day before a session of the League`: who does something else at another time takes no part in it.
  const [body] = own;
  if (isAside && withs.length === 0 && own.length === 1 && body?.kind === 'organisation')
    return { sides: own, actors: [], recipients: [] };
  // `told reporters after the signing`: he who speaks then need not have signed.
  const filled =
    frame.type === 'signing' ? undefined : fill(frame, slots, { ...NO_FALLBACK, partner: fallback.partner });
  // `a similar call was made to X`: the caller is he who is spoken of.
  const [only] = [...slots.parties('with'), ...(frame.type === 'call' ? slots.parties('to') : [])];
  if (!filled && own.length === 0) {
    const sides = fallback.sides();
    return sides.length > 1 || sides[0]?.kind === 'organisation'
      ? { sides, actors: [], recipients: [] }
      : undefined;
  }
  if (filled || own.length !== 1 || !only) return filled;
  const spokenOf = discourse.person();
  const person = (spokenOf.length > 0 ? spokenOf : discourse.deeds.lead()).filter(({ id }) => id !== only.id);
  return person.length > 0
    ? {
        sides: [...asReferences(person), ...own],
        actors: [],
        recipients: [],
      }
    : undefined;
}
