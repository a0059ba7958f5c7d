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

const SYLLABLES =
  'ba re mo li ta nu ke so vi dra gor hem ils jor kan lev mir nos ost pel qua rin sha tur uld ven wei xan yor zam'.split(
    ' ',
  );

/** `wanted` names of people: those given, and made-up ones of two words for the rest. */
export function manyNames(given: readonly string[], wanted: number): string[] {
  const random = randomFrom(wanted);
  const word = () => {
    const count = 2 + Math.floor(random() * 2);
    const made = Array.from({ length: count }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join(
      '',
    );
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const names = new Set(given.slice(0, wanted));
  while (names.size < wanted) names.add(`${word()} ${word()}`);
  return [...names];
}
