import { share, type VerbFrame } from './frame.ts';

export const NEGOTIATE_VERBS: readonly VerbFrame[] = [
  share('negotiation', 'sit', ['subject', 'with'], { company: 'negotiating bargaining', prior: 7 }),
  share('negotiation', 'lock engage embroil', ['object', 'with'], {
    passive: true,
    company: 'talks negotiations',
    prior: 7,
  }),
  share('negotiation', 'negotiate renegotiate haggle bargain wrangle dicker', ['subject', 'with']),
  // `A pact between Fiji and Australia is being negotiated`
  share('negotiation', 'negotiate renegotiate hammer+out thrash+out', ['between', 'with', 'of', 'by'], {
    passive: true,
    named: true,
    prior: 8,
  }),
  share('negotiation', 'be remain', ['between', 'with'], { company: 'negotiation', named: true, prior: 7 }),
  share('negotiation', 'return go come sit', ['subject', 'with'], {
    company: 'negotiating bargaining',
    prior: 7,
  }),
  share('negotiation', 'come+back return', ['subject', 'with'], { company: 'table', prior: 6 }),
  share('negotiation', 'resume restart hold conduct', ['subject', 'with', 'between'], {
    object: 'dialogue',
    prior: 6,
  }),
  share('negotiation', 'exchange trade swap', ['subject', 'with'], { object: 'draft', prior: 6 }),
  share(
    'negotiation',
    'conclude complete begin open hold start finish end wrap enter resume',
    ['subject', 'with', 'between'],
    {
      object: 'round',
    },
  ),
];
