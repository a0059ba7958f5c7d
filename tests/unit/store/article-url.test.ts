import { expect, test } from 'vitest';
import { articleUrl } from '../../../lib/store/article-url.ts';

const CASES = [
  ['its own canonical link', 'https://a.example/x?utm=1#top', 'https://a.example/x', 'https://a.example/x'],
  [
    'the main edition of a mobile page',
    'https://m.a.example/x',
    'https://www.a.example/x',
    'https://www.a.example/x',
  ],
  ['a relative link', 'https://a.example/x?y', '/x', 'https://a.example/x'],
  ['another site', 'https://evil.example/x#y', 'https://a.example/x', 'https://evil.example/x'],
  [
    'a host that only ends alike',
    'https://evila.example/x',
    'https://a.example/x',
    'https://evila.example/x',
  ],
  ['another port', 'http://localhost:8080/x', 'http://localhost/x', 'http://localhost:8080/x'],
  ['a script', 'https://a.example/x', 'javascript:alert(1)', 'https://a.example/x'],
  ['nonsense', 'https://a.example/x', 'https://[', 'https://a.example/x'],
  ['a browser page', 'chrome://settings', 'https://a.example/x', undefined],
  ['an address that is none', 'about', '', undefined],
] as const;

test.each(CASES)('%s', (_, address, claimed, expected) => {
  expect(articleUrl(address, claimed)).toBe(expected);
});
