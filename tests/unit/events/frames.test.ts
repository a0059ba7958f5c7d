import { expect, test } from 'vitest';
import { analyse } from '../../../lib/engine/analyse.ts';
import { type EventType, everyone } from '../../../lib/model/event.ts';
import { readGazetteer } from '../../../scripts/lib/gazetteer.ts';

/*
 * A plain sentence, put into a frame of the press, tells the same event. The unit cases say what single constructions
 * mean; this says that what stands around a sentence takes nothing from it. The sentences are made up for the test.
 */

const gazetteer = await readGazetteer();
const PUBLISHED = '2023-06-16';
const MONDAY = '2023-06-12';

interface Sentence {
  subject: string;
  predicate: string;
  type: EventType;
  parties: readonly string[];
}

const MINISTERS = ['Hakan_Fidan', 'Sergei_Lavrov'];

const SENTENCES: readonly Sentence[] = [
  {
    subject: 'Sergei Lavrov',
    predicate: 'condemned Turkey',
    type: 'criticism',
    parties: ['Sergei_Lavrov', 'TR'],
  },
  {
    subject: 'Russian Foreign Minister Sergei Lavrov',
    predicate: 'met Hakan Fidan',
    type: 'meeting',
    parties: MINISTERS,
  },
  {
    subject: 'Foreign Minister Sergei Lavrov',
    predicate: 'held talks with Hakan Fidan',
    type: 'meeting',
    parties: MINISTERS,
  },
  {
    subject: 'Sergei Lavrov, the Russian foreign minister,',
    predicate: 'thanked Turkey for its help',
    type: 'support',
    parties: ['Sergei_Lavrov', 'TR'],
  },
  {
    subject: 'Russia',
    predicate: 'expelled three Turkish diplomats',
    type: 'rupture',
    parties: ['RU', 'TR'],
  },
  {
    subject: 'the Russian government',
    predicate: 'imposed sanctions on Turkey',
    type: 'sanction',
    parties: ['RU', 'TR'],
  },
  { subject: 'Russia and Turkey', predicate: 'signed a treaty', type: 'signing', parties: ['RU', 'TR'] },
  {
    subject: 'Russia, Iran and Turkey',
    predicate: 'signed a treaty',
    type: 'signing',
    parties: ['IR', 'RU', 'TR'],
  },
  {
    subject: 'three Turkish diplomats',
    predicate: 'were expelled by Russia',
    type: 'rupture',
    parties: ['RU', 'TR'],
  },
  { subject: 'Hakan Fidan', predicate: 'was received by Sergei Lavrov', type: 'meeting', parties: MINISTERS },
];

type Frame = (subject: string, predicate: string) => string;

const FRAMES: Readonly<Record<string, Frame>> = {
  nothing: (s, p) => `${s} ${p}.`,
  'a town before it': (s, p) => `In Geneva ${s} ${p}.`,
  'a town and a day before it': (s, p) => `In Geneva on Monday ${s} ${p}.`,
  'a year before it': (s, p) => `In 2019 ${s} ${p}.`,
  'a day before it': (s, p) => `On Monday ${s} ${p}.`,
  'a statement before it': (s, p) => `In a statement ${s} ${p}.`,
  'a row before it': (s, p) => `Amid a row over prices ${s} ${p}.`,
  'a decade before it': (s, p) => `For the first time in a decade ${s} ${p}.`,
  'hours before it': (s, p) => `Hours later ${s} ${p}.`,
  'a source before it': (s, p) => `According to state media, ${s} ${p}.`,
  'a source behind it': (s, p) => `${s} ${p}, the agency reported.`,
  'a conjunction before it': (s, p) => `But ${s} ${p}.`,
  'a town behind a conjunction': (s, p) => `Prices fell, but in Geneva ${s} ${p}.`,
  'a clause before it': (s, p) => `Prices fell and ${s} ${p}.`,
  'a semicolon before it': (s, p) => `Prices fell; ${s} ${p}.`,
  'a clause with as': (s, p) => `Prices fell as ${s} ${p}.`,
  'a clause with when': (s, p) => `When ${s} ${p}, prices fell.`,
  'a clause with after': (s, p) => `After ${s} ${p}, prices fell.`,
  'a clause with before': (s, p) => `Shortly before ${s} ${p}, prices fell.`,
  'a clause with because': (s, p) => `Prices fell because ${s} ${p}.`,
  'a clause with that': (s, p) => `It emerged that ${s} ${p}.`,
  'days ago between': (s, p) => `${s} two days ago ${p}.`,
  'a date between': (s, p) => `${s} on May 5, 2021, ${p}.`,
  'an aside between': (s, p) => `${s}, in a rare move, ${p}.`,
  'an adverb between': (s, p) => `${s} angrily ${p}.`,
  'a note between brackets': (s, p) => `${s} (left) ${p}.`,
};

/** A sentence as it is written: with a capital, one comma where two meet, and none before a bracket. */
const written = (text: string): string => {
  const once = text.replaceAll(',,', ',').replaceAll(', (', ' (');
  return once.charAt(0).toUpperCase() + once.slice(1);
};

const eventsOf = (text: string) => analyse({ text, published: PUBLISHED }, gazetteer).events;

const tells = (text: string, { type, parties }: Sentence): boolean =>
  eventsOf(text).some(
    (event) => event.type === type && everyone(event).sort().join() === [...parties].sort().join(),
  );

test.each(Object.entries(FRAMES))('a sentence tells its event with %s', (_name, frame) => {
  const lost = SENTENCES.map((sentence) => ({
    sentence,
    text: written(frame(sentence.subject, sentence.predicate)),
  })).filter(({ sentence, text }) => !tells(text, sentence));
  expect(lost.map(({ text }) => text)).toEqual([]);
});

const DATED: Readonly<Record<string, Frame>> = {
  'at its end': (s, p) => `${s} ${p} on Monday.`,
  'before it': (s, p) => `On Monday ${s} ${p}.`,
  'between subject and verb': (s, p) => `${s} on Monday ${p}.`,
  'between commas': (s, p) => `${s}, on Monday, ${p}.`,
  'behind a town': (s, p) => `In Geneva on Monday, ${s} ${p}.`,
  'behind a conjunction': (s, p) => `Prices fell, but on Monday ${s} ${p}.`,
  'behind a semicolon': (s, p) => `Prices fell; on Monday ${s} ${p}.`,
  'before a source': (s, p) => `${s} ${p} on Monday, the agency reported.`,
  'before a second verb': (s, p) => `${s} ${p} on Monday and left the hall.`,
  'in a cleft': (s, p) => `It was on Monday that ${s} ${p}.`,
  'in a clause with after': (s, p) => `Prices fell after ${s} ${p} on Monday.`,
};

test.each(Object.entries(DATED))('a day dates a sentence from %s', (_name, frame) => {
  const undated = SENTENCES.map(({ subject, predicate, type }) => ({
    type,
    text: written(frame(subject, predicate)),
  })).filter(({ type, text }) => eventsOf(text).find((event) => event.type === type)?.date !== MONDAY);
  expect(undated.map(({ text }) => text)).toEqual([]);
});
