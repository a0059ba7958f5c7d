import type { Meaning, ReadingOf } from '../../gazetteer/meaning.ts';
import type { Hit } from '../../gazetteer/name-index.ts';
import type { NamedPerson } from './hints.ts';
import type { Landscape } from './landscape.ts';
import { oneOf } from './one-of.ts';
import {
  afterGenitive,
  endOf,
  hitAt,
  inSameSentence,
  isCapital,
  isHitJoined,
  isOf,
  paragraphOf,
  type Scan,
} from './scan.ts';

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
export function labelsOf(scan: Scan, named: readonly NamedPerson[]): ReadonlyMap<number, NamedPerson> {
  const isLabel = ({ chunk }: NamedPerson): boolean =>
    scan.text[chunk.end] === ':' &&
    scan.doc.paragraphs[paragraphOf(scan, chunk.first) - 1]?.start === chunk.start;
  return new Map(named.filter(isLabel).map((one) => [paragraphOf(scan, one.chunk.first), one]));
}

/** The state that its sentence is about: `Kuwait has …, quoting the foreign ministry`, `The Turkish president …`, `Erdogan …`. */
function subjectOf(scan: Scan, token: number, speakers: Speakers): string | undefined {
  let subject: Hit<Meaning> | NamedPerson | undefined;
  for (let at = token - 1; at >= token - SENTENCE_REACH && inSameSentence(scan, at, token); at--) {
    if (scan.text[endOf(scan, at)] === ';') break;
    const hit = hitAt(scan, at);
    subject = speakers.get(at) ?? (hit?.meaning.country === undefined ? subject : hit);
  }
  if (subject === undefined || 'member' in subject) return subject && stateOf(scan, subject);
  const country = subject.meaning.country;
  const acts = country?.form === 'adjective' ? isHitJoined(scan, subject) : isOf(scan, subject.last, 'ACTS');
  return acts ? country?.code : undefined;
}

/** `Maria Zakharova, the Foreign Ministry spokeswoman`: who is said to be its. */
function apposedTo(scan: Scan, { first, start }: Hit<Meaning>, speakers: Speakers): NamedPerson | undefined {
  for (let at = first - 1; at >= first - MAX_NAME; at--) {
    const one = speakers.get(at);
    if (one !== undefined) return APPOSED.test(scan.text.slice(one.chunk.end, start)) ? one : undefined;
  }
  return undefined;
}

const APPOSED = /^, (?:the|an?) $/;

/** Tokens of a name with its title, and the article behind it. */
const MAX_NAME = 7;

const isSummoned = oneOf(
  'summons summoned summoning summon calls called calling call hauls hauled hauling haul',
);
const isEnvoy = oneOf('ambassadors ambassador envoys envoy chargés chargé consuls consul nuncios nuncio');

/** `The Zimbabwean ambassador was summoned to the Foreign Ministry`, `Ambassador Rae was called to …`: the state whose envoy he is, whose ministry it is not. */
function guestOf(scan: Scan, token: number, speakers: Speakers): string | undefined {
  let wasSummoned = false;
  for (let at = token - 1; at > 0 && inSameSentence(scan, at, token); at--) {
    wasSummoned ||= isSummoned(scan, at);
    if (wasSummoned && isEnvoy(scan, at)) {
      const one = speakers.get(at + 1) ?? speakers.get(at);
      if (one !== undefined) return stateOf(scan, one);
      const genitive = afterGenitive(scan, at - 2) === at ? at - 2 : at - 1;
      return hitAt(scan, genitive)?.meaning.country?.code;
    }
  }
  return undefined;
}

/** How soon behind an organ its verb stands, and behind that the envoys, in tokens. */
const VERB_REACH = 4;
const ENVOYS_REACH = 8;

/** `The foreign ministry has called in the French and Italian ambassadors`: the states whose envoys they are. */
function summonedBy(scan: Scan, { first, last }: Hit<Meaning>): readonly string[] {
  let verb = last;
  while (verb < last + VERB_REACH && !isSummoned(scan, verb)) verb++;
  if (verb === last + VERB_REACH) return [];
  const states: string[] = [];
  for (let at = verb; at < verb + ENVOYS_REACH && inSameSentence(scan, at, first); at++) {
    const state = hitAt(scan, at)?.meaning.country?.code;
    if (state !== undefined) states.push(state);
    if (isEnvoy(scan, at)) return states;
  }
  return [];
}

/** `Foreign Ministry spokeswoman X`, not `Congress declared X`. */
function areTitle(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isCapital(scan, at) && !isOf(scan, at, 'ROLE_HEAD')) return false;
  return true;
}

/** `Bush pressed Congress`: of an organ whose name few states have, the one that does something to it. */
function ownSubject(
  scan: Scan,
  { first }: Hit<Meaning>,
  { states, function: role }: ReadingOf<'organ'>,
  speakers: Speakers,
): string | undefined {
  const isOpen = states.length === 0;
  if (isOpen && !CHAMBERS.has(role)) return undefined;
  const subject = subjectOf(scan, first, speakers);
  return subject !== undefined && (isOpen || states.includes(subject)) ? subject : undefined;
}

/** `Tokayev will travel to France, the presidency announced`: the state of the head of one who was named last. */
function presidentsState(scan: Scan, token: number, speakers: Speakers): string | undefined {
  for (let at = token - 1; at >= Math.max(0, token - SENTENCE_REACH); at--) {
    const one = speakers.get(at);
    if (one?.member.person?.terms.some(({ office }) => office === 'head-of-state')) return stateOf(scan, one);
  }
  return undefined;
}

/** Organs that those whose they are speak to: `assured the Senate`. */
const CHAMBERS: ReadonlySet<string> = new Set(['parliament', 'senate']);

/** The state that an organ without one most likely belongs to: of those whose organ bears the name, if the text speaks of one. */
export function stateByContext(
  scan: Scan,
  hit: Hit<Meaning>,
  organ: ReadingOf<'organ'>,
  said: ReadonlyMap<string, string>,
  speakers: Speakers,
  label: NamedPerson | undefined,
  landscape: Landscape,
): string | undefined {
  const speaker =
    apposedTo(scan, hit, speakers) ??
    [0, 1, 2, 3]
      .filter((gap) => organ.states.length === 0 || areTitle(scan, hit.last, hit.last + gap))
      .map((gap) => speakers.get(hit.last + gap))
      .find((one) => one !== undefined && inSameSentence(scan, one.chunk.first, hit.first));
  const guests = [guestOf(scan, hit.first, speakers), ...summonedBy(scan, hit)];
  const likely = [
    speaker && stateOf(scan, speaker),
    isCapital(scan, hit.first)
      ? (ownSubject(scan, hit, organ, speakers) ?? (label && stateOf(scan, label)))
      : subjectOf(scan, hit.first, speakers),
    isOf(scan, hit.first - 1, 'POSSESSIVE') ? landscape.near(hit.first) : undefined,
    said.get(organ.function),
    organ.function === 'presidency' ? presidentsState(scan, hit.first, speakers) : undefined,
    landscape.before(hit.first),
    landscape.main,
    landscape.near(hit.first),
    ...organ.states.filter((state) => landscape.speaksOf(state)),
  ]
    .filter((state) => state !== undefined)
    .filter((state) => !guests.includes(state));
  // `the Federal Foreign Office`: one state's alone, whoever else is spoken of.
  const only = organ.states.length === 1 && isCapital(scan, hit.first) ? organ.states[0] : undefined;
  return likely.find((state) => organ.states.includes(state)) ?? only ?? likely[0];
}
