import { PACTS } from '../frames/nouns.ts';
import { isAbstract, isCommon, LIKE_PEOPLE, leadsToName } from './before-name.ts';
import { nominal } from './verb-or-noun.ts';
import { isAdjective, type Word } from './word.ts';
import { IN_NOUN_PHRASE, isTimeNoun, MONTH, YEAR } from './words.ts';

/** A noun phrase up to its head: `the Iranian foreign minister`, `Russia`, `talks`. Indices are those of the sentence's words. */
export interface NounPhrase {
  from: number;
  to: number;
  /** Last noun or mention. */
  head: Word;
  words: readonly Word[];
  /** The preposition that governs it. */
  prep: string | undefined;
  /** `Russia` in `Russia's envoy`. */
  owner: NounPhrase | undefined;
  /** `his` in `his envoy`. */
  possessive: Word | undefined;
  /** It continues a prepositional phrase: `Kosovo` in `between Serbia and Kosovo`. */
  within: boolean;
  /** It is the subject of a verb after it. */
  subject: boolean;
  /** What stands between it and the noun phrase before. */
  link: 'none' | 'comma' | 'conjunction' | 'stop' | 'verb';
  /** The nouns that it answers to, once a reading has asked for them. */
  nouns: readonly string[] | undefined;
}

/** `on Sunday`, `on June 28`: of a month and a day the number is the head. */
export const tellsTime = ({ head, words }: NounPhrase): boolean =>
  isTimeNoun(head) ||
  (head.tag === 'number' && words.some((word) => isTimeNoun(word) || MONTH.test(word.text)));

/** The phrase that stands right before another in the sentence's order, whatever lies between. */
export const phraseBefore = (phrase: NounPhrase, phrases: readonly NounPhrase[]): NounPhrase | undefined =>
  phrases[phrases.indexOf(phrase) - 1];

/** A place or a country: where something may be. */
export const isPlace = ({ head: { mention } }: NounPhrase): boolean =>
  mention?.kind === 'place' || mention?.kind === 'country';

/** `according to a joint statement` */
export const isCited = ({ prep, from }: NounPhrase, words: readonly Word[]): boolean =>
  prep === 'to' && words[from - 2]?.text === 'according';

/** Reads a noun phrase at `from`; undefined if none begins there. Genitives nest: the result is the last phrase, with its owner. */
export function nounPhrase(words: readonly Word[], from: number): NounPhrase | undefined {
  let owner: NounPhrase | undefined;
  let start = from;
  for (;;) {
    const end = phraseEnd(words, start);
    if (end === start) return owner;
    const phraseWords = words.slice(start, end);
    const head = lastNominal(phraseWords);
    if (!head) return owner;
    const possessive = phraseWords.find((word) => word.tag === 'possessive');
    const phrase: NounPhrase = {
      from: owner ? owner.from : start,
      to: end,
      head,
      words: phraseWords,
      owner,
      possessive,
      prep: undefined,
      within: false,
      subject: false,
      link: 'none',
      nouns: undefined,
    };
    if (words[end]?.tag !== 'genitive') return phrase;
    if (phraseEnd(words, end + 1) === end + 1) return { ...phrase, to: end + 1 };
    owner = phrase;
    start = end + 1;
  }
}

function phraseEnd(words: readonly Word[], from: number): number {
  let at = from;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    if (word.tag === 'pronoun') return at === from ? at + 1 : at;
    const before = at > from ? words[at - 1] : undefined;
    if (!before) {
      if (!IN_NOUN_PHRASE.has(word.tag) && !joins(words, at)) break;
      at++;
      continue;
    }
    if (
      word.tag === 'adverb' &&
      before.tag === 'determiner' &&
      IN_NOUN_PHRASE.has(words[at + 1]?.tag ?? 'stop')
    ) {
      at++;
      continue;
    }
    // `on May 5, 2021 expelled`
    if (word.tag === 'comma' && isDayOfMonth(words, at - 1) && YEAR.test(words[at + 1]?.text ?? '')) {
      at += 2;
      continue;
    }
    const title = titleEnd(words, before, at);
    if (title > at) {
      at = title;
      continue;
    }
    // `of Peace and` inside `Declaration of Peace and Friendship`: one agenda term is one phrase.
    const isJoined = joins(words, at) || (word.agenda !== undefined && before.agenda === word.agenda);
    if (!isJoined) {
      if (!IN_NOUN_PHRASE.has(word.tag) || parts(before, word, words[at + 1])) break;
      // `flew over the ground days earlier`
      const isSpell = before.tag === 'noun' && isTimeNoun(word) && SPELL.test(word.text);
      if (isSpell && RECKONED.test(words[at + 1]?.text ?? '')) break;
      // `received on August 2 President X`: the day of a month ends its phrase.
      // but not in `the March 1 raid`
      const isDay = at > from + 1 && isDayOfMonth(words, at - 1) && words[from]?.tag !== 'determiner';
      if (isDay && word.tag !== 'number') break;
      // `imposed on Thursday sanctions on …`; but `the Thursday meeting`, `Saturday night's raid`
      const isDated = at === from + 1 && before.capital && isTimeNoun(before);
      if (isDated && word.tag === 'noun' && !isTimeNoun(word)) break;
    }
    at++;
  }
  return at;
}

