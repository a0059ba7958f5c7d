import { describe, expect, test } from 'vitest';
import { headNoun, pluralRole } from '../../../lib/gazetteer/roles.ts';

describe('a role’s head noun and plural', () => {
  const cases: readonly [role: string, noun: string, plural: string][] = [
    ['foreign minister', 'minister', 'foreign ministers'],
    ['minister of foreign affairs', 'minister', 'ministers of foreign affairs'],
    ['minister for economy, trade and industry', 'minister', 'ministers for economy, trade and industry'],
    ['secretary of state', 'secretary', 'secretaries of state'],
    ['secretary-general', 'secretary', 'secretaries-general'],
    ['attorney general', 'attorney', 'attorneys general'],
    ['inspector general of police', 'inspector', 'inspectors general of police'],
    ['top general', 'general', 'top generals'],
    ['chargé d’affaires', 'chargé', 'chargés d’affaires'],
    ["chargé d'affaires", 'chargé', "chargés d'affaires"],
    ['prime minister-designate', 'minister', 'prime ministers-designate'],
    ['commander-in-chief', 'commander', 'commanders-in-chief'],
    ['ambassador-at-large', 'ambassador', 'ambassadors-at-large'],
    ['spokeswoman', 'spokeswoman', 'spokeswomen'],
    ['envoy', 'envoy', 'envoys'],
    ['PM', 'pm', 'PMs'],
  ];
  test.each(cases)('%s', (role, noun, plural) => {
    expect(headNoun(role)).toBe(noun);
    expect(pluralRole(role)).toBe(plural);
  });
});
