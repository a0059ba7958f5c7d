import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const MEDIATE_VERBS: readonly VerbFrame[] = [
  does('mediation', 'shuttle', ['between'], { actors: ['subject', 'by'], prior: 6 }),
  does('mediation', 'mediate intercede arbitrate', ['between', 'among']),
  does('mediation', 'bring', ['object'], { company: 'together', prior: 6 }),
  does('mediation', 'go', ['between'], { company: 'forth', prior: 6 }),
  does('mediation', 'broker facilitate', ['between', 'among', 'with', 'modifier'], {
    object:
      'agreement accord deal ceasefire cease-fire truce talk pact treaty arrangement settlement understanding peace negotiation process exchange release',
  }),
  does('mediation', 'host facilitate organise organize', ['between'], {
    object: 'talk talks negotiation negotiations round meeting dialogue',
  }),
  does('mediation', 'arrange', ['between', 'with'], {
    object: 'swap exchange truce ceasefire talks release reconciliation',
    prior: 6,
  }),
  does('mediation', 'offer lend extend', ['between', 'to'], {
    object: 'office offices service services mediation hand',
    prior: 6,
  }),
  does('mediation', 'act serve offer work', ['between', 'with'], {
    company:
      'go-between mediator mediators intermediary intermediaries broker interlocutor interlocutors facilitator',
  }),
];

export const MEDIATE_NOUNS: readonly NounFrame[] = [
  done('mediation', 'mediation', ['owner', 'by', 'of', 'modifier', 'subject'], ['between', 'among']),
  done('mediation', 'mediator facilitator intermediary go-between', ['apposed', 'modifier'], ['between'], {
    prior: 5,
  }),
];
