import { expandBraces } from '../../../lib/gazetteer/expand.ts';
import { fold } from '../../../lib/gazetteer/fold.ts';
import { headNoun } from '../../../lib/gazetteer/roles.ts';
import type * as rows from '../../../lib/gazetteer/rows.ts';
import { COUNTRY_CODES } from './iso-3166.ts';
import { joinedWords } from './joined-words.ts';
import { type Problem, type Record, readTable, TABLES, type TableFile } from './tables.ts';

/** Names that several states rightly share; the engine settles them by the text. */
const SHARED_BY_STATES = new Set([
  'korea',
  'congo',
  'congolese',
  'dominican',
  'dominicans',
  'state house',
  'national palace',
  'palacio nacional',
]);
const AGENDA_GROUPS = [
  'security',
  'economy',
  'energy and transport',
  'people',
  'environment',
  'order',
  'instrument',
];

/** Two rows with one key. */
function twice<T>(file: string, records: readonly Record<T>[], keyOf: (value: T) => string): Problem[] {
  const first = new Map<string, number>();
  return records.flatMap(({ row, value }) => {
    const key = keyOf(value);
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    return before === undefined ? [] : [{ file, row, message: `"${key}" stands already in row ${before}` }];
  });
}

/** One name of two entities of a kind: the engine could only guess. */
function sharedNames<T>(
  file: string,
  records: readonly Record<T>[],
  idOf: (value: T) => string,
  namesOf: (value: T) => readonly string[],
  allowed: ReadonlySet<string> = new Set(),
): Problem[] {
  const owner = new Map<string, string>();
  return records.flatMap(({ row, value }) =>
    [...new Set(namesOf(value))].flatMap((name) => {
      const before = owner.get(name) ?? idOf(value);
      owner.set(name, before);
      if (before === idOf(value) || allowed.has(fold(name))) return [];
      return [{ file, row, message: `"${name}" of ${idOf(value)} is a name of ${before} too` }];
    }),
  );
}

function unknownCountries<T>(
  file: string,
  records: readonly Record<T>[],
  countryOf: (value: T) => string | undefined,
): Problem[] {
  return records.flatMap(({ row, value }) => {
    const code = countryOf(value);
    if (code === undefined || COUNTRY_CODES.has(code)) return [];
    return [{ file, row, message: `there is no country "${code}"` }];
  });
}

