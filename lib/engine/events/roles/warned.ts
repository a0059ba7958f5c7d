import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { asReferences, type Entities, type Party, partiesOf } from './parties.ts';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution', 'threaten', 'tell', 'promise', 'assure']);

/** `if it provides arms`, `should it do so` */
export const isConditional = ({ kind, introducer }: Clause): boolean =>
  kind === 'subordinate' && CONDITION.test(introducer ?? '');

const CONDITION = /^(?:if|unless|should)$/;

/**
 * Whom `it` means that a verb around it has addressed: `warned Beijing of consequences if it provides arms`, `asked the
 * EU to ease the sanctions which it imposed`.
 */
export function warnedOf(clause: Clause | undefined, entities: Entities): readonly Party[] | undefined {
  const phrase = clause && addressedBy(clause);
  const found = phrase
    ? partiesOf([phrase], entities, [phrase]).filter(
        ({ kind }) => kind === 'country' || kind === 'organisation',
      )
    : [];
  return found.length === 1 ? asReferences(found) : undefined;
}

function addressedBy(clause: Clause): NounPhrase | undefined {
  const { governor, kind } = clause;
  if (!governor) return undefined;
  if (kind === 'relative') {
    const [bidden] = governor.kind === 'infinitive' ? governor.subject : [];
    return governor.governor?.after.find((phrase) => phrase === bidden);
  }
  if (!isConditional(clause) || !WARNING.has(governor.verb.lemma) || governor.verb.passive) return undefined;
  return governor.after.find(({ prep }) => prep === undefined);
}
