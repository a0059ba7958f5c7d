import type { EventType } from '../../../model/event.ts';
import type { Candidate, Sentence } from './candidate.ts';
import { readFollower } from './followers.ts';
import { readNoun } from './nouns.ts';
import {
  apart,
  asCall,
  asSummit,
  isAtHome,
  isContent,
  isDomestic,
  isOvertaken,
  isToldByOrgan,
  tellsSame,
  withHost,
} from './refine.ts';
import { readVerb } from './verbs.ts';
import { readVisitor } from './visitors.ts';

/** Deeds that others answer in words. */
const DEEDS: ReadonlySet<EventType> = new Set(['sanction', 'rupture', 'threat', 'easing', 'aid']);

/** Words that others answer. */
const WORDS: ReadonlySet<EventType> = new Set([
  'accusation',
  'criticism',
  'request',
  'invitation',
  'mediation',
]);

/** Types that go on against the same side when a text does not name it again. */
const AIMED: ReadonlySet<EventType> = new Set([
  'sanction',
  'rupture',
  'criticism',
  'accusation',
  'threat',
  'easing',
  'request',
]);

/** Every reading of a sentence's verbs and nouns that a frame allows. */
export function readCandidates(sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  const { discourse } = sentence;
  const note = (candidate: Candidate): void => {
    found.push(candidate);
    discourse.noteSides([...candidate.sides, ...candidate.actors, ...candidate.recipients]);
    if (AIMED.has(candidate.type)) discourse.noteTarget(candidate.recipients);
    if (DEEDS.has(candidate.type)) discourse.noteDeed(candidate);
    if (WORDS.has(candidate.type)) discourse.noteWord(candidate);
  };
  for (const clause of sentence.parse.clauses) {
    const candidate = readVerb(clause, sentence) ?? readFollower(clause, sentence, discourse.deed());
    if (candidate) note(candidate);
    const subject = discourse.resolve(clause.subject, sentence.parse.phrases);
    if (clause.kind === 'attribution') discourse.noteSpeaker(subject);
    else discourse.noteSubject(subject);
  }
  for (const phrase of sentence.parse.phrases) {
    const candidate = readNoun(phrase, sentence);
    if (candidate && !found.some((other) => tellsSame(other, candidate))) note(candidate);
    const visit = readVisitor(phrase, sentence);
    if (visit) note(visit);
  }
  return found

    .filter(
      (candidate) =>
        !isContent(candidate, found) &&
        !isOvertaken(candidate, found) &&
        !isAtHome(candidate, sentence.entities) &&
        !isToldByOrgan(candidate) &&
        !isDomestic(candidate, sentence.entities),
    )
    .map((candidate) => asSummit(asCall(withHost(candidate, found), sentence.parse)))
    .flatMap(apart);
}
