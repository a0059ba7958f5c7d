import type { Mention } from '../../../model/mention.ts';
import type { Span } from '../../../model/span.ts';
import { REPORTING } from './reporting.ts';
import { VERB_FORMS, type VerbForm } from './verbs.ts';
import { CLOSED_WORDS, CONTRACTIONS, type Tag } from './words.ts';

/** A word of a sentence, or a whole mention of a party or place; offsets are those of the article. */
export interface Word extends Span {
  /** Lower case, with straight apostrophes. */
  text: string;
  tag: Tag;
  verb?: VerbForm;
  mention?: Mention;
  /** The agenda mention that the word lies in. */
  agenda?: Mention;
  capital: boolean;
  negative?: boolean;
  /** Joined to the word before by a hyphen: `brokered` in `U.N.-brokered`. */
  hyphenated?: boolean;
  /** Inside quotation marks. */
  quoted: boolean;
}

/** Forms that are nouns more often than verbs, unless a subject stands right before and an object right after. */
const NOUNISH: ReadonlySet<string> = new Set(
  'talk visit call meeting support demand offer plan report attack host aid help ban trade tie sanction pledge promise request appeal protest move aim measure stop warning claim contact condemnation deal debate dispute question target vote return stay tour threat study answer project head lead face force state order market trial exchange dialogue program result review release link delay recall strike document veto mediate march guide project start end place range list charge raise name tariff transport contact permit grant award fund trip guarantee mandate view accord term water sort word respect post staff power number case part share hope attempt fire figure feature limit work interest result amount group need cost value look voice seat stock chair shape control market meal point'.split(
    ' ',
  ),
);

/** Gerunds that are event nouns wherever they are not plainly verbs. */
const GERUND_NOUNS: ReadonlySet<string> = new Set(
  'meeting meetings gathering signing sitting briefing writing hearing understanding bombing shelling beginning building'.split(
    ' ',
  ),
);

const LY_NOUNS = /^(?:italy|july|assembly|family|ally|supply|reply|anomaly|monopoly|rally)$/;

/** A past form of a verb that the table lacks; compounds (`so-called`) are adjectives. */
const UNKNOWN_PAST =
  /^(?!hundred|indeed|sacred|naked|wicked|kindred|hatred|infrared|unprecedented|gifted|talented)[a-z]{3,}[^e]ed$/;

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f));
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const APOSTROPHE = 39;
const CURLY = 0x2019;
const HYPHEN = 45;
const STOP = 46;

/** Words of a sentence with their parts of speech. `collapsed` are the party and place mentions in it, in order, not overlapping. */
export function tagWords(
  text: string,
  sentence: Span,
  collapsed: readonly Mention[],
  agenda: readonly Mention[],
): Word[] {
  const words = scan(text, sentence, collapsed);
  attachAgenda(words, agenda);
  for (let i = 0; i < words.length; i++) settle(words, i);
  return words;
}

function scan(text: string, sentence: Span, collapsed: readonly Mention[]): Word[] {
  const words: Word[] = [];
  let next = 0;
  let quoted = false;
  let at = sentence.start;
  while (at < sentence.end) {
    const mention = collapsed[next];
    if (mention && mention.start <= at) {
      next++;
      if (mention.start < at || mention.end > sentence.end) continue;
      words.push({
        start: at,
        end: mention.end,
        text: text.slice(at, mention.end).toLowerCase(),
        tag: 'mention',
        mention,
        capital: true,
        quoted,
      });
      at = mention.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = wordEnd(text, at, Math.min(sentence.end, mention?.start ?? sentence.end));
      pushWord(words, text, at, end, quoted);
      at = end;
    } else if (isDigit(code)) {
      let end = at + 1;
      while (
        end < sentence.end &&
        (isDigit(text.charCodeAt(end)) ||
          isLetter(text.charCodeAt(end)) ||
          (/[.,:]/.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))
      )
        end++;
      words.push({ start: at, end, text: text.slice(at, end), tag: 'number', capital: false, quoted });
      at = end;
    } else if ((code === APOSTROPHE || code === CURLY) && /^s(?![\p{L}])/u.test(text.slice(at + 1, at + 3))) {
      words.push({ start: at, end: at + 2, text: "'s", tag: 'genitive', capital: false, quoted });
      at += 2;
    } else {
      const tag = punctuation(text, at, sentence.start);
      if (tag === 'quote') quoted = code === 0x201c || (code === 34 && !quoted);
      else if (tag)
        words.push({ start: at, end: at + 1, text: text.charAt(at), tag, capital: false, quoted });
      at++;
    }
  }
  return words;
}

