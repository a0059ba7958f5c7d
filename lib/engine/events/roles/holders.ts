import type { Mention } from '../../../model/mention.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { type Entities, type Party, referredTo, stateOf } from './parties.ts';

const HEADS = ['head-of-state', 'head-of-government', 'supreme-leader', 'crown-prince'] as const;

/** Plurals for people by their office, and the classes of `public/data/offices.csv` that they may mean. */
const OFFICES: readonly (readonly [pattern: RegExp, classes: readonly string[]])[] = [
  [/^(?:deputy|vice) /, []],
  [/^(?:prime ministers|premiers)$/, ['head-of-government']],
  [/^(?:foreign ministers|top diplomats|chief diplomats)$/, ['foreign-minister']],
  [/^(?:defen[cs]e ministers|defen[cs]e chiefs)$/, ['defence-minister']],
  [/^(?:finance ministers)$/, ['finance-minister']],
  [/(?:^| )ministers$/, ['foreign-minister']],
  [/(?:^| )presidents$/, ['head-of-state', 'supreme-leader']],
  [/(?:^| )(?:leaders|heads|statesmen|rulers|monarchs)$/, HEADS],
];

const OMITTED = /^(?:the|two|both|their|these|three|four)$/;

/** The classes of office that a plural names. */
function classesOf({ words }: NounPhrase): readonly string[] | undefined {
  const name = words
    .map(({ text }) => text)
    .filter((text) => !OMITTED.test(text))
    .join(' ');
  return OFFICES.find(([pattern]) => pattern.test(name))?.[1];
}

/** The two of an office whom an article names first, whatever their states: `the two presidents spoke`. */
export function twoOfOffice(
  phrase: NounPhrase,
  people: readonly Mention[],
  entities: Entities,
): readonly Party[] {
  const classes = classesOf(phrase) ?? [];
  const holders = people
    .filter(({ entity }) => classes.includes(entities.get(entity)?.office?.office ?? ''))
    .slice(0, 2);
  return holders.length === 2 ? holders.map((mention) => referredTo(mention, 'official')) : [];
}

/** Those of `people` who hold the office that a plural (`the two presidents`) names, one of each of the states; none if one is not known. */
export function holdersOf(
  phrase: NounPhrase,
  states: readonly Party[],
  people: readonly Mention[],
  entities: Entities,
): readonly Party[] {
  const classes = classesOf(phrase);
  if (!classes || states.length < 2) return [];
  const holders = states.flatMap((party) => {
    const [state] = stateOf(party, entities);
    return (state && firstOf(people, (office) => classes.includes(office), state, entities)) ?? [];
  });
  return holders.length === states.length ? holders : [];
}

/** Plurals for those of one's own office elsewhere. */
const COLLEAGUES: ReadonlySet<string> = new Set(['counterparts', 'colleagues', 'homologues']);

/** Him of `people` who holds an office of a state. */
const holderOf = (
  office: string,
  state: Party,
  people: readonly Mention[],
  entities: Entities,
): Party | undefined => firstOf(people, (held) => held === office, state, entities);

function firstOf(
  people: readonly Mention[],
  fits: (office: string) => boolean,
  state: Party,
  entities: Entities,
): Party | undefined {
  const holder = people.find(({ entity }) => {
    const { country, office } = entities.get(entity) ?? {};
    return country === state.id && fits(office?.office ?? '');
  });
  return holder && referredTo(holder, 'official');
}

/** `his German and French counterparts`: those whom the text names in the office of `own` there. */
export function colleaguesOf(
  { head }: NounPhrase,
  states: readonly Party[],
  own: Party | undefined,
  people: readonly Mention[],
  entities: Entities,
): Party[] {
  if (own === undefined || !COLLEAGUES.has(head.text)) return [];
  const office = entities.get(own.id)?.office?.office;
  if (office === undefined) return [];
  const found = states.flatMap((state) => holderOf(office, state, people, entities) ?? []);
  return found.length === states.length ? found : [];
}
