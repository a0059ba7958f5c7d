import type { EventType } from '../../../model/event.ts';
import { isOff } from '../frames/status.ts';
import type { Deed } from '../roles/deeds.ts';
import { asReferences, ofState, type Party, stateOf } from '../roles/parties.ts';
import { governingNoun } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { type Candidate, type Sentence, spanOf } from './candidate.ts';

/** What is put off by these nouns, once it has been planned. */
const PLANS: readonly (readonly [noun: RegExp, types: readonly EventType[]])[] = [
  [/^(?:trip|visit|journey|tour|stop|stopover)$/, ['visit']],
  [/^(?:meeting|talks|session|round|encounter|summit|gathering)$/, ['meeting', 'negotiation', 'summit']],
  [/^(?:it|they)$/, ['visit', 'meeting', 'negotiation', 'summit', 'signing']],
];

/** A plan that was told more sentences ago is named again; what `it` is was told right before. */
const REACH = 6;

/** Right in seven of ten, by judgement: which of several plans is meant is inferred. */
const PRIOR = 7;

/** `The trip was put off`, `It has been cancelled`, `but put off that trip`: what becomes of the plan that the text told last, if the clause names nobody. */
export function readCalledOff(clause: Clause, sentence: Sentence): Candidate | undefined {
  const { parse, discourse } = sentence;
  const status = governingNoun(clause, parse.words);
  if (!isOff(status)) return undefined;
  if (clause.verb.modal || clause.verb.negative) return undefined;
  const phrase = (clause.verb.passive ? clause.subject : clause.after).find((one) =>
    isUnspecified(one, parse),
  );
  if (!phrase || (!clause.verb.passive && phrase.head.tag === 'pronoun')) return undefined;
  const types = PLANS.find(([noun]) => noun.test(phrase.head.text))?.[1] ?? [];
  const plan = discourse.deeds.planned(types, phrase.head.tag === 'pronoun' ? 1 : REACH);
  if (!plan || (plan.status === 'planned' && isBygone(clause))) return undefined;
  if (!clause.verb.passive && !isTheirs(plan, discourse.resolve(clause.subject, parse.phrases), sentence))
    return undefined;
  return {
    sides: asReferences(plan.sides),
    actors: asReferences(plan.actors),
    recipients: asReferences(plan.recipients),
    type: plan.type,
    status,
    clause,
    phrase,
    trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
    evidence: spanOf({ sides: [], actors: [], recipients: [] }, clause.verb.head),
    isUndated: true,
    prior: PRIOR,
  };
}

/** Whether those who call a plan off have a part in it, themselves or through their state. */
const isTheirs = ({ sides, actors }: Deed, doers: readonly Party[], { entities }: Sentence): boolean => {
  const planned = [...sides, ...actors].flatMap((party) => [party, ...stateOf(ofState(party), entities)]);
  return doers.some(({ id }) => planned.some((party) => party.id === id));
};

/** `now expected in May, it had been put off`: what was made of an earlier plan. */
const isBygone = ({ kind, verb }: Clause): boolean => kind !== 'complement' && verb.perfect && verb.past;

/** `the trip`, `his visit`, `it`: nothing beside it says whose it is or where to. */
const isUnspecified = (phrase: NounPhrase, { phrases }: Parse): boolean => {
  const next = phrases[phrases.indexOf(phrase) + 1];
  const isAlone = next === undefined || next.from > phrase.to + 1 || !HANGING.has(next.prep ?? '');
  const first = phrase.words[0]?.text ?? '';
  return isAlone && !phrase.prep && !phrase.owner && phrase.words.length <= 2 && REFERRING.test(first);
};

/** Prepositions of what tells a trip or a meeting from others. */
const HANGING: ReadonlySet<string> = new Set(['to', 'with', 'of', 'between', 'by', 'in', 'at', 'among']);

const REFERRING = /^(?:the|that|this|his|her|their|it|they)$/;
