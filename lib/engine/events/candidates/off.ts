import type { EventType } from '../../../model/event.ts';
import { asReferences } from '../roles/parties.ts';
import { governingNoun } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { type Candidate, type Sentence, spanOf } from './candidate.ts';

/** What is put off by these nouns, once it has been planned. */
const PLANS: readonly (readonly [noun: RegExp, types: readonly EventType[]])[] = [
  [/^(?:trip|visit|journey|tour|stopover)$/, ['visit']],
  [/^(?:meeting|talks|session|round|encounter|summit|gathering)$/, ['meeting', 'negotiation', 'summit']],
  [/^(?:it|they)$/, ['visit', 'meeting', 'negotiation', 'summit', 'signing']],
];

/** A plan that was told more sentences ago is named again; what `it` is was told right before. */
const PLAN_REACH = 6;

/** Right in seven of ten, by judgement: which of several plans is meant is inferred. */
const PRIOR = 7;

/** `The trip was put off`, `It has been cancelled`: what becomes of the plan that the text told last, if the clause names nobody. */
export function readOff(clause: Clause, { parse, discourse }: Sentence): Candidate | undefined {
  const status = governingNoun(clause, parse.words);
  const [phrase] = clause.subject;
  if (!phrase || !clause.verb.passive || clause.verb.modal || clause.verb.negative) return undefined;
  if ((status !== 'postponed' && status !== 'cancelled') || !isPlain(phrase, parse)) return undefined;
  const types = PLANS.find(([noun]) => noun.test(phrase.head.text))?.[1] ?? [];
  const plan = discourse.deeds.planned(types, phrase.head.tag === 'pronoun' ? 1 : PLAN_REACH);
  if (!plan || (plan.status === 'planned' && isBygone(clause))) return undefined;
  const roles = {
    sides: asReferences(plan.sides),
    actors: asReferences(plan.actors),
    recipients: asReferences(plan.recipients),
  };
  return {
    ...roles,
    type: plan.type,
    status,
    clause,
    phrase,
    trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
    evidence: spanOf({ sides: [], actors: [], recipients: [] }, clause.verb.head),
    prior: PRIOR,
  };
}

/** `now expected in May, it had been put off`: what was made of an earlier plan. */
const isBygone = ({ kind, verb }: Clause): boolean => kind !== 'complement' && verb.perfect && verb.past;

/** `the trip`, `his visit`, `it`: nothing beside it says whose it is or where to. */
const isPlain = (phrase: NounPhrase, { phrases }: Parse): boolean => {
  const next = phrases[phrases.indexOf(phrase) + 1];
  const isAlone = next === undefined || next.from > phrase.to + 1 || next.prep === undefined;
  const first = phrase.words[0]?.text ?? '';
  return (
    isAlone &&
    !phrase.owner &&
    phrase.words.length <= 2 &&
    /^(?:the|that|this|his|her|their|it|they)$/.test(first)
  );
};
