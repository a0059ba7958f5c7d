import type { Clause } from '../syntax/clause.ts';
import { asReferences, type Entities, type Party, partiesOf } from './parties.ts';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution', 'threaten', 'tell', 'promise', 'assure']);

/** `warned Beijing of consequences if it provides arms`: it is the one that is warned. */
export function warnedOf(clause: Clause | undefined, entities: Entities): readonly Party[] | undefined {
  const { kind, introducer, governor } = clause ?? {};
  if (kind !== 'subordinate' || !/^(?:if|unless|should)$/.test(introducer ?? '') || !governor)
    return undefined;
  if (!WARNING.has(governor.verb.lemma) || governor.verb.passive) return undefined;
  const [warned] = governor.after.filter(({ prep }) => prep === undefined);
  const found = warned
    ? partiesOf([warned], entities, [warned]).filter(({ kind }) => kind !== 'official')
    : [];
  return found.length === 1 ? asReferences(found) : undefined;
}
