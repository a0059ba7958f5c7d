import type { Clause } from '../syntax/clause.ts';
import { asReferences, type Entities, type Party, partiesOf } from './parties.ts';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution', 'threaten', 'tell', 'promise', 'assure']);

/** `if it provides arms`, `should it do so` */
export const isConditional = ({ kind, introducer }: Clause): boolean =>
  kind === 'subordinate' && CONDITION.test(introducer ?? '');

const CONDITION = /^(?:if|unless|should)$/;

/** `warned Beijing of consequences if it provides arms`: it is the one that is warned. */
export function warnedOf(clause: Clause | undefined, entities: Entities): readonly Party[] | undefined {
  const { governor } = clause ?? {};
  if (!clause || !governor || !isConditional(clause)) return undefined;
  if (!WARNING.has(governor.verb.lemma) || governor.verb.passive) return undefined;
  const [warned] = governor.after.filter(({ prep }) => prep === undefined);
  const found = warned
    ? partiesOf([warned], entities, [warned]).filter(({ kind }) => kind !== 'official')
    : [];
  return found.length === 1 ? asReferences(found) : undefined;
}
