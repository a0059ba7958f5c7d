import type { NounFrame, VerbFrame } from './frame.ts';

/** Meeting, calling, travelling, negotiating, mediating, inviting. */
export const CONSULT_VERBS: readonly VerbFrame[] = [
  {
    type: 'call',
    verbs: 'speak talk confer',
    company: 'phone telephone telephonically video call',
    sides: ['subject', 'with', 'to', 'object'],
  },
  { type: 'call', verbs: 'phone telephone ring dial', objectIs: 'any', sides: ['subject', 'object'] },
  {
    type: 'request',
    verbs: 'call+on call+upon',
    infinitive: true,
    actors: ['subject'],
    recipients: ['on', 'upon'],
  },
  {
    type: 'meeting',
    verbs: 'call+on call+upon',
    objectIs: 'person',
    sides: ['subject', 'on', 'upon'],
    prior: 6,
  },
  { type: 'call', verbs: 'call', objectIs: 'person', sides: ['subject', 'object'], prior: 4 },
  { type: 'meeting', verbs: 'speak talk', objectIs: 'any', sides: ['subject', 'with', 'to'], prior: 4 },
  { type: 'meeting', verbs: 'meet', sides: ['subject', 'object', 'with'] },
  {
    type: 'meeting',
    verbs: 'confer huddle lunch dine breakfast parley',
    sides: ['subject', 'with', 'object'],
  },
  { type: 'meeting', verbs: 'sit+down', sides: ['subject', 'with', 'alongside'] },
  { type: 'meeting', verbs: 'sit', company: 'over', sides: ['subject', 'with'], prior: 5 },
  {
    type: 'meeting',
    verbs: 'receive welcome host greet entertain fete',
    objectIs: 'person',
    sides: ['subject', 'object'],
  },
  { type: 'meeting', verbs: 'see', objectIs: 'person', sides: ['subject', 'object'], prior: 6 },
  { type: 'meeting', verbs: 'shake exchange', object: 'hand handshake greeting', sides: ['subject', 'with'] },
  { type: 'meeting', verbs: 'seat photograph', sides: ['object', 'with'], prior: 5 },
  {
    type: 'meeting',
    verbs: 'spend',
    object: 'hour minute quarter time afternoon morning evening',
    sides: ['subject', 'with'],
  },
  { type: 'visit', verbs: 'visit tour', actors: ['subject'], recipients: ['object'] },
  {
    type: 'visit',
    verbs: 'travel fly journey head go arrive land come return sail',
    actors: ['subject'],
    recipients: ['to', 'in', 'at', 'into', 'for'],
  },
  { type: 'visit', verbs: 'reach leave', actors: ['subject'], recipients: ['object'], prior: 5 },
  { type: 'visit', verbs: 'shuttle', actors: ['subject'], recipients: ['between', 'to'], prior: 6 },
  { type: 'visit', verbs: 'set+off embark', actors: ['subject'], recipients: ['to', 'for', 'on'], prior: 6 },
  { type: 'summit', verbs: 'gather convene assemble', sides: ['subject', 'with'], prior: 6 },
  { type: 'negotiation', verbs: 'negotiate haggle bargain', sides: ['subject', 'with'] },
  {
    type: 'mediation',
    verbs: 'mediate intercede arbitrate',
    actors: ['subject'],
    recipients: ['between', 'among'],
  },
  {
    type: 'mediation',
    verbs: 'broker facilitate',
    object:
      'agreement accord deal ceasefire cease-fire truce talk pact treaty arrangement settlement understanding peace negotiation process exchange release',
    actors: ['subject'],
    recipients: ['between', 'among', 'with', 'modifier'],
  },
  {
    type: 'mediation',
    verbs: 'act serve',
    company: 'go-between mediator intermediary',
    actors: ['subject'],
    recipients: ['between', 'with'],
  },
  { type: 'invitation', verbs: 'invite', objectIs: 'any', actors: ['subject'], recipients: ['object'] },
];

export const CONSULT_NOUNS: readonly NounFrame[] = [
  {
    type: 'call',
    nouns: 'call conversation talk',
    modifier: 'phone telephone video',
    sides: ['owner', 'modifier', 'between', 'with', 'from', 'to', 'subject'],
  },
  { type: 'call', nouns: 'call videoconference', sides: ['between', 'with', 'owner', 'subject'], prior: 5 },
  {
    type: 'negotiation',
    nouns: 'negotiation negotiations',
    sides: ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject'],
  },
  {
    type: 'negotiation',
    nouns: 'talk talks',
    modifier:
      'peace trade nuclear accession technical indirect border ceasefire truce proximity arms disarmament',
    sides: ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject'],
  },
  {
    type: 'summit',
    nouns: 'summit',
    sides: ['owner', 'modifier', 'between', 'with', 'of', 'among', 'subject', 'by'],
  },
  {
    type: 'meeting',
    nouns:
      'talk talks discussion consultation meeting encounter tete-a-tete audience session breakfast lunch dinner handshake sit-down gathering conversation get-together rendezvous',
    sides: ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject', 'by'],
  },
  {
    type: 'visit',
    nouns: 'visit trip tour journey swing stopover stop stay arrival',
    actors: ['owner', 'by', 'of', 'modifier', 'subject'],
    recipients: ['to', 'in', 'of', 'through'],
  },
  {
    type: 'mediation',
    nouns: 'mediation',
    actors: ['owner', 'by', 'of', 'modifier', 'subject'],
    recipients: ['between', 'among'],
  },
  {
    type: 'invitation',
    nouns: 'invitation',
    actors: ['owner', 'from', 'by', 'of', 'subject'],
    recipients: ['to', 'for'],
  },
];