function wordEnd(text: string, start: number, limit: number): number {
  let end = start + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) end++;
    else if (
      (code === APOSTROPHE || code === CURLY) &&
      isLetter(text.charCodeAt(end + 1)) &&
      !/^s(?!\p{L})/u.test(text.slice(end + 1, end + 3))
    )
      end += 2;
    else if (
      code === HYPHEN &&
      end + 1 < limit &&
      (isLetter(text.charCodeAt(end + 1)) || isDigit(text.charCodeAt(end + 1)))
    )
      end += 2;
    else if (
      code === STOP &&
      end - start <= 6 &&
      isLetter(text.charCodeAt(end + 1)) &&
      text.charCodeAt(end - 2) === STOP
    )
      end += 2;
    else if (
      code === STOP &&
      end === start + 1 &&
      isLetter(text.charCodeAt(end + 1)) &&
      text.charCodeAt(end + 2) === STOP
    )
      end += 2;
    else break;
  }
  return end;
}

function pushWord(words: Word[], text: string, start: number, end: number, quoted: boolean): void {
  const surface = text.slice(start, end);
  const lower = surface.toLowerCase().replaceAll('’', "'");
  const word: Word = {
    start,
    end,
    text: lower,
    tag: 'noun',
    capital: surface.charCodeAt(0) < 97 || /^\p{Lu}/u.test(surface),
    quoted,
    hyphenated: text.charCodeAt(start - 1) === HYPHEN,
  };
  const contraction = CONTRACTIONS.get(lower);
  const closed = CLOSED_WORDS.get(lower);
  const verb = VERB_FORMS.get(lower);
  if (verb) word.verb = verb;
  else if (!word.capital && !closed && UNKNOWN_PAST.test(lower))
    word.verb = { lemma: lower, form: 'past-or-participle' };
  if (contraction) {
    word.tag = contraction;
    word.negative = true;
  } else if (lower === 'to') word.tag = 'to';
  else if (closed) word.tag = closed;
  else if (lower.endsWith('ly') && !verb && !LY_NOUNS.test(lower)) word.tag = 'adverb';
  words.push(word);
}

function punctuation(text: string, at: number, start: number): Tag | undefined {
  const char = text.charAt(at);
  switch (char) {
    case ',':
      return 'comma';
    case ';':
    case ':':
    case '(':
    case ')':
    case '[':
    case ']':
    case '–':
    case '—':
    case '…':
      return 'stop';
    case '-':
      return at > start && /\s/.test(text.charAt(at - 1)) ? 'stop' : undefined;
    case '"':
    case '“':
    case '”':
      return 'quote';
    case "'":
    case '’':
      // A plural's possessive: `the ministers' talks`.
      return /s/.test(text.charAt(at - 1)) && /\s/.test(text.charAt(at + 1)) ? 'genitive' : undefined;
    default:
      return undefined;
  }
}

function attachAgenda(words: Word[], agenda: readonly Mention[]): void {
  let next = 0;
  for (const word of words) {
    while (next < agenda.length && (agenda[next]?.end ?? 0) <= word.start) next++;
    const mention = agenda[next];
    if (mention && mention.start <= word.start && word.end <= mention.end) word.agenda = mention;
  }
}

/** `the weekly briefing`: what ends in -ly and stands here is an adjective. */
const BEFORE_ADJECTIVE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'preposition',
  'genitive',
  'mention',
  'number',
]);

