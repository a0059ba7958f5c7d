import { dayOf } from '../../gazetteer/dates.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { type TermState, termAsOf } from '../../gazetteer/people.ts';
import type { Entity, OfficeHeld } from '../../model/entity.ts';
import type { Kind } from '../../model/kind.ts';
import type { Mention } from '../../model/mention.ts';
import type { Cast, Member } from './cast.ts';
import type { Scan } from './scan.ts';

const TENSE: Record<TermState, OfficeHeld['tense']> = {
  holds: 'current',
  held: 'unknown',
  former: 'former',
  future: 'future',
};
const MAX_NAMES = 200;

const few = (names: readonly string[]): string[] => names.slice(0, MAX_NAMES);

/** Entities of each kind by their ids. */
type ByKind = Record<Kind, Map<string, Entity>>;

const noneOfAny = (): ByKind => ({
  official: new Map(),
  country: new Map(),
  organisation: new Map(),
  place: new Map(),
  agenda: new Map(),
});

/** What a gazetteer tells of a state, a body, a place or a concept is the same in every article. */
const KNOWN = new WeakMap<Gazetteer, ByKind>();

function knownTo(gazetteer: Gazetteer): ByKind {
  const known = KNOWN.get(gazetteer) ?? noneOfAny();
  KNOWN.set(gazetteer, known);
  return known;
}

/** What the analysis tells of each entity that its mentions name, once each. */
export function entitiesOf(scan: Scan, cast: Cast, mentions: readonly Mention[]): Entity[] {
  const known = knownTo(scan.gazetteer);
  const said: Record<Kind, Set<string>> = {
    official: new Set(),
    country: new Set(),
    organisation: new Set(),
    place: new Set(),
    agenda: new Set(),
  };
  const entities: Entity[] = [];
  for (const mention of mentions) {
    const { kind, entity: id } = mention;
    if (said[kind].has(id)) continue;
    const told = known[kind].get(id);
    const entity = told ?? entityOf(scan, cast, mention);
    said[kind].add(id);
    entities.push(entity);
    if (told === undefined && entity.known && kind !== 'official') known[kind].set(id, entity);
  }
  return entities;
}

function entityOf(scan: Scan, cast: Cast, { kind, entity: id, start, end }: Mention): Entity {
  const { gazetteer } = scan;
  switch (kind) {
    case 'official': {
      const member = cast.get(id);
      return member === undefined ? roleEntity(scan, id) : officialEntity(scan, member);
    }
    case 'country': {
      const country = gazetteer.countries.get(id);
      return {
        id,
        kind,
        name: country?.name ?? id,
        names: few(country?.names ?? []),
        country: id,
        known: true,
      };
    }
    case 'place': {
      const place = gazetteer.places.get(id);
      const [name = id, country] = splitPlace(id);
      return {
        id,
        kind,
        name: place?.name ?? name,
        names: few(place?.names ?? []),
        ...inCountry(country),
        known: place !== undefined,
      };
    }
    case 'organisation': {
      const organisation = gazetteer.organisations.get(id);
      const [state, organ = ''] = id.split('/');
      const adjective = gazetteer.countries.get(state ?? '')?.adjectives[0];
      const plain = organ === '' ? undefined : gazetteer.organs.get(organ)?.names[0];
      const surface = scan.text.slice(start, end);
      const name =
        organisation?.name ??
        (plain === undefined || adjective === undefined ? surface : `${adjective} ${plain}`);
      const country = organisation?.country ?? (organ === '' ? undefined : state);
      return {
        id,
        kind,
        name,
        names: few(organisation?.names ?? [surface]),
        ...inCountry(country),
        known: organisation !== undefined || plain !== undefined,
      };
    }
    case 'agenda': {
      const concept = gazetteer.concepts.get(id);
      const { iptc, cap, plover, eurovoc } = concept ?? {};
      const codes = {
        ...(iptc && { iptc }),
        ...(cap && { cap }),
        ...(plover && { plover }),
        ...(eurovoc && { eurovoc }),
      };
      return { id, kind, name: conceptName(id), names: [], codes, known: concept !== undefined };
    }
  }
}

const splitPlace = (id: string): [string, string | undefined] => {
  const at = id.lastIndexOf(', ');
  return at < 0 ? [id, undefined] : [id.slice(0, at), id.slice(at + 2)];
};

const inCountry = (code: string | undefined): { country?: string } =>
  code?.length === 2 && code === code.toUpperCase() ? { country: code } : {};

/** Abbreviations among the words of concepts' ids. */
const ACRONYMS: ReadonlyMap<string, string> = new Map(
  'JCPOA EU NATO UN US UK INF NPT CTBT TPNW CFE ABM SALT UNCLOS USMCA NAFTA CPTPP TPP RCEP AfCFTA TTIP CETA ACTA AGOA IPEF GATT Mercosur Turkey Russia ACSA RAA AUKUS'
    .split(' ')
    .map((name) => [name.toLowerCase(), name]),
);

const conceptName = (id: string): string => {
  const plain = id
    .replace(/^instrument\//, '')
    .split('-')
    .map((word) => ACRONYMS.get(word) ?? word)
    .join(' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
};

function roleEntity(scan: Scan, id: string): Entity {
  const [, body = '', office = ''] = id.split('/');
  const adjective = scan.gazetteer.countries.get(body)?.adjectives[0] ?? body;
  const title = office.replace(/-/g, ' ');
  return {
    id,
    kind: 'official',
    name: `${adjective} ${title}`,
    names: [],
    ...inCountry(scan.gazetteer.countries.has(body) ? body : undefined),
    office: { office, title, body, tense: 'current' },
    known: false,
  };
}

function officialEntity(scan: Scan, member: Member): Entity {
  const { person } = member;
  const day = dayOf(scan.doc.article.published);
  const introduction = member.introductions[0];
  const current = person === undefined ? undefined : termAsOf(person, day);
  const told = introduction?.offices[0];
  const office: OfficeHeld | undefined =
    current !== undefined
      ? {
          office: current.term.office,
          title: current.term.title,
          body: current.term.body,
          tense: TENSE[current.state],
        }
      : introduction?.bodies[0] === undefined
        ? undefined
        : {
            office: told?.office ?? introduction.noun,
            title: introduction.title,
            body: introduction.bodies[0],
            tense: 'current',
          };
  const body = office?.body;
  return {
    id: member.id,
    kind: 'official',
    name: member.name,
    names: few([member.surface, ...(person?.names.filter((name) => name !== member.surface) ?? [])]),
    ...inCountry(body !== undefined && scan.gazetteer.countries.has(body) ? body : undefined),
    ...(office && { office }),
    ...(person?.wikidata && { wikidata: person.wikidata }),
    known: person !== undefined,
  };
}
