import { asReferences, type Party, partiesOf, stateOf, statesOf } from '../roles/parties.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { type Candidate, clauseOf, DEFAULT_PRIOR, type Sentence, spanOf } from './candidate.ts';

/** Words before an official that tell a visit under way: `the visiting Danish foreign minister`. */
const VISITING = 'visiting';

/** A visit told by one word before the visitor; the host is who receives or meets him, else the state spoken of last. */
export function readVisitor(phrase: NounPhrase, sentence: Sentence): Candidate | undefined {
  if (!phrase.words.some(tellsVisit)) return undefined;
  const word = phrase.words.find(isVisiting) ?? phrase.words.find(isVisitor);
  return word && readVisit(phrase, word, sentence);
}

const tellsVisit = ({ lexeme }: Word): boolean => lexeme.isVisiting;

const isVisiting = ({ text, mention }: Word): boolean => !mention && text === VISITING;

/** A role that is a mention as a whole takes the word in: `the visiting foreign minister`. */
const isVisitor = ({ text, mention }: Word): boolean =>
  mention?.kind === 'official' && text.includes(` ${VISITING} `);

function readVisit(
  phrase: NounPhrase,
  word: Word,
  { parse, discourse, entities }: Sentence,
): Candidate | undefined {
  const next = parse.phrases[parse.phrases.indexOf(phrase) + 1];
  const group = next?.link === 'comma' && !next.prep ? [phrase, next] : [phrase];
  const visitor = partiesOf(group, entities, parse.phrases).find(({ kind }) => kind === 'official');
  if (visitor === undefined) return undefined;
  const clause = clauseOf(phrase, parse);
  const home = stateOf(visitor, entities);
  const foreign = (parties: readonly Party[]): Party[] =>
    statesOf(parties, entities).filter(
      ({ id, kind }) => kind === 'country' && !home.some((state) => state.id === id),
    );
  const met =
    clause && !clause.subject.includes(phrase) ? discourse.resolve(clause.subject, parse.phrases) : [];
  const [host] = [...foreign(met), ...foreign(discourse.place())];
  if (host === undefined) return undefined;
  const roles = { sides: [], actors: [visitor], recipients: asReferences([host]) };
  return {
    ...roles,
    type: 'visit',
    status: 'happening',
    clause,
    phrase,
    trigger: { start: word.start, end: word.end },
    evidence: spanOf(roles, word),
    prior: DEFAULT_PRIOR,
  };
}
