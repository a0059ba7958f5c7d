import { done, type NounFrame, shared } from './frame.ts';

export const TIES_NOUNS: readonly NounFrame[] = [
  shared('restoration', 'reopening', ['of', 'in', 'owner', 'by'], { prior: 6 }),
  shared('restoration', 'return', ['of', 'modifier', 'to'], {
    modifier: 'ambassador ambassadors envoy envoys',
    prior: 6,
  }),
  shared('restoration', 'establishment renewal', ['between', 'with'], {
    modifier: 'ties relations',
    named: true,
    prior: 5,
  }),
  done('rupture', 'severance suspension rupture', ['owner', 'by', 'subject'], ['with'], { prior: 5 }),
  shared(
    'restoration',
    'restoration resumption normalisation normalization reconciliation rapprochement',
    ['between', 'with'],
    {
      prior: 5,
    },
  ),
  // `the expulsion of four Malian diplomats from Paris`, else `of four diplomats from Mali`
  done('rupture', 'expulsion', ['owner', 'by', 'from'], ['of'], { named: true, prior: 6 }),
  done('rupture', 'expulsion', ['owner', 'by', 'modifier'], ['of', 'from'], { prior: 5 }),
  done('rupture', 'withdrawal recall', ['of'], ['to', 'from', 'in'], {
    modifier: 'ambassador ambassadors envoy envoys',
    named: true,
    prior: 6,
  }),
  done('rupture', 'withdrawal recall', ['owner', 'by'], ['from', 'of'], { prior: 4 }),
  done('rupture', 'exit departure pullout', ['owner', 'by', 'of'], ['from'], { named: true, prior: 5 }),
  done('rupture', 'closure', ['owner', 'of', 'by'], ['in'], {
    modifier: 'embassy consulate mission legation',
    named: true,
    prior: 5,
  }),
];
