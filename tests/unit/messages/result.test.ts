import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { failure, parseResult, success } from '../../../lib/model/problem.ts';

const Found = z.object({ found: z.boolean() });

test('a result from another context comes back as it was', () => {
  expect(parseResult(Found, { ok: true, value: { found: true } })).toEqual(success({ found: true }));
  expect(parseResult(Found, { ok: false, problem: 'not-read' })).toEqual(failure('not-read'));
});

const BAD = [
  undefined,
  'ok',
  {},
  { ok: true },
  { ok: true, value: { found: 1 } },
  { ok: false },
  { ok: false, problem: 'x' },
];
test.each(BAD)('what is none is a bad message: %j', (raw) => {
  expect(parseResult(Found, raw)).toMatchObject({ ok: false, problem: 'bad-message' });
});
