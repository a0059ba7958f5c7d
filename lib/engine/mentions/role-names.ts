import type { Chunk } from './chunks.ts';
import { oneOf } from './one-of.ts';
import { bodiesOfHit, isSpokesperson, type RolePhrase } from './role-phrase.ts';
import {
  afterGenitive,
  endOf,
  hitAt,
  inSameSentence,
  isCapital,
  isHitJoined,
  isOf,
  type Scan,
  startOf,
} from './scan.ts';

/** `head of the Angolan presidency's media office, Mario Jorge`: how far from a role its name may stand. */
const MAX_TAIL = 9;
const MOST_LISTED = 4;
/** `His Excellency Prof. Dr. Sheikh …` */
const MOST_HONORIFICS = 6;

/** Chunks by the token that they begin at and by the one after their last. */
export interface ChunkMap {
  byFirst: ReadonlyMap<number, Chunk>;
  byLast: ReadonlyMap<number, Chunk>;
}

/** `Lt. Gen. (Rtd) Lucas Tumbo` */
const RETIRED = /^ \((?:rtd|retd|ret|retired)\.?\) /i;
const RETIRED_REACH = 12;

const HONOURABLE = /^(?:(?:Right|Rt\.?|Most) )?Hon/;

/** Steps over honorifics (`H.E.`, `Mr.`, `Dr`): the token of the name behind them. */
function skipHonorifics(scan: Scan, token: number): number {
  let at = token;
  for (let steps = 0; steps < MOST_HONORIFICS; steps++) {
    // `his counterpart, Senator the Hon. X`
    if (
      isOf(scan, at, 'ARTICLE') &&
      HONOURABLE.test(scan.text.slice(startOf(scan, at + 1), startOf(scan, at + 3)))
    )
      at++;
    const hit = hitAt(scan, at);
    if (hit === undefined || hit.meaning.honorific === undefined) break;
    const isRetired = RETIRED.test(scan.text.slice(hit.end, hit.end + RETIRED_REACH));
    if (!isHitJoined(scan, hit) && !isRetired) break;
    at = isRetired ? hit.last + 1 : hit.last;
  }
  return at;
}

/** The names of a list that begins at `token`: `A`, `A and B`, `A, B and C`. */
function listOfNames(scan: Scan, token: number, map: ChunkMap, most: number, withLatent = false): Chunk[] {
  const names: Chunk[] = [];
  let at = token;
  while (names.length < most) {
    const chunk = map.byFirst.get(skipHonorifics(scan, at));
    if (chunk === undefined || (chunk.latent && !withLatent)) break;
    if (!inSameSentence(scan, token, chunk.first)) break;
    names.push(chunk);
    const gap = scan.text.slice(chunk.end, startOf(scan, chunk.last));
    if (!/^,? $/.test(gap)) break;
    at = isOf(scan, chunk.last, 'AND') ? chunk.last + 1 : chunk.last;
    if (gap === ' ' && at === chunk.last) break;
  }
  return names;
}

/** What ends an apposition: a comma, the sentence, a closing dash or bracket, a clause about the person. */
const closesName = (scan: Scan, chunk: Chunk): boolean =>
  /^\s*[,.;:)–—!?"”]|^$/.test(scan.text.slice(chunk.end, chunk.end + 3)) ||
  !inSameSentence(scan, chunk.first, chunk.last);

