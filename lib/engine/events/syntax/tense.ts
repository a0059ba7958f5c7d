import type { Clause } from './clause.ts';

/** `has met`: up to now. */
export const isPresentPerfect = ({ verb }: Clause): boolean => verb.perfect && !verb.past;

/** `meets`, `will meet`, `to meet`: neither past nor perfect. */
export const isNonPast = ({ verb }: Clause): boolean => !verb.past && !verb.perfect;
