import type { Candidate } from '../candidates/candidate.ts';

import type { Draft } from '../merge.ts';
import { objectOf } from '../roles/object.ts';

const types = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for what the text has told before, and the types of event that they may mean. */
const MEANT: readonly (readonly [nouns: ReadonlySet<string>, events: ReadonlySet<string>])[] = [
  [
    types(
      'accord deal treaty pact agreement text memorandum draft document compromise convention settlement',
    ),
    types('agreement signing statement negotiation'),
  ],
  [
    types('measure ban sanction tariff restriction embargo curb decision move step'),
    types('sanction easing rupture agreement'),
  ],
  [types('demand request appeal proposal offer plea'), types('request agreement mediation')],
  [types('charge accusation allegation claim'), types('accusation criticism')],
  [types('negotiation talk round consultation'), types('negotiation meeting summit')],
];

/** The agenda of the event before that a noun of this one means: `the Senate has yet to ratify the pact`. */
export function referredAgenda({ clause, phrase }: Candidate, told: readonly Draft[]): string[] {
  const nouns = [...(phrase ? [phrase] : []), ...(clause ? objectOf(clause) : [])]
    .filter(({ words }) => words[0]?.tag === 'determiner')
    .map(({ head }) => head.lexeme.singular);
  const meant = MEANT.find(([names]) => nouns.some((noun) => names.has(noun)))?.[1];
  if (!meant) return [];
  return told.findLast(({ type, agenda }) => meant.has(type) && agenda.length > 0)?.agenda.slice(0, 1) ?? [];
}
