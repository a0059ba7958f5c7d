import { AGREE_NOUNS, AGREE_VERBS } from './frames/agree.ts';
import { CONSULT_NOUNS, CONSULT_VERBS } from './frames/consult.ts';
import { DEED_NOUNS, DEED_VERBS } from './frames/deeds.ts';
import type { NounFrame, VerbFrame } from './frames/frame.ts';
import { WORD_NOUNS, WORD_VERBS } from './frames/words.ts';
import { VERB_FORMS } from './syntax/verbs.ts';

/** A frame's row, its lists cut into sets once. */
export interface CompiledVerb {
  frame: VerbFrame;
  /** Wanted right after the verb: `on` of `call+on`. */
  particle: string | undefined;
  object: ReadonlySet<string> | undefined;
  company: ReadonlySet<string> | undefined;
}

export interface CompiledNoun {
  frame: NounFrame;
  modifier: ReadonlySet<string> | undefined;
  verbs: ReadonlySet<string> | undefined;
}

const setOf = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(list.split(' '));

function compileVerbs(frames: readonly VerbFrame[]): ReadonlyMap<string, readonly CompiledVerb[]> {
  const compiled = new Map<string, CompiledVerb[]>();
  for (const frame of frames) {
    for (const entry of frame.verbs.split(' ')) {
      const [lemma = '', particle] = entry.split('+');
      const rows = compiled.get(lemma) ?? [];
      rows.push({ frame, particle, object: setOf(frame.object), company: setOf(frame.company) });
      compiled.set(lemma, rows);
    }
  }
  return compiled;
}

function compileNouns(frames: readonly NounFrame[]): ReadonlyMap<string, readonly CompiledNoun[]> {
  const compiled = new Map<string, CompiledNoun[]>();
  for (const frame of frames) {
    for (const noun of new Set(frame.nouns.split(' '))) {
      const rows = compiled.get(noun) ?? [];
      rows.push({ frame, modifier: setOf(frame.modifier), verbs: setOf(frame.verbs) });
      compiled.set(noun, rows);
    }
  }
  return compiled;
}

/** Readings by the verb's lemma and by the noun's singular. */
export const VERB_READINGS = compileVerbs([...DEED_VERBS, ...CONSULT_VERBS, ...AGREE_VERBS, ...WORD_VERBS]);
export const NOUN_READINGS = compileNouns([...CONSULT_NOUNS, ...AGREE_NOUNS, ...WORD_NOUNS, ...DEED_NOUNS]);

/** A noun's singular, as far as the frames need it. */
export function singular(noun: string): string {
  if (NOUN_READINGS.has(noun)) return noun;
  if (noun.endsWith('ies') && noun.length > 5) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

/** `was unacceptable`, `were on the phone`: what makes an event of `be`. */
const PREDICATES: ReadonlySet<string> = new Set(
  VERB_READINGS.get('be')?.flatMap(({ company }) => [...(company ?? [])]),
);

/** Whether a word, lower case, can carry an event: the gate before a sentence is parsed. */
export function isTrigger(word: string): boolean {
  const verb = VERB_FORMS.get(word);
  return (
    (verb !== undefined && VERB_READINGS.has(verb.lemma)) ||
    NOUN_READINGS.has(word) ||
    NOUN_READINGS.has(singular(word)) ||
    PREDICATES.has(word)
  );
}
