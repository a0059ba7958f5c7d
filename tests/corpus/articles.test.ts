import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../lib/model/event.ts';
import { isIsoDate } from '../../scripts/lib/iso-date.ts';
import { type CorpusArticle, folderOf, readCorpus, SETS } from './corpus.ts';

const guidelines = readFileSync(new URL('../../docs/annotation-guidelines.md', import.meta.url), 'utf8');

/** The concepts stand between their heading and the paragraph on instruments. */
const conceptSection =
  guidelines.split('## Agenda concepts')[1]?.split('## Events')[0]?.split('A named instrument')[0] ?? '';
const CONCEPTS = new Set(conceptSection.match(/[a-z][a-z0-9-]+/g));

const REQUIRED = ['id', 'title', 'published', 'lang', 'style'];
const EDTF =
  /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:?\d\d)?)?)?)?[~?%]?(\/(\d{4}(-\d\d(-\d\d)?)?|\.\.)?[~?%]?)?$/;

const ENTITY_FORMS = {
  official: /^\S+$/,
  country: /^[A-Z]{2}$/,
  place: /, [A-Z]{2}$/,
  organisation: /\S/,
  agenda: /^(?:[a-z][a-z0-9-]+|instrument\/[a-z0-9-]+)$/,
} as const;

/** Every fault of an annotated article, in words. */
function faultsOf({ front, text, mentions, events }: CorpusArticle): string[] {
  return [
    ...REQUIRED.filter((key) => !front.has(key)).map((key) => `the front matter lacks ${key}`),
    ...(isIsoDate(front.get('published') ?? '') ? [] : ['published is not ISO 8601']),
    ...(text.includes('](') ? ['markup is left in the text'] : []),
    ...mentions
      .filter(({ kind, entity }) => !ENTITY_FORMS[kind].test(entity))
      .map(({ kind, entity }) => `${kind} ${entity} is not in the form of its kind`),
    ...mentions
      .filter(
        ({ kind, entity }) => kind === 'agenda' && !entity.startsWith('instrument/') && !CONCEPTS.has(entity),
      )
      .map(({ entity }) => `${entity} is no concept of the guidelines`),
    ...mentions
      .filter(({ surface }) => /^\s|\s$|[’']s$/.test(surface))
      .map(({ surface }) => `“${surface}” has a blank or a genitive at its border`),
    ...events
      .filter(({ parties, actors }) => parties.length === 0 && actors.length === 0)
      .map(({ evidence }) => `nobody takes part: ${evidence}`),
    ...events.filter(({ date }) => date !== '' && !EDTF.test(date)).map(({ date }) => `${date} is not EDTF`),
    ...events
      .filter(({ evidence }) => evidence === '' || !text.includes(evidence))
      .map(({ evidence }) => `the text has no such words: ${evidence}`),
  ];
}

describe('annotated articles', () => {
  test('the guidelines list every type of event', () => {
    expect(EVENT_TYPES.filter((type) => !guidelines.includes(`| \`${type}\``))).toEqual([]);
  });

  test.each(
    SETS.flatMap((set) => readCorpus(folderOf(set))).map((article) => [article.id, article] as const),
  )('%s follows the guidelines', (_, article) => {
    expect(faultsOf(article)).toEqual([]);
  });
});