/** The name in apposition after words that belong to the role: `adviser on Africa, Donald Yamamoto,`. */
function namesAfterTail(scan: Scan, phrase: RolePhrase, map: ChunkMap, most: number): Chunk[] {
  // `Head of the EU Delegation to Armenia Vassilis …`: without an article only a title in capitals reaches so far.
  const isTitle = phrase.determiner === 'none';
  if (
    (isTitle && !isCapital(scan, phrase.first)) ||
    (phrase.determiner === 'indefinite' && !isSpokesperson(phrase) && !isSent(phrase)) ||
    (phrase.to === phrase.last && !isOf(scan, phrase.to, 'OF', 'WHERE'))
  )
    return [];
  for (let at = phrase.to; at < phrase.to + MAX_TAIL && inSameSentence(scan, phrase.first, at); at++) {
    const hit = hitAt(scan, at);
    // `a special envoy of the emir, X`
    const isOfRuler = isSent(phrase) && isOf(scan, at, 'ROLE_HEAD') && isOf(scan, at - 1, 'ARTICLE');
    if (hit?.meaning.organ !== undefined || isStateWord(scan, at) || isOfRuler) phrase.isOfState = true;
    const end = hit !== undefined && hit.last === at + 1 ? hit.end : endOf(scan, at);
    const gap = scan.text.slice(end, startOf(scan, at + 1));
    if (gap === ', ' && isTitle) return [];
    if (gap === ', ') {
      const names = listOfNames(scan, at + 1, map, most);
      const final = names.at(-1);
      return final !== undefined && closesName(scan, final) ? names : [];
    }
    const titled =
      gap === ' ' && at > phrase.last && isCapital(scan, phrase.first) && isCapital(scan, at)
        ? map.byFirst.get(at + 1)
        : undefined;
    if (titled !== undefined) return [titled];
    if (!/^(?: |-|['’])$/.test(gap) || (isOf(scan, at, 'ACTS') && !isOf(scan, at, 'OF', 'FUNCTION')))
      return [];
    if (beginsClause(scan, at)) return [];
    const owner = bodiesOfHit(scan, hit);
    if (owner.length > 0 && phrase.owners.length === 0) phrase.owners.push(owner);
  }
  return [];
}

/** Whom one sends or keeps. */
const SENT: ReadonlySet<string> = new Set(['envoy', 'adviser', 'advisor', 'emissary']);

/** `a special envoy of the emir, X`: one of several, whose name stands behind whoever sent him. */
export const isSent = ({ noun, determiner }: RolePhrase): boolean =>
  SENT.has(noun) && determiner === 'indefinite';

/** What a role is of makes it a state's. */
const isStateWord = oneOf(
  'service services ministry government agency army police parliament delegation mission embassy forces customs state',
);
const beginsClause = oneOf('who which that said was is has had');

/** What may stand between a name and the role that follows it: `John Mahama, at the time the president of Ghana`, `Irfaan Ali of Guyana, the chairman`. */
const BEFORE_ROLE =
  /^, (?:(?:an?|the) [\p{Ll}-]+ and )?(?:at the time |then |now |once |still |currently |until recently |formerly )?$/u;
const OF_STATE = /^ of (?:the )?\p{Lu}[\p{L} -]{2,30}(?=, )/u;
/** What ends an apposition behind a name and its state. */
const CLOSING = /^(?:[,.;)]| of )/;
/** The longest of them. */
const CLOSING_REACH = 4;
/** The longest of them in words: `Irfaan Ali of the United Arab Emirates, at the time the chairman`. */
const MOST_BEFORE_ROLE = 8;

const isOff = oneOf('off');

/** `in Porvoo, the Finnish minister said`: where the sentence happens. */
const isScene = (scan: Scan, name: Chunk): boolean =>
  name.keys.length === 1 &&
  name.hit === undefined &&
  (isOf(scan, name.outer - 1, 'WHERE') ||
    (isOf(scan, name.outer - 1, 'WHITHER') && isOf(scan, name.outer - 2, 'TRAVELS')) ||
    isOff(scan, name.outer - 1));

/** Whether nothing but a name's state and a comma stands between it and a role; behind a state the role must end there. */
function isBeside(scan: Scan, name: Chunk, { outer, end }: RolePhrase): boolean {
  const { text } = scan;
  const between = text.slice(name.end, startOf(scan, outer));
  if (BEFORE_ROLE.test(between)) return true;
  const state = OF_STATE.exec(between)?.[0];
  return (
    state !== undefined &&
    BEFORE_ROLE.test(between.slice(state.length)) &&
    CLOSING.test(text.slice(end, end + CLOSING_REACH))
  );
}

/** The name that a role stands behind in apposition. */
function nameBefore(scan: Scan, phrase: RolePhrase, map: ChunkMap): Chunk | undefined {
  for (let at = phrase.outer; at >= phrase.outer - MOST_BEFORE_ROLE; at--) {
    const name = map.byLast.get(at);
    if (name !== undefined)
      return !name.latent && !isScene(scan, name) && isBeside(scan, name, phrase) ? name : undefined;
  }
  return undefined;
}

/** `Asked by Ms X, the minister will …`: so does one before its verb. */
const isAuxiliary = oneOf('will would has have had is was can could should must may might');

export function findNames(scan: Scan, phrase: RolePhrase, map: ChunkMap): Chunk[] {
  const most = phrase.isPlural ? MOST_LISTED : 1;
  if (phrase.to === phrase.last && scan.text.slice(phrase.end, startOf(scan, phrase.last)) === ' ') {
    const titled = listOfNames(scan, phrase.last, map, most, isCapital(scan, phrase.first));
    if (titled.length > 0) return titled;
  }
  const end =
    phrase.to === phrase.last ? phrase.end : (hitAt(scan, phrase.to - 1)?.end ?? endOf(scan, phrase.to - 1));
  const gapTail = scan.text.slice(end, startOf(scan, phrase.to));
  if (/^(?:,| [–—-]) $/.test(gapTail) && inSameSentence(scan, phrase.first, phrase.to)) {
    const apposed = listOfNames(scan, phrase.to, map, most);
    if (apposed.length > 0) return apposed;
  }
  const titled =
    phrase.to > phrase.last && gapTail === ' ' ? map.byFirst.get(skipHonorifics(scan, phrase.to)) : undefined;
  if (titled !== undefined) return [titled];
  // `X, the prime minister's envoy`: the name is the envoy's.
  const isOwner = afterGenitive(scan, phrase.last - 1) >= 0;
  const acts =
    gapTail === ' ' &&
    ((isOf(scan, phrase.to, 'ACTS') && !isOf(scan, phrase.to, 'FUNCTION')) || isAuxiliary(scan, phrase.to));
  // `Asked about Obrador, the Ecuadorean president replied …`: an apposition would end before the verb.
  const isApart = phrase.isPlural || isOwner || (acts && phrase.determiner === 'article');
  const name = isApart ? undefined : nameBefore(scan, phrase, map);
  return name === undefined ? namesAfterTail(scan, phrase, map, most) : [name];
}
