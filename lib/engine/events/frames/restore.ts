import { share, type VerbFrame } from './frame.ts';
import { EMBASSIES, TIES } from './nouns.ts';

export const RESTORE_VERBS: readonly VerbFrame[] = [
  share(
    'restoration',
    'restore reinstate raise resume re-establish reestablish normalise normalize establish mend upgrade repair reset rebuild renew elevate revive open patch+up strike+up',
    ['subject', 'with', 'between', 'modifier', 'in', 'to'],
    { object: TIES },
  ),
  share('restoration', 'exchange swap', ['subject', 'with'], { object: 'ambassador envoy' }),
  share('restoration', 'name appoint post dispatch accredit send', ['subject', 'to'], {
    object: 'ambassador envoy',
    company: 'first since each new',
    prior: 5,
  }),
  share('restoration', 'forge', ['subject', 'with', 'between'], {
    object: TIES,
    company: 'diplomatic',
    prior: 6,
  }),
  share('restoration', 'mend', ['subject', 'with'], { object: 'fence', prior: 7 }),
  share('restoration', 'readmit welcome+back let+back take+back', ['object', 'to', 'into', 'by', 'subject'], {
    objectIs: 'state',
    prior: 6,
  }),
  share('restoration', 'bury patch turn', ['subject', 'with', 'between'], {
    object: 'hatchet quarrel page difference feud rift',
    prior: 6,
  }),
  share('restoration', 'enter', ['subject', 'with', 'into'], { company: 'relations ties', prior: 6 }),
  share('restoration', 'make', ['subject', 'with'], { object: 'peace', prior: 6 }),
  share('restoration', 'resume restore reopen', ['subject', 'with', 'in'], {
    object: 'service section',
    company: 'consular',
    prior: 6,
  }),
  share('restoration', 'reconcile', ['subject', 'with'], { prior: 6 }),
  share('restoration', 'rejoin', ['subject', 'object'], { objectIs: 'body', prior: 6 }),
  share('restoration', 'reopen open reactivate inaugurate', ['subject', 'in', 'modifier', 'to'], {
    object: EMBASSIES,
  }),
  share('restoration', 'open reopen', ['subject', 'in', 'modifier', 'to'], {
    object: 'office',
    company: 'representative liaison',
    prior: 6,
  }),
  share('restoration', 'reopen resume', ['subject', 'modifier', 'in', 'to', 'of'], {
    doer: EMBASSIES,
    intransitive: true,
    prior: 7,
  }),
  share('restoration', 'open be', ['subject', 'modifier', 'in', 'to', 'of'], {
    doer: EMBASSIES,
    company: 'doors again',
    prior: 6,
  }),
  share('restoration', 'return reinstate send', ['subject', 'to', 'in'], {
    object: 'ambassador envoy chargé',
    company: 'back return returned reinstated reinstate returns returning',
    prior: 6,
  }),
  share('restoration', 'end settle heal overcome', ['subject', 'with', 'between'], {
    object: 'rift feud estrangement quarrel standoff stand-off freeze chill',
    company: 'diplomatic',
    prior: 6,
  }),
  share('restoration', 'rejoin re-enter', ['subject', 'object', 'modifier'], { named: true, prior: 6 }),
  share('restoration', 'hoist raise fly', ['subject', 'modifier', 'in'], {
    object: 'flag',
    company: 'embassy consulate mission',
    prior: 6,
  }),
  share('restoration', 'relaunch restart', ['subject', 'with', 'in'], {
    object: 'service section',
    company: 'consular',
    prior: 6,
  }),
  share('restoration', 'bring', ['subject', 'with', 'between'], {
    object: TIES,
    company: 'freeze back',
    prior: 6,
  }),
  share('restoration', 'unblock reopen', ['subject', 'with', 'between'], {
    object: 'channel',
    company: 'diplomatic',
    prior: 6,
  }),
];
