import { OBJECT_CONTROL, PROPOSING, REPORTING } from './reporting.ts';
import { isAdjective, type Word } from './word.ts';
import { AUXILIARIES, isTimeNoun, type Tag } from './words.ts';

/** Forms that are nouns more often than verbs, unless a subject stands right before and an object right after. */
export const NOUNISH: ReadonlySet<string> = new Set(
  'talk visit call meeting support demand offer plan report attack host aid help ban trade tie sanction pledge promise request appeal protest move aim measure stop warning claim contact condemnation deal debate dispute question target vote return stay tour threat study answer project head lead face force state order market trial exchange dialogue program result review release link delay recall strike document veto mediate march guide project start end place range list charge raise name tariff transport contact permit grant award fund trip guarantee mandate view accord term water sort word respect post staff power number case part share hope attempt fire figure feature limit work interest result amount group need cost value look voice seat stock chair shape control market meal point arm ship export import supply cause view side team channel gift level model rival total program bridge pool phase trace attribute post cap spy bomb shell fan jam field court sail golf dance walk trek drive drill exercise train finance fund sponsor harbour harbor shelter counsel lecture rap pitch rake dress cheer champion credit toast honour honor nail cement land forge seal ink initial bond set wave snap hike triple lock picture pose field bridge referee umpire row burn leak score scale surge slump squeeze crush blockade boycott embargo patrol escort award decree overture convoy cable wire rally pledge purchase transit market rule ally issue jet tank missile'.split(
    ' ',
  ),
);

/** What begins an object behind a verb. */
export const OPENS_OBJECT: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'mention', 'pronoun']);

export function nominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'noun' || word.tag === 'mention' || word.tag === 'adjective' || word.tag === 'number')
  );
}

export const mayBeVerb = (word: Word): boolean =>
  AUXILIARIES.has(word.tag) || (word.tag !== 'mention' && word.verb?.form.startsWith('past') === true);

/** Whether no other word of the sentence can be its verb. */
export const isOnlyVerbOf = (words: readonly Word[], i: number): boolean =>
  words.every((word, n) => n === i || !mayBeVerb(word));

/** `will on Monday meet`, `is next week meeting`, `will from March 16 waive`: only a time stands between an auxiliary and its verb. */
export function followsAuxiliary(words: readonly Word[], i: number, auxiliaries: readonly Tag[]): boolean {
  if (i < 2) return false;
  const last = words[i - 1]?.tag === 'number' ? words[i - 2] : words[i - 1];
  if (!last || !isTimeNoun(last)) return false;
  let at = i - 1;
  while (at >= 0 && TELLS_WHEN.has(words[at]?.tag ?? 'stop')) at--;
  return at >= 0 && auxiliaries.includes(words[at]?.tag ?? 'stop');
}

/** What a verb's base form goes with. */
export const BEFORE_BASE: readonly Tag[] = ['modal', 'do'];

const TELLS_WHEN: ReadonlySet<Tag> = new Set(['noun', 'determiner', 'preposition', 'number']);

