import type { Meaning } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import { type Draft, outside } from './drafts.ts';
import { headNounsIn } from './head-nouns.ts';
import type { NamedPerson } from './hints.ts';
import type { Landscape } from './landscape.ts';
import { oneOf } from './one-of.ts';
import { labelsOf, stateByContext } from './organ-owners.ts';
import { venueDraft } from './places.ts';
import { endOfOrgan } from './portfolios.ts';
import { nameOfBody } from './role-phrase.ts';
import {
  afterGenitive,
  hitAt,
  inSameSentence,
  isCapital,
  isHitJoined,
  isJoinedBefore,
  isOf,
  paragraphOf,
  type Scan,
  wordAt,
} from './scan.ts';
import { isLocated } from './senses.ts';
import { isOfWord } from './small-words.ts';
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

const draft = (hit: Hit<Meaning>, entity: string, rule: Draft['rule'], args: string[]): Draft => ({
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

const isVenue = (scan: Scan, hit: Hit<Meaning>): boolean =>
  BUILDING.test(scan.text.slice(hit.start, hit.end)) && isLocated(scan, hit);

/** The country that a hit names in any form, unless it is a mere place. */
const countryOf = (hit: Hit<Meaning> | undefined): string | undefined =>
  hit?.meaning.country?.code ?? hit?.meaning.place?.country;

/** The state that stands right beside an organ's name: `Russian …`, `Pakistan's …`, `… of Japan`, `… in Dhaka`. */
function stateBefore(scan: Scan, hit: Hit<Meaning>): string | undefined {
  const { first } = hit;
  if (afterGenitive(scan, first - 2) === first) return countryOf(hitAt(scan, first - 2));
  if (afterGenitive(scan, first - 1) === first) return countryOf(hitAt(scan, first - 1));
  let at = first;
  for (let steps = 0; steps < 3 && isJoinedBefore(scan, at); steps++) {
    const before = hitAt(scan, at - 1);
    const country = before?.meaning.country;
    if (country !== undefined) return country.code;
    if (at - 1 >= 0 && afterGenitive(scan, at - 2) === at) return countryOf(hitAt(scan, at - 2));
    if (before !== undefined || isOf(scan, at - 1, 'FUNCTION')) break;
    at--;
  }
  return undefined;
}

function stateBeside(scan: Scan, hit: Hit<Meaning>): string | undefined {
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
const isBeforeBare = oneOf(
  'the before by in that until unless if through ask asks asked dissolved dissolves dissolve addressed addresses address convened convene stormed bypassed bypass',
);

const isPresidency = oneOf('presidency', 'small');

const isBare = (scan: Scan, hit: Hit<Meaning>): boolean =>
  // `his presidency said`
  (isPresidency(scan, hit.first) && isHitJoined(scan, hit) && isOf(scan, hit.last, 'ACTS')) ||
  (BARE.test(scan.text.slice(hit.start, hit.end)) &&
    (isBeforeBare(scan, hit.first - 1) || isOf(scan, hit.first - 1, 'WITH', 'WHITHER', 'ACTS')));

/** Whether an organ's name stands as a name: capitals, a state beside it, or nothing that makes it one of many. */
function isNamed(scan: Scan, hit: Hit<Meaning>, organ: string, state: string | undefined): boolean {
  if (isCapital(scan, hit.first)) return isCapital(scan, hit.last - 1) || hit.last - hit.first === 1;
  return state === undefined ? isBare(scan, hit) : !CAPITAL_ONLY.has(organ);
}

/** `rose to the presidency of Liberia`: an office that one has, and no organ that does something. */
const isTenure = (scan: Scan, { first, last }: Hit<Meaning>): boolean =>
  isPresidency(scan, first) &&
  isOfWord(scan, last) &&
  !isOf(scan, hitAt(scan, last + 1)?.last ?? last, 'ACTS');

/** A draft with all that its organ deals with. */
const asWhole =
  (scan: Scan) =>
  (one: Draft): Draft => {
    const hit = hitAt(scan, one.token);
    return one.kind === 'organisation' && hit !== undefined && !isNamedAfterState(scan, one)
      ? { ...one, end: endOfOrgan(scan, hit) }
      : one;
  };

const isFunction = (id: string): boolean => /^[A-Z]{2}\/.+-(?:ministry|forces)$/.test(id);

/** Functions whose organs go by proper names, states' adjectives and all: `the Peruvian Air Force`. */
const SERVICES: ReadonlySet<string> = new Set(['armed-forces', 'coast-guard']);

/** `the US Coast Guard`: names that stand as adjectives, and apart. */
const ADJECTIVAL = /^U\.?[SK]\.?$/;

/** The state's name that a capitalised name begins with. */
function ownerInName(scan: Scan, hit: Hit<Meaning>): Hit<Meaning> | undefined {
  const before =
    isCapital(scan, hit.first) && isCapital(scan, hit.last - 1) ? hitAt(scan, hit.first - 1) : undefined;
  const isOwn =
    before?.meaning.country !== undefined &&
    isHitJoined(scan, before) &&
    !ADJECTIVAL.test(scan.text.slice(before.start, before.end));
  return isOwn ? before : undefined;
}

/** Whether a body's name begins with its state's, which is not marked again. */
export const isNamedAfterState = (scan: Scan, { rule, token }: Draft): boolean =>
  rule === 'organ-of-state' && hitAt(scan, token)?.meaning.country !== undefined;

/** A state that is among so many of those that the article names most is spoken of in earnest. */
const AMONG_FIRST = 3;

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
    const organisation = hit.meaning.organisation;
    const organ = hit.meaning.organ;
    if (organisation === undefined && organ === undefined) continue;
    // `NSA Ajit Doval`: a title.
    if (hit.meaning.office !== undefined && speakers.has(hit.last)) continue;
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
      // `the Foreign Office` in an article that has nothing to do with Britain is another state's, `Congress` in one about
      // Peru its own.
      const isElsewhere =
        organ !== undefined &&
        state === undefined &&
        organisation.country !== undefined &&
        landscape.main !== undefined &&
        landscape.main !== organisation.country &&
        (!landscape.speaksOf(organisation.country) ||
          (organ.states.includes(landscape.main) &&
            !landscape.spoken.slice(0, AMONG_FIRST).includes(organisation.country)));
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
    if (organ === undefined || !isNamed(scan, hit, organ.function, state) || isTenure(scan, hit)) continue;
    if (state !== undefined) {
      said.set(organ.function, state);
      const own = draft(hit, `${state}/${organ.function}`, 'organ-of-state', [nameOfBody(scan, state)]);
      const owner = SERVICES.has(organ.function) ? ownerInName(scan, hit) : undefined;
      drafts.push(owner === undefined ? own : { ...own, start: owner.start, token: owner.first });
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
