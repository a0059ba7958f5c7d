import { expect, test } from 'vitest';
import { answer, type Handlers, type Sender } from '../../../lib/messages/answer.ts';
import { TO_BACKGROUND } from '../../../lib/messages/protocol.ts';
import { MAX_TEXT } from '../../../lib/model/article.ts';
import { success } from '../../../lib/model/problem.ts';

const SELF = { id: 'own', root: 'chrome-extension://own/' };
const PAGE: Sender = {
  id: 'own',
  url: 'https://news.example/x',
  frameId: 0,
  tab: { id: 1, incognito: false },
};
const POPUP: Sender = { id: 'own', url: 'chrome-extension://own/popup.html' };

const done: unknown[] = [];
const HANDLERS: Handlers<typeof TO_BACKGROUND> = {
  analyse: async () =>
    success({ analysis: { mentions: [], entities: [], events: [] }, states: { tags: [], events: [] } }),
  unreadable: async () => success({}),
  decide: async (request) => {
    done.push(request);
    return success({ states: { tags: [], events: [] } });
  },
  reviewChanged: async () => success({}),
  readTab: async () => {
    throw new Error('no such tab');
  },
};
const send = (message: unknown, sender: Sender) => answer(TO_BACKGROUND, HANDLERS, message, sender, SELF);

const META = { url: 'https://news.example/x', title: 'X' };
const VERDICT = { targets: [{ type: 'tag', entity: 'NO' }], verdict: 'confirmed' };

const GOOD = [
  ['a page’s text', { attache: 'analyse', body: { meta: META, article: { text: 'x' } } }, PAGE],
  ['a verdict', { attache: 'decide', body: VERDICT }, PAGE],
  ['a change of the store', { attache: 'reviewChanged', body: { url: META.url } }, POPUP],
  [
    'the same from an extension page in a tab',
    { attache: 'reviewChanged', body: { url: META.url } },
    { ...POPUP, tab: { id: 2, incognito: false }, frameId: 0 },
  ],
] as const;
test.each(GOOD)('answers %s', async (_, message, sender) => {
  expect((await send(message, sender))?.ok).toBe(true);
});

const BAD = [
  ['a page that asks for another tab', { attache: 'readTab', body: { tabId: 3 } }, PAGE],
  ['a sub-frame', { attache: 'decide', body: VERDICT }, { ...PAGE, frameId: 4 }],
  ['another extension', { attache: 'decide', body: VERDICT }, { ...PAGE, id: 'other' }],
  ['a page in the name of an extension page', { attache: 'reviewChanged', body: { url: META.url } }, PAGE],
  ['an extension page in the name of a page', { attache: 'decide', body: VERDICT }, POPUP],
  ['no body', { attache: 'decide' }, PAGE],
  ['an unknown verdict', { attache: 'decide', body: { ...VERDICT, verdict: 'maybe' } }, PAGE],
  ['no targets', { attache: 'decide', body: { ...VERDICT, targets: [] } }, PAGE],
  [
    'more targets than any article has',
    {
      attache: 'decide',
      body: { ...VERDICT, targets: Array.from({ length: 5_001 }, () => VERDICT.targets[0]) },
    },
    PAGE,
  ],
  [
    'an endless entity',
    { attache: 'decide', body: { ...VERDICT, targets: [{ type: 'tag', entity: 'x'.repeat(301) }] } },
    PAGE,
  ],
  [
    'a text past the limit',
    { attache: 'analyse', body: { meta: META, article: { text: 'x'.repeat(MAX_TEXT + 1) } } },
    PAGE,
  ],
  ['a tab that is no number', { attache: 'readTab', body: { tabId: '1' } }, POPUP],
] as const;
test.each(BAD)('refuses %s', async (_, message, sender) => {
  done.length = 0;
  expect(await send(message, sender)).toMatchObject({ ok: false, problem: 'bad-message' });
  expect(done).toEqual([]);
});

const NOT_OURS = [
  ['nothing', undefined],
  ['a text', 'decide'],
  ['another protocol', { type: 'decide' }],
  ['an unknown name', { attache: 'erase', body: {} }],
  ['a name that every object has', { attache: 'constructor', body: {} }],
  ['a name with a meaning of its own', JSON.parse('{"attache": "__proto__", "body": {}}')],
] as const;
test.each(NOT_OURS)('leaves %s to other listeners', (_, message) => {
  expect(send(message, PAGE)).toBeUndefined();
});

test('drops what the protocol does not name', async () => {
  done.length = 0;
  const body = JSON.parse(
    JSON.stringify(VERDICT).replace('{', '{"__proto__": {"verdict": "rejected"}, "url": "x", '),
  );
  await send({ attache: 'decide', body }, PAGE);
  expect(done).toEqual([VERDICT]);
});

test('a handler that throws is a problem with a reason, not a rejection', async () => {
  expect(await send({ attache: 'readTab', body: { tabId: 1 } }, POPUP)).toEqual({
    ok: false,
    problem: 'unexpected',
    detail: 'Error: no such tab',
  });
});
