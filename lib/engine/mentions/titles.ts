import type { Chunk } from './chunks.ts';
import { type ChunkMap, findNames } from './role-names.ts';
import { type RolePhrase, roleAt, withoutOrgans } from './role-phrase.ts';
import { extendLeft, extendRight } from './role-reach.ts';
import type { Scan } from './scan.ts';

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
    phrases.push(phrase);
    token = phrase.last - 1;
  }
  return phrases;
}
