import type { Reading } from '../../gazetteer/gazetteer.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { type Draft, outside } from './drafts.ts';
import { headNounsIn } from './head-nouns.ts';
import type { NamedPerson } from './hints.ts';
import type { Landscape } from './landscape.ts';
import { endOfOrgan } from './portfolios.ts';
import { nameOfBody } from './role-phrase.ts';
import {
  afterGenitive,
  endOf,
  hitAt,
  inSameSentence,
  isCapital,
  isHitJoined,
  isJoinedBefore,
  isOf,
  paragraphOf,
  readingOf,
  type Scan,
  wordAt,
} from './scan.ts';
import { isLocated } from './senses.ts';
import { isAmericanGeorgia } from './states.ts';
import { unknownBodiesIn } from './unknown-bodies.ts';

/** Organs that a text names in small letters all the time without meaning the institution. */
const CAPITAL_ONLY: ReadonlySet<string> = new Set([
  'armed-forces',
  'coast-guard',
  'border-guard',
  'police',
  'cabinet',
  'government',
]);

const draft = (hit: Hit<Reading>, entity: string, rule: Draft['rule'], args: string[]): Draft => ({
  start: hit.start,
  end: hit.end,
  kind: 'organisation',
  entity,
  rule,
  args,
  token: hit.first,
});

/** Organs that go by where they sit: `on Parliament Hill` is a place, `Parliament Hill voted` no more than its organ. */
const BUILDING =
  /(?:Palace|Westminster|Whitehall|Hill|Block|Castle|Mansion|Villa|Street|Square|(?:Parliament|PM|Leinster|Iveagh) House)$/;

const PALACE = / palace$/;

const isVenue = (scan: Scan, hit: Hit<Reading>): boolean =>
  BUILDING.test(scan.text.slice(hit.start, hit.end)) && isLocated(scan, hit);

function venueDraft(scan: Scan, hit: Hit<Reading>, state: string): Draft {
  const surface = scan.text.slice(hit.start, hit.end);
  return { ...draft(hit, `${surface}, ${state}`, 'venue', [surface]), kind: 'place' };
}

/** The country that a hit names in any form, unless it is a mere place. */
const countryOf = (hit: Hit<Reading> | undefined): string | undefined =>
  readingOf(hit, 'country')?.code ?? readingOf(hit, 'place')?.country;

/** The state that stands right beside an organ's name: `Russian …`, `Pakistan's …`, `… of Japan`, `… in Dhaka`. */
function stateBefore(scan: Scan, hit: Hit<Reading>): string | undefined {
  const { first } = hit;
  if (afterGenitive(scan, first - 2) === first) return countryOf(hitAt(scan, first - 2));
  if (afterGenitive(scan, first - 1) === first) return countryOf(hitAt(scan, first - 1));
  let at = first;
  for (let steps = 0; steps < 3 && isJoinedBefore(scan, at); steps++) {
    const before = hitAt(scan, at - 1);
    const country = readingOf(before, 'country');
    if (country !== undefined) return country.code;
    if (at - 1 >= 0 && afterGenitive(scan, at - 2) === at) return countryOf(hitAt(scan, at - 2));
    if (before !== undefined || isOf(scan, at - 1, 'FUNCTION')) break;
    at--;
  }
  return undefined;
}

function stateBeside(scan: Scan, hit: Hit<Reading>): string | undefined {
  const before = stateBefore(scan, hit);
  if (before !== undefined) return before;
  const after = hit.last;
  if (/^(?:of|in)$/i.test(wordAt(scan, after)) && isHitJoined(scan, hit)) {
    const target = isOf(scan, after + 1, 'ARTICLE') ? after + 2 : after + 1;
    const name = hitAt(scan, target);
    if (name !== undefined && inSameSentence(scan, target, hit.first)) return countryOf(name);
  }
  return undefined;
}

/** Organs that a text names in small letters and without their state: `quoting the foreign ministry`, `told parliament`. */
const BARE =
  /(?:ministry|^ministry of .+|^parliament|^senate|^central bank|^(?:supreme|constitutional) court|^national assembly)$/;

/** What stands before one: `the foreign ministry`, `told parliament`; not `its foreign ministry`, `a parliament`. */
const BEFORE_BARE = /^(?:the|before|dissolve[ds]?|address(?:ed|es)?|convened?|stormed|bypass(?:ed)?)$/i;

