import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../lib/engine/events/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import { readMarkup } from './markup.ts';

const LAVROV = '[Sergei Lavrov](official:Sergei_Lavrov)';
const RUSSIA = '[Russia](country:RU)';
const RUSSIAN = '[Russian](country:RU)';
const RAHMON = '[Emomali Rahmon](official:Emomali_Rahmon)';
const TAJIK = '[Tajik](country:TJ)';
const TAJIKISTAN = '[Tajikistan](country:TJ)';

/** How the press presents whoever acts. */
const SUBJECTS = {
  'a name': LAVROV,
  'a title and a name': `${RUSSIAN} Foreign Minister ${LAVROV}`,
  'a name and his state': `Minister ${LAVROV} of ${RUSSIA}`,
  'a name, then the title': `${LAVROV}, the ${RUSSIAN} foreign minister,`,
  'the title, then a name': `the ${RUSSIAN} foreign minister, ${LAVROV},`,
  'a genitive, then a name': `${RUSSIA}'s foreign minister, ${LAVROV},`,
  'a relative clause': `${LAVROV}, who had flown in from Tunis on Monday night,`,
  'a participle': `${LAVROV}, speaking to reporters in Tunis,`,
  company: `${LAVROV}, flanked by his aides,`,
  'a clause about his state': `${LAVROV}, whose country holds the presidency of the council,`,
  age: `${LAVROV}, 72,`,
  circumstances: `${LAVROV}, under pressure at home and with his standing in doubt,`,
} as const;

/** What sentences open with, and where the day stands. */
const SETTINGS: Readonly<Record<string, (subject: string, act: string) => string>> = {
  alone: (s, act) => `${s} ${act}.`,
  'a day before': (s, act) => `On Tuesday ${s} ${act}.`,
  'a day between': (s, act) => `${s} on Tuesday ${act}.`,
  'a day behind': (s, act) => `${s} ${act} on Tuesday.`,
  perfect: (s, act) => `${s} has ${act}.`,
  'hours after': (s, act) => `Hours after the vote, ${s} ${act}.`,
  while: (s, act) => `While the session went on in the hall, ${s} ${act}.`,
  'a conjunction': (s, act) => `The week ended badly, and ${s} ${act}.`,
  but: (s, act) => `It was a quiet week, but ${s} nevertheless ${act}.`,
  'what officials said': (s, act) => `Officials in the capital said that ${s} had ${act}.`,
  before: (s, act) => `The market had already closed before ${s} ${act}.`,
  as: (s, act) => `The announcement came as ${s} ${act}.`,
  'said after': (s, act) => `"We have no time to lose," the clerk said after ${s} ${act}.`,
  'in a move that': (s, act) => `In a move that surprised many, ${s} ${act}.`,
  'for the first time': (s, act) => `For the first time in a decade ${s} ${act}.`,
  'a colon': (s, act) => `The day ended badly: ${s} ${act}.`,
  'a semicolon': (s, act) => `The vote failed; ${s} ${act}.`,
  with: (s, act) => `With the vote only days away, ${s} ${act}.`,
  'a participle first': (s, act) => `Ending a week of silence, ${s} ${act}.`,
  where: (s, act) => `The news reached the hall, where ${s} ${act}.`,
  'asked about it': (s, act) => `Asked about the vote, the clerk confirmed that ${s} had ${act}.`,
};

/** How it presents whom it is done to. */
const OBJECTS = {
  'a name': RAHMON,
  'a title and a name': `${TAJIK} President ${RAHMON}`,
  'a name and his state': `President ${RAHMON} of ${TAJIKISTAN}`,
  'the title, then a name': `the ${TAJIK} president, ${RAHMON},`,
  'a counterpart': `his ${TAJIK} counterpart, ${RAHMON},`,
} as const;

const capital = (sentence: string): string =>
  sentence.replace(/^(\W*)(\w)/, (_all, marks: string, first: string) => marks + first.toUpperCase());

function hasMet(sentence: string): boolean {
  const { text, mentions, entities } = readMarkup(capital(sentence));
  const events = findEvents(makeDoc({ text, published: '2023-01-13' }), mentions, entities);
  return events.some(
    ({ type, status, parties = [] }) =>
      type === 'meeting' &&
      status === 'happened' &&
      [...parties].sort().join() === 'Emomali_Rahmon,Sergei_Lavrov',
  );
}

describe('a meeting is told by whatever surrounds it', () => {
  it.each(Object.entries(SETTINGS))('%s', (_name, setting) => {
    const missed = Object.entries(SUBJECTS).filter(
      ([, subject]) => !hasMet(setting(subject, `met ${RAHMON} in the palace`)),
    );
    expect(missed.map(([name]) => name)).toEqual([]);
  });
});

describe('a meeting is told of whomever it is with', () => {
  it.each(Object.entries(OBJECTS))('%s', (_name, object) => {
    const missed = Object.entries(SETTINGS).filter(
      ([, setting]) => !hasMet(setting(LAVROV, `held talks with ${object} in the palace`)),
    );
    expect(missed.map(([name]) => name)).toEqual([]);
  });
});
