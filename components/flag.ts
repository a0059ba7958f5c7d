/** First of the 26 regional indicator symbols, which stand for the letters of a country code. */
const INDICATOR_A = 0x1f1e6;
const LETTER_A = 'A'.charCodeAt(0);

const emojiOf = (code: string): string =>
  String.fromCodePoint(...Array.from(code, (letter) => INDICATOR_A + letter.charCodeAt(0) - LETTER_A));

/**
 * Whether flags are drawn here at all: Windows and bare Linux show two letters in the text's own colour instead.
 * A flag has a colour of its own, so some pixel of a black drawing is not grey.
 */
function drawsFlags(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 16;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return false;
  pen.font = '12px sans-serif';
  pen.fillText(emojiOf('FR'), 0, 12);
  const { data } = pen.getImageData(0, 0, 16, 16);
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return true;
  }
  return false;
}

let drawn: boolean | undefined;

/** A country's flag, or its ISO 3166-1 code where flags are not drawn. */
export function flagOf(code: string): string {
  drawn ??= drawsFlags();
  return drawn ? emojiOf(code) : code;
}
