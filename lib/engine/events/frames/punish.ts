import { does, type NounFrame, type VerbFrame } from './frame.ts';
import { CROSSINGS, MEASURES, MONEY } from './nouns.ts';

export const PUNISH_VERBS: readonly VerbFrame[] = [
  does(
    'easing',
    'lift ease waive remove relax suspend drop rescind revoke end abolish loosen reduce cut lower scrap halve roll+back unwind dismantle repeal soften trim slash wind+down phase+out cancel withdraw',
    ['on', 'against', 'for', 'from', 'modifier'],
    { object: MEASURES },
  ),
  does('easing', 'unblock release return thaw', ['of', 'to', 'modifier', 'for'], {
    object: MONEY,
    prior: 6,
    named: true,
  }),
  does('easing', 'readmit let+back allow+back', ['object', 'modifier'], {
    passive: true,
    actors: ['by', 'to', 'into'],
    prior: 5,
    named: true,
  }),
  does('easing', 'delist exempt', ['object', 'modifier'], { prior: 6, named: true }),
  does('easing', 'take strike remove', ['object', 'modifier', 'from'], {
    company: 'off',
    object: 'list blacklist',
    prior: 5,
    named: true,
  }),
  does('easing', 'grant give issue', ['to', 'object', 'for'], {
    object: 'waiver exemption reprieve relief',
    prior: 6,
    named: true,
  }),
  does('easing', 'restore resume', ['to', 'with', 'from', 'modifier'], {
    object:
      'trade traffic aid assistance funding export import flight electricity gas oil supply visa preference access',
  }),
  does('easing', 'reopen unfreeze unseal lift', ['to', 'with', 'modifier'], {
    object: `${CROSSINGS} ${MONEY}`,
  }),
  does(
    'sanction',
    'impose slap levy introduce adopt extend prolong renew widen expand tighten announce reimpose re-impose clamp order unveil approve enact apply raise hike double triple toughen ratchet+up roll+over step+up intensify unleash roll+out',
    ['on', 'against', 'from', 'modifier'],
    { object: MEASURES },
  ),
  does('sanction', 'retaliate respond', ['from', 'against', 'on'], {
    company: 'ban sanctions tariffs duties embargo',
    prior: 6,
  }),
  does('sanction', 'hit target punish slap', ['object', 'modifier'], {
    company: 'sanctions sanction tariffs tariff duties restrictions ban embargo curbs penalties levies',
    prior: 7,
    named: true,
  }),
  does('sanction', 'add put place', ['object', 'modifier', 'of'], {
    company: 'list blacklist',
    prior: 5,
    named: true,
  }),
  does('sanction', 'deny refuse', ['to', 'object', 'modifier'], {
    object: 'visa entry permit access licence license',
    prior: 6,
    named: true,
  }),
  does('sanction', 'seal+off cut+off isolate blockade besiege', ['object'], {
    objectIs: 'state',
    named: true,
    prior: 6,
  }),
  does('sanction', 'strip', ['object'], { company: 'status privileges preferences', prior: 6, named: true }),
  does('sanction', 'shut+out freeze+out lock+out', ['object'], { prior: 5, named: true }),
  does('sanction', 'sanction blacklist penalise penalize boycott designate embargo blockade', [
    'object',
    'modifier',
  ]),
  does('sanction', 'freeze seize block confiscate impound', ['of', 'modifier', 'in'], { object: MONEY }),
  does('sanction', 'ban bar prohibit forbid block prevent', ['object', 'modifier', 'from'], { prior: 5 }),
  does(
    'sanction',
    'tighten restrict limit curb curtail cap throttle choke+off squeeze',
    ['to', 'on', 'for', 'of', 'modifier', 'against'],
    {
      object:
        'licensing licence license control controls export exports import imports rule rules visa visas movement access',
    },
  ),
  does('sanction', 'strike remove drop', ['object', 'modifier'], { company: 'list whitelist', prior: 5 }),
  does('sanction', 'close shut shutter seal seal+off', ['to', 'with', 'modifier'], { object: CROSSINGS }),
  does(
    'sanction',
    'suspend halt stop cut cut+off turn+off shut+off block freeze withhold withdraw revoke cancel end break+off pause ban prohibit slash curtail',
    ['to', 'with', 'from', 'modifier', 'for'],
    {
      object:
        'trade commerce traffic aid assistance funding export exports import imports flight flights electricity power gas oil fuel supply delivery shipment visa visas licence license permit entry access purchase loan payment transfer quota preference privilege exemption million billion',
    },
  ),
];

export const PUNISH_NOUNS: readonly NounFrame[] = [];
