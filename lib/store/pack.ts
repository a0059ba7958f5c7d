import * as z from 'zod/mini';

/** A value that has been packed: its JSON, compressed, in base 64. */
export const Packed = z.object({ gzip: z.string() });
export type Packed = z.infer<typeof Packed>;

const FORMAT = 'gzip';

/** A value in a fraction of the room that its JSON takes, which repeats itself a lot. */
export async function pack(value: unknown): Promise<Packed> {
  const json = new Blob([JSON.stringify(value)]).stream();
  const bytes = await new Response(json.pipeThrough(new CompressionStream(FORMAT))).bytes();
  return { gzip: toBase64(bytes) };
}

/** @throws for what was not made by {@link pack} */
export async function unpack({ gzip }: Packed): Promise<unknown> {
  const bytes = new Blob([fromBase64(gzip)]).stream();
  const json = await new Response(bytes.pipeThrough(new DecompressionStream(FORMAT))).text();
  return JSON.parse(json);
}

/** Arguments that a call can take are limited. */
const STRIDE = 8_192;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += STRIDE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + STRIDE));
  }
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
