import type { Candidate } from '../candidates/candidate.ts';
import { following } from '../roles/slots.ts';
import type { Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { timeOfDue } from './beside.ts';
import { clauseAbout } from './clause-about.ts';
import type { Dated, Dating, PlacedTime } from './times.ts';

/** The date that an event's noun tells itself, or what is told of it. `mine`: those of the times that may be its own. */
export function ofNoun(
  phrase: NounPhrase,
  clause: Candidate['clause'],
  mine: readonly PlacedTime[],
  times: readonly PlacedTime[],
  parse: Parse,
  dated: Dating,
): Dated | undefined {
  const hanging = [phrase, ...following(phrase, parse.phrases)];
  const reduced = clauseAbout(phrase, parse);
  return (
    dated(
      mine.find((time) => time.phrase && hanging.includes(time.phrase)),
      true,
    ) ??
    // `expected the talks to resume on Friday`
    dated(
      times.find(({ clause: at }) => at?.kind === 'infinitive' && at.subject.includes(phrase)),
      true,
    ) ??
    (reduced &&
      dated(
        times.find(({ clause: at }) => at === reduced) ??
          times.find(({ clause: at }) => at?.kind === 'infinitive' && at.governor === reduced),
        true,
      )) ??
    (clause && dated(timeOfDue(phrase, clause, times, parse), true)) ??
    // `The talks were led by A and lasted 13 hours on Saturday`
    (mine.some(({ clause: at }) => at === clause)
      ? undefined
      : dated(
          times.find(
            ({ clause: at }) => at !== clause && at?.kind === 'coordinate' && at.subject.includes(phrase),
          ),
          true,
        ))
  );
}
