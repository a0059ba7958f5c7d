import type { Thing } from '../roles/deeds.ts';
import { objectOf } from '../roles/object.ts';
import type { Party } from '../roles/parties.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { groupsOf } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { isTimeNoun } from '../syntax/words.ts';
import { apart, eachWay } from './apart.ts';
import { asCall, withCall } from './by-telephone.ts';
import { readCalledOff } from './called-off.ts';
import { type Candidate, clauseOf, type Sentence } from './candidate.ts';
import { isContent, isOfEncounter, isOfJointBid } from './content.ts';
import { byState } from './envoys.ts';
import { readFollower } from './followers.ts';
import { asSummit, betweenTwo } from './gatherings.ts';
import { unlessKept } from './kept-from.ts';
import { readMeant } from './meant.ts';
import { readNoun } from './nouns.ts';
import { asOrdered } from './ordered.ts';
import {
  asStates,
  bySpeaker,
  isAtHome,
  isDomestic,
  isOfForces,
  isOutOfDoors,
  isOvertaken,
  isRefused,
  isSameCall,
  isStanding,
  isToldByOrgan,
  isVehicle,
  tellsSame,
  toSeat,
  withoutHosts,
  withoutOwnStates,
  withoutTopic,
} from './refine.ts';
import { signedAbroad } from './signed-abroad.ts';
import { nounsOf } from './things.ts';
import { asThreat } from './threatened.ts';
import { readVerb } from './verbs.ts';
import { readVisitor } from './visitors.ts';

/** Clauses whose subject is lent from another: of `asked him to come` he who asked is spoken of. */
const LENT: ReadonlySet<Clause['kind']> = new Set(['infinitive', 'reduced']);

/** Clauses that a sentence tells on its own account. */
const OWN: ReadonlySet<Clause['kind']> = new Set(['main', 'coordinate', 'attribution']);

/** `his aide said that he …`: he is still the one whose aide it is. */
const isAide = ({ possessive, head, words }: NounPhrase): boolean =>
  (possessive ? THEIRS.has(possessive.text) : /^(?:his|her) /.test(head.text)) &&
  !EQUALS.test(head.text) &&
  !words.some(({ text }) => STYLES.has(text));

/** `His Highness Prince X`: nobody's but his own. */
const STYLES: ReadonlySet<string> = new Set(['highness', 'majesty', 'excellency', 'holiness', 'eminence']);

const THEIRS: ReadonlySet<string> = new Set(['his', 'her']);

/** `his successor, X, said that he …`, `his foreign minister, X`: X speaks for himself. */
const EQUALS =
  /(?:successor|predecessor|counterpart|colleague|host|guest|rival|opponent|minister|ambassador)$/;

/** `lorry driver Jordan Pham`: a name that the reader knows nobody of office by; `the Rio Protocol` and airlines are nobody's. */
function isStranger({ words, head }: NounPhrase): boolean {
  const first = words.at(-2);
  if (words[0]?.tag !== 'noun' || head.text.endsWith('s') || first?.text === 'air') return false;
  const isName = (word: Word | undefined): boolean =>
    word?.tag === 'noun' && word.capital && !word.mention && !word.lexeme.isRole && !isTimeNoun(word);
  return words.at(-1) === head && isName(first) && isName(head);
}

/** `The awkward customer was France`: the next `it` is what the predicate names. */
const namedBy = ({ verb, after }: Clause, { discourse, parse: { phrases } }: Sentence): Party[] => {
  const [predicate] = after;
  return verb.lemma === 'be' && predicate && !predicate.prep && predicate.head.mention
    ? discourse.resolve([predicate], phrases)
    : [];
};

/** `Two days after he saw Wang, Blinken said …`: of a text that has spoken of nobody yet `he` is who follows. */
function noteAhead({ discourse, parse: { clauses, phrases } }: Sentence): void {
  const [first] = clauses;
  const isPronoun = first?.kind === 'subordinate' && first.subject[0]?.head.tag === 'pronoun';
  const main = isPronoun && clauses.find(({ kind }) => kind === 'main');
  if (main && discourse.person().length === 0) discourse.noteSubject(discourse.enter(main, phrases));
}

/** `At a meeting with Wang, Blinken asked him …`: whom a sentence names before its first subject. */
function noteOpening({ discourse, parse: { clauses, phrases } }: Sentence): void {
  const [first] = clauses;
  const [subject] = first?.subject ?? [];
  if (first === undefined || subject === undefined || first.kind === 'relative') return;
  discourse.recent.note(
    discourse.resolve(
      phrases.filter(({ to, head }) => to <= subject.from && head.mention?.kind === 'official'),
      phrases,
    ),
  );
}

/** `ships of Romania, Bulgaria and Turkey`: whom `the three countries` may mean later. */
function noteLists({ discourse, parse: { phrases } }: Sentence): void {
  const isState = ({ head }: NounPhrase): boolean => head.mention?.kind === 'country';
  if (phrases.filter(isState).length < LIST) return;
  for (const { phrases: listed } of groupsOf(phrases))
    if (listed.length >= LIST && listed.every(isState))
      discourse.noteListed(discourse.resolve(listed, phrases));
}

