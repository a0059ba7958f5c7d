import type { Chunk } from './chunks.ts';
import { type ChunkMap, findNames, isSent } from './role-names.ts';
import { type RolePhrase, roleAt, withoutOrgans } from './role-phrase.ts';
import { extendLeft, extendRight } from './role-reach.ts';
import { isCapital, type Scan, startOf } from './scan.ts';

function mapOf(chunks: readonly Chunk[]): ChunkMap {
  const byFirst = new Map<number, Chunk>();
  const byLast = new Map<number, Chunk>();
  for (const chunk of chunks) {
    byFirst.set(chunk.first, chunk);
    byFirst.set(chunk.outer, chunk);
    byLast.set(chunk.last, chunk);
  }
  return { byFirst, byLast };
}

/** `Kuwait's Deputy Prime Minister and Foreign Minister X`: two offices of one person, and of one state. */
function joinTitles(scan: Scan, first: RolePhrase | undefined, second: RolePhrase): void {
  const isJoined =
    first !== undefined &&
    first.names.length === 0 &&
    first.to === first.last &&
    first.determiner !== 'article' &&
    second.determiner === 'none' &&
    second.names.length === 1 &&
    scan.text.slice(first.end, startOf(scan, second.from)) === ' and ' &&
    isCapital(scan, first.first) &&
    isCapital(scan, second.first);
  if (!isJoined) return;
  first.names = second.names;
  if (second.owners.length === 0) second.owners = first.owners;
}

/** The roles of an article in text order, each with the names that it introduces. */
export function rolePhrasesOf(scan: Scan, chunks: readonly Chunk[]): RolePhrase[] {
  const map = mapOf(chunks);
  const phrases: RolePhrase[] = [];
  for (let token = 0; token < scan.tokens.count; token++) {
    const phrase = roleAt(scan, token);
    if (phrase === undefined) continue;
    extendLeft(scan, phrase, phrases, map);
    extendRight(scan, phrase);
    phrase.offices = withoutOrgans(phrase.offices);
    phrase.names = findNames(scan, phrase, map);
    // `a special envoy of the emir, X`: X is the envoy.
    const before = phrases.at(-1);
    if (before && isSent(before) && before.names[0] === phrase.names[0]) phrase.names = [];
    joinTitles(scan, before, phrase);
    phrases.push(phrase);
    token = phrase.last - 1;
  }
  return phrases;
}
