import { REPORTING, SPEAKING } from './reporting.ts';
import { followsAuxiliary, nominal, OPENS_OBJECT } from './verb-or-noun.ts';
import { isAdjective, type Word } from './word.ts';
import { endsDate, GROUP_NOUNS, type Tag } from './words.ts';

/** Gerunds that are event nouns wherever they are not plainly verbs. */
const GERUND_NOUNS: ReadonlySet<string> = new Set(
  'meeting meetings gathering signing sitting briefing writing hearing understanding bombing shelling beginning building funding financing lending spending housing shipping trafficking smuggling policing licensing banking backing'.split(
    ' ',
  ),
);

/** Of these what people do while something else goes on, with nothing before them and a preposition behind. */
const DEEDS: ReadonlySet<string> = new Set(['meeting', 'sitting', 'gathering', 'writing']);

/** What has `working` before it as its sort. */
const WORKS = /^(?:groups?|part(?:y|ies)|visits?|sessions?|meetings?|level|lunch|dinner|breakfast|teams?)$/;

export function settleGerund(words: Word[], i: number, before: Word | undefined): Tag {
  const word = words[i];
  if (followsAuxiliary(words, i, ['be'])) return 'verb';
  // `met Coordinating Minister X`
  if (i > 0 && word?.capital && words[i + 1]?.capital) return 'adjective';
  const after = words[i + 1];
  if (before?.tag === 'be')
    return GERUND_NOUNS.has(word?.text ?? '') &&
      !OPENS_OBJECT.has(after?.tag ?? 'stop') &&
      after?.tag !== 'preposition' &&
      // `were beginning joint exercises`
      !nominal(after)
      ? 'noun'
      : 'verb';
  // `wrote to X on June 9 asking him to circulate it`
  // `in a statement on June 9 condemning Israel`
  if (endsDate(words, i) && OPENS_OBJECT.has(after?.tag ?? 'stop')) return 'verb';
  if (OBJECT_PRONOUN.test(after?.text ?? '') && (before?.tag === 'number' || before?.tag === 'noun'))
    return 'verb';
  if (before && ['determiner', 'possessive', 'genitive', 'adjective', 'number'].includes(before.tag))
    return nominal(after) && !GERUND_NOUNS.has(word?.text ?? '') ? 'adjective' : 'noun';
  if (before?.tag === 'preposition' && (!after || after.tag === 'comma')) return 'noun';
  // `the understanding on patrolling that the two reached`
  const isSaid = REPORTING.has(word?.verb?.lemma ?? '') || SPEAKING.has(word?.verb?.lemma ?? '');
  if (before?.text === 'on' && after?.text === 'that' && !isSaid) return 'noun';
  // `described the decision as extremely worrying`
  if (before?.text === 'as' && words[i - 1]?.tag === 'adverb' && !OPENS_OBJECT.has(after?.tag ?? 'stop'))
    return 'adjective';
  // `called the suspension extremely worrying`
  if (DEGREE.test(words[i - 1]?.text ?? '') && !OPENS_OBJECT.has(after?.tag ?? 'stop')) return 'adjective';
  // `consultations of topographic working groups`
  if (word?.text === 'working' && WORKS.test(after?.text ?? '')) return 'adjective';
  // `the official welcoming ceremony`
  if (before?.text === 'official' && nominal(after) && !after?.mention) return 'adjective';
  // `Meeting in Samarkand, they …`, `A and B, meeting with C, …`, `EU ministers meeting in Luxembourg approved it`
  const isPlaced = after?.tag === 'preposition' || /^(?:here|there)$/.test(after?.text ?? '');
  if (DEEDS.has(word?.text ?? '') && isPlaced && (!before || before.tag === 'comma' || isWhoMeets(words, i)))
    return 'verb';
  // `Meeting the press after the talks, he …`
  if (!before && DEEDS.has(word?.text ?? '') && OPENS_OBJECT.has(after?.tag ?? 'stop')) return 'verb';
  // `Building on the outcome, they …`
  if (!before && word?.text === 'building' && after?.text === 'on') return 'verb';
  // `told visiting Pakistani Interior Minister X`
  if (
    word?.text === 'visiting' &&
    before?.tag === 'verb' &&
    after &&
    (isAdjective(after) || after.mention?.kind === 'official')
  )
    return 'adjective';
  // `reopened the Chaman crossing on Monday`
  const isPlace = before?.mention?.kind === 'place' && words[i - 2]?.tag === 'determiner';
  if (isPlace && word?.text === 'crossing' && !OPENS_OBJECT.has(after?.tag ?? 'stop')) return 'noun';
  // `gave a solemn undertaking that`
  if (word?.text === 'undertaking' && /^(?:that|to|by|from)$/.test(after?.text ?? '')) return 'noun';
  // `no question of Macron meeting Assad`
  if (before?.mention?.kind === 'official' && after?.mention?.kind === 'official') return 'verb';
  if (GERUND_NOUNS.has(word?.text ?? ''))
    return (before?.tag === 'preposition' || before?.tag === 'to') &&
      after &&
      (OPENS_OBJECT.has(after.tag) || opensTitle(after))
      ? 'verb'
      : before?.tag === 'comma' && OPENS_OBJECT.has(after?.tag ?? 'stop')
        ? 'verb'
        : 'noun';
  return 'verb';
}

/** Many of an office, and nothing before them that makes `ministers meeting` one noun: `at a foreign ministers meeting`. */
function isWhoMeets(words: readonly Word[], i: number): boolean {
  const who = words[i - 1];
  if (!who?.text.endsWith('s') || !GROUP_NOUNS.has(who.text)) return false;
  const opening = words
    .slice(Math.max(0, i - WHOSE_REACH), i - 1)
    .findLast(({ tag, mention }) => !mention && tag !== 'noun' && tag !== 'adjective');
  return opening === undefined || opening.tag === 'stop' || opening.tag === 'comma' || opening.text === 'the';
}

/** No office has more words before it: `the foreign and defence ministers of`. */
const WHOSE_REACH = 6;

const DEGREE = /^(?:extremely|deeply|highly|very|truly|particularly|especially|profoundly|so|most)$/;

const OBJECT_PRONOUN = /^(?:him|them|us|me)$/;

/** `after meeting President X` */
const opensTitle = ({ capital, lexeme }: Word): boolean => capital && (lexeme.isTitle || lexeme.isRole);
