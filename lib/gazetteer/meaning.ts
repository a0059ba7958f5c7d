import type { Reading } from './gazetteer.ts';
import type { Person } from './people.ts';
import type { OfficeRow } from './rows.ts';

export type ReadingOf<K extends Reading['kind']> = Extract<Reading, { kind: K }>;

function officesOf(readings: readonly Reading[]): Meaning['offices'] {
  const named = readings.filter((reading) => reading.kind === 'office');
  if (named.length === 0) return undefined;
  const isPlural = named.every(({ plural }) => plural);
  return { offices: named.filter(({ plural }) => plural === isPlural).map(({ office }) => office), isPlural };
}

const isThing = (reading: Reading): boolean =>
  reading.kind === 'place' ||
  reading.kind === 'agenda' ||
  (reading.kind === 'country' && reading.form !== 'adjective' && reading.form !== 'demonym');

function statesOf(reading: Reading): readonly string[] {
  switch (reading.kind) {
    case 'country':
      return [reading.code];
    case 'place':
      return [reading.country];
    case 'person':
      return reading.person.terms.map(({ body }) => body);
    default:
      return [];
  }
}

/** What a name may mean: every reading in the order of the tables, and the first of each kind. */
export class Meaning {
  readonly readings: readonly Reading[];
  /* All names have one shape, whatever they mean: recognition asks each of an article's names some fifty times. */
  readonly country: ReadingOf<'country'> | undefined;
  readonly place: ReadingOf<'place'> | undefined;
  readonly organisation: ReadingOf<'organisation'> | undefined;
  readonly organ: ReadingOf<'organ'> | undefined;
  readonly person: ReadingOf<'person'> | undefined;
  readonly office: ReadingOf<'office'> | undefined;
  readonly honorific: ReadingOf<'honorific'> | undefined;
  readonly agenda: ReadingOf<'agenda'> | undefined;
  readonly lookalike: ReadingOf<'lookalike'> | undefined;

  readonly people: readonly Person[];
  /** Nothing but a country by its name, a place or a subject. */
  readonly isThing: boolean;
  readonly isPlaceOnly: boolean;
  /** What it means as a role, of one or of several: `ministers` is only that where it is no singular as well. */
  readonly offices: { offices: readonly OfficeRow[]; isPlural: boolean } | undefined;
  #states: readonly string[] | undefined;

  constructor(readings: readonly Reading[]) {
    const first = <K extends Reading['kind']>(kind: K): ReadingOf<K> | undefined =>
      readings.find((reading): reading is ReadingOf<K> => reading.kind === kind);
    this.readings = readings;
    this.country = first('country');
    this.place = first('place');
    this.organisation = first('organisation');
    this.organ = first('organ');
    this.person = first('person');
    this.office = first('office');
    this.honorific = first('honorific');
    this.agenda = first('agenda');
    this.lookalike = first('lookalike');
    this.isThing = readings.every(isThing);
    this.isPlaceOnly = readings.every(({ kind }) => kind === 'place');
    this.offices = officesOf(readings);
    this.people = readings.flatMap((reading) => (reading.kind === 'person' ? [reading.person] : []));
  }

  /** The states (and bodies of its people's offices) that it belongs to, for certain or as one of several. */
  get states(): readonly string[] {
    this.#states ??= [...new Set(this.readings.flatMap(statesOf))];
    return this.#states;
  }
}
