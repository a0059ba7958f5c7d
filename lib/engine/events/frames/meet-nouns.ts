import { done, type NounFrame, shared } from './frame.ts';

export const MEET_NOUNS: readonly NounFrame[] = [
  shared('meeting', 'conference appearance briefing', ['with', 'subject', 'by', 'of', 'between'], {
    modifier: 'joint',
    prior: 6,
  }),
  // `its call on Israel to open the crossing` rings nobody up.
  done('request', 'call', ['owner', 'by', 'from'], ['on', 'upon'], { named: true, prior: 5 }),
  shared(
    'call',
    'call conversation talk',
    ['owner', 'modifier', 'between', 'with', 'from', 'to', 'subject'],
    { modifier: 'phone telephone telephonic video virtual online hotline conference' },
  ),
  shared('call', 'call videoconference teleconference zoom', ['between', 'with', 'owner', 'subject'], {
    prior: 5,
  }),
  shared('negotiation', 'negotiation negotiations bargaining haggling horse-trading parley', [
    'owner',
    'modifier',
    'between',
    'with',
    'among',
    'of',
    'subject',
  ]),
  shared('negotiation', 'round', ['between', 'with', 'among', 'owner'], {
    modifier: 'first second third fourth fifth sixth next last previous final new another further latest',
    alone: true,
    prior: 6,
  }),
  shared('negotiation', 'talk talks', ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject'], {
    modifier:
      'peace trade nuclear accession membership technical indirect expert-level working-level six-way proximity disengagement climate border ceasefire truce proximity arms disarmament reconciliation normalisation normalization round rounds six-party tariff',
  }),
  shared(
    'negotiation',
    'talk talks consultation',
    ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject'],
    {
      verbs:
        'resume start open begin reopen restart relaunch stall drag collapse deadlock suspend break falter founder stumble convene',
      prior: 6,
    },
  ),
  shared('summit', 'summit conference ministerial plenary retreat', [
    'owner',
    'modifier',
    'between',
    'with',
    'of',
    'among',
    'subject',
    'by',
    'teller',
  ]),
  shared('summit', 'sideline margin fringe', ['of'], { beside: 'of', prior: 5 }),
  shared('meeting', 'meeting talk talks discussion', ['subject', 'to'], {
    verbs: 'propose offer suggest',
    named: true,
    prior: 6,
  }),
  shared('meeting', 'hour minute', ['with', 'subject'], { beside: 'with', prior: 6 }),
  shared(
    'meeting',
    'talk talks discussion consultation meeting encounter tete-a-tete audience session breakfast lunch dinner handshake sit-down gathering conversation get-together rendezvous two-plus-two tête-à-tête one-on-one bilateral trilateral sitting huddle chat powwow luncheon roundtable banquet supper tryst pull-aside',
    ['owner', 'modifier', 'between', 'with', 'among', 'of', 'subject', 'by', 'teller'],
  ),
];