/** Whether a form in -s (`plans`, `visits`) is a verb or a noun where it stands. */
export function settleThird(words: Word[], i: number, before: Word): Tag {
  const lemma = words[i]?.verb?.lemma ?? '';
  const after = words[i + 1];
  // `he needs the time`
  if (/^(?:s?he|it)$/.test(before.text) && before.tag === 'pronoun' && after && OPENS_OBJECT.has(after.tag))
    return 'verb';
  // `a communiqué, read out by X, that demands an end`
  if (before.text === 'that' && after && OPENS_OBJECT.has(after.tag)) return 'verb';
  // `whose country chairs the bloc`
  if (words[i - 2]?.text === 'whose' && after && OPENS_OBJECT.has(after.tag)) return 'verb';
  // `Turkish border guards that had been posted there`
  const hasVerbBehind = after !== undefined && (RELATES.test(after.text) || AUXILIARIES.has(after.tag));
  const isNoun = before.tag === 'noun' || (before.tag === 'mention' && isAdjective(before));
  if (isNoun && hasVerbBehind && !REPORTING.has(lemma)) return 'noun';
  // `said that files found in the camp showed`
  if (before.tag === 'subordinator' && before.text === 'that' && after?.verb?.form.startsWith('past'))
    return 'noun';
  if (before.tag === 'mention') {
    // `a ban on ten Iranian judges`
    if (isAdjective(before) && words[i - 2]?.tag === 'number') return 'noun';
    // `of what Iraq calls proof`
    if (words[i - 2]?.text === 'what') return 'verb';
    // `an EU arms embargo`
    if (/^an?$/.test(words[i - 2]?.text ?? '') && after?.tag === 'noun') return 'noun';
    const adjectival = before.mention?.kind === 'country' && isAdjective(before);
    // `all US sanctions on Syria`
    if (adjectival && NOUNISH.has(lemma) && isDetermined(words, i - 2)) return 'noun';
    // `at the State House talks`, `called on the NATO allies to pay`
    if (NOUNISH.has(lemma) && words[i - 2]?.text === 'the' && words[i - 3]?.tag === 'preposition')
      return 'noun';
    // `France plans to send`, `Russia stops issuing visas`, `Russia calls home its ambassador`
    const isActing = after?.tag === 'to' || after?.verb?.form === 'gerund' || after?.text === 'home';
    if (!adjectival && isActing) return 'verb';
    // `to end U.S. sanctions on Syria`: who sanctions somebody does so on nobody.
    if (lemma === 'sanction' && /^(?:on|against)$/.test(after?.text ?? '')) return 'noun';
    // `Turkey recalls ambassador`, as headlines write; but `Iran sanctions relief`
    const isHeadline = i === 1 && !adjectival && !COMPOUNDED.has(lemma) && nominal(after);
    if (isHeadline && isOnlyVerbOf(words, i)) return 'verb';
    // `offered Somalia talks`
    if (NOUNISH.has(lemma) && GIVING.has(words[i - 2]?.verb?.lemma ?? '')) return 'noun';
    return NOUNISH.has(lemma) &&
      (adjectival || before.mention?.kind === 'country' || before.mention?.kind === 'organisation') &&
      !OPENS_OBJECT.has(after?.tag ?? 'stop') &&
      !/^(?:on|upon|for)$/.test(after?.text ?? '')
      ? 'noun'
      : 'verb';
  }
  if (before.tag === 'noun' && hasVerbJustBefore(words, i)) return 'noun';
  // `the conversation starts on Wednesday`
  const isTold = before.tag === 'noun' && words[i - 2]?.tag === 'determiner' && RUNS.has(lemma);
  if (isTold && (after?.tag === 'preposition' || (after && isTimeNoun(after)))) return 'verb';
  // `1.2 billion crowns`
  if (SUMS.test(before.text)) return 'noun';
  // `delegates of the two countries`
  if (after?.text === 'of' && !WITH_OF.has(lemma)) return 'noun';
  // `10,000 tons of food and toys.`, `because of track repairs.`
  if (endsClause(after) && !isIntransitive(lemma) && isInPhrase(words, i)) return 'noun';
  // `a quarter-century of family photographs in`
  const isGoverned = before.tag === 'noun' && !before.capital && words[i - 2]?.tag === 'preposition';
  if (isGoverned && after?.tag === 'preposition') return 'noun';
  // `the border guards we spoke to`
  if (after?.tag === 'pronoun' && SUBJECT_PRONOUN.test(after.text)) return 'noun';
  if (!NOUNISH.has(lemma)) return before.tag === 'verb' || before.tag === 'be' ? 'noun' : 'verb';
  // `was in Beirut last week and lands in Baghdad tonight`
  if (lemma === 'land' && /^(?:in|at)$/.test(after?.text ?? '') && words[i + 2]?.mention) return 'verb';
  // `But talks on the border were held`
  if (before.tag === 'conjunction' && i === 1) return 'noun';
  if (before.tag === 'comma' || before.tag === 'conjunction')
    return after &&
      // `called off, to Moscow's dismay, exercises that it was to host`
      ((OPENS_OBJECT.has(after.tag) && (after.text !== 'that' || takesContent(lemma))) ||
        (after.text === 'on' && GOING_ON.has(lemma)) ||
        isNamedBeforeComma(words, i))
      ? 'verb'
      : 'noun';
  // `Russia's memorandum demands the withdrawal`: the only word that can be the sentence's verb.
  return before.tag === 'noun' && after?.tag === 'determiner' && isOnlyVerbOf(words, i) ? 'verb' : 'noun';
}