const BEFORE_VERB: ReadonlySet<Tag> = new Set(['modal', 'do', 'to', 'pronoun', 'relative', 'not']);
const BEFORE_NOUN: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'genitive',
  'number',
  'adjective',
  'preposition',
]);
const OPENS_OBJECT: ReadonlySet<Tag> = new Set(['determiner', 'possessive', 'mention', 'pronoun']);

/** Decides a word that may be verb, noun or adjective by what stands around it; earlier words are settled already. */
function settle(words: Word[], i: number): void {
  const word = words[i];
  if (!word) return;
  if (
    word.tag === 'adverb' &&
    word.text.endsWith('ly') &&
    words[i + 1]?.tag === 'noun' &&
    BEFORE_ADJECTIVE.has(words[i - 1]?.tag ?? 'stop')
  )
    word.tag = 'noun';
  if (word.text === 'that') word.tag = thatTag(words, i);
  if (word.tag === 'possessive' && word.text === 'her' && !nominal(words[i + 1])) word.tag = 'pronoun';
  if (word.text === 'whose') word.tag = 'relative';
  if (word.text === "'s" && isBeClitic(words, i)) word.tag = 'be';
  if (
    word.text === 'at' &&
    /^(?:last|least|length)$/.test(words[i + 1]?.text ?? '') &&
    words[i + 2]?.tag !== 'comma'
  ) {
    word.tag = 'adverb';
    const next = words[i + 1];
    if (next) next.tag = 'adverb';
  }
  if (
    (word.text === 'may' || word.text === 'march') &&
    word.capital &&
    (words[i - 1]?.tag === 'number' || words[i + 1]?.tag === 'number' || words[i - 1]?.tag === 'preposition')
  )
    word.tag = 'noun';
  if (word.text === 'once' && words[i + 1]?.verb) word.tag = 'adverb';
  if (word.text === 'off' && words[i - 1]?.tag === 'verb') word.tag = 'adverb';
  if (word.text === 'since' && words[i - 1]?.tag === 'have') word.tag = 'adverb';
  if (word.text === 'well' && words[i - 1]?.text === 'as') {
    word.tag = 'adverb';
    const as = words[i - 1];
    if (as) as.tag = words[i + 1]?.text === 'as' ? 'conjunction' : 'adverb';
  }
  if (word.text === 'as' && words[i - 2]?.text === 'as' && words[i - 1]?.text === 'well') word.tag = 'adverb';
  if (word.text === 'late' && ['determiner', 'possessive'].includes(words[i - 1]?.tag ?? ''))
    word.tag = 'adjective';
  if (
    word.text === 'once' &&
    !words.slice(i + 1, i + 7).some((other) => other.tag === 'have' || other.tag === 'be' || other.verb)
  )
    word.tag = 'adverb';
  if (
    word.tag === 'noun' &&
    !word.verb &&
    !word.capital &&
    (words[i - 1]?.tag === 'modal' || words[i - 1]?.tag === 'do')
  ) {
    word.verb = { lemma: word.text, form: 'base' };
    word.tag = 'verb';
    return;
  }
  if (word.tag !== 'noun' || !word.verb) return;
  if (word.hyphenated) {
    word.tag = 'adjective';
    return;
  }
  const before = skipAdverbs(words, i);
  const form = word.verb.form;
  if (form === 'past' || form === 'participle')
    word.tag =
      before && ['determiner', 'possessive', 'genitive'].includes(before.tag) && nominal(words[i + 1])
        ? 'adjective'
        : 'verb';
  else if (form === 'past-or-participle') word.tag = settlePast(words, i, before);
  else if (form === 'gerund') word.tag = settleGerund(words, i, before);
  else if (!before) word.tag = 'noun';
  else if (BEFORE_VERB.has(before.tag)) word.tag = 'verb';
  else if (BEFORE_NOUN.has(before.tag)) word.tag = 'noun';
  else if (form === 'third') word.tag = settleThird(words, i, before);
  else word.tag = settleBase(words, i, before);
}

function nominal(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === 'noun' || word.tag === 'mention' || word.tag === 'adjective' || word.tag === 'number')
  );
}

