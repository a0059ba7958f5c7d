import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/engine/mentions/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import { PAINT_THRESHOLD } from '../../../lib/model/confidence.ts';
import { readGazetteer } from '../../../scripts/lib/gazetteer.ts';
import { AMBIGUITY_CASES, type AmbiguityCase } from './ambiguity-cases.ts';
import { OFFICE_CASES } from './office-cases.ts';
import { SETTING_CASES } from './setting-cases.ts';

const gazetteer = await readGazetteer();

/** An id as the corpus compares them: letters and digits only, without case and diacritics. */
const plain = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

interface Painted {
  surface: string;
  kind: string;
  ids: readonly string[];
}

function paintedIn({ text, published }: AmbiguityCase): Painted[] {
  const { mentions, entities } = findMentions(makeDoc({ text, ...(published && { published }) }), gazetteer);
  return mentions
    .filter(({ confidence }) => confidence >= PAINT_THRESHOLD)
    .map(({ start, end, kind, entity }) => {
      const names = entities.find((one) => one.kind === kind && one.id === entity)?.names ?? [];
      return { surface: text.slice(start, end), kind, ids: [entity, ...names].map(plain) };
    });
}

const CASES = [...AMBIGUITY_CASES, ...OFFICE_CASES, ...SETTING_CASES];

describe('what a text’s words mean', () => {
  test('the table has at least 150 rows', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(150);
  });

  test.each(CASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const painted = paintedIn(one);
    const missing = one.expect.filter(
      ([surface, kind, entity]) =>
        !painted.some(
          (mention) =>
            mention.surface === surface && mention.kind === kind && mention.ids.includes(plain(entity)),
        ),
    );
    const wrong = (one.absent ?? []).filter(([surface, kind]) =>
      painted.some((mention) => mention.surface === surface && (kind === undefined || mention.kind === kind)),
    );
    expect({ missing, wrong, painted }).toEqual({ missing: [], wrong: [], painted });
  });
});
