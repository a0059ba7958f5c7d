import type { Kind } from '../../model/kind.ts';
import type { Rule } from './rules.ts';

/** A mention before the article's whole is weighed. */
export interface Draft {
  start: number;
  end: number;
  kind: Kind;
  entity: string;
  rule: Rule;
  args: string[];
  /** First token. */
  token: number;
}
