import type { Draft } from './drafts.ts';
import { oneOf } from './one-of.ts';
import { isCapital, isJoined, isOf, type Scan, startOf, wordAt } from './scan.ts';
import { isThe } from './small-words.ts';

/** What a capitalised head noun stands for in an article about a body, when its full name is not said. */
const ORGANS_OF_BODIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  council: { EU: 'Council of the EU', UN: 'UNSC' },
  commission: { EU: 'European Commission', AU: 'AU Commission' },
  parliament: { EU: 'European Parliament' },
  assembly: { UN: 'UNGA' },
};

/** The organ of the body that the article names most. */
function organByBody(word: string, counts: ReadonlyMap<string, number>): string | undefined {
  const organs = Object.entries(ORGANS_OF_BODIES[word] ?? {});
  const most = organs.sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  return most !== undefined && counts.has(most[0]) ? most[1] : undefined;
}

/** Called so for short, and part of many names of gatherings besides. */
const isForum = oneOf('forum', 'capital');

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

/** `the Council`, `the Commission` with a capital: the body of that name said before, else by the article's subject. */
export function headNounsIn(scan: Scan, drafts: readonly Draft[], taken: Uint8Array): Draft[] {
  const found: Draft[] = [];
  const { organisations } = scan.gazetteer;
  const counts = new Map<string, number>();
  for (const { entity } of drafts) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  const said = new Map<string, string>();
  let next = 0;
  for (const token of scan.capitalTokens) {
    const isHead = isOf(scan, token, 'COMMONWEALTH_HEAD') || isForum(scan, token);
    if (token === 0 || !isHead || taken[token] === 1) continue;
    const isPart = isCapital(scan, token + 1) && isJoined(scan, token);
    if (scan.hitOf[token] !== -1 || isPart || !isThe(scan, token - 1)) continue;
    for (let draft = drafts[next]; draft !== undefined && draft.token < token; draft = drafts[++next]) {
      for (const name of organisations.get(draft.entity)?.names ?? []) said.set(lastWord(name), draft.entity);
    }
    const word = wordAt(scan, token).toLowerCase();
    const byBody = organByBody(word, counts);
    const entity = word === 'council' ? (byBody ?? said.get(word)) : (said.get(word) ?? byBody);
    if (entity === undefined) continue;
    const start = startOf(scan, token);
    const name = organisations.get(entity)?.name ?? entity;
    found.push({
      start,
      end: start + word.length,
      kind: 'organisation',
      entity,
      rule: 'organisation-said-before',
      args: [name],
      token,
    });
  }
  return found;
}
