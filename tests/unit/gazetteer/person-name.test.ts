import { describe, expect, test } from 'vitest';
import { looseKey, nameKey, spellings } from '../../../lib/gazetteer/person-name.ts';

describe('spellings of one name share a key', () => {
  test.each([
    ['Sergei', 'Sergey'],
    ['Zelensky', 'Zelenskyy'],
    ['Zelensky', 'Zelenskiy'],
    ['Hussein', 'Hossein'],
    ['Shoigu', 'Shoygu'],
    ['Mohammed', 'Mohamed'],
    ['Muhammad', 'Mohammad'],
    ['Çavuşoğlu', 'Cavusoglu'],
    ['Khamenei', 'Khameneʼi'],
    ['Lukashenko', 'Loukashenko'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Haftar', 'Hifter'],
    ['Sarraj', 'Serraj'],
  ])('in whole names %s and %s', (one, other) => {
    expect(looseKey(one)).toBe(looseKey(other));
  });
});

describe('other names do not', () => {
  test.each([
    ['Lavrov', 'Laurov'],
    ['Kerry', 'Kenny'],
    ['Xi', 'Xu'],
    ['Putin', 'Potemkin'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('spellings looked up besides', () => {
  test.each([
    ['Hossein Amir-Abdollahian', 'IR', 'Hossein Amirabdollahian'],
    ["Gideon Sa'ar", 'IL', 'Gideon Saar'],
    ['Jens Spahn-Müller', 'DE', 'Jens Spahn-Mueller'],
    ['Viktor Orbán', 'HU', 'Orbán Viktor'],
    ['Shinzo Abe', 'JP', 'Abe Shinzo'],
  ])('%s (%s) is also %s', (name, body, spelling) => {
    expect(spellings(name, body)).toContain(spelling);
  });
});