function skipAdverbs(words: Word[], i: number): Word | undefined {
  let at = i - 1;
  while (words[at]?.tag === 'adverb') at--;
  return words[at];
}

function thatTag(words: Word[], i: number): Tag {
  const before = words[i - 1];
  const after = words[skipForward(words, i + 1)];
  if (
    before?.tag === 'verb' ||
    before?.tag === 'comma' ||
    before?.tag === 'conjunction' ||
    before?.tag === 'adverb'
  )
    return 'subordinator';
  const verbal =
    after &&
    (['modal', 'be', 'have', 'do', 'not'].includes(after.tag) ||
      (after.verb && after.tag !== 'mention' && after.verb.form !== 'gerund' && after.verb.form !== 'base'));
  if (verbal) return before?.tag === 'preposition' ? 'pronoun' : 'relative';
  if (before?.tag === 'preposition' || before?.tag === 'to' || !before) return 'determiner';
  if (after?.tag === 'noun' && before.tag === 'be') return 'determiner';
  return before.tag === 'noun' && !reportedWithin(words, i) ? 'relative' : 'subordinator';
}

/** How far back a verb of saying still makes `that` its conjunction: `told reporters in Geneva on Friday that`. */
const SAYING_REACH = 9;

/** Nouns of saying and thinking: `the announcement that …`. */
const SAYING_NOUNS =
  /^(?:announcement|statement|claim|fact|allegation|condition|report|ground|grounds|hope|promise|sign|view|warning|word|news|idea|undertaking|concern|fear|fears|suggestion|assurance|assurances|belief|accusation|reports|claims|demand|message|impression|proposal|rumours|rumors|signal|evidence|pledge|threat)$/;

function reportedWithin(words: Word[], i: number): boolean {
  if (SAYING_NOUNS.test(words[i - 1]?.text ?? '')) return true;
  return words
    .slice(Math.max(0, i - SAYING_REACH), i)
    .some((word) => word.tag === 'verb' && REPORTING.has(word.verb?.lemma ?? ''));
}

function skipForward(words: Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === 'adverb') at++;
  return at;
}

/** `he's going`: a verb; `Iran's programme`: a genitive. */
function isBeClitic(words: Word[], i: number): boolean {
  return ['it', 'he', 'she', 'that', 'there', 'what', 'who'].includes(words[i - 1]?.text ?? '');
}

function settlePast(words: Word[], i: number, before: Word | undefined): Tag {
  const word = words[i];
  const after = words[i + 1];
  if (!before) return 'verb';
  if (word?.verb?.lemma === word?.text && (before.tag === 'determiner' || before.tag === 'genitive'))
    return 'noun';
  const joined =
    before.tag === 'conjunction' &&
    words[i - 2]?.tag === 'noun' &&
    words[i - 2]?.capital === false &&
    ['preposition', 'determiner'].includes(words[i - 3]?.tag ?? '') &&
    after?.tag === 'noun';
  if (joined && nominal(after)) return 'adjective';
  const attributive =
    ['determiner', 'possessive', 'genitive', 'adjective', 'number'].includes(before.tag) ||
    (before.tag === 'preposition' && words[i - 1] === before);
  if (attributive && nominal(after)) return 'adjective';
  return 'verb';
}

function settleGerund(words: Word[], i: number, before: Word | undefined): Tag {
  const word = words[i];
  const after = words[i + 1];
  if (before?.tag === 'be')
    return GERUND_NOUNS.has(word?.text ?? '') &&
      !OPENS_OBJECT.has(after?.tag ?? 'stop') &&
      after?.tag !== 'preposition'
      ? 'noun'
      : 'verb';
  if (before && ['determiner', 'possessive', 'genitive', 'adjective', 'number'].includes(before.tag))
    return nominal(after) && !GERUND_NOUNS.has(word?.text ?? '') ? 'adjective' : 'noun';
  if (GERUND_NOUNS.has(word?.text ?? ''))
    return before?.tag === 'preposition' && after && OPENS_OBJECT.has(after.tag)
      ? 'verb'
      : before?.tag === 'comma' && OPENS_OBJECT.has(after?.tag ?? 'stop')
        ? 'verb'
        : 'noun';
  return 'verb';
}