const isBare = (scan: Scan, hit: Hit<Reading>): boolean =>
  BARE.test(scan.text.slice(hit.start, hit.end)) &&
  (BEFORE_BARE.test(wordAt(scan, hit.first - 1)) || isOf(scan, hit.first - 1, 'WITH', 'WHITHER', 'ACTS'));

/** No honest sentence is longer; bounds the look back. */
const SENTENCE_REACH = 80;

/** Those named, by the token that each name begins at. */
type Speakers = ReadonlyMap<number, NamedPerson>;

/** The state that someone holds office of. */
function stateOf(scan: Scan, { member }: NamedPerson): string | undefined {
  const body = member.person?.terms.at(-1)?.body ?? member.introductions[0]?.bodies[0];
  return body !== undefined && scan.gazetteer.countries.has(body) ? body : undefined;
}

/** Who speaks in each paragraph of a transcript, by its number: `Lin Jian: That is no matter for the Foreign Ministry.` */
function labelsOf(scan: Scan, named: readonly NamedPerson[]): ReadonlyMap<number, NamedPerson> {
  const isLabel = ({ chunk }: NamedPerson): boolean =>
    scan.text[chunk.end] === ':' &&
    scan.doc.paragraphs[paragraphOf(scan, chunk.first) - 1]?.start === chunk.start;
  return new Map(named.filter(isLabel).map((one) => [paragraphOf(scan, one.chunk.first), one]));
}

/** The state that its sentence is about: `Kuwait has …, quoting the foreign ministry`, `The Turkish president …`, `Erdogan …`. */
function subjectOf(scan: Scan, token: number, speakers: Speakers): string | undefined {
  let subject: Hit<Reading> | NamedPerson | undefined;
  for (let at = token - 1; at >= token - SENTENCE_REACH && inSameSentence(scan, at, token); at--) {
    if (scan.text[endOf(scan, at)] === ';') break;
    const hit = hitAt(scan, at);
    subject = speakers.get(at) ?? (readingOf(hit, 'country') === undefined ? subject : hit);
  }
  if (subject === undefined || 'member' in subject) return subject && stateOf(scan, subject);
  const country = readingOf(subject, 'country');
  const acts = country?.form === 'adjective' ? isHitJoined(scan, subject) : isOf(scan, subject.last, 'ACTS');
  return acts ? country?.code : undefined;
}

/** Whether an organ's name stands as a name: capitals, a state beside it, or nothing that makes it one of many. */
function isNamed(scan: Scan, hit: Hit<Reading>, organ: string, state: string | undefined): boolean {
  if (isCapital(scan, hit.first)) return isCapital(scan, hit.last - 1) || hit.last - hit.first === 1;
  return state === undefined ? isBare(scan, hit) : !CAPITAL_ONLY.has(organ);
}

const SUMMONED = /^(?:summon|call|haul)(?:s|ed|ing)?$/i;
const ENVOY = /^(?:ambassador|envoy|chargé|consul|nuncio)s?$/i;

/** `The Zimbabwean ambassador was summoned to the Foreign Ministry`: the state whose envoy he is, whose ministry it is not. */
function guestOf(scan: Scan, token: number): string | undefined {
  let isSummoned = false;
  for (let at = token - 1; at > 0 && inSameSentence(scan, at, token); at--) {
    isSummoned ||= SUMMONED.test(wordAt(scan, at));
    if (isSummoned && ENVOY.test(wordAt(scan, at))) {
      const genitive = afterGenitive(scan, at - 2) === at ? at - 2 : at - 1;
      return readingOf(hitAt(scan, genitive), 'country')?.code;
    }
  }
  return undefined;
}

type Organ = Extract<Reading, { kind: 'organ' }>;

/** The state that an organ without one most likely belongs to: of those whose organ bears the name, if the text speaks of one. */
function stateByContext(
  scan: Scan,
  hit: Hit<Reading>,
  organ: Organ,
  said: ReadonlyMap<string, string>,
  speakers: Speakers,
  label: NamedPerson | undefined,
  landscape: Landscape,
): string | undefined {
  const speaker = [0, 1, 2, 3]
    .map((gap) => speakers.get(hit.last + gap))
    .find((one) => one !== undefined && inSameSentence(scan, one.chunk.first, hit.first));
  const guest = guestOf(scan, hit.first);
  const likely = [
    speaker && stateOf(scan, speaker),
    isCapital(scan, hit.first) ? label && stateOf(scan, label) : subjectOf(scan, hit.first, speakers),
    isOf(scan, hit.first - 1, 'POSSESSIVE') ? landscape.near(hit.first) : undefined,
    said.get(organ.function),
    landscape.before(hit.first),
    landscape.main,
    landscape.near(hit.first),
    ...organ.states.filter((state) => landscape.speaksOf(state)),
  ]
    .filter((state) => state !== undefined)
    .filter((state) => state !== guest);
  return likely.find((state) => organ.states.includes(state)) ?? likely[0];
}

