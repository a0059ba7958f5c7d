import type { EventType } from '../../../model/event.ts';
import { ACCORDS } from '../frames/nouns.ts';
import { type Clause, describing } from '../syntax/clause.ts';
import { groupsAfter, groupsOf } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { OBJECT_CONTROL } from '../syntax/reporting.ts';
import { agents, asker, doer, isAbout, isOneOf, offerer } from './answered.ts';
import { across, here } from './arrivals.ts';
import { counterpart, culprit, others, type Question, type Source } from './culprit.ts';
import { objectOf } from './object.ts';
import { ofState, type Party, partiesOf, stateOf, statesOf } from './parties.ts';
import { following, tellerOf } from './slots.ts';
import { isConditional } from './warned.ts';

/** What stands after the verb and in what it says, demands or promises: the first phrases that name a party. */
const nearby: Source = ({ clause, actors, sentence: { parse, discourse, entities } }) => {
  // `urged the former rebel to recognise Israel`: whom it is said to the text calls otherwise.
  const isSaidToObject = OBJECT_CONTROL.has(clause.verb.lemma) && objectOf(clause).length > 0;
  const content = parse.clauses.filter(
    ({ governor, kind }) =>
      governor === clause &&
      (kind === 'complement' || kind === 'participle' || (kind === 'infinitive' && !isSaidToObject)),
  );
  // `to veto any settlement brought before the Union`
  const about = content.flatMap((other) =>
    other.after.flatMap((phrase) =>
      describing(phrase, parse.clauses).filter(({ kind }) => kind === 'reduced'),
    ),
  );
  const home = statesOf(actors.map(ofState), entities);
  const behind = groupsAfter(clause);
  // `deplored the closure as a breach of the principles of the Community`
  const as = behind.findIndex(({ prep }) => prep === 'as');
  const places: readonly (readonly NounPhrase[])[] = [
    ...(as < 0 ? behind : behind.slice(0, as))
      .filter(({ prep }) => prep !== 'to' || content.length === 0 || !COMPLAINING.has(clause.verb.lemma))
      .map(({ phrases }) => phrases),
    ...content.flatMap((other) => [
      ...(other.kind === 'complement' ? [other.subject, ...hangingOn(other.subject, parse.phrases)] : []),
      ...groupsAfter(other).map(({ phrases }) => phrases),
    ]),
    ...about.flatMap((one) => groupsAfter(one).map(({ phrases }) => phrases)),
  ];
  const found = places
    .filter(
      (phrases) => !phrases.some((phrase) => phrase.head.tag === 'pronoun' || isOwnEnvoy(clause)(phrase)),
    )
    .map((phrases) => others(discourse.resolve(phrases, parse.phrases), [...actors, ...home]))
    // `recalled its ambassador, X`: one's own people are not whom a deed is done to.
    .map((parties) => parties.filter((party) => !isOneOf(stateOf(party, entities), home)))
    .find((parties) => parties.length > 0);
  return found?.map((party): Party => ({ ...party, via: 'attribute' })) ?? [];
};

/** `complained to the Council that Baku …`: to whom one complains is not of whom. */
const COMPLAINING: ReadonlySet<string> = new Set(['complain', 'protest']);

/** `that the expulsion of diplomats from Chad would be answered` */
const hangingOn = (subject: readonly NounPhrase[], all: readonly NounPhrase[]): NounPhrase[][] => {
  const [last] = subject;
  return last ? groupsOf(following(last, all)).map(({ phrases }) => phrases) : [];
};

/** `recalled its ambassador, X`, `recalled Ambassador X`, of whom no more may be known. */
const isOwnEnvoy =
  ({ verb }: Clause) =>
  ({ words, head, possessive }: NounPhrase): boolean =>
    words.some(({ text }) => /^(?:its|his|her|their) (?:.* )?(?:ambassador|envoy)s?$/.test(text)) ||
    ((possessive !== undefined || (head.mention?.kind === 'official' && RECALLING.has(verb.lemma))) &&
      words.some(({ text }) => /^(?:ambassador|envoy)s?$/.test(text)));

const RECALLING: ReadonlySet<string> = new Set(['recall', 'withdraw', 'pull']);

