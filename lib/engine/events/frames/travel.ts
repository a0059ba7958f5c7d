import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const TRAVEL_VERBS: readonly VerbFrame[] = [
  does('visit', 'receive welcome greet', ['in'], {
    actors: ['object'],
    passive: true,
    person: true,
    prior: 7,
  }),
  does('visit', 'be+there', [], { official: true, person: true, prior: 5 }),
  does('visit', 'attend', ['in', 'at'], {
    official: true,
    object:
      'service funeral memorial inauguration coronation wedding requiem burial parade ceremony celebration commemoration',
    prior: 6,
  }),
  does('visit', 'expect await', ['in', 'at'], { actors: ['object'], passive: true, person: true, prior: 8 }),
  does('visit', 'be+in', ['in'], { official: true, named: true, prior: 6 }),
  does('visit', 'be+at', ['at'], { official: true, named: true, prior: 5 }),
  does('visit', 'be+due be+off be+back be+bound be+en', ['in', 'to', 'for'], {
    official: true,
    prior: 6,
  }),
  does('visit', 'visit tour', ['object']),
  does('visit', 'visit', ['of', 'modifier'], {
    object: 'headquarters secretariat seat capital',
    official: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'tour inspect', ['of', 'with', 'in'], { official: true, named: true, prior: 5 }),
  does('visit', 'address', ['object', 'modifier', 'of'], {
    object: 'parliament european_parliament congress assembly senate diet knesset duma legislature bundestag',
    official: true,
    named: true,
    prior: 5,
  }),
  does(
    'visit',
    'travel fly journey head go arrive land come return sail proceed ferry drive jet dash rush hurry slip venture trek drive hop sweep breeze cross alight disembark ride',
    ['to', 'in', 'at', 'into', 'for'],
    { person: true, unless: 'flag banner colours line lines', companions: ['with', 'alongside'] },
  ),
  does('visit', 'carry take bring', ['to'], {
    official: true,
    toPlace: true,
    unless: 'court council case dispute matter complaint question tribunal icj brink table task account',
    named: true,
    prior: 5,
  }),
  does('visit', 'leave+for depart+for set+off take+off make+for', ['for', 'to'], {
    person: true,
    named: true,
  }),
  does('visit', 'leave depart', ['for'], { person: true, named: true, prior: 7 }),
  does('visit', 'spend round+off wrap+up end conclude finish', ['in'], {
    object: 'day week night weekend hour month',
    person: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'spend', ['in'], {
    object: 'monday tuesday wednesday thursday friday saturday sunday christmas easter',
    person: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'inspect', ['in', 'at'], { official: true, named: true, prior: 5 }),
  does('visit', 'send dispatch', ['to', 'in'], {
    actors: ['object'],
    objectIs: 'person',
    official: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'send dispatch', ['to', 'in'], {
    object: 'envoy emissary delegation mission negotiator',
    unless: 'military peacekeeping training observer monitoring',
    named: true,
    prior: 7,
  }),
  does('visit', 'make', ['in'], {
    actors: ['object'],
    company: 'welcome',
    passive: true,
    person: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'step+off step+onto get+off', ['in', 'at'], {
    company: 'train plane aircraft jet ferry tarmac platform',
    official: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'accompany', ['to', 'on', 'in'], {
    companions: ['object'],
    objectIs: 'person',
    person: true,
    named: true,
    prior: 7,
  }),
  does('visit', 'continue', ['to', 'into', 'for'], { person: true, intransitive: true }),
  does('visit', 'reach leave', ['object'], {
    official: true,
    objectIs: 'state',
    unless: 'within deadline office power post politics parliament',
    prior: 5,
  }),
  does(
    'visit',
    'touch+down drop+by drop+in stop stop+over swing jet+in fly+in wing pass descend look+in',
    ['in', 'at', 'through', 'by', 'into', 'on'],
    { person: true, prior: 6 },
  ),
  does('visit', 'call+in', ['in', 'at', 'on'], {
    official: true,
    named: true,
    unless: 'ambassador envoy',
    prior: 6,
  }),
  does('visit', 'head', ['for', 'to'], {
    actors: ['object'],
    passive: true,
    person: true,
    named: true,
    prior: 6,
  }),
  does('visit', 'let admit', ['into', 'to'], { actors: ['object'], passive: true, person: true, prior: 6 }),
  does('visit', 'ferry drive fly', ['to', 'into'], {
    actors: ['object'],
    passive: true,
    person: true,
    prior: 6,
  }),
  does('visit', 'pay make undertake carry+out conduct', ['to', 'on', 'in', 'through'], {
    object: 'visit call trip stop journey stopover tour way pilgrimage appearance debut',
  }),
  does('visit', 'play', ['subject'], { actors: ['to'], object: 'host', official: true, prior: 6 }),
  does('visit', 'lead', ['to', 'in'], { object: 'delegation mission', person: true, named: true, prior: 6 }),
  does('visit', 'set', ['in', 'on'], { object: 'foot', person: true, named: true }),
  does('visit', 'pass', ['through'], { person: true, prior: 5, named: true }),
  does('visit', 'shuttle', ['between', 'to'], { prior: 6 }),
  does('visit', 'set+off embark depart', ['to', 'for'], { person: true, prior: 7 }),
  does('visit', 'be', ['to'], { company: 'way', official: true, named: true, status: 'happening', prior: 6 }),
  does('visit', 'make', ['to'], { object: 'way', person: true, named: true, prior: 7 }),
  does('visit', 'set+out', ['for', 'to'], { person: true, intransitive: true, named: true, prior: 6 }),
  does('visit', 'turn+up show+up', ['in', 'at'], { official: true, named: true, prior: 6 }),
  does('visit', 'return come+back fly+back get+back arrive+back', ['from'], {
    official: true,
    named: true,
    prior: 6,
  }),

  does('invitation', 'ask invite', ['object'], { objectIs: 'state', company: 'in', named: true, prior: 5 }),
  // To the ministry an envoy is summoned.
  does('invitation', 'invite', ['object'], { objectIs: 'any', unless: 'ministry' }),
  does('invitation', 'invite', ['modifier', 'from', 'of'], {
    object:
      'warship ship troop soldier observer inspector team delegation investigator expert company student pilgrim',
    named: true,
    prior: 6,
  }),
  does('invitation', 'disinvite uninvite', ['object'], { status: 'cancelled', prior: 8 }),
  does('invitation', 'dispatch', ['to', 'for'], { object: 'invitation', prior: 7 }),
  does('invitation', 'extend issue send hand give', ['object'], {
    object: 'invitation invite',
    objectIs: 'any',
    named: true,
  }),
  does('invitation', 'hand send deliver give', ['object', 'to'], {
    object: 'letter message note',
    company: 'invitation',
    actors: ['from', 'subject'],
    named: true,
  }),
  does('invitation', 'convey deliver pass+on bring carry', ['to', 'for', 'object'], {
    object: 'invitation invite',
    actors: ['from', 'of'],
  }),
  does(
    'invitation',
    'extend issue send hand convey deliver make offer bring pass+on',
    ['to', 'for', 'object'],
    {
      object: 'invitation invite',
    },
  ),
  does('invitation', 'reiterate renew repeat', ['to', 'for', 'object'], {
    object: 'invitation invite',
    prior: 7,
  }),
  does('invitation', 'bid', ['object'], { company: 'come visit attend', objectIs: 'any', prior: 6 }),
];

export const TRAVEL_NOUNS: readonly NounFrame[] = [
  done('visit', 'tour', ['owner', 'by', 'modifier', 'subject'], ['of', 'to', 'in', 'through'], {
    named: true,
  }),
  done(
    'visit',
    'visit trip tour journey swing stopover stop arrival pilgrimage layover dash voyage sojourn',
    ['owner', 'by', 'of', 'modifier', 'subject'],
    ['to', 'in', 'through'],
  ),
  // `called off a visit by a delegation`: who calls it off was to be the host.
  done('visit', 'visit trip', ['by', 'from', 'of', 'owner', 'modifier'], ['subject'], {
    verbs: 'cancel call postpone host scrap put receive await expect welcome get',
    named: true,
  }),
  done('visit', 'stay', ['owner', 'by', 'of'], ['to', 'in']),
  done('visit', 'departure', ['owner', 'of'], ['for', 'to'], { named: true, prior: 5 }),
  done(
    'invitation',
    'invitation',
    ['owner', 'from', 'by', 'teller', 'of', 'modifier'],
    ['to', 'for', 'subject'],
  ),
  done('invitation', 'invitation', ['subject'], ['to', 'for']),
];
