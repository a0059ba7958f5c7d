import { PROPOSING, REPORTING } from './reporting.ts';
import type { Word } from './word.ts';
import { AUXILIARIES, isTimeNoun, type Tag } from './words.ts';

export function thatTag(words: Word[], i: number): Tag {
  const before = words[i - 1];
  const after = words[skipForward(words, i + 1)];
  const named = after?.text === 'same' ? words[skipForward(words, i + 1) + 1] : after;
  if (PERIOD.test(named?.text ?? '')) return 'determiner';
  // `insisted as early as March 8 that there was no plan`
  if (words[i + 1]?.text === 'there') return 'subordinator';
  // `called that a lie`
  if (before && NAMING.has(before.verb?.lemma ?? '') && /^an?$/.test(words[i + 1]?.text ?? ''))
    return 'pronoun';
  // `described that step as hostile`, `rejected that claim on Monday`: no clause without a verb.
  const says = REPORTING.has(before?.verb?.lemma ?? '');
  const isAlone = !words
    .slice(i + 1)
    .some(
      (word, n, rest) =>
        (says ? word.verb !== undefined : isPredicate(word, rest[n - 1])) || AUXILIARIES.has(word.tag),
    );
  if (before?.tag === 'verb' && after?.tag === 'noun' && isAlone) return 'determiner';
  // `ruled that out`, `put off that trip because of …`
  if (before?.tag === 'verb' && after?.tag === 'adverb' && PARTICLE.test(after.text)) return 'pronoun';
  const behind = words[skipForward(words, i + 1) + 1];
  if (
    before?.tag === 'adverb' &&
    PARTICLE.test(before.text) &&
    after?.tag === 'noun' &&
    !mayBeSubject(behind)
  )
    return 'determiner';
  // `It is India, the ministry insists, that is committing violations.`
  // `A meeting with his counterpart, Nasser Bourita, that had been arranged for Saturday fell through.`
  if (before?.tag === 'comma' && after && ['modal', 'be', 'have', 'do'].includes(after.tag))
    return 'relative';
  if (
    before?.tag === 'verb' ||
    before?.tag === 'comma' ||
    before?.tag === 'conjunction' ||
    before?.tag === 'adverb'
  )
    return 'subordinator';
  if (before && (isTimeNoun(before) || OF_THOUGHT.test(before.text))) return 'subordinator';
  const verbal =
    after &&
    (['modal', 'be', 'have', 'do', 'not'].includes(after.tag) ||
      (after.verb && after.tag !== 'mention' && after.verb.form !== 'gerund' && after.verb.form !== 'base'));
  // `assured London that ships would remain welcome`
  const isTold = after?.tag === 'noun' && LISTENED.has(words[i - 2]?.verb?.lemma ?? '');
  if (verbal && !isTold) return before?.tag === 'preposition' ? 'pronoun' : 'relative';
  if (before?.tag === 'preposition' || before?.tag === 'to' || !before) return 'determiner';
  if (after?.tag === 'noun' && before.tag === 'be') return 'determiner';
  // `a trip to Washington that he was to make`, but `a promise from Berlin that it would pay`
  const governing = words[i - 2]?.tag;
  const isNamed =
    before.tag === 'mention' && (governing === 'preposition' || governing === 'to') && !saidWithin(words, i);
  // `proposed to Seoul that their ministers meet`
  if (isNamed && PROPOSING.has(words[i - 3]?.verb?.lemma ?? '')) return 'subordinator';
  return (before.tag === 'noun' || isNamed) && !reportedWithin(words, i) ? 'relative' : 'subordinator';
}

/** Whether a word can be the verb of a clause: a base form may as well be a noun, unless a plural stands before it, and a form in -s behind what opens a noun phrase. */
function isPredicate({ verb, tag }: Word, before: Word | undefined): boolean {
  if (tag === 'mention' || verb === undefined) return false;
  if (verb.form === 'third') return !OPENS_PHRASE.has(before?.tag ?? 'stop');
  return verb.form === 'base' ? before?.text.endsWith('s') === true : verb.form.startsWith('past');
}

const OPENS_PHRASE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'number',
  'adjective',
  'preposition',
  'genitive',
]);

const PARTICLE = /^(?:out|off|down|up|back|aside)$/;

