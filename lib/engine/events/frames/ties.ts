import { does, share, done, shared, type NounFrame, type VerbFrame } from './frame.ts';
import { EMBASSIES, ENVOYS, PACTS, TIES } from './nouns.ts';

export const TIES_VERBS: readonly VerbFrame[] = [
  does(
    'rupture',
    'sever cut cut+off break break+off downgrade suspend end freeze rupture',
    ['with', 'to', 'modifier'],
    { object: TIES },
  ),
  does('rupture', 'order throw kick send', ['modifier', 'of', 'object'], {
    object: ENVOYS,
    company: 'out home',
  }),
  does('rupture', 'order', ['modifier', 'of', 'in'], { object: EMBASSIES, company: 'shut closed close' }),
  does('rupture', 'tell order', ['object'], { objectIs: 'person', company: 'leave', prior: 6 }),
  does('rupture', 'withdraw revoke', ['of', 'from', 'modifier'], { object: 'accreditation' }),
  does('rupture', 'declare', ['object', 'modifier'], { company: 'grata non-grata unwelcome undesirable' }),
  does('rupture', 'expel eject evict deport oust', ['modifier', 'of', 'from', 'object'], { object: ENVOYS }),
  does('rupture', 'send', ['modifier', 'of', 'object'], { object: ENVOYS, company: 'home' }),
  does('rupture', 'expel', ['object'], { objectIs: 'person', prior: 6 }),
  does('rupture', 'recall withdraw call summon dismiss pull+out bring', ['from', 'to', 'in'], {
    object: ENVOYS,
    company:
      'home back recall recalled recalling recalls withdraw withdrew withdrawn withdrawing dismiss dismissed pulled consultations',
  }),
  does('rupture', 'close shut shutter', ['in', 'modifier', 'of', 'to'], { object: EMBASSIES }),
  does(
    'rupture',
    'suspend quit leave terminate scrap tear+up revoke denounce abandon exit cancel annul abrogate',
    ['with', 'modifier'],
    { object: PACTS },
  ),
  does('rupture', 'put hold place', ['with', 'modifier'], { object: PACTS, company: 'abeyance ice hold' }),
  does('rupture', 'suspend freeze halt end', ['with', 'of', 'modifier'], {
    object:
      'consultation consultations work dialogue cooperation co-operation contacts membership participation',
  }),
  does('rupture', 'leave quit exit', ['object'], { objectIs: 'body', prior: 6 }),
  does('rupture', 'walk+out', ['of', 'from'], { objectIs: 'body' }),
  does('rupture', 'give', ['object', 'to'], { object: 'notice', prior: 6 }),
  does('rupture', 'tell order ask give instruct', ['modifier', 'of', 'object'], {
    object: `${ENVOYS} people person`,
    company: 'leave pack depart',
  }),
  share(
    'restoration',
    'restore resume re-establish reestablish normalise normalize establish mend upgrade repair reset',
    ['subject', 'with', 'between', 'modifier'],
    { object: TIES },
  ),
  share('restoration', 'reopen open', ['subject', 'in', 'modifier', 'to'], { object: EMBASSIES }),
  share('restoration', 'return reinstate send', ['subject', 'to'], {
    object: 'ambassador envoy',
    company: 'back return',
    prior: 6,
  }),
  does('rupture', 'withdraw pull+out', ['from'], { prior: 5 }),
];

export const TIES_NOUNS: readonly NounFrame[] = [
  shared('restoration', 'restoration resumption normalisation normalization', ['between', 'with'], {
    prior: 5,
  }),
  done('rupture', 'expulsion withdrawal recall', ['owner', 'by'], ['of', 'from'], { prior: 4 }),
];