/** `wrote to Avarua, asking for the papers`, `rang Delhi to ask for calm`: whoever the word was said to. */
const addressed: Source = ({ clause, actors, sentence: { parse, discourse } }) => {
  const { kind, governor } = clause;
  const isSaid = kind === 'complement' && governor !== undefined && TELLING.has(governor.verb.lemma);
  const isDone = governor !== undefined && (kind === 'participle' || kind === 'infinitive' || isSaid);
  // `Cambodia stands by its word, X told Y`
  const attribution = kind === 'main' || kind === 'coordinate' ? tellerOf(clause, parse.clauses) : undefined;
  const saying = isDone
    ? governor
    : attribution && TELLING.has(attribution.verb.lemma)
      ? attribution
      : undefined;
  const [told] = (saying ? groupsAfter(saying) : []).filter(
    ({ prep }) => prep === undefined || prep === 'to',
  );
  return others(discourse.resolve(told?.phrases ?? [], parse.phrases), actors);
};

/** `suspended its membership`, `refused its share`: of the body that the text is about. */
const club: Source = (question) =>
  isAbout(question, SHARES) ? others(question.sentence.discourse.mainBody(), question.actors) : [];

const TELLING: ReadonlySet<string> = new Set(['tell', 'inform', 'assure', 'warn', 'remind']);

/** Whoever the same sentence has just told that they met, called or addressed. */
const partner: Source = ({ clause, actors, sentence: { discourse } }) =>
  clause.kind === 'coordinate' ? discourse.deeds.partners(actors) : [];

/** Any party that the rest of the sentence names. */
const elsewhere: Source = ({ clause, actors, sentence: { parse, entities } }) => {
  const home = statesOf(actors.map(ofState), entities);
  const rest = groupsOf(parse.phrases.filter(({ from }) => from >= clause.verb.to));
  const found = rest
    .flatMap(({ phrases }) => (phrases.some(isOwnEnvoy(clause)) ? [] : phrases))
    .map((phrase) => others(partiesOf([phrase], entities, parse.phrases), [...actors, ...home]))
    .find((parties) => parties.length > 0);
  return found?.map((party): Party => ({ ...party, via: 'attribute' })) ?? [];
};

/** `welcomed the decision`: those who took it. */
const deciders: Source = (question) => {
  const { deeds } = question.sentence.discourse;
  return isAbout(question, DECISIONS) ? others(deeds.deciders(), question.actors) : [];
};

/** `welcomed the accord`: those whose accord it is. */
const partners: Source = (question) => {
  const { clause, actors, sentence } = question;
  const { parse, entities } = sentence;
  // `welcomed the agreement which A and B signed`
  const told = parse.clauses
    .filter(
      ({ kind, antecedent }) => kind === 'relative' && antecedent && objectOf(clause).includes(antecedent),
    )
    .flatMap(({ subject }) => others(partiesOf(subject, entities, parse.phrases), actors));
  if (told.length > 1) return told.map((party) => ({ ...party, via: 'attribute' as const }));
  const both = isAbout(question, OUTCOMES) ? bothSides(question) : [];
  return both.length === 2 ? both : [];
};

/** Those whom the text last set against somebody, or last named. */
const lastNamed: Source = ({ actors, sentence: { discourse } }) => discourse.other(actors);

/** The states at whom the deed before was aimed; right behind it also whom it named last. */
const sameTarget: Source = ({ clause, actors, sentence: { discourse, entities } }) =>
  statesOf(
    clause.kind === 'participle' || clause.kind === 'coordinate'
      ? discourse.other(actors)
      : discourse.aimedAt(actors),
    entities,
  );

/** The state that the article names most by far: outsiders speak of it. */
const topic: Source = ({ actors, sentence: { discourse } }) => others(discourse.about.topic(), actors);

/** The state that the article names most, besides the actors' own: whom a deed without a target is done to. */
const mostNamed: Source = ({ actors, sentence: { discourse, entities } }) =>
  discourse.about.pair(1, statesOf(actors.map(ofState), entities)).slice(0, 1);

/** `mediate`, `brokered`: the two who are spoken of, the mediator's own state not among them. */
const bothSides: Source = ({ actors, sentence: { discourse, entities } }) => {
  const home = statesOf(actors.map(ofState), entities);
  const both = discourse.states();
  return both.some((party) => isOneOf([party], home)) ? discourse.about.pair(1, home) : others(both, actors);
};

const OUTCOMES: ReadonlySet<string> = new Set(
  `${ACCORDS} outcome talk meeting dialogue rapprochement thaw result news step move declaration framework`.split(
    ' ',
  ),
);

