import { oneOf } from './one-of.ts';

/* The small words that recognition asks for one by one; the classes of the lexicon hold them together with others. */

export const isThe = oneOf('the');
export const isIndefinite = oneOf('a an');
export const isIts = oneOf('its');
export const isAnd = oneOf('and');
export const isOfWord = oneOf('of');
export const isTo = oneOf('to');
export const isFrom = oneOf('from');
export const isOn = oneOf('on');
export const isIn = oneOf('in');
export const isAt = oneOf('at');
