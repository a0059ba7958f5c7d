import { does, done, type NounFrame, type VerbFrame } from './frame.ts';
import { CROSSINGS, MEASURES, MONEY } from './nouns.ts';

/** Words that tell a package of measures from another. */
const OF_MEASURES = 'sanctions tariffs embargo tariff duties ban restrictions';

export const PUNISH_VERBS: readonly VerbFrame[] = [
  // Before what is barred: a decision that one alone holds up.
  does('rejection', 'block obstruct hold+up', ['object', 'modifier', 'by', 'from', 'of', 'for'], {
    object:
      'statement resolution declaration aid package membership accession application bid proposal plan decision deal agreement talk draft appointment candidate nomination',
    prior: 6,
  }),
  does('rejection', 'block obstruct bar', ['modifier', 'of', 'by', 'object'], {
    object: 'entry admission',
    company: 'schengen schengen_area eu european_union nato union eurozone bloc alliance',
    named: true,
    prior: 7,
  }),
  does('rejection', 'withdraw revoke deny refuse withhold', ['for', 'to', 'object', 'modifier', 'of'], {
    object: 'permission clearance authorisation authorization',
    named: true,
    prior: 6,
  }),
  does('rejection', 'boycott', ['object', 'of', 'in', 'modifier', 'with'], {
    object: 'summit meeting conference talk talks session ceremony negotiation hearing proceeding vote',
    prior: 6,
  }),
  does('sanction', 'put place bring', ['object'], {
    company: 'sanction sanctions embargo ban',
    prior: 8,
  }),
  does('sanction', 'put place', ['to', 'for', 'with', 'modifier'], {
    object: 'lending aid loan assistance funding trade programme program export',
    company: 'hold ice',
    prior: 7,
  }),
  does('sanction', 'withhold', ['from', 'for', 'to'], { object: 'money fund', prior: 6 }),
  does('rejection', 'hold+up hold+back block', ['to', 'for', 'with'], {
    object: 'sale delivery shipment tranche loan aid instalment payment',
    named: true,
    prior: 7,
  }),
  does('sanction', 'shelve', ['on', 'against', 'modifier'], {
    object: MEASURES,
    status: 'cancelled',
    prior: 7,
  }),
  does('sanction', 'delay postpone defer', ['on', 'against', 'modifier'], {
    object: MEASURES,
    status: 'postponed',
    prior: 7,
  }),
  does('sanction', 'end stop halt suspend scrap abolish', ['for', 'of', 'modifier'], {
    object: 'travel entry',
    company: 'visa-free',
    prior: 7,
  }),
  does('sanction', 'bar ban block close forbid', ['to', 'for', 'of', 'from'], {
    object: 'exit departure',
    named: true,
    prior: 6,
  }),
  does('sanction', 'continue maintain keep+up keep uphold', ['against', 'on'], {
    object: MEASURES,
    named: true,
    prior: 6,
  }),
  does('sanction', 'stop halt cut cut+off end freeze discontinue', ['to', 'for'], {
    object: 'aid assistance grant loan funding',
    named: true,
    prior: 6,
  }),
  does('sanction', 'put place set', ['on', 'against', 'upon'], { object: MEASURES, prior: 7 }),
  does('sanction', 'prepare plan draft', ['on', 'against', 'from'], {
    object: `${MEASURES} package round`,
    company: OF_MEASURES,
    status: 'planned',
    prior: 6,
  }),
  does('sanction', 'propose suggest float mull weigh consider contemplate', ['on', 'against', 'from'], {
    object: `${MEASURES} package round`,
    company: OF_MEASURES,
    status: 'proposed',
    prior: 6,
  }),
  does('sanction', 'agree+on agree+to', ['against', 'on', 'of'], {
    company: 'sanctions tariffs embargo ban',
    prior: 6,
  }),
  does('sanction', 'put', ['to', 'for', 'with'], {
    object: 'aid assistance funding trade',
    company: 'hold ice',
    prior: 6,
  }),
  does('sanction', 'stop cease halt', ['from', 'to'], {
    company:
      'giving buying importing purchasing pumping sending delivering issuing selling exporting granting supplying shipping admitting',
    prior: 6,
  }),
  does('sanction', 'cut exclude eject disconnect expel remove', ['object', 'modifier'], {
    company: 'swift',
    prior: 7,
  }),
  does(
    'sanction',
    'impose slap levy introduce adopt extend prolong renew widen expand tighten announce reimpose re-impose clamp order unveil approve enact apply raise hike double triple toughen ratchet+up roll+over step+up intensify unleash roll+out',
    ['on', 'against', 'from', 'modifier'],
    { object: MEASURES },
  ),
  does('sanction', 'impose slap introduce', ['on', 'against', 'from', 'of', 'modifier'], {
    object: 'check inspection control cap ceiling limit',
    prior: 6,
  }),
  does('sanction', 'list', ['of', 'from', 'modifier'], {
    doer: 'treasury',
    object: 'official individual person entity company firm bank',
    prior: 6,
  }),
  does('sanction', 'join', ['on', 'against'], { object: MEASURES, named: true, prior: 6 }),
  does('sanction', 'slap impose levy clap', ['on', 'against'], { object: 'cent percent', prior: 6 }),
  does('sanction', 'prepare draft draw+up', ['on', 'against'], {
    object: MEASURES,
    status: 'planned',
    prior: 7,
  }),
  does('sanction', 'consider mull weigh', ['on', 'against'], {
    object: MEASURES,
    status: 'proposed',
    prior: 6,
  }),
  does('sanction', 'retaliate respond reply answer hit+back', ['from', 'against', 'on'], {
    company: 'ban sanctions tariffs duties embargo levy levies',
    prior: 6,
  }),
  does('sanction', 'hit target punish slap', ['object', 'modifier'], {
    company: 'sanctions sanction tariffs tariff duties restrictions ban embargo curbs penalties levies',
    prior: 7,
  }),
  does('sanction', 'add put place', ['object', 'modifier', 'of'], {
    company: 'list blacklist',
    prior: 5,
  }),
  does('sanction', 'deny refuse', ['to', 'object', 'modifier'], {
    object: 'visa entry permit access licence license',
    prior: 6,
  }),
  does('sanction', 'list classify', ['object'], {
    objectIs: 'any',
    company: 'sponsor terrorism terrorist',
    prior: 7,
  }),
  does('sanction', 'seal+off cut+off isolate blockade besiege', ['object'], {
    objectIs: 'state',
    prior: 6,
  }),
  does('sanction', 'strip', ['object'], { company: 'status privileges preferences', prior: 6 }),
  does('sanction', 'shut+out freeze+out lock+out', ['object'], { prior: 5 }),
  does('sanction', 'sanction blacklist penalise penalize boycott embargo blockade', ['object', 'modifier']),
  does('sanction', 'designate', ['object', 'modifier'], { named: true }),
  does('sanction', 'freeze seize block confiscate impound', ['of', 'modifier', 'in'], { object: MONEY }),
  does('sanction', 'ban bar prohibit forbid block prevent outlaw', ['object', 'modifier', 'from'], {
    prior: 5,
  }),
  does(
    'sanction',
    'tighten restrict limit curb curtail cap throttle choke+off squeeze',
    ['to', 'on', 'for', 'of', 'modifier', 'against'],
    {
      object:
        'licensing licence license control controls export exports import imports rule rules visa visas movement access flow supply sale transit shipment',
    },
  ),
  does('sanction', 'suspend freeze halt stop end break+off cut+off', ['with', 'of', 'modifier'], {
    object: 'cooperation co-operation sharing exercise patrol drill',
  }),
  does('sanction', 'strike remove drop', ['object', 'modifier'], { company: 'list whitelist', prior: 5 }),
  does('sanction', 'close shut shutter seal seal+off', ['to', 'with', 'modifier'], { object: CROSSINGS }),
  does('sanction', 'close shut', ['to', 'modifier'], { object: 'market', prior: 6 }),
  does('sanction', 'ground', ['to', 'from', 'of', 'modifier'], {
    object: 'flight airline plane aircraft jet',
    named: true,
    prior: 6,
  }),
  does(
    'sanction',
    'suspend halt stop cut cut+off turn+off shut+off block freeze withhold withdraw revoke cancel end break+off pause ban prohibit slash curtail',
    ['to', 'with', 'from', 'modifier', 'for'],
    {
      object:
        'trade commerce traffic aid assistance funding transaction export exports import imports flight flights electricity power gas oil fuel supply delivery shipment remittance visa visas licence license permit entry access transit flow purchase loan payment transfer quota preference privilege exemption commitment million billion',
    },
  ),
  does('sanction', 'restrict limit curb', ['from', 'with', 'of', 'modifier'], {
    object: 'entry import trade export sale',
    named: true,
    prior: 5,
  }),
  does('sanction', 'widen expand extend broaden lengthen', ['in', 'on', 'against'], {
    object: 'list ground criterion scope regime framework',
    company: 'sanctioned sanctions',
    named: true,
    prior: 6,
  }),
  does('sanction', 'suspend halt stop freeze cut+off pause', ['to', 'for', 'with'], {
    object: 'lending aid assistance help funding support',
    named: true,
    prior: 6,
  }),
  does('sanction', 'come', ['subject'], {
    actors: ['from', 'by'],
    company: 'sanctions',
    named: true,
    prior: 5,
  }),
  does('sanction', 'designate blacklist', ['in', 'from', 'of', 'modifier'], {
    object: 'company entity bank individual firm person vessel tanker',
    named: true,
    prior: 6,
  }),
  does('sanction', 'pull order', ['on', 'to', 'from', 'of', 'modifier'], {
    object: 'plug halt stop end',
    company: 'imports exports purchases sales deliveries shipments',
    named: true,
    prior: 6,
  }),
];

export const PUNISH_NOUNS: readonly NounFrame[] = [
  done('sanction', 'imposition', ['by', 'owner'], ['on', 'against', 'upon'], { prior: 5 }),
  done('sanction', 'suspension freezing freeze halt', ['by', 'owner'], ['to', 'for', 'with'], {
    modifier: 'aid assistance funding flights visas imports exports trade deliveries lending',
    named: true,
    prior: 5,
  }),
  done('sanction', 'extension renewal prolongation', ['by', 'owner'], ['on', 'against'], {
    modifier: 'sanctions embargo ban',
    named: true,
    prior: 5,
  }),
];
