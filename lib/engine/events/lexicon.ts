import { perWord } from '../per-word.ts';
import { ACCUSE_NOUNS, ACCUSE_VERBS, ALLEGED_VERBS } from './frames/accuse.ts';
import { AGREE_NOUNS, AGREE_VERBS } from './frames/agree.ts';
import { BLAME_NOUNS, BLAME_VERBS } from './frames/blame.ts';
import { COOPERATE_NOUNS, COOPERATE_VERBS } from './frames/cooperate.ts';
import { DEMAND_VERBS } from './frames/demand.ts';
import { EASE_NOUNS, EASE_VERBS } from './frames/ease.ts';
import type { NounFrame, VerbFrame } from './frames/frame.ts';
import { GIVE_NOUNS, GIVE_VERBS } from './frames/give.ts';
import { LIGHT_VERBS } from './frames/light.ts';
import { MEDIATE_NOUNS, MEDIATE_VERBS } from './frames/mediate.ts';
import { MEET_VERBS } from './frames/meet.ts';
import { MEET_NOUNS } from './frames/meet-nouns.ts';
import { NEGOTIATE_VERBS } from './frames/negotiate.ts';
import { PRAISE_NOUNS, PRAISE_VERBS } from './frames/praise.ts';
import { PUNISH_NOUNS, PUNISH_VERBS } from './frames/punish.ts';
import { REFUSE_NOUNS, REFUSE_VERBS } from './frames/refuse.ts';
import { REQUEST_NOUNS, REQUEST_VERBS } from './frames/request.ts';
import { RESTORE_VERBS } from './frames/restore.ts';
import { THREATEN_NOUNS, THREATEN_VERBS } from './frames/threaten.ts';
import { TIES_VERBS } from './frames/ties.ts';
import { TIES_NOUNS } from './frames/ties-nouns.ts';
import { TRAVEL_NOUNS, TRAVEL_VERBS } from './frames/travel.ts';
import { VERB_FORMS } from './syntax/verbs.ts';

/** A frame's row, its lists cut into sets once. */
export interface CompiledVerb {
  frame: VerbFrame;
  /** Wanted right after the verb: `on` of `call+on`. */
  particle: string | undefined;
  object: ReadonlySet<string> | undefined;
  doer: ReadonlySet<string> | undefined;
  company: ReadonlySet<string> | undefined;
  unless: ReadonlySet<string> | undefined;
}

/** A verb's rows, in the order in which they are tried. */
export interface VerbReadings {
  rows: readonly CompiledVerb[];
  /** Every word that one of the rows wants in the clause. */
  company: ReadonlySet<string>;
}

export interface CompiledNoun {
  frame: NounFrame;
  modifier: ReadonlySet<string> | undefined;
  verbs: ReadonlySet<string> | undefined;
}

const setOf = (list: string | undefined): ReadonlySet<string> | undefined =>
  list === undefined ? undefined : new Set(list.split(' ').map((word) => word.replaceAll('_', ' ')));

function compileVerbs(frames: readonly VerbFrame[]): ReadonlyMap<string, VerbReadings> {
  const compiled = new Map<string, CompiledVerb[]>();
  for (const frame of frames.map(inOneShape)) {
    for (const entry of frame.verbs.split(' ')) {
      const [lemma = '', particle] = entry.split('+');
      const rows = compiled.get(lemma) ?? [];
      rows.push({
        frame,
        particle,
        object: setOf(frame.object),
        doer: setOf(frame.doer),
        company: setOf(frame.company),
        unless: setOf(frame.unless),
      });
      compiled.set(lemma, rows);
    }
  }
  return new Map([...compiled].map(([lemma, rows]) => [lemma, { rows, company: companyOf(rows) }]));
}

const companyOf = (rows: readonly CompiledVerb[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ company }) => [...(company ?? [])]));

