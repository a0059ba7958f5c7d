import * as z from 'zod/mini';

/** The columns of `public/data/*.csv`; `public/data/README.md` says what they hold. */

const text = z.string().check(z.maxLength(20_000));
const filled = text.check(z.minLength(1, 'must not be empty'));
/** `|` separates the items of a list. */
const list = z.pipe(
  text,
  z.transform((cell) =>
    cell
      .split('|')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
);
const optional = z.pipe(
  z._default(text, ''),
  z.transform((cell) => (cell.trim() === '' ? undefined : cell.trim())),
);
const countryCode = filled.check(z.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));
const partialDate = z.pipe(
  z.string().check(z.regex(/^(\d{4}(-\d{2}(-\d{2})?)?)?$/, 'must be YYYY, YYYY-MM or YYYY-MM-DD')),
  z.transform((cell) => (cell === '' ? undefined : cell)),
);

export const CountryRow = z.object({
  code: countryCode,
  name: filled,
  official: text,
  names: list,
  adjectives: list,
  demonyms: list,
  capitals: list,
  seats: list,
  former: list,
});
export type CountryRow = z.infer<typeof CountryRow>;

export const PlaceRow = z.object({ name: filled, country: countryCode, names: list, type: filled });
export type PlaceRow = z.infer<typeof PlaceRow>;

/** Towns of a state that count only where the words around them tell a place. */
export const TownRow = z.object({ country: countryCode, names: list });
export type TownRow = z.infer<typeof TownRow>;

export const OrganisationRow = z.object({
  id: filled,
  name: filled,
  names: list,
  type: text,
  country: optional,
});
export type OrganisationRow = z.infer<typeof OrganisationRow>;

/** `states`: those alone whose organ bears these names; none where any state's may. */
export const OrganRow = z.object({ function: filled, names: list, states: list });
export type OrganRow = z.infer<typeof OrganRow>;

export const LookalikeRow = z.object({ phrase: filled, why: text });
export type LookalikeRow = z.infer<typeof LookalikeRow>;

export const OfficeRow = z.object({ office: filled, names: list, bodies: list, organs: list });
export type OfficeRow = z.infer<typeof OfficeRow>;

export const OfficialRow = z.object({
  id: filled,
  name: filled,
  aliases: list,
  office: filled,
  title: text,
  body: filled,
  from: partialDate,
  to: partialDate,
  as_of: partialDate,
  source: text,
});
export type OfficialRow = z.infer<typeof OfficialRow>;

export const HonorificRow = z.object({ form: filled, kind: filled });
export type HonorificRow = z.infer<typeof HonorificRow>;

export const AgendaRow = z.object({
  concept: filled,
  group: filled,
  names: list,
  weak: list,
  topic: list,
  not: list,
  iptc: optional,
  cap: optional,
  plover: optional,
  eurovoc: optional,
});
export type AgendaRow = z.infer<typeof AgendaRow>;
