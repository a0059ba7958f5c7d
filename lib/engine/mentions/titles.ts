import type { Chunk } from './chunks.ts';
import { type ChunkMap, findNames } from './role-names.ts';
import { type RolePhrase, roleAt, withoutOrgans } from './role-phrase.ts';
import { extendLeft, extendRight } from './role-reach.ts';
import type { Scan } from './scan.ts';

/** The roles of an article in text order, each with the names that it introduces. */
export function rolePhrasesOf(scan: Scan, chunks: readonly Chunk[]): RolePhrase[] {
  const map: ChunkMap = {
    byFirst: new Map(
      chunks.flatMap((chunk) => [[chunk.first, chunk] as const, [chunk.outer, chunk] as const]),
    ),
    byLast: new Map(chunks.map((chunk) => [chunk.last, chunk])),
  };
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
