import type { NounFrame, VerbFrame } from './frame.ts';
import { CROSSINGS, EMBASSIES, ENVOYS, HELP, MEASURES, MONEY, PACTS, TIES } from './nouns.ts';

/** Deeds of states and bodies: aid, cooperation, sanctions and their easing, ruptures and their mending. */
export const DEED_VERBS: readonly VerbFrame[] = [
  {
    type: 'rupture',
    verbs: 'sever cut cut+off break break+off downgrade suspend end freeze rupture',
    object: TIES,
    actors: ['subject'],
    recipients: ['with', 'to', 'modifier'],
  },
  {
    type: 'rupture',
    verbs: 'expel eject evict deport',
    object: ENVOYS,
    actors: ['subject'],
    recipients: ['modifier', 'of', 'from', 'object'],
  },
  {
    type: 'rupture',
    verbs: 'send',
    object: ENVOYS,
    company: 'home',
    actors: ['subject'],
    recipients: ['modifier', 'of', 'object'],
  },
  {
    type: 'rupture',
    verbs: 'expel',
    objectIs: 'person',
    actors: ['subject'],
    recipients: ['object'],
    prior: 6,
  },
  {
    type: 'rupture',
    verbs: 'recall withdraw call dismiss pull+out',
    object: ENVOYS,
    actors: ['subject'],
    recipients: ['from', 'to', 'in'],
  },
  {
    type: 'rupture',
    verbs: 'close shut shutter',
    object: EMBASSIES,
    actors: ['subject'],
    recipients: ['in', 'modifier', 'of', 'to'],
  },
  {
    type: 'rupture',
    verbs: 'suspend quit leave terminate scrap tear+up revoke denounce abandon exit cancel annul abrogate',
    object: PACTS,
    actors: ['subject'],
    recipients: ['with', 'modifier'],
  },
  { type: 'rupture', verbs: 'withdraw pull+out', actors: ['subject'], recipients: ['from'], prior: 5 },
  {
    type: 'restoration',
    verbs: 'restore resume re-establish reestablish normalise normalize establish mend',
    object: TIES,
    sides: ['subject', 'with', 'between', 'modifier'],
  },
  {
    type: 'restoration',
    verbs: 'reopen open',
    object: EMBASSIES,
    sides: ['subject', 'in', 'modifier', 'to'],
  },
  {
    type: 'restoration',
    verbs: 'return reinstate send',
    object: 'ambassador envoy',
    company: 'back return',
    sides: ['subject', 'to'],
    prior: 6,
  },
  {
    type: 'easing',
    verbs: 'lift ease waive remove relax suspend drop rescind revoke end abolish loosen reduce cut lower',
    object: MEASURES,
    actors: ['subject'],
    recipients: ['on', 'against', 'for', 'from', 'modifier'],
  },
  {
    type: 'easing',
    verbs: 'reopen unfreeze',
    object: `${CROSSINGS} ${MONEY}`,
    actors: ['subject'],
    recipients: ['to', 'with', 'modifier'],
  },
  {
    type: 'sanction',
    verbs:
      'impose slap levy introduce adopt extend prolong renew widen expand tighten announce reimpose re-impose clamp',
    object: MEASURES,
    actors: ['subject'],
    recipients: ['on', 'against', 'from', 'modifier'],
  },
  {
    type: 'sanction',
    verbs: 'sanction blacklist penalise penalize boycott',
    actors: ['subject'],
    recipients: ['object', 'modifier'],
  },
  {
    type: 'sanction',
    verbs: 'freeze seize',
    object: MONEY,
    actors: ['subject'],
    recipients: ['of', 'modifier'],
  },
  {
    type: 'sanction',
    verbs: 'ban bar',
    actors: ['subject'],
    recipients: ['object', 'modifier', 'from'],
    prior: 5,
  },
  {
    type: 'sanction',
    verbs: 'close shut',
    object: CROSSINGS,
    actors: ['subject'],
    recipients: ['to', 'with', 'modifier'],
  },
  {
    type: 'sanction',
    verbs: 'suspend halt stop cut cut+off block freeze',
    object: 'trade aid assistance funding export import flight electricity gas supply delivery visa',
    actors: ['subject'],
    recipients: ['to', 'with', 'from', 'modifier', 'for'],
  },
  {
    type: 'aid',
    verbs:
      'give provide donate send deliver supply grant pledge allocate approve announce extend disburse contribute ship earmark promise offer',
    object: HELP,
    actors: ['subject'],
    recipients: ['to', 'for', 'object', 'with'],
  },
  { type: 'cooperation', verbs: 'cooperate co-operate collaborate', sides: ['subject', 'with'] },
  {
    type: 'cooperation',
    verbs: 'exchange swap',
    object: 'prisoner list captive detainee intelligence information',
    sides: ['subject', 'with', 'between'],
  },
  {
    type: 'cooperation',
    verbs: 'launch begin start hold conduct stage open',
    object: 'exercise drill manoeuvre maneuver manoeuvres patrol project',
    sides: ['subject', 'with', 'between', 'modifier'],
    prior: 6,
  },
];

export const DEED_NOUNS: readonly NounFrame[] = [
  {
    type: 'restoration',
    nouns: 'restoration resumption normalisation normalization',
    sides: ['between', 'with'],
    prior: 5,
  },
  {
    type: 'rupture',
    nouns: 'expulsion withdrawal recall',
    actors: ['owner', 'by'],
    recipients: ['of', 'from'],
    prior: 4,
  },
  {
    type: 'cooperation',
    nouns: 'exercise exercises drill drills',
    modifier: 'joint',
    sides: ['between', 'with', 'owner', 'modifier', 'subject', 'by'],
    prior: 6,
  },
];
