import { expandBraces } from './expand.ts';
import type { CountryForm, Gazetteer, Reading } from './gazetteer.ts';
import { Meaning } from './meaning.ts';
import { compileNames } from './name-index.ts';
import { countByBody, OfficeTable, type Person, peopleOf, SurnameTable } from './people.ts';
import { spellings } from './person-name.ts';
import { headNoun, pluralRole } from './roles.ts';
import type * as rows from './rows.ts';
import { wordHash } from './tokens.ts';
import { TownTable } from './towns.ts';

/** All tables parsed, as `JSON`: made in `data/` when the extension is built. */
export const GAZETTEER_FILE = 'gazetteer.json';

/** The rows of each table. They survive `JSON`, save that a cell without a value is then left out. */
export interface Tables {
  countries: readonly rows.CountryRow[];
  places: readonly rows.PlaceRow[];
  towns: readonly rows.TownRow[];
  organisations: readonly rows.OrganisationRow[];
  organs: readonly rows.OrganRow[];
  lookalikes: readonly rows.LookalikeRow[];
  offices: readonly rows.OfficeRow[];
  officials: readonly rows.OfficialRow[];
  honorifics: readonly rows.HonorificRow[];
  agenda: readonly rows.AgendaRow[];
}

type Name = readonly [name: string, reading: Reading];

const named = (names: Iterable<string>, reading: Reading): Name[] =>
  [...names].map((name) => [name, reading] as const);

function countryNames(country: rows.CountryRow): Name[] {
  const of = (form: CountryForm): Reading => ({ kind: 'country', code: country.code, form });
  return [
    ...named(new Set([country.name, country.official, ...country.names, ...country.former]), of('name')),
    ...named(country.adjectives, of('adjective')),
    ...named(
      country.demonyms.filter((name) => !country.adjectives.includes(name)),
      of('demonym'),
    ),
    ...named(country.capitals, of('capital')),
    ...named(country.seats, of('seat')),
  ].filter(([name]) => name !== '');
}

/** Bare, the name of a namesake is more often something else (`Austin`, `Split`): only its qualified forms count. */
const NAMESAKE = 'namesake';

/** `El Arish`: names that begin with the Arabic article, which the press writes small too. */
const ARABIC = /^(?:Al|El|An|Ar|As|Ash|At|Az|Ad)[ -](?=\p{Lu})/u;
const withArticle = (name: string): string[] =>
  ARABIC.test(name)
    ? [name, name.replace(ARABIC, (article) => `${article.slice(0, -1).toLowerCase()}-`)]
    : [name];

function placeNames(place: rows.PlaceRow): Name[] {
  const names = place.type === NAMESAKE ? place.names : [place.name, ...place.names];
  return named(new Set(names.flatMap(withArticle)), {
    kind: 'place',
    id: `${place.name}, ${place.country}`,
    country: place.country,
    type: place.type,
  });
}

/** `US`, `U.K.`: names that stand as adjectives. */
const ABBREVIATION = /^[A-Z.]+$/;

/** Whether a state organ's name is its state's name or adjective with a name that the tables hold: `US Treasury`. */
function isSplit(name: string, state: readonly string[], isKnown: (rest: string) => boolean): boolean {
  const prefix = state.find((word) => name.startsWith(`${word} `));
  return prefix !== undefined && isKnown(name.slice(prefix.length + 1).toLowerCase());
}

/** Functions whose organs go by proper names, states' adjectives and all: `Philippine Coast Guard`. */
const SERVICES: ReadonlySet<string | undefined> = new Set(['armed-forces', 'coast-guard']);

/** Words of a body's name that some papers write small: `the European commission`, `the UN security council`. */
const SMALL =
  / (?:Council|Commission|Court|Union|Parliament|Assembly|Organi[sz]ation|Bank|League|Committee|Agency|Fund|Justice|Criminal|Security|General|Trade|Monetary|Rights|Health|Programme)(?![\p{L}\p{N}])/gu;

/** Behind a longer acronym what is written small is a common noun: `the ECOWAS commission`. */
const ACRONYM = /^[A-Z]{3}/;

/** A name as both house styles write it: a small letter of a name takes either. */
const inSmall = (name: string): string =>
  ACRONYM.test(name) ? name : name.replace(SMALL, (word) => word.toLowerCase());

function organisationNames(
  { id, name, names, country }: rows.OrganisationRow,
  states: ReadonlyMap<string, readonly string[]>,
  organs: ReadonlySet<string>,
): Name[] {
  const all = [...new Set([name, ...names])];
  const words = states.get(country ?? '') ?? [];
  const state = SERVICES.has(id.split('/')[1]) ? words.filter((one) => ABBREVIATION.test(one)) : words;
  const isKnown = (rest: string): boolean =>
    organs.has(rest) || all.some((one) => one.toLowerCase() === rest);
  return named(all.filter((one) => !isSplit(one, state, isKnown)).map(inSmall), {
    kind: 'organisation',
    id,
    country,
  });
}