const isDayOfMonth = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'number' && MONTH.test(words[at - 1]?.text ?? '');

const SPELL = /^(?:minutes|hours|days|weeks|months|years)$/;
const RECKONED = /^(?:earlier|later|before|after|afterwards|ago)$/;

const CLOCK = /^(?:\d{1,2}[:.]\d{2}|[ap]\.?m\.?|gmt|utc|noon|midnight)$/;

/** Whether a word begins a phrase of its own behind the one before it. */
function parts(before: Word, word: Word, next: Word | undefined): boolean {
  const isNoun = before.tag === 'noun' || before.tag === 'mention' || before.tag === 'number';
  if (isNoun && (word.tag === 'determiner' || word.tag === 'possessive')) return true;
  if (word.capital && word.tag === 'noun' && isTimeNoun(before)) return true;
  // `In 2019 Mr Lavrov met …`
  if (before.tag === 'number' && YEAR.test(before.text) && isOffice(word, next)) return true;
  // `At 15:35 Modi telephoned Sharif`, `at 3.35 pm Modi …`
  if (word.tag === 'mention' && CLOCK.test(before.text)) return true;
  // `give its neighbour $100 million`
  if (word.tag === 'number' && (before.tag === 'noun' || before.tag === 'mention') && isSum(word))
    return true;
  // `On Monday three diplomats were expelled`, `In a statement two ministers …`; not `Monday 3 May`
  const isCounting = word.tag === 'number' && SPELLED.test(word.text) && nominal(next);
  if (isCounting && (isCommon(before) || (before.capital && isTimeNoun(before)) || YEAR.test(before.text)))
    return true;
  // `within a fortnight two aircraft`
  if (word.tag === 'number' && before.tag === 'noun' && !before.capital && isTimeNoun(before)) return true;
  // `gave the companies three months`
  if (word.tag === 'number' && before.tag === 'noun' && !before.capital && SPELL.test(next?.text ?? ''))
    return true;
  // `promised his guest 25,000 tonnes of wheat`
  if (word.tag === 'number' && before.tag === 'noun' && !before.capital && before.lexeme.isRole) return true;
  // `called the Dutch "Nazi remnants"`: a quotation begins a phrase of its own behind a name or noun.
  const isNamed = before.mention || (before.tag === 'noun' && !before.text.endsWith('called'));
  if (word.quoted && !before.quoted && isNamed) return true;
  if (before.mention && breaksAfterName(before, word, next)) return true;
  if (word.lexeme.isTitle && breaksBeforeTitle(before, word)) return true;
  if (breaksBeforeOffice(before, word, next)) return true;
  if (!word.mention) return false;
  return (
    (word.mention.kind === 'official' && (isAbstract(before) || isDeed(before))) ||
    !leadsToName(before, word) ||
    DETERMINED.test(word.text)
  );
}

const SPELLED = /^[a-z]/;

/** A sum of money, its currency's sign before its figures. */
const isSum = ({ text }: Word): boolean => /[$£€¥₹₽]/.test(text);