/** Two are a pair, and remembered as those who do something together. */
const LIST = 3;

/** The noun that tells it, or what its verb was done with. */
const thingsOf = ({ clause, phrase }: Candidate, parse: Parse): Thing[] =>
  (phrase ? [phrase] : clause ? objectOf(clause) : [])
    .filter(({ head }) => head.tag === 'noun' && !head.mention)
    .map((thing) => ({
      nouns: nounsOf(thing, parse),
      plural: thing.head.text !== thing.head.lexeme.singular,
    }));

const mayName = ({ head, words }: NounPhrase): boolean =>
  (head.tag === 'noun' && head.lexeme.events !== undefined) || words.some(({ lexeme }) => lexeme.isVisiting);

/** Every reading of a sentence's verbs and nouns that a frame allows. */
export function readCandidates(sentence: Sentence): Candidate[] {
  const found: Candidate[] = [];
  const { discourse } = sentence;
  discourse.deeds.newSentence();
  const note = (candidate: Candidate): void => {
    found.push(candidate);
    // `asked the court to order Baku to …`: nobody has ordered it.
    if (!isContent(candidate, found, sentence.entities))
      discourse.noteEvent({ ...candidate, things: thingsOf(candidate, sentence.parse) });
  };
  const { phrases } = sentence.parse;
  for (const clause of sentence.parse.clauses) discourse.noteLeaders(clause, phrases);
  for (const clause of sentence.parse.clauses.filter(({ kind }) => kind === 'attribution')) {
    const speaker = clause.subject.length > 0 ? clause.subject : clause.after.slice(0, 2);
    discourse.noteVoice(discourse.resolve(speaker, phrases));
  }
  noteAhead(sentence);
  noteOpening(sentence);
  noteLists(sentence);
  for (const clause of sentence.parse.clauses) {
    const subject = discourse.enter(clause, phrases);
    const read =
      readVerb(clause, sentence) ??
      readFollower(clause, sentence, discourse.deeds.last()) ??
      readCalledOff(clause, sentence) ??
      readMeant(clause, sentence);
    const candidate = read && unlessKept(read);
    if (candidate) note(candidate);
    if (subject.length === 0 && OWN.has(clause.kind) && clause.subject.some(isStranger))
      discourse.noteStranger();
    if (clause.kind === 'attribution' || clause.governor?.kind === 'attribution') {
      if (!clause.subject.some(isAide)) discourse.noteSpeaker(subject);
    } else if (!LENT.has(clause.kind) && !clause.subject.some(isAide))
      discourse.noteSubject(subject.length > 0 ? subject : namedBy(clause, sentence));
    discourse.noteObjects(clause, phrases);
  }
  for (const phrase of phrases) {
    // Few phrases name an event or a guest: only those are worth asking whom their clause is about.
    if (!mayName(phrase)) continue;
    discourse.enter(clauseOf(phrase, sentence.parse), phrases);
    const candidate = readNoun(phrase, sentence);
    if (candidate && !found.some((other) => tellsSame(other, candidate))) note(candidate);
    const visit = readVisitor(phrase, sentence);
    if (visit) note(visit);
  }
  if (found.length === 0) return found;
  return found
    .filter(
      (candidate) =>
        !isContent(candidate, found, sentence.entities) &&
        !isOfEncounter(candidate, found) &&
        !isOfJointBid(candidate, found, sentence.entities) &&
        !isVehicle(candidate, found) &&
        !isOvertaken(candidate, found) &&
        !isSameCall(candidate, found) &&
        !isRefused(candidate, found) &&
        !isAtHome(candidate, sentence.entities) &&
        !isToldByOrgan(candidate) &&
        !isOfForces(candidate) &&
        !isOutOfDoors(candidate) &&
        !isStanding(candidate) &&
        !isDomestic(candidate, sentence.entities),
    )
    .flatMap(eachWay)
    .map((candidate) => asOrdered(candidate, found))
    .map((candidate) => asThreat(candidate, sentence))
    .map((candidate) => asStates(candidate, sentence))
    .map((candidate) => bySpeaker(candidate, sentence))
    .map((candidate) => betweenTwo(candidate, sentence))
    .map((candidate) => withoutOwnStates(candidate, sentence))
    .map((candidate) => withoutTopic(candidate, sentence))
    .map((candidate) => withoutHosts(candidate, sentence.entities))
    .map((candidate) => byState(candidate, sentence.entities))
    .map((candidate) => toSeat(candidate, sentence))
    .map((candidate) => signedAbroad(candidate, sentence))
    .map((candidate) => asSummit(asCall(candidate, sentence.parse), sentence))
    .flatMap((candidate) => apart(candidate, sentence.parse))
    .flatMap((candidate) => withCall(candidate, found));
}
