import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const TRAVEL_VERBS: readonly VerbFrame[] = [
  does('visit', 'receive welcome greet', ['in'], {
    actors: ['object'],
    passive: true,
    person: true,
    prior: 7,
  }),
  does('visit', 'expect await', ['in', 'at'], { actors: ['object'], passive: true, person: true, prior: 8 }),
  does('visit', 'be+in be+due be+off be+back', ['in', 'to'], { person: true, prior: 6 }),
  does('visit', 'visit tour', ['object']),
  does(
    'visit',
    'travel fly journey head go arrive land come return sail proceed continue ferry drive',
    ['to', 'in', 'at', 'into', 'for'],
    { person: true, companions: ['with', 'alongside'] },
  ),
  does('visit', 'leave+for depart+for', ['for'], { person: true }),
  does('visit', 'reach leave', ['object'], { person: true, prior: 5 }),
  does(
    'visit',
    'touch+down drop+by drop+in stop stop+over swing call+in',
    ['in', 'at', 'through', 'by', 'into'],
    { person: true, prior: 6 },
  ),
  does('visit', 'let admit', ['into', 'to'], { actors: ['object'], passive: true, person: true, prior: 6 }),
  does('visit', 'ferry drive fly', ['to', 'into'], {
    actors: ['object'],
    passive: true,
    person: true,
    prior: 6,
  }),
  does('visit', 'pay', ['to', 'on'], { object: 'visit call' }),
  does('visit', 'shuttle', ['between', 'to'], { prior: 6 }),
  does('visit', 'set+off embark depart', ['to', 'for'], { person: true, prior: 7 }),
  does('invitation', 'ask', ['object'], { company: 'come visit attend', infinitive: true, objectIs: 'any' }),
  does('invitation', 'invite', ['object'], { objectIs: 'any' }),
];

export const TRAVEL_NOUNS: readonly NounFrame[] = [
  done(
    'visit',
    'visit trip tour journey swing stopover stop stay arrival',
    ['owner', 'by', 'of', 'modifier', 'subject'],
    ['to', 'in', 'through'],
  ),
  done('invitation', 'invitation', ['owner', 'from', 'by', 'teller', 'of'], ['to', 'for', 'subject']),
  done('invitation', 'invitation', ['subject'], ['to', 'for']),
];