/** A `ministry of …` goes by `ministry for …` as well. */
const forOrOf = (name: string): string[] => [name, name.replace(/^(ministry) of /i, '$1 for ')];

function officeNames(office: rows.OfficeRow): Name[] {
  return office.names
    .flatMap(expandBraces)
    .flatMap((name) => [
      [name, { kind: 'office', office, noun: headNoun(name), plural: false }] as const,
      [pluralRole(name), { kind: 'office', office, noun: headNoun(name), plural: true }] as const,
    ]);
}

const honorificNames = ({ form, kind }: rows.HonorificRow): Name[] =>
  named(new Set([form, form.replace(/\.$/, '')]), { kind: 'honorific', sort: kind });

function agendaNames(row: rows.AgendaRow): Name[] {
  const of = (patterns: readonly string[], reading: Reading): Name[] =>
    named(patterns.flatMap(expandBraces), reading);
  return [
    ...of(row.names, { kind: 'agenda', concept: row.concept, sort: 'plain' }),
    ...of(row.weak, { kind: 'agenda', concept: row.concept, sort: 'weak' }),
    ...of(row.topic, { kind: 'agenda', concept: row.concept, sort: 'topic' }),
  ];
}

/** The longest honorific has so many words. */
const LONGEST_HONORIFIC = 3;
const withoutStop = (form: string): string => form.toLowerCase().replace(/\.$/, '');

/** How many of `words` at their beginning are honorifics: `Senior General Min …`, `Dr Sheikh …`. */
function honorificWords(words: readonly string[], honorifics: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_HONORIFIC, words.length); length > 0; length--) {
    if (honorifics.has(withoutStop(words.slice(0, length).join(' '))))
      return length + honorificWords(words.slice(length), honorifics);
  }
  return 0;
}

/** Honorifics that open an alias stand outside the name; a person best known by one (`Sheikh Hasina`) keeps it. */
function personNames(person: Person, honorifics: ReadonlySet<string>): Name[] {
  const body = person.terms[0]?.body ?? '';
  const leadOf = (name: string): number =>
    name === person.name ? 0 : honorificWords(name.split(' ').slice(0, -1), honorifics);
  return person.names.flatMap((name) =>
    named(spellings(name, body), { kind: 'person', person, lead: leadOf(name) }),
  );
}

const vetoesOf = (agenda: readonly rows.AgendaRow[]): Map<string, Set<number>> =>
  new Map(
    agenda.filter((row) => row.not.length > 0).map((row) => [row.concept, new Set(row.not.map(wordHash))]),
  );

const byKey = <T>(items: readonly T[], key: (item: T) => string): Map<string, T> =>
  new Map(items.map((item) => [key(item), item]));

/**
 * Compiles the gazetteer's tables.
 * @throws RangeError on a broken pattern of names.
 */
export function compileGazetteer(tables: Tables): Gazetteer {
  const {
    countries,
    places,
    towns,
    organisations,
    organs,
    lookalikes,
    offices,
    officials,
    honorifics,
    agenda,
  } = tables;
  const people = peopleOf(officials);
  const states = new Map(
    countries.map(({ code, names, adjectives, seats }) => [
      code,
      [...names.filter((one) => ABBREVIATION.test(one)), ...adjectives, ...seats],
    ]),
  );
  const organNames = new Set(organs.flatMap(({ names }) => names.map((name) => name.toLowerCase())));
  const titles = new Set(honorifics.map(({ form }) => withoutStop(form)));
  const names: Name[] = [
    ...lookalikes.map(({ phrase }): Name => [phrase, { kind: 'lookalike' }]),
    ...countries.flatMap(countryNames),
    ...organisations.flatMap((organisation) => organisationNames(organisation, states, organNames)),
    ...organs.flatMap((organ) =>
      named(new Set(organ.names.flatMap(forOrOf)), {
        kind: 'organ',
        function: organ.function,
        states: organ.states,
      }),
    ),
    ...offices.flatMap(officeNames),
    ...honorifics.flatMap(honorificNames),
    ...places.flatMap(placeNames),
    ...agenda.flatMap(agendaNames),
    ...people.flatMap((person) => personNames(person, titles)),
  ];
  return {
    index: compileNames(names, (readings) => new Meaning(readings)),
    countries: byKey(countries, ({ code }) => code),
    places: byKey(places, ({ name, country }) => `${name}, ${country}`),
    towns: new TownTable(towns),
    organisations: byKey(organisations, ({ id }) => id),
    // An organ goes by the first of its names, which is the usual one.
    organs: byKey(organs.toReversed(), (organ) => organ.function),
    concepts: byKey(agenda, ({ concept }) => concept),
    vetoes: vetoesOf(agenda),
    people,
    surnames: new SurnameTable(people),
    offices: new OfficeTable(people),
    officials: countByBody(people),
  };
}
