import { expect, test } from 'vitest';
import { dateInPath, isoDate } from '../../../lib/page/metadata/date.ts';

test.each([
  ['2023-01-13', '2023-01-13'],
  ['2023-01-13T16:40:00+0300', '2023-01-13T16:40:00+03:00'],
  ['2023-01-13T16:40:00.000Z', '2023-01-13T16:40:00Z'],
  ['2023-01-13 16:40', '2023-01-13T16:40:00'],
  ['20230113', '2023-01-13'],
  ['Fri, 13 Jan 2023 10:05:00 GMT', '2023-01-13T10:05:00Z'],
  ['13 January 2023', '2023-01-13'],
  ['January 13, 2023', '2023-01-13'],
  ['2023-02-30', undefined],
  ['1/2/23', undefined],
  ['yesterday', undefined],
  ['', undefined],
])('%s is %s', (value, expected) => expect(isoDate(value)).toBe(expected));

test.each([
  ['https://news.example/world/2023/01/13/talks', '2023-01-13'],
  ['https://news.example/2015/apr/16/talks', '2015-04-16'],
  ['https://news.example/2023/13/40/talks', undefined],
  ['https://news.example/article/20230113', undefined],
])('%s is filed under %s', (url, expected) => expect(dateInPath(url)).toBe(expected));