const DECISIONS: ReadonlySet<string> = new Set(['decision', 'announcement', 'move', 'step']);

const SHARES: ReadonlySet<string> = new Set(['membership', 'share', 'quota', 'seat', 'dues']);

/** `telephoned Abbas to condemn the raid`: not he is condemned whom it is said to. */
const addressedInAnswer: Source = (question) =>
  question.clause.kind === 'infinitive' ? [] : addressed(question);

const ANSWER = [
  agents,
  club,
  nearby,
  addressedInAnswer,
  asker,
  doer,
  counterpart,
  topic,
  lastNamed,
  elsewhere,
];
const WORD = [nearby, addressed, partner, counterpart, topic, sameTarget, mostNamed];

/** `warned that Russia would respond if NATO deployed missiles there`: whoever would have to leave something undone. */
const deterred: Source = ({ clause, actors, sentence: { parse, entities } }) => {
  const content = parse.clauses.filter(({ governor }) => governor === clause);
  const own = [...actors, ...statesOf(actors.map(ofState), entities)];
  const named = (clauses: readonly Clause[]): Party[] =>
    others(
      partiesOf(
        clauses.flatMap(({ subject }) => [...subject]),
        entities,
        parse.phrases,
      ),
      own,
    );
  // `warned that Macedonia would become a target if …`
  if (named(content.filter(({ kind }) => kind === 'complement')).length > 0) return [];
  return named(
    parse.clauses.filter(
      (other) =>
        isConditional(other) &&
        !other.verb.passive &&
        (other.governor === clause || content.some((one) => one === other.governor)),
    ),
  );
};

/** `Ecuador expelled the Colombian envoy. Venezuela shut its embassy`: those with whom another broke before. */
const shunned: Source = ({ actors, sentence: { discourse, entities } }) =>
  others(statesOf(discourse.deeds.last('rupture')?.recipients ?? [], entities), actors);

/** `Canada imposed sanctions on Belarus. The Treasury listed eight officials`: those whom another punished before. */
const punished: Source = ({ actors, sentence: { discourse, entities } }) => {
  const before = discourse.deeds.last('sanction');
  const home = statesOf(actors.map(ofState), entities);
  const isOwn = statesOf(before?.actors ?? [], entities).some(({ id }) =>
    home.some((state) => state.id === id),
  );
  return before && !isOwn ? others(statesOf(before.recipients, entities), actors) : [];
};

/** `gave Mali wheat, and China will send rigs`: those helped in the same breath. */
const helped: Source = ({ clause, sentence: { discourse } }) =>
  clause.kind === 'coordinate' ? (discourse.deeds.last('aid')?.recipients ?? []) : [];

const DEED = [club, nearby, mostNamed];

/** Where each type of deed is looked at, in this order, for whom it is done to. */
const SOURCES: Readonly<Partial<Record<EventType, readonly Source[]>>> = {
  visit: [here, across],
  mediation: [nearby, bothSides],
  support: [nearby, offerer, addressed, deciders, partners, counterpart, lastNamed, elsewhere],
  request: WORD,
  threat: [deterred, ...WORD],
  criticism: ANSWER,
  accusation: ANSWER,
  rejection: ANSWER,
  sanction: [club, nearby, punished, mostNamed],
  easing: DEED,
  rupture: [club, nearby, shunned, mostNamed],
  aid: [club, nearby, helped, mostNamed],
  agreement: [nearby, counterpart],
};

/** Whose act it is that words condemn; empty where they answer no act. */
export const culpritsOf = (type: EventType, question: Question): Party[] =>
  SOURCES[type] === ANSWER ? culprit(question) : [];

/** Whom a deed is done to that names nobody: inferred, never certain. */
export function guessRecipients(type: EventType, question: Question): Party[] {
  const { entities } = question.sentence;
  const home = statesOf(question.actors.map(ofState), entities);
  for (const source of SOURCES[type] ?? []) {
    const found = others(source(question), home).filter(
      (party) =>
        party.via === 'attribute' ||
        !others(stateOf(party, entities), []).some(({ id }) => home.some((state) => state.id === id)),
    );
    // Nobody mediates with one side alone.
    if (found.length > (type === 'mediation' ? 1 : 0))
      return found.map((party) => (party.via === 'attribute' ? party : { ...party, via: 'reference' }));
  }
  return [];
}
