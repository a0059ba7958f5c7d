import { readCorpus } from '../corpus/corpus.ts';

/** mulberry32: a small generator whose numbers are the same at each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Text of about `length` UTF-16 code units: sentences of the corpus in an order of chance, in paragraphs of four. */
export function variedText(length: number, seed = 1): string {
  const random = randomFrom(seed);
  const sentences = readCorpus()
    .flatMap(({ text }) => text.split(/(?<=[.!?”])\s+/))
    .filter((sentence) => sentence.length > 20);
  const parts: string[] = [];
  let size = 0;
  for (let count = 1; size < length; count += 1) {
    const sentence = sentences[Math.floor(random() * sentences.length)] ?? '';
    parts.push(sentence, count % 4 === 0 ? '\n\n' : ' ');
    size += sentence.length + 1;
  }
  return parts.join('').slice(0, length);
}

/**
 * `wanted` names of people: those given, and then first names and surnames of these in pairs of chance, so that they
 * look like names and begin as names do.
 */
export function manyNames(given: readonly string[], wanted: number): string[] {
  const random = randomFrom(wanted);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const firsts = given.map((name) => name.slice(0, name.indexOf(' ')));
  const lasts = given.map((name) => name.slice(name.lastIndexOf(' ') + 1));
  const names = new Set(given.slice(0, wanted));
  while (names.size < wanted) names.add(`${pick(firsts)} ${pick(lasts)}`);
  return [...names];
}
