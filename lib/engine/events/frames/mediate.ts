import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const MEDIATE_VERBS: readonly VerbFrame[] = [
  does('mediation', 'shuttle', ['between'], { actors: ['subject', 'by'], prior: 6 }),
  does('mediation', 'fly travel move commute', ['between'], { person: true, prior: 5, named: true }),
  does('mediation', 'mediate intercede arbitrate referee umpire', ['between', 'among', 'with']),
  does('mediation', 'step intervene stand', ['between'], { prior: 5, named: true }),
  does('mediation', 'carry relay pass ferry convey', ['between', 'among'], {
    object: 'message proposal note letter word',
    prior: 7,
    named: true,
  }),
  does('mediation', 'mend', ['between'], { object: 'fence tie', named: true, prior: 6 }),
  does('mediation', 'defuse cool soothe ease lower reduce', ['between'], {
    object: 'crisis tension dispute conflict row standoff stand-off quarrel spat feud rift argument',
    named: true,
    prior: 6,
  }),
  does('mediation', 'put place', ['of', 'between', 'at'], {
    object: 'office offices service services',
    company: 'disposal',
    status: 'proposed',
    prior: 7,
  }),
  does('mediation', 'put+forward put propose present submit unveil', ['between'], {
    object: 'compromise plan proposal formula roadmap blueprint draft',
    status: 'proposed',
    named: true,
    prior: 6,
  }),
  does('mediation', 'bridge narrow', ['between'], {
    object: 'gap difference divide gulf',
    prior: 6,
    named: true,
  }),
  does('mediation', 'play', ['between', 'with'], {
    company: 'peacemaker mediator broker go-between matchmaker host intermediary role',
    prior: 6,
    named: true,
  }),
  does('mediation', 'help coax nudge coax persuade', ['object', 'between'], {
    company: 'reach table talks agree settle resolve mend reconcile bridge differences truce',
    objectIs: 'any',
    prior: 5,
    named: true,
  }),
  does('mediation', 'reconcile', ['object', 'between', 'with'], { prior: 5, named: true }),
  does('mediation', 'bring get sit keep coax', ['object'], {
    company: 'together table',
    prior: 6,
    named: true,
  }),
  does('mediation', 'go', ['between'], { company: 'forth', prior: 6 }),
  does(
    'mediation',
    'broker facilitate mediate midwife engineer oversee',
    ['between', 'among', 'with', 'modifier'],
    {
      object:
        'agreement accord deal ceasefire cease-fire truce talk pact treaty arrangement settlement understanding peace negotiation process exchange release return swap handover',
    },
  ),
  // `has put himself forward as peacemaker`
  does('mediation', 'put', ['between', 'for', 'with'], {
    company: 'peacemaker mediator intermediary go-between broker facilitator arbiter',
    status: 'proposed',
    prior: 6,
  }),
  does('mediation', 'volunteer', ['between', 'for'], {
    company: 'go-between go-betweens mediator mediators intermediary intermediaries broker brokers',
    status: 'proposed',
    prior: 6,
  }),
  does('mediation', 'host facilitate organise organize', ['between'], {
    object: 'talk talks negotiation negotiations round dialogue contact',
  }),
  does('mediation', 'host facilitate organise organize', ['between'], {
    object: 'meeting consultation summit encounter',
    named: true,
  }),
  does('mediation', 'broker', ['between'], { named: true, prior: 6 }),
  does('mediation', 'talk', ['object'], {
    company: 'truce ceasefire cease-fire accord deal',
    named: true,
    prior: 6,
  }),
  does('mediation', 'smooth+over patch+up settle resolve', ['between'], {
    object: 'quarrel dispute row difference rift feud crisis thing',
    named: true,
    prior: 5,
  }),
  does('mediation', 'get coax persuade', ['object'], {
    company: 'each another sign agree stop',
    infinitive: true,
    objectIs: 'any',
    named: true,
    prior: 5,
  }),
  does('mediation', 'facilitate', ['between'], {
    object: 'thaw détente detente rapprochement',
    named: true,
    prior: 6,
  }),
  does('mediation', 'arrange', ['between', 'with'], {
    object: 'swap exchange truce ceasefire talks release reconciliation',
    prior: 6,
  }),
  does('mediation', 'offer lend extend', ['between', 'to'], {
    object: 'office offices service services mediation hand auspice',
    unless: 'helping',
    status: 'proposed',
    prior: 6,
  }),
  does('mediation', 'propose suggest', ['between', 'for'], {
    company: 'mediator mediators intermediary broker go-between',
    status: 'proposed',
    named: true,
    prior: 6,
  }),
  does('mediation', 'act serve offer work volunteer emerge step', ['between', 'with'], {
    company:
      'conciliator conciliators honest bridge channel conduit peacemaker go-between mediator mediators intermediary intermediaries broker interlocutor interlocutors facilitator',
  }),
  does('mediation', 'engage', ['between'], { company: 'diplomacy shuttle', named: true, prior: 6 }),
  does('mediation', 'lead spearhead pursue launch undertake mount', ['between'], {
    object: 'effort bid attempt mission drive',
    named: true,
    prior: 6,
  }),
  does('mediation', 'end settle resolve break', ['between'], {
    object: 'standoff stand-off deadlock impasse',
    named: true,
    prior: 5,
  }),
  does('mediation', 'host receive gather', ['object'], {
    company: 'peace reconciliation',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
];

export const MEDIATE_NOUNS: readonly NounFrame[] = [
  done(
    'mediation',
    'mediation arbitration intercession facilitation',
    ['owner', 'by', 'of', 'modifier', 'subject'],
    ['between', 'among'],
  ),
  done('mediation', 'effort', ['owner', 'by', 'modifier'], ['between', 'among'], {
    modifier: 'mediation mediating peacemaking peace',
    named: true,
    prior: 6,
  }),
  done('mediation', 'mediator facilitator intermediary go-between', ['apposed', 'modifier'], ['between'], {
    prior: 5,
  }),
];