/** Rows say what they need to; engines read objects of one shape several times as fast as those of many. */
const inOneShape = (frame: VerbFrame): VerbFrame => ({
  type: frame.type,
  verbs: frame.verbs,
  sides: frame.sides,
  actors: frame.actors,
  recipients: frame.recipients,
  companions: frame.companions,
  mutual: frame.mutual,
  object: frame.object,
  doer: frame.doer,
  company: frame.company,
  objectIs: frame.objectIs,
  passive: frame.passive,
  person: frame.person,
  official: frame.official,
  intransitive: frame.intransitive,
  infinitive: frame.infinitive,
  named: frame.named,
  toPlace: frame.toPlace,
  content: frame.content,
  unless: frame.unless,
  future: frame.future,
  negated: frame.negated,
  duty: frame.duty,
  bidding: frame.bidding,
  status: frame.status,
  prior: frame.prior,
});

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

/** Readings by the verb's lemma and by the noun's singular. Of a verb's rows the first that holds is taken: deeds stand before words. */
export const VERB_READINGS = compileVerbs([
  ...DEMAND_VERBS,
  ...ALLEGED_VERBS,
  ...TIES_VERBS,
  ...RESTORE_VERBS,
  ...EASE_VERBS,
  ...PUNISH_VERBS,
  ...GIVE_VERBS,
  ...COOPERATE_VERBS,
  ...NEGOTIATE_VERBS,
  ...MEET_VERBS,
  ...MEDIATE_VERBS,
  ...TRAVEL_VERBS,
  ...PRAISE_VERBS,
  ...REQUEST_VERBS,
  ...THREATEN_VERBS,
  ...REFUSE_VERBS,
  ...ACCUSE_VERBS,
  ...BLAME_VERBS,
  ...AGREE_VERBS,
  ...LIGHT_VERBS,
]);
/** Every word that a reading of some verb wants in its clause, or will not have there. */
export const COMPANY: ReadonlySet<string> = new Set(
  [...VERB_READINGS.values()].flatMap(({ rows }) =>
    rows.flatMap(({ company, unless }) => [...(company ?? []), ...(unless ?? [])]),
  ),
);
export const NOUN_READINGS = compileNouns([
  ...MEET_NOUNS,
  ...TRAVEL_NOUNS,
  ...MEDIATE_NOUNS,
  ...AGREE_NOUNS,
  ...PRAISE_NOUNS,
  ...REQUEST_NOUNS,
  ...THREATEN_NOUNS,
  ...REFUSE_NOUNS,
  ...BLAME_NOUNS,
  ...ACCUSE_NOUNS,
  ...TIES_NOUNS,
  ...EASE_NOUNS,
  ...PUNISH_NOUNS,
  ...GIVE_NOUNS,
  ...COOPERATE_NOUNS,
]);

/** A noun's singular, as far as the frames need it. */
export const singular: (noun: string) => string = perWord((noun) => {
  if (noun.endsWith('ies') && noun.length > 5) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(noun)) return noun.slice(0, -2);
  return /(?<!s|vou)s$/.test(noun) ? noun.slice(0, -1) : noun;
});

/** `was unacceptable`, `were on the phone`: what makes an event of `be`. */
const PREDICATES: ReadonlySet<string> = VERB_READINGS.get('be')?.company ?? new Set();

/** The readings of a noun, singular or plural. */
export const nounReadings = (noun: string): readonly CompiledNoun[] | undefined =>
  NOUN_READINGS.get(noun) ?? NOUN_READINGS.get(singular(noun));

/** `the visiting Danish foreign minister`, `was followed by Bahrain`: read by no frame. */
const UNFRAMED: ReadonlySet<string> = new Set(['visiting', 'follow', 'follows', 'followed', 'following']);

/** Whether a word, lower case, can carry an event: the gate before a sentence is parsed. */
export function isTrigger(word: string): boolean {
  const verb = VERB_FORMS.get(word);
  return (
    (verb !== undefined && VERB_READINGS.has(verb.lemma)) ||
    nounReadings(word) !== undefined ||
    PREDICATES.has(word) ||
    UNFRAMED.has(word)
  );
}