/** A draft with all that its organ deals with. */
const asWhole =
  (scan: Scan) =>
  (one: Draft): Draft => {
    const hit = hitAt(scan, one.token);
    return one.kind === 'organisation' && hit !== undefined ? { ...one, end: endOfOrgan(scan, hit) } : one;
  };

const isFunction = (id: string): boolean => /^[A-Z]{2}\/.+-(?:ministry|forces)$/.test(id);

/** Drafts of organisations and organs of state. */
export function bodiesIn(
  scan: Scan,
  landscape: Landscape,
  named: readonly NamedPerson[],
  taken: Uint8Array,
): Draft[] {
  const drafts: Draft[] = [];
  const said = new Map<string, string>();
  const speakers = new Map(named.map((one) => [one.chunk.outer, one]));
  const labels = labelsOf(scan, named);
  for (const hit of scan.hits) {
    if (taken[hit.first] === 1) continue;
    const organisation = readingOf(hit, 'organisation');
    const organ = readingOf(hit, 'organ');
    if (organisation === undefined && organ === undefined) continue;
    // `NSA Ajit Doval`: a title.
    if (readingOf(hit, 'office') !== undefined && speakers.has(hit.last)) continue;
    if (isAmericanGeorgia(scan, hitAt(scan, hit.first - 1), landscape)) continue;
    const state = stateBeside(scan, hit);
    if (isVenue(scan, hit)) {
      const owner =
        organisation?.country ?? state ?? landscape.before(hit.first) ?? landscape.where(hit.first);
      if (owner !== undefined) drafts.push(venueDraft(scan, hit, owner));
      continue;
    }
    // `driven to the presidential palace`: any state's.
    if (PALACE.test(scan.text.slice(hit.start, hit.end)) && isLocated(scan, hit)) continue;
    if (organisation !== undefined) {
      const foreign =
        organisation.country !== undefined && state !== undefined && state !== organisation.country;
      const [, role] = organisation.id.split('/');
      // `the Russian Security Council` is no body between states.
      if (organisation.country === undefined && organ !== undefined) {
        const owner = stateBefore(scan, hit);
        if (owner !== undefined) {
          drafts.push(draft(hit, `${owner}/${organ.function}`, 'organ-of-state', [nameOfBody(scan, owner)]));
          continue;
        }
      }
      const ownFunction = organ?.function ?? (isFunction(organisation.id) ? role : undefined);
      // `the Foreign Office` in an article that has nothing to do with Britain is another state's.
      const isElsewhere =
        organ !== undefined &&
        state === undefined &&
        organisation.country !== undefined &&
        landscape.main !== undefined &&
        !landscape.speaksOf(organisation.country);
      if (!foreign && !isElsewhere) {
        drafts.push(
          draft(hit, organisation.id, 'organisation-name', [
            scan.gazetteer.organisations.get(organisation.id)?.name ?? organisation.id,
          ]),
        );
        if (organisation.country !== undefined && role !== undefined) said.set(role, organisation.country);
        continue;
      }
      if (foreign && ownFunction !== undefined) {
        drafts.push(draft(hit, `${state}/${ownFunction}`, 'organ-of-state', [nameOfBody(scan, state)]));
        continue;
      }
    }
    if (organ === undefined || !isNamed(scan, hit, organ.function, state)) continue;
    if (state !== undefined) {
      said.set(organ.function, state);
      drafts.push(draft(hit, `${state}/${organ.function}`, 'organ-of-state', [nameOfBody(scan, state)]));
      continue;
    }
    const guessed = stateByContext(
      scan,
      hit,
      organ,
      said,
      speakers,
      labels.get(paragraphOf(scan, hit.first)),
      landscape,
    );
    if (guessed === undefined) continue;
    said.set(organ.function, guessed);
    drafts.push(draft(hit, `${guessed}/${organ.function}`, 'organ-of-context', [nameOfBody(scan, guessed)]));
  }
  const unknown = unknownBodiesIn(scan, taken);
  return [...unknown, ...outside(unknown, drafts.map(asWhole(scan))), ...headNounsIn(scan, drafts, taken)];
}
