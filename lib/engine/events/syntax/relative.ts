import { type Clause, type ClauseParts, newClause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import { TRANSITIVE } from './voices.ts';

/** Verbs of which events and not states or people are the subject. */
const TAKING_TIME: ReadonlySet<string> = new Set(['begin', 'start', 'end', 'last', 'run', 'conclude']);

/** Participles of events: `begun on Monday`, `held in Moscow`, `brokered by Egypt`. */
const DONE: ReadonlySet<string> = new Set([...TAKING_TIME, ...TRANSITIVE, 'broker']);

/** A relative or reduced clause, about the event where it tells how long something lasts: `a visit to China that began on Monday`, `…, begun on Monday`. */
export function relativeClause(phrases: readonly NounPhrase[], parts: ClauseParts): Clause {
  const event = isOfEvent(parts) ? eventOver(parts, phrases) : undefined;
  return newClause(event ? { ...parts, antecedent: event, subject: [event] } : parts);
}

const isOfEvent = ({ kind, verb: { lemma, passive } }: ClauseParts): boolean =>
  kind === 'reduced' ? DONE.has(lemma) : !passive && TAKING_TIME.has(lemma);

function eventOver(
  { kind, antecedent, subject }: ClauseParts,
  phrases: readonly NounPhrase[],
): NounPhrase | undefined {
  const isThing = kind === 'relative' && !antecedent?.head.mention;
  if (!antecedent || isThing || antecedent.head.lexeme.events || !subject.includes(antecedent))
    return undefined;
  let at = phrases.indexOf(antecedent);
  // `meetings of the envoys, X and Y, held in Moscow`
  while (
    at > 0 &&
    (HANGING_ON.has(phrases[at]?.link ?? '') || (kind === 'reduced' && phrases[at]?.link === 'comma'))
  ) {
    at--;
    if (phrases[at]?.head.lexeme.events) return phrases[at];
  }
  return undefined;
}

const HANGING_ON: ReadonlySet<string> = new Set(['none', 'conjunction']);
