import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/store/settings.ts';

const CORRUPT = [
  null,
  'dark',
  {},
  { ...DEFAULT_SETTINGS, theme: 'pink' },
  { theme: 'dark', painted: { official: 1 } },
];

test('nothing stored means the defaults', () => {
  expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS });
});

test('what was set holds', () => {
  const settings = { ...DEFAULT_SETTINGS, theme: 'dark' } as const;
  expect(parseSettings(settings)).toEqual({ settings });
});

test.each(CORRUPT)('a corrupt setting means the defaults and a notice: %j', (raw) => {
  expect(parseSettings(raw)).toEqual({ settings: DEFAULT_SETTINGS, problem: 'bad-settings' });
});
