import type { Sentence } from '../candidates/candidate.ts';

import type { Clause } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { objectOf } from './object.ts';
import { besides, modifiersOf, type Party, partiesOf } from './parties.ts';
import { following } from './slots.ts';

/** A directed deed whose verb names nobody whom it is done to. */
export interface Question {
  clause: Clause;
  actors: readonly Party[];
  sentence: Sentence;
}

/** One place to look for whom it is done to; empty where it does not tell. */
export type Source = (question: Question) => readonly Party[];

/** The other of the two states that the article is about. */
export const counterpart: Source = ({ actors, sentence: { discourse } }) =>
  discourse.about.counterpart(actors);

export const others = (parties: readonly Party[], actors: readonly Party[]): Party[] =>
  parties.filter(besides(actors));

/** `condemned the attacks on the embassy in Tehran`: not whom they hit but whose they are, or in whose country. */
export const culprit = ({ clause, actors, sentence: { parse, entities } }: Question): Party[] => {
  const [act] = objectOf(clause)
    .map((phrase) => wholeOf(phrase, parse.phrases))
    .filter(({ head }) => ACTS.has(head.lexeme.singular));
  if (act === undefined) return [];
  const around = following(act, parse.phrases);
  const by = (prep: string): Party[] =>
    partiesOf(
      around.filter((phrase) => phrase.prep === prep),
      entities,
      parse.phrases,
    );
  const owners = act.owner ? partiesOf([act.owner], entities, parse.phrases) : modifiersOf(act, entities);
  const here = by('in').map(
    (party): Party => ({ ...party, kind: party.kind === 'place' ? 'country' : party.kind }),
  );
  return (
    [others(owners, actors), others(by('by'), actors), others(here, actors)].find(
      (found) => found.length > 0,
    ) ?? []
  );
};

/** `the invasion of Ukraine, which they condemned`: what a relative clause is about stands before the `of`. */
const wholeOf = (phrase: NounPhrase, all: readonly NounPhrase[]): NounPhrase =>
  (phrase.prep === 'of' ? all[all.indexOf(phrase) - 1] : undefined) ?? phrase;

const ACTS: ReadonlySet<string> = new Set(
  'attack strike storming killing bombing shelling invasion violation incursion assault raid execution murder poisoning abduction seizure'.split(
    ' ',
  ),
);
