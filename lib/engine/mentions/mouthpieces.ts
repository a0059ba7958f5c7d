import { isSpokesperson, type RolePhrase } from './role-phrase.ts';
import { type Scan, startOf } from './scan.ts';
import { isIts } from './small-words.ts';

/** What may stand right before a spokesman and have one: `the ministry's spokesman`. */
const ORGAN =
  /\b(?:ministry|department|government|presidency|chancellery|embassy|mission|bloc|alliance|commission|junta|army|foreign office|defen[cs]e forces)[’']s (?:\p{L}+ )?$/iu;
const ORGAN_REACH = 60;

/** No body is meant by `its` from further away. */
const SENTENCES_BACK = 1;

/** `Its spokesperson, X, told …`, `the ministry's spokesman, X`: whoever speaks for a state's organ or a known body holds an office. */
export function speaksForBody(scan: Scan, phrase: RolePhrase): boolean {
  if (!isSpokesperson(phrase)) return false;
  const { first, from } = phrase;
  const start = startOf(scan, first);
  if (ORGAN.test(scan.text.slice(Math.max(0, start - ORGAN_REACH), start))) return true;
  if (!isIts(scan, from)) return false;
  const sentence = scan.sentenceOf[from] ?? 0;
  const owner = scan.hits.findLast(
    (hit) =>
      hit.first < from &&
      (hit.meaning.organ ?? hit.meaning.organisation ?? hit.meaning.country) !== undefined,
  );
  if (owner === undefined || (scan.sentenceOf[owner.first] ?? 0) < sentence - SENTENCES_BACK) return false;
  return (owner.meaning.organ ?? owner.meaning.organisation) !== undefined;
}
