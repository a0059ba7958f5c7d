import type { Candidate, Sentence } from './candidate.ts';
import { readNoun } from './nouns.ts';
import { apart, isContent, tellsSame, withHost } from './refine.ts';
import { readVerb } from './verbs.ts';

/** Every reading of a sentence's verbs and nouns that a frame allows. */
export function readCandidates(sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  for (const clause of sentence.parse.clauses) {
    sentence.discourse.noteSubject([]);
    const candidate = readVerb(clause, sentence);
    if (candidate) {
      found.push(candidate);
      sentence.discourse.noteSides([...candidate.sides, ...candidate.actors, ...candidate.recipients]);
    }
    sentence.discourse.noteSubject(sentence.discourse.resolve(clause.subject, sentence.parse.phrases));
  }
  for (const phrase of sentence.parse.phrases) {
    const candidate = readNoun(phrase, sentence);
    if (candidate && !found.some((other) => tellsSame(other, candidate))) {
      found.push(candidate);
      sentence.discourse.noteSides([...candidate.sides, ...candidate.actors, ...candidate.recipients]);
    }
  }
  return found
    .filter((candidate) => !isContent(candidate, found))
    .map((candidate) => withHost(candidate, found))
    .flatMap(apart);
}