/** Whether the word behind a noun may be its verb. */
const mayBeSubject = (word: Word | undefined): boolean =>
  word !== undefined && (AUXILIARIES.has(word.tag) || word.verb !== undefined);

/** Verbs with a listener between them and what he is told. */
const LISTENED: ReadonlySet<string> = new Set(['tell', 'assure', 'inform', 'warn', 'remind', 'promise']);

/** `to both ministers that weekend`, `that same morning` */
const PERIOD =
  /^(?:day|week|weekend|month|year|night|morning|evening|afternoon|spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december)$/;

const NAMING: ReadonlySet<string> = new Set(['call', 'label', 'term', 'dub']);

/** Adjectives that say how something is held to be: `made clear that`. */
const OF_THOUGHT =
  /^(?:true|untrue|false|clear|plain|certain|sure|likely|possible|evident|apparent|aware|confident|concerned|glad|hopeful|afraid|sorry)$/;

/** How far back a verb of saying still makes `that` its conjunction: `told reporters in Geneva on Friday that`. */
const SAYING_REACH = 9;

/** Nouns of saying and thinking: `the announcement that …`. */
const SAYING_NOUNS =
  /^(?:announcement|statement|claim|fact|allegation|condition|report|ground|grounds|hope|promise|sign|view|warning|word|news|idea|undertaking|concern|fear|fears|suggestion|assurance|assurances|belief|accusation|reports|claims|demand|message|impression|proposal|rumours|rumors|signal|evidence|pledge|threat|known)$/;

const saidWithin = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - SAYING_REACH), i).some(({ text }) => SAYING_NOUNS.test(text));

function reportedWithin(words: Word[], i: number): boolean {
  if (SAYING_NOUNS.test(words[i - 1]?.text ?? '')) return !isGivenOut(words, i);
  // `cited the sanctions that Washington imposed`
  if (ACTS.test(words[i - 1]?.text ?? '') && isGivenOut(words, i)) return false;
  return words
    .slice(Math.max(0, i - SAYING_REACH), i)
    .some(
      (word, at, { length }) =>
        word.text === 'known' ||
        (word.tag === 'verb' &&
          (REPORTING.has(word.verb?.lemma ?? '') ||
            (length - at <= LISTENER && PERSUADING.has(word.verb?.lemma ?? '')))),
    );
}

/** `promised his two hosts that`: no listener is longer. */
const LISTENER = 4;

const PERSUADING: ReadonlySet<string> = new Set(['promise', 'remind', 'convince', 'persuade', 'guarantee']);

/** How far on the verb of a relative clause stands. */
const CLAUSE_REACH = 10;

/** `the joint statement that the two countries issued in April`: the verb takes the noun, and has no other object. */
function isGivenOut(words: readonly Word[], i: number): boolean {
  const ahead = words.slice(i + 1, i + 1 + CLAUSE_REACH);
  const at = ahead.findIndex(({ verb, tag }) => verb && tag !== 'mention' && GIVING_OUT.has(verb.lemma));
  const stop = ahead.findIndex(({ tag }) => tag === 'comma' || tag === 'stop' || AUXILIARIES.has(tag));
  if (at < 1 || (stop >= 0 && stop < at && !AUXILIARIES.has(ahead[stop]?.tag ?? 'comma'))) return false;
  const next = words[i + 2 + at];
  return next === undefined || AFTER_GAP.has(next.tag) || isTimeNoun(next);
}

/** Nouns that nobody tells anything, and that are made or put on somebody. */
const ACTS =
  /^(?:sanctions?|tariffs?|duties|bans?|embargo(?:es)?|blockade|restrictions?|curbs?|measures?|deals?|accords?|agreements?|treaty|treaties|pacts?|truce|ceasefire|letters?|notes?|offers?|resolutions?)$/;

const GIVING_OUT: ReadonlySet<string> = new Set(
  'issue sign adopt publish release send submit present deliver lodge make put hand address impose levy slap lift ease reach conclude broker strike negotiate'.split(
    ' ',
  ),
);

/** What stands behind a verb whose object stands before it. */
const AFTER_GAP: ReadonlySet<Tag> = new Set([
  'preposition',
  'to',
  'adverb',
  'comma',
  'stop',
  'be',
  'have',
  'modal',
]);

function skipForward(words: Word[], from: number): number {
  let at = from;
  while (words[at]?.tag === 'adverb') at++;
  return at;
}
