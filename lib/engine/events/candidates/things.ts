import { singular } from '../lexicon.ts';
import type { Entities } from '../roles/parties.ts';
import { following } from '../roles/slots.ts';
import type { Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { isAmbassador } from './envoys.ts';

/** Whether a phrase is one of these nouns: by its head, its title, an agenda term in it, or what it measures. */
export const phraseIs = (phrase: NounPhrase, nouns: ReadonlySet<string>, parse: Parse): boolean =>
  isTitled(phrase, nouns) || nounsOf(phrase, parse).some((noun) => nouns.has(noun));

/** `Ambassador Smith`: a title before a name. */
const isTitled = ({ head, words }: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  head.mention?.kind === 'official' && words.some(({ text, mention }) => !mention && nouns.has(text));

/** `recalled Anatoly Antonov`: whom the reader knows for an ambassador. */
export const isEnvoy = ({ head: { mention } }: NounPhrase, entities: Entities): boolean =>
  mention?.kind === 'official' && isAmbassador(mention.entity, entities);

/** The head's noun; of a role that is a mention as a whole (`its ambassador`) its last word. */
const nounOf = ({ text, mention }: Word): string =>
  mention?.kind === 'official' ? text.slice(text.lastIndexOf(' ') + 1) : text;

/** `9bn`, `1 billion euros`, `$9` */
const SUMS = /^(?:[\d.,]+(?:bn|m|tn)|[mb]illions?|[A-Z]{0,3}[$£€¥₹₽].+)$/;

/** What a phrase is, by its head and what it measures: every reading of a verb asks. */
export function nounsOf(phrase: NounPhrase, parse: Parse): readonly string[] {
  phrase.nouns ??= findNouns(phrase, parse);
  return phrase.nouns;
}

function findNouns(phrase: NounPhrase, { phrases }: Parse): readonly string[] {
  const { head, words } = phrase;
  if (words.some(({ text }) => SUMS.test(text))) return ['million'];
  const noun = nounOf(head);
  const named = [noun === head.text ? head.lexeme.singular : singular(noun), noun];
  for (const word of words) if (word.agenda) named.push(word.lexeme.singular);
  // `expelled 13`: so many of those spoken of.
  if (head.tag === 'number') named.push('number');
  else if (!MEASURES.has(head.lexeme.singular)) return named;
  // `part of its exchanges`: what is measured counts, though it be an event's noun itself.
  const next = phrases[phrases.indexOf(phrase) + 1];
  const measured = next?.from === phrase.to + 1 ? [next, ...following(next, phrases)] : [];
  return MEASURING.has(measured[0]?.prep ?? '')
    ? [...named, ...measured.slice(0, 3).map((other) => other.head.lexeme.singular)]
    : named;
}

/** `a series of talks`, `the bulk of its troops`: nouns that stand before what they measure. */
const MEASURES: ReadonlySet<string> = new Set(
  'million billion package cent percent series set number line last first rest remainder bulk half third quarter dozen wave slew batch consignment tranche shipment round raft host couple part portion more less team pair planeload shipload truckload planeloads fleet convoy squadron strand thousand hundred some any all most none list'.split(
    ' ',
  ),
);

const MEASURING: ReadonlySet<string> = new Set(['of', 'in', 'per', 'than']);
