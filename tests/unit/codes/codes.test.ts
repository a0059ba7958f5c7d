import { describe, expect, it } from 'vitest';
import { codesOf } from '../../../lib/engine/codes/codes.ts';
import { CODE_TABLE, CONTRADICTIONS } from '../../../lib/engine/codes/table.ts';
import { EVENT_TYPES, STATUSES } from '../../../lib/model/event.ts';

const CASES = [
  ['meeting', 'planned', 'AGREE', '036'],
  ['meeting', 'happened', 'CONSULT', '040'],
  ['meeting', 'happening', 'CONSULT', '040'],
  ['meeting', 'cancelled', 'REJECT', '125'],
  ['call', 'happened', 'CONSULT', '041'],
  ['visit', 'happened', 'CONSULT', '042'],
  ['visit', 'planned', 'AGREE', '036'],
  ['negotiation', 'happened', 'CONSULT', '046'],
  ['mediation', 'happened', 'CONSULT', '045'],
  ['mediation', 'proposed', 'AGREE', '039'],
  ['invitation', 'happened', 'AGREE', '028'],
  ['signing', 'happened', 'SUPPORT', '057'],
  ['signing', 'planned', 'AGREE', '030'],
  ['statement', 'happened', undefined, '010'],
  ['criticism', 'happened', 'ACCUSE', '111'],
  ['accusation', 'happened', 'ACCUSE', '112'],
  ['sanction', 'happened', 'SANCTION', '163'],
  ['sanction', 'proposed', 'THREATEN', '1312'],
  ['easing', 'happened', 'CONCEDE', '085'],
  ['rupture', 'happened', 'SANCTION', '161'],
  ['aid', 'happened', 'AID', '070'],
  ['summit', 'denied', undefined, '010'],
] as const;

describe('codesOf', () => {
  it.each(CASES)('codes %s, %s', (type, status, event, cameo) => {
    const codes = codesOf(type, status);
    expect([codes.plover?.event, codes.cameo]).toEqual([event, cameo]);
  });

  it('has a code for every type and status, and a section for every row', () => {
    for (const type of EVENT_TYPES) {
      for (const status of STATUSES) expect(codesOf(type, status).cameo).toMatch(/^\d{2,4}$/);
      for (const { section } of Object.values(CODE_TABLE[type])) expect(section).not.toBe('');
    }
  });

  it('notes contradictions of types that exist', () => {
    for (const { about } of CONTRADICTIONS) expect(EVENT_TYPES).toContain(about);
  });
});