/** A name ends its phrase before another name or a count: `Biden Xi`, `Tbilisi two days later`. */
function breaksAfterName(name: Word, next: Word, after: Word | undefined): boolean {
  // `In Tegucigalpa Roberto Micheletti has accused …`, `in Washington State Department spokesman X said`
  // `In Geneva Russian Foreign Minister X condemned …`; `in Moscow President Putin received …`, not `New York Governor X`
  const isActor = next.mention !== undefined && next.mention.kind !== 'place';
  if (name.mention?.kind === 'place' && (isActor || isOffice(next, after))) return true;
  // `promised Mario Draghi additional volumes of gas`
  if (name.mention?.kind === 'official')
    return next.tag === 'mention' || next.tag === 'number' || (next.tag === 'adjective' && !next.capital);
  // `Together with Canada Britain froze`
  const isPair = name.mention?.kind === 'country' && next.mention?.kind === 'country';
  if (isPair && !isAdjective(name) && !next.hyphenated && next.start === name.end + 1) return true;
  // `promised Vietnam wider access`
  const isCompared = next.tag === 'adjective' && !next.capital && COMPARATIVE.test(next.text);
  return (next.tag === 'number' || isCompared) && !isAdjective(name);
}

/** `President`, `Mr`, or the first word of `Foreign Minister`: of states, as towns have none. */
const isOffice = (word: Word, next: Word | undefined): boolean =>
  word.capital &&
  word.tag === 'noun' &&
  !OF_TOWNS.test(word.text) &&
  (word.lexeme.isTitle || word.lexeme.isRole || (next?.capital === true && next.lexeme.isRole));

const OF_TOWNS =
  /^(?:mayor|governor|archbishop|bishop|patriarch|police|city|deputy|regional|region|council)$/;

const COMPARATIVE = /er$/;

/** `the accord Putin signed` */
const isDeed = (word: Word): boolean =>
  isCommon(word) && (word.lexeme.events !== undefined || PAPERS.has(word.text));

const PAPERS: ReadonlySet<string> = new Set(PACTS.split(' '));

/** `After the talks Foreign Minister X …`: no lower-case noun but those of people leads to the words of a title. */
const breaksBeforeOffice = (before: Word, word: Word, next: Word | undefined): boolean =>
  word.capital &&
  word.tag === 'noun' &&
  next?.capital === true &&
  next.lexeme.isRole &&
  isCommon(before) &&
  !LIKE_PEOPLE.test(before.text);

/** A title begins a phrase behind what nobody is called: `in the opening session Mr X urged`, `told reporters Mr X`. */
const breaksBeforeTitle = (before: Word, title: Word): boolean =>
  (title.capital && isAbstract(before)) || (POLITE.has(title.text) && isCommon(before));

const POLITE: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'dr']);

/** A role that is a mention as a whole begins a phrase of its own: `in a statement the Prime Minister …`. */
const DETERMINED = /^(?:the|an?|his|her|its|their) /;

/** Longest title between `Secretary` and the name after it: `Minister of State for Foreign Affairs, X`. */
const MAX_TITLE = 9;

/** `of State` in `Secretary of State Blinken`: where a title's tail that leads to an official's name ends, else `at`. */
function titleEnd(words: readonly Word[], role: Word, at: number): number {
  if (!role.capital || !role.lexeme.isRole || !LINKS_TITLE.has(words[at]?.text ?? '')) return at;
  for (let next = at + 1; next < Math.min(words.length, at + MAX_TITLE); next++) {
    const part = words[next];
    if (part?.mention?.kind === 'official') return next;
    // `X, Minister for Foreign Affairs of Japan, and Y`: the title is not Y's.
    if (part?.tag === 'comma' && words[next + 1]?.text === 'and') return at;
    if (!part || !(part.capital || ['of', 'for', 'to', 'and', 'the', ','].includes(part.text))) return at;
  }
  return at;
}

const LINKS_TITLE: ReadonlySet<string> = new Set(['of', 'for', 'to']);

/** `and` between two adjectives of one head: `the Russian and Turkish foreign ministers`. */
function joins(words: readonly Word[], at: number): boolean {
  if (at === 0 || words[at]?.tag !== 'conjunction') return false;
  const before = words[at - 1];
  const after = words[at + 1];
  const head = words[at + 2];
  return (
    before?.mention?.kind === 'country' &&
    after?.mention?.kind === 'country' &&
    head?.tag === 'noun' &&
    /(?:ian|ean|an|ish|ese|ench|eek|i|ch|ss|ai)$/.test(before.text)
  );
}

function lastNominal(words: readonly Word[]): Word | undefined {
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at];
    if (word && word.tag !== 'conjunction' && !(at > 0 && isPredicative(word))) return word;
  }
  return words[0];
}

/** `called the charge baseless`: what is said of a noun stands behind it. */
const isPredicative = ({ tag, mention, agenda, lexeme }: Word): boolean =>
  tag === 'noun' && !mention && !agenda && lexeme.isPredicative;
