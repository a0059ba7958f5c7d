import { describe, expect, it } from 'vitest';
import {
  GOVERNING_INFINITIVE,
  GOVERNING_NOUN,
  TAKING_PART,
  TAKING_PLACE,
} from '../../../lib/engine/events/frames/status.ts';
import { NOUN_READINGS, VERB_READINGS } from '../../../lib/engine/events/lexicon.ts';
import { IRREGULAR } from '../../../lib/engine/events/syntax/verb-list.ts';
import { VERB_FORMS } from '../../../lib/engine/events/syntax/verbs.ts';

const known = new Set([...VERB_FORMS.values()].map(({ lemma }) => lemma));

/** Auxiliaries are tagged apart. */
const AUXILIARIES: ReadonlySet<string> = new Set(['be', 'have']);

/** Participles that the grammar takes for those of a verb of their own: `was deeply concerned`. */
const PARTICIPLES: ReadonlySet<string> = new Set(
  'concerned alarmed worried dismayed disturbed troubled'.split(' '),
);

/** `put+off` is a form of `put`. */
const missing = (verbs: Iterable<string>): string[] =>
  [...verbs]
    .map((verb) => verb.replace(/\+.*/, ''))
    .filter((verb) => !known.has(verb) && !AUXILIARIES.has(verb) && !PARTICIPLES.has(verb));

/** Predicates of `be` that stand beside the verbs of the table. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'due slated ready determined likely reluctant unwilling willing about keen eager hopeful'.split(' '),
);

it('every irregular verb has its three forms', () => {
  expect(IRREGULAR.filter((forms) => forms.split(',').length !== 3)).toEqual([]);
});

describe('forms are known of every verb that', () => {
  it.each([
    ['tells an event', VERB_READINGS.keys()],
    [
      'takes a noun for what happens',
      [...NOUN_READINGS.values()].flat().flatMap(({ verbs }) => [...(verbs ?? [])]),
    ],
    ['governs an infinitive', [...GOVERNING_INFINITIVE.keys()].filter((word) => !ADJECTIVES.has(word))],
    ['governs a noun', GOVERNING_NOUN.keys()],
    ['takes part', TAKING_PART],
    ['takes place', TAKING_PLACE],
  ] as const)('%s', (_name, verbs) => {
    expect(missing(verbs)).toEqual([]);
  });

  it.each([
    ['met', 'meet'],
    ['rebuffed', 'rebuff'],
    ['begged', 'beg'],
    ['disinvited', 'disinvite'],
    ['deceived', 'deceive'],
    ['wiretapped', 'wiretap'],
    ['unfroze', 'unfreeze'],
    ['cancelled', 'cancel'],
    ['canceled', 'cancel'],
    ['severing', 'sever'],
    ['vying', 'vie'],
    ['denies', 'deny'],
    ['withdrawn', 'withdraw'],
  ] as const)('%s', (form, lemma) => {
    expect(VERB_FORMS.get(form)?.lemma).toBe(lemma);
  });
});
