import type { Chunk } from './chunks.ts';
import { classify } from './classify.ts';
import { afterGenitive, endOf, hitAt, isCapital, isJoined, isOf, type Scan } from './scan.ts';
import { isOfWord } from './small-words.ts';

/** What streets, houses and landforms begin with, in the languages of the states that they stand in. */
const { bits, classesOf } = classify({
  LEAD: `avenida avenue rue calle via viale corso piazza piazzale plaza place paseo carrera rua praça praca jalan palacio palácio
    palazzo palais château chateau castillo castello schloss villa hotel hôtel casa fort camp mount lake cape isla ilha
    lago bahía bahia puerto estadio teatro universidad université aeropuerto wadi jebel jabal qasr kasr bab musée museo museu`,
  STREET: `avenida avenue rue calle via plaza rua praça praca`,
});
const leads = (scan: Scan, token: number, bit: number): boolean =>
  (classesOf(scan.tokens.hash[token] ?? 0) & bit) !== 0;
/** `Avenida 6 de Diciembre`: streets that are named after a day. */
const DAY = /^ \d{1,2} (?:de |di |du |d['’])?\p{L}+/u;
const DAY_REACH = 30;

/** Whether a name is a venue's, a street's or a landform's by its first or its last word. */
export const isPlaceName = (scan: Scan, chunk: Chunk): boolean =>
  isOf(scan, chunk.last - 1, 'VENUE', 'LANDFORM') || leads(scan, chunk.first, bits.LEAD);

/** `Heroes' Square`, `Diplomatic Academy of Vietnam`, `Avenida 6 de Diciembre`: what the capitals alone do not hold together. */
export function endOfPlace(scan: Scan, chunk: Chunk): number {
  const { last, end } = chunk;
  const owned = afterGenitive(scan, last - 1);
  if (
    owned >= 0 &&
    isCapital(scan, owned) &&
    hitAt(scan, owned) === undefined &&
    isOf(scan, owned, 'VENUE', 'LANDFORM')
  )
    return endOf(scan, owned);
  if (leads(scan, last - 1, bits.STREET)) {
    const day = DAY.exec(scan.text.slice(end, end + DAY_REACH))?.[0];
    if (day !== undefined) return end + day.length;
  }
  const state = hitAt(scan, last + 1);
  const isOfState =
    isOf(scan, last - 1, 'VENUE') &&
    isJoined(scan, last - 1) &&
    isOfWord(scan, last) &&
    isJoined(scan, last) &&
    state?.meaning.country?.form === 'name';
  return isOfState && state !== undefined ? state.end : end;
}
