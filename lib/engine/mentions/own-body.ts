import { oneOf } from './one-of.ts';
import { bodyOf, type RolePhrase, withoutOrgans } from './role-phrase.ts';
import { hitAt, type Scan } from './scan.ts';

/** What an international body is called for short: `the bloc's secretary-general`. */
const isBodyNoun = oneOf(
  'bloc alliance organisation organization grouping group union body community league commission association forum',
);

/** A body is called so while it is spoken of: not beyond as many names. */
const REACH = 12;

/** The bodies that a role's office is of, if it is one that only some bodies have. */
function bodiesWith(phrase: RolePhrase): ReadonlySet<string> {
  const offices = withoutOrgans(phrase.offices);
  return new Set(
    offices.every(({ bodies }) => bodies.length > 0) ? offices.flatMap(({ bodies }) => bodies) : [],
  );
}

/** The international body named last before a role whose office it has: `CARICOM` for `its secretary-general`. */
export function bodyNamedBefore(scan: Scan, phrase: RolePhrase): string[] {
  const having = bodiesWith(phrase);
  if (having.size === 0) return [];
  let names = 0;
  for (let token = phrase.first - 1; token >= 0 && names < REACH; token--) {
    const hit = hitAt(scan, token);
    if (hit === undefined || hit.last !== token + 1) continue;
    names++;
    const organisation = hit.meaning.organisation;
    if (organisation === undefined || organisation.country !== undefined) continue;
    const body = bodyOf(scan, organisation.id);
    if (having.has(body)) return [body];
  }
  return [];
}

/** `The alliance's secretary-general`: the body that the noun at `token` stands for. */
export const bodyOfNoun = (scan: Scan, token: number, phrase: RolePhrase): string[] =>
  isBodyNoun(scan, token) ? bodyNamedBefore(scan, phrase) : [];
