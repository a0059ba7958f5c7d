import type { Meaning } from './meaning.ts';
import type { NameIndex } from './name-index.ts';
import type { OfficeTable, Person, SurnameTable } from './people.ts';
import type { AgendaRow, CountryRow, OfficeRow, OrganisationRow, OrganRow, PlaceRow } from './rows.ts';
import type { TownTable } from './towns.ts';

/** How a country is named: the sense of a capital or a seat is for the context to tell. */
export type CountryForm = 'name' | 'adjective' | 'demonym' | 'capital' | 'seat';

/** What a name that stands in a text may mean. One name may mean several things. */
/** How much context an agenda term needs: none, a word of diplomacy near by, to be talked of. */
export type AgendaSort = 'plain' | 'weak' | 'topic';

export type Reading =
  | { kind: 'country'; code: string; form: CountryForm }
  | { kind: 'place'; id: string; country: string; type: string }
  | { kind: 'organisation'; id: string; country: string | undefined }
  | { kind: 'organ'; function: string; states: readonly string[] }
  /** `lead`: words of an honorific that open the name and stand outside it. */
  | { kind: 'person'; person: Person; lead: number }
  | { kind: 'office'; office: OfficeRow; noun: string; plural: boolean }
  | { kind: 'honorific'; sort: string }
  | { kind: 'agenda'; concept: string; sort: AgendaSort }
  | { kind: 'lookalike' };

/** All that is known, compiled to one look-up. Immutable. */
export interface Gazetteer {
  index: NameIndex<Meaning>;
  countries: ReadonlyMap<string, CountryRow>;
  places: ReadonlyMap<string, PlaceRow>;
  towns: TownTable;
  organisations: ReadonlyMap<string, OrganisationRow>;
  organs: ReadonlyMap<string, OrganRow>;
  concepts: ReadonlyMap<string, AgendaRow>;
  /** Hashes of the words whose company makes a concept's terms mean something else. */
  vetoes: ReadonlyMap<string, ReadonlySet<number>>;
  people: readonly Person[];
  /** People by the key of a word that may name them alone. */
  surnames: SurnameTable;
  offices: OfficeTable;
  /** How many people of the gazetteer hold or held an office of each body. */
  officials: ReadonlyMap<string, number>;
}
