import { oneOf } from './one-of.ts';
import { inSameSentence, type Scan } from './scan.ts';

/** What is done with relations that envoys and embassies make up; others are good or bad, and improve. */
const isFormal = oneOf(
  `break breaks broke broken breaking sever severs severed severing severance cut cuts cutting suspend suspends
  suspended suspending suspension restore restores restored restoring restoration resume resumes resumed resuming
  resumption establish establishes established establishing establishment re-establish re-established reestablish
  reestablished reestablishing downgrade downgrades downgraded downgrading reduce reduced reducing rupture ruptured
  switch switched switching end ended ending freeze froze frozen renew renewed renewing normalise normalised
  normalising normalize normalized normalizing normalisation normalization open opens opened opening envoy envoys ambassador ambassadors embassy
  embassies`,
);

/** How far before and behind the word such a verb stands, in tokens: `broke off its own relations`, `ties with Lima were restored`. */
const BEFORE = 6;
const BEHIND = 5;

/** Whether bare `relations` or `ties` at `token` are diplomatic ones, which are made and broken. */
export function areFormalTies(scan: Scan, token: number): boolean {
  for (let at = Math.max(0, token - BEFORE); at <= token + BEHIND; at++)
    if (isFormal(scan, at) && inSameSentence(scan, at, token)) return true;
  return false;
}

/** Nouns that stand for relations of either sort. */
export const isTies = oneOf('relations ties');
