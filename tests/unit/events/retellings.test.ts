import { describe, expect, test } from 'vitest';
import { findEvents } from '../../../lib/engine/events/find.ts';
import { findMentions } from '../../../lib/engine/mentions/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import { everyone } from '../../../lib/model/event.ts';
import { readGazetteer } from '../../../scripts/lib/gazetteer.ts';

const gazetteer = await readGazetteer();

const HEADLINE = 'Lavrov to host Iranian counterpart in Moscow';
const STANDFIRST = 'The ministers are to take stock of the nuclear accord, after Moscow spoke with Beijing.';
const BODY = [
  'Sergei Lavrov will receive his Iranian counterpart, Hossein Amir-Abdollahian, in Moscow on January 17.',
  'Earlier in the week Lavrov spoke by telephone with China’s foreign minister, Qin Gang.',
];

/** What the article tells, a line an event. */
function told(paragraphs: readonly string[], headline?: string): string[] {
  const text = paragraphs.join('\n\n');
  const doc = makeDoc({
    text,
    published: '2023-01-13',
    ...(headline !== undefined && { headline: { start: 0, end: headline.length } }),
  });
  const { mentions, entities } = findMentions(doc, gazetteer);
  return findEvents(doc, mentions, entities).map(
    (event) => `${event.type} ${event.status} ${everyone(event).sort().join('+')} ${event.date ?? '–'}`,
  );
}

const LAVROV_RECEIVES = 'meeting planned Hossein_Amir-Abdollahian+Sergei_Lavrov 2023-01-17';
const LAVROV_CALLS = 'call happened Qin_Gang+Sergei_Lavrov –';

describe('an event told twice', () => {
  test('is one, whether or not a headline told it first', () => {
    expect(told(BODY)).toEqual([LAVROV_RECEIVES, LAVROV_CALLS]);
    expect(told([HEADLINE, STANDFIRST, ...BODY], HEADLINE)).toEqual([LAVROV_RECEIVES, LAVROV_CALLS]);
  });

  test('keeps the evidence of every telling', () => {
    const text = [HEADLINE, ...BODY].join('\n\n');
    const doc = makeDoc({ text, published: '2023-01-13', headline: { start: 0, end: HEADLINE.length } });
    const { mentions, entities } = findMentions(doc, gazetteer);
    const [meeting] = findEvents(doc, mentions, entities);
    expect(meeting?.evidence).toHaveLength(2);
  });

  test('stays two where some of those who met also talked apart', () => {
    const events = told([
      'Sergei Lavrov met Hakan Fidan and Hossein Amir-Abdollahian in Moscow on Wednesday. In separate talks with Fidan, Lavrov was cheerful.',
    ]);
    expect(events).toEqual([
      'meeting happened Hakan_Fidan+Hossein_Amir-Abdollahian+Sergei_Lavrov 2023-01-11',
      'meeting happened Hakan_Fidan+Sergei_Lavrov 2023-01-11',
    ]);
  });

  test('stays two where two agree on several things', () => {
    const events = told([
      'Sergei Lavrov met Hakan Fidan in Moscow on Wednesday.',
      'Russia and Turkey agreed on a ceasefire.',
      'Russia and Turkey agreed on a timetable for natural gas.',
    ]);
    expect(events.filter((event) => event.startsWith('agreement'))).toHaveLength(2);
  });

  test('stays two where the one is done and the other still to come', () => {
    const events = told([
      'Sergei Lavrov met Hakan Fidan in Moscow.',
      'Sergei Lavrov will meet Hakan Fidan again next month.',
    ]);
    expect(events).toEqual([
      'meeting happened Hakan_Fidan+Sergei_Lavrov –',
      'meeting planned Hakan_Fidan+Sergei_Lavrov 2023-02',
    ]);
  });

  test('is one where one body gathers and its summit is spoken of again', () => {
    const events = told([
      'Leaders will discuss the plan at the next NATO summit, to be held in Warsaw in July.',
    ]);
    expect(events).toEqual(['summit planned NATO 2023-07']);
  });

  test('is one where a journey to a state has several stops, those ahead of it among them', () => {
    const events = told([
      'Serbian President Aleksandar Vucic is in Beijing on a state visit to China.',
      'Vucic will travel on to Shanghai.',
      'He also went to a factory in Tianjin on his visit to China.',
    ]);
    expect(events.filter((event) => event.startsWith('visit'))).toHaveLength(1);
  });

  test('stays two in the body where states talk and where their ministers do', () => {
    const events = told([
      'Russia and Turkey held negotiations in Geneva on Monday.',
      'Sergei Lavrov met Hakan Fidan in Moscow on Tuesday.',
    ]);
    expect(events).toHaveLength(2);
  });

  test('is one where measures of one kind are denied together, and two where they are taken', () => {
    const events = told([
      'Mexico would neither break off relations with Peru nor expel any Peruvian diplomats.',
      'Chile broke off relations with Bolivia and expelled its ambassador.',
    ]);
    expect(events).toEqual([
      'rupture denied MX+PE –',
      'rupture happened BO+CL –',
      'rupture happened BO+CL –',
    ]);
  });
});
