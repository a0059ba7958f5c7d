import * as z from 'zod/mini';
import { Kind } from './kind.ts';

/**
 * An official's id is the usual English name in ASCII (`Sergei_Lavrov`), a country's its ISO 3166-1 alpha-2 code
 * (Kosovo `XK`), a place's `Moscow, RU`, an organisation's its short name (`EU`) or `RU/foreign-ministry`, an agenda
 * term's a concept (`nuclear-programme`) or `instrument/jcpoa`. An office without a known holder is
 * `role/IR/foreign-minister`.
 */
export const EntityId = z.string().check(z.minLength(1), z.maxLength(300));
export type EntityId = z.infer<typeof EntityId>;

/** ISO 3166-1 alpha-2. */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/));
export type CountryCode = z.infer<typeof CountryCode>;

/** The office by which an article's official is best introduced, as of its publication date. */
export const OfficeHeld = z.object({
  /** A class of `public/data/offices.csv`, for instance `foreign-minister`. */
  office: z.string(),
  title: z.string(),
  /** Country code, or an organisation's id. */
  body: z.string(),
  /** `former` and `future` are relative to the article's publication date. */
  tense: z.enum(['current', 'former', 'future', 'unknown']),
});
export type OfficeHeld = z.infer<typeof OfficeHeld>;

/** Codes of a concept in the vocabularies that others use; `public/data/agenda.csv` gives their sources. */
export const ConceptCodes = z.object({
  iptc: z.optional(z.string()),
  cap: z.optional(z.string()),
  plover: z.optional(z.string()),
  eurovoc: z.optional(z.string()),
});
export type ConceptCodes = z.infer<typeof ConceptCodes>;

/** An entity as an analysis hands it over: all that a list, a card or a record has to say of it. */
export const Entity = z.object({
  id: EntityId,
  kind: Kind,
  /** The usual English name. */
  name: z.string().check(z.maxLength(300)),
  /** Other spellings and names, for search and for matching with other data sets. */
  names: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(200)),
  /** The state that an official, a place or a state's organ belongs to. */
  country: z.optional(CountryCode),
  office: z.optional(OfficeHeld),
  /** Wikidata item, `Q…`. */
  wikidata: z.optional(z.string().check(z.regex(/^Q\d+$/))),
  codes: z.optional(ConceptCodes),
  /** `false` for an entity that the text alone tells of: it is not in the gazetteer. */
  known: z.boolean(),
});
export type Entity = z.infer<typeof Entity>;

/** The name of an entity among those of a record; its id where the record does not hold it. */
export const nameAmong = (entities: readonly Entity[], id: string): string =>
  entities.find((entity) => entity.id === id)?.name ?? id;
