import { does, type NounFrame, type VerbFrame } from './frame.ts';
import { CROSSINGS, MEASURES, MONEY } from './nouns.ts';

export const PUNISH_VERBS: readonly VerbFrame[] = [
  does(
    'easing',
    'lift ease waive remove relax suspend drop rescind revoke end abolish loosen reduce cut lower scrap halve',
    ['on', 'against', 'for', 'from', 'modifier'],
    { object: MEASURES },
  ),
  does('easing', 'reopen unfreeze', ['to', 'with', 'modifier'], {
    object: `${CROSSINGS} asset account reserve property fund`,
  }),
  does(
    'sanction',
    'impose slap levy introduce adopt extend prolong renew widen expand tighten announce reimpose re-impose clamp order',
    ['on', 'against', 'from', 'modifier'],
    { object: MEASURES },
  ),
  does('sanction', 'retaliate respond', ['from', 'against', 'on'], {
    company: 'ban sanctions tariffs duties embargo',
    prior: 6,
  }),
  does('sanction', 'sanction blacklist penalise penalize boycott', ['object', 'modifier']),
  does('sanction', 'freeze seize', ['of', 'modifier'], { object: MONEY }),
  does('sanction', 'ban bar prohibit forbid block prevent', ['object', 'modifier', 'from'], { prior: 5 }),
  does('sanction', 'tighten restrict limit curb curtail', ['to', 'on', 'for', 'of', 'modifier', 'against'], {
    object:
      'licensing licence license control controls export exports import imports rule rules visa visas movement access',
  }),
  does('sanction', 'strike remove drop', ['object', 'modifier'], { company: 'list whitelist', prior: 5 }),
  does('sanction', 'close shut', ['to', 'with', 'modifier'], { object: CROSSINGS }),
  does(
    'sanction',
    'suspend halt stop cut cut+off block freeze withhold withdraw revoke cancel end break+off pause ban prohibit',
    ['to', 'with', 'from', 'modifier', 'for'],
    {
      object:
        'trade commerce traffic aid assistance funding export exports import imports flight flights electricity power gas oil fuel supply delivery shipment visa visas licence license permit entry access purchase loan payment transfer quota preference privilege exemption million billion',
    },
  ),
];

export const PUNISH_NOUNS: readonly NounFrame[] = [];