function settleThird(words: Word[], i: number, before: Word): Tag {
  const lemma = words[i]?.verb?.lemma ?? '';
  const after = words[i + 1];
  if (before.tag === 'mention') {
    const adjectival = before.mention?.kind === 'country' && isAdjective(before);
    return NOUNISH.has(lemma) &&
      (adjectival || before.mention?.kind === 'country') &&
      !OPENS_OBJECT.has(after?.tag ?? 'stop') &&
      !/^(?:on|upon|for)$/.test(after?.text ?? '')
      ? 'noun'
      : 'verb';
  }
  if (before.tag === 'noun' && hasVerbJustBefore(words, i)) return 'noun';
  if (!NOUNISH.has(lemma)) return before.tag === 'verb' || before.tag === 'be' ? 'noun' : 'verb';
  if (before.tag === 'comma' || before.tag === 'conjunction')
    return after && (OPENS_OBJECT.has(after.tag) || after.text === 'on') ? 'verb' : 'noun';
  return 'noun';
}

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

function settleBase(words: Word[], i: number, before: Word): Tag {
  const word = words[i];
  const after = words[i + 1];
  const opens =
    after !== undefined &&
    (OPENS_OBJECT.has(after.tag) ||
      after.tag === 'preposition' ||
      after.tag === 'to' ||
      after.text === 'that');
  if (before.tag === 'conjunction' || before.tag === 'comma') {
    const coordinated = words
      .slice(Math.max(0, i - 12), i)
      .some((other) => other.tag === 'verb' || other.tag === 'modal');
    return coordinated && opens && !NOUNISH.has(word?.verb?.lemma ?? '')
      ? 'verb'
      : coordinated && after !== undefined && OPENS_OBJECT.has(after.tag)
        ? 'verb'
        : 'noun';
  }
  if (NOUNISH.has(word?.verb?.lemma ?? ''))
    return pluralSubject(words, i) &&
      after !== undefined &&
      (OPENS_OBJECT.has(after.tag) || after.text === 'on')
      ? 'verb'
      : 'noun';
  if (before.tag === 'mention') return opens || pluralSubject(words, i) ? 'verb' : 'noun';
  if (before.tag === 'noun' && before.text.endsWith('s')) return 'verb';
  return 'noun';
}

function pluralSubject(words: Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.tag === 'noun') return before.text.endsWith('s');
  return before?.tag === 'mention' && (words[i - 2]?.tag === 'conjunction' || words[i - 2]?.tag === 'comma');
}

const NOT_ADJECTIVES =
  /^(?:iran|japan|sudan|south sudan|pakistan|jordan|azerbaijan|oman|bhutan|taiwan|afghanistan|kazakhstan|uzbekistan|turkmenistan|tajikistan|kyrgyzstan|vatican|tehran|haiti|malawi|fiji|djibouti|kiribati|burundi|delhi|new delhi|abu dhabi|nairobi|ankara|bamako|brussels|amman|abidjan|yerevan|beijing|cameroon|lebanon|gabon)$/;

/** Whether a country's mention is its adjective (`Iranian`) or abbreviation (`U.S.`, good as either), not its noun. */
export function isAdjective(word: Word): boolean {
  if (NOT_ADJECTIVES.test(word.text)) return false;
  return (
    /(?:ian|ean|an|ish|ese|ench|utch|eek|zech|wiss|thai|iraqi|israeli|pakistani|kuwaiti|qatari|saudi|yemeni|omani|emirati|bahraini|azerbaijani|bangladeshi|somali|afghan|filipino|welsh|irish|nepali|tajik|uzbek|kazakh|kyrgyz|turkmen|slovak|serb|croat|kosovar|burkinabe|ivorian|malagasy|monegasque|basque|cypriot|new zealand|cook islands)$/.test(
      word.text,
    ) || /^(?:us|u\.s\.?|uk|u\.k\.?|uae|eu|drc|un)$/.test(word.text)
  );
}