const isRealDate = (date: string): boolean => {
  const full = `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);
  const time = Date.parse(full);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(full);
};

function termProblems({ from, to, as_of }: rows.OfficialRow): string[] {
  const wrong = [from, to, as_of].filter((date) => date !== undefined && !isRealDate(date));
  const found = wrong.map((date) => `there is no such date as ${date}`);
  const shared = Math.min(from?.length ?? 0, to?.length ?? 0);
  if (from !== undefined && to !== undefined && from.slice(0, shared) > to.slice(0, shared)) {
    found.push(`the term ends (${to}) before it begins (${from})`);
  }
  return found;
}

function patternProblems(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    try {
      expandBraces(pattern);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  });
}

/** What the patterns stand for; those that stand for nothing are `patternProblems`. */
const spelledOut = (patterns: readonly string[]): string[] =>
  patterns.filter((pattern) => patternProblems([pattern]).length === 0).flatMap(expandBraces);

const lostSpaces = (file: string, names: readonly string[], heads?: ReadonlySet<string>): Problem[] =>
  joinedWords(names, heads).map((word) => ({ file, message: `"${word}" looks like two words in one` }));

function agendaProblems(row: rows.AgendaRow): string[] {
  const found: string[] = [];
  if (!AGENDA_GROUPS.includes(row.group))
    found.push(`group "${row.group}" is not one of ${AGENDA_GROUPS.join(', ')}`);
  if ((row.group === 'instrument') !== row.concept.startsWith('instrument/')) {
    found.push(`"${row.concept}" and group "${row.group}" do not go together`);
  }
  found.push(...patternProblems([...row.names, ...row.weak, ...row.topic, ...row.not]));
  return found;
}

const each = <T>(
  file: string,
  records: readonly Record<T>[],
  problemsOf: (value: T) => string[],
): Problem[] =>
  records.flatMap(({ row, value }) => problemsOf(value).map((message) => ({ file, row, message })));

/**
 * Checks every data file of the gazetteer: form, keys, references, dates, names that clash.
 * @param read gives a file's text by its name, `undefined` where there is none.
 */
export async function checkData(read: (file: TableFile) => Promise<string | undefined>): Promise<Problem[]> {
  const problems: Problem[] = [];
  const table = async <T>(
    file: TableFile,
    schema: Parameters<typeof readTable<T>>[2],
  ): Promise<Record<T>[]> => {
    const text = await read(file);
    if (text === undefined) {
      problems.push({ file, message: 'is missing' });
      return [];
    }
    const { records, problems: found } = readTable(file, TABLES[file][0], schema, text);
    problems.push(...found);
    return records;
  };
  const countries = await table('countries.csv', TABLES['countries.csv'][1]);
  const places = await table('places.csv', TABLES['places.csv'][1]);
  const towns = await table('towns.csv', TABLES['towns.csv'][1]);
  const organisations = await table('organisations.csv', TABLES['organisations.csv'][1]);
  const organs = await table('organs.csv', TABLES['organs.csv'][1]);
  const lookalikes = await table('lookalikes.csv', TABLES['lookalikes.csv'][1]);
  const offices = await table('offices.csv', TABLES['offices.csv'][1]);
  const officials = await table('officials.csv', TABLES['officials.csv'][1]);
  const honorifics = await table('honorifics.csv', TABLES['honorifics.csv'][1]);
  const agenda = await table('agenda.csv', TABLES['agenda.csv'][1]);

  const codes = new Set(countries.map(({ value }) => value.code));
  for (const code of COUNTRY_CODES) {
    if (!codes.has(code)) problems.push({ file: 'countries.csv', message: `there is no row for ${code}` });
  }
  const bodies = new Set(organisations.flatMap(({ value }) => [value.id, value.name, ...value.names]));
  const roles = offices.flatMap(({ value }) => spelledOut(value.names));
  const officeClasses = new Set(offices.map(({ value }) => value.office));
  const knownBody = (body: string): boolean => COUNTRY_CODES.has(body) || bodies.has(body);
  const unknownBody = (body: string): string[] =>
    knownBody(body) ? [] : [`body "${body}" is neither a country nor named in organisations.csv`];

  problems.push(
    ...unknownCountries('countries.csv', countries, ({ code }) => code),
    ...twice('countries.csv', countries, ({ code }) => code),
    ...sharedNames(
      'countries.csv',
      countries,
      ({ code }) => code,
      ({ names, adjectives, demonyms, capitals, seats, former }) => [
        ...names,
        ...adjectives,
        ...demonyms,
        ...capitals,
        ...seats,
        ...former,
      ],
      SHARED_BY_STATES,
    ),
    ...unknownCountries('places.csv', places, ({ country }) => country),
    ...twice('places.csv', places, ({ name, country }) => `${name}, ${country}`),
    ...sharedNames(
      'places.csv',
      places,
      ({ name, country }) => `${name}, ${country}`,
      ({ name, names, type }) => (type === 'namesake' ? names : [name, ...names]),
    ),
    ...unknownCountries('towns.csv', towns, ({ country }) => country),
    ...twice('towns.csv', towns, ({ country }) => country),
    ...unknownCountries('organisations.csv', organisations, ({ country }) => country),
    ...twice('organisations.csv', organisations, ({ id }) => id),
    ...sharedNames(
      'organisations.csv',
      organisations,
      ({ id }) => id,
      ({ name, names }) => [name, ...names],
    ),
    ...each('organisations.csv', organisations, ({ id, country }) =>
      id.includes('/') && !id.startsWith(`${country}/`)
        ? [`id "${id}" and country "${country}" do not go together`]
        : [],
    ),
    ...twice('organs.csv', organs, ({ function: name, states }) => [name, ...states].join(' ')),
    ...sharedNames(
      'organs.csv',
      organs,
      (organ) => organ.function,
      ({ names }) => names,
    ),
    ...each('organs.csv', organs, ({ states }) =>
      states.filter((code) => !COUNTRY_CODES.has(code)).map((code) => `there is no country "${code}"`),
    ),
    ...twice('lookalikes.csv', lookalikes, ({ phrase }) => phrase),
    ...each('offices.csv', offices, (office) => [
      ...office.bodies.flatMap(unknownBody),
      ...patternProblems(office.names),
    ]),
    ...lostSpaces('offices.csv', roles, new Set(roles.map(headNoun))),
    ...lostSpaces(
      'organs.csv',
      organs.flatMap(({ value }) => value.names),
    ),
    ...lostSpaces(
      'organisations.csv',
      organisations.flatMap(({ value }) => [value.name, ...value.names]),
    ),
    ...lostSpaces(
      'agenda.csv',
      agenda.flatMap(({ value }) => spelledOut([...value.names, ...value.weak, ...value.topic])),
    ),
    ...each('officials.csv', officials, (official) => [
      ...termProblems(official),
      ...unknownBody(official.body),
      ...(officeClasses.has(official.office) ? [] : [`office "${official.office}" is not in offices.csv`]),
    ]),
    ...twice('officials.csv', officials, ({ id, office, title, body, from }) =>
      [id, office, title, body, from].join(' · '),
    ),
    ...twice('honorifics.csv', honorifics, ({ form }) => form),
    ...twice('agenda.csv', agenda, ({ concept }) => concept),
    ...each('agenda.csv', agenda, agendaProblems),
  );
  return problems;
}