/** What stands between a state's name and another noun more often than for what a state does. */
const COMPOUNDED: ReadonlySet<string> = new Set(
  'sanction talk tie tariff trade term export import force right claim border troop relation'.split(' '),
);

/** Verbs that `on` goes with; sanctions are `on` a state too. */
const GOING_ON: ReadonlySet<string> = new Set(['call', 'move', 'march', 'drive']);

const takesContent = (lemma: string): boolean =>
  REPORTING.has(lemma) || PROPOSING.has(lemma) || OBJECT_CONTROL.has(lemma);

/** What events do, and no plural that the press writes. */
const RUNS: ReadonlySet<string> = new Set(['start', 'end', 'open', 'close']);

/** Verbs whose first object is whom something is given to. */
const GIVING: ReadonlySet<string> = new Set('offer give grant promise pledge deny refuse send'.split(' '));

const SUMS = /^(?:hundred|thousand|(?:m|b|tr)illion)$/;

/** Verbs that `of` goes with. */
const WITH_OF: ReadonlySet<string> = new Set(
  'think speak approve disapprove dispose consist complain warn dream tire despair hear know talk write repent remind boast smack smell die beware'.split(
    ' ',
  ),
);

const endsClause = (word: Word | undefined): boolean =>
  word === undefined || word.tag === 'stop' || word.tag === 'comma';

/** What may close a sentence as its verb. */
const CLOSING: ReadonlySet<string> = new Set(
  'say add insist agree disagree go come begin start end open close continue remain loom approach follow fail fall rise wait matter think know hope believe claim argue live work stand stay want need like'.split(
    ' ',
  ),
);

const isIntransitive = (lemma: string): boolean => CLOSING.has(lemma);

/** Behind a preposition with nouns, or nouns that `and` joins, and no verb, between. */
function isInPhrase(words: readonly Word[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && IN_PHRASE.has(words[at]?.tag ?? 'stop')) at--;
  return words[at]?.tag === 'preposition' && at < i - 1 && words[i - 1]?.capital !== true;
}

const IN_PHRASE: ReadonlySet<Tag> = new Set([
  'noun',
  'adjective',
  'determiner',
  'number',
  'conjunction',
  'possessive',
]);

/** `the president, Macron, plans to …`, `Macron, the president, hopes to …`, `the envoy, Perez, lands in …` */
const isNamedBeforeComma = (words: readonly Word[], i: number): boolean => {
  const [name, comma, after] = [words[i - 2], words[i - 1], words[i + 1]];
  return (
    comma?.tag === 'comma' &&
    (after?.tag === 'to' || (after?.tag === 'preposition' && isOnlyVerbOf(words, i))) &&
    (name?.mention?.kind === 'official' || name?.lexeme.isRole === true) &&
    words[i - 3]?.tag !== 'conjunction'
  );
};

const RELATES = /^(?:that|who|whom|which)$/;

const SUBJECT_PRONOUN = /^(?:we|they|he|she|i)$/;

const isDetermined = (words: Word[], at: number): boolean => {
  const word = words[at];
  return word?.tag === 'possessive' || (word?.tag === 'determiner' && word.text !== 'the');
};

/** `will hold joint drills`: the verb has its object, a second one cannot follow; a verb of saying takes a clause. */
function hasVerbJustBefore(words: Word[], i: number): boolean {
  for (let at = i - 2; at >= Math.max(0, i - 4); at--) {
    const word = words[at];
    if (!word || ['comma', 'conjunction', 'subordinator', 'relative', 'stop'].includes(word.tag))
      return false;
    if (word.tag === 'verb') return !REPORTING.has(word.verb?.lemma ?? '');
  }
  return false;
}
