import { MEASURES } from '../frames/nouns.ts';
import { describing } from '../syntax/clause.ts';
import { agentsOf } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Question, Source } from './culprit.ts';
import { objectOf } from './object.ts';
import { ofState, type Party, stateOf, statesOf } from './parties.ts';

/** Whether the verb, or what is done to it (`refused to take its share`), has such a noun as its object. */
export const isAbout = ({ clause, sentence: { parse } }: Question, nouns: ReadonlySet<string>): boolean => {
  const content = parse.clauses.filter(({ kind, governor }) => kind === 'infinitive' && governor === clause);
  const done = content.flatMap(objectOf).filter(({ head }) => head.tag !== 'pronoun');
  // `hailed what he called a historic agreement`
  const named = parse.clauses.flatMap(({ introducer, governor, after }) =>
    introducer === 'what' && governor === clause ? after : [],
  );
  return hasNoun([...objectOf(clause), ...done, ...named], nouns);
};

const hasNoun = (phrases: readonly NounPhrase[], nouns: ReadonlySet<string>): boolean =>
  phrases.some(({ words }) => words.some(({ lexeme, mention }) => !mention && nouns.has(lexeme.singular)));

/** `condemned the sanctions imposed by Washington`, `refused the passage that Quito had requested`: those whose act or word it is. */
export const agents: Source = ({ clause, sentence: { parse, discourse } }) => {
  const doers = objectOf(clause).flatMap((act) =>
    describing(act, parse.clauses).flatMap((told) =>
      told.kind === 'reduced' || told.verb.passive
        ? agentsOf(told)
        : told.subject.includes(act)
          ? []
          : told.subject,
    ),
  );
  return discourse.resolve(doers, parse.phrases).map(ofState);
};

/** `welcomed the offer`: him who made it. */
export const offerer: Source = (question) =>
  isAbout(question, OFFERS)
    ? question.sentence.discourse.deeds.asker((party) => isOneOf([party], question.actors))
    : [];

const OFFERS: ReadonlySet<string> = new Set(['offer', 'proposal', 'overture', 'invitation']);

/** `denounced the measure`: him who took it. */
export const doer: Source = (question) => {
  const { discourse, entities } = question.sentence;
  if (!isAbout(question, ANSWERED)) return [];
  const doers = discourse.deeds.doer(question.actors, isAbout(question, SANCTIONS) ? 'sanction' : undefined);
  return statesOf(doers, entities);
};

/** `was invited, and declined`, `turned it down` */
const isBareRefusal = ({ clause, sentence: { parse } }: Question): boolean =>
  REFUSING.has(clause.verb.lemma) &&
  objectOf(clause).every(({ head }) => head.text === 'it') &&
  !parse.clauses.some(({ kind, governor }) => kind === 'infinitive' && governor === clause);

const REFUSING: ReadonlySet<string> = new Set(['decline', 'refuse', 'deny', 'reject', 'turn', 'dismiss']);

/** `dismissed the charges as …`: those who brought them. */
export const asker: Source = (question) => {
  if (!isAbout(question, SAID) && !isBareRefusal(question)) return [];
  const { discourse, entities } = question.sentence;
  const home = statesOf(question.actors.map(ofState), entities);
  // `deplored it, said Kigali. Its minister turned the request down`: nobody answers his own side.
  return discourse.deeds.asker(
    (party) =>
      isOneOf([party], question.actors) ||
      stateOf(ofState(party), entities).some((state) => isOneOf([state], home)),
  );
};

export const isOneOf = ([state]: readonly Party[], states: readonly Party[]): boolean =>
  states.some(({ id }) => id === state?.id);

const ANSWERED: ReadonlySet<string> = new Set(
  `${MEASURES} move decision step action expulsion closure threat announcement policy act ultimatum it this`.split(
    ' ',
  ),
);

/** Measures that bear the name of their type. */
const SANCTIONS: ReadonlySet<string> = new Set(['sanction', 'embargo', 'tariff']);

const SAID: ReadonlySet<string> = new Set(
  'charge allegation accusation claim criticism demand request appeal offer proposal imputation insinuation suggestion remark overture'.split(
    ' ',
  ),
);
