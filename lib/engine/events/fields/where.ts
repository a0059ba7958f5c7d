import type { EventType } from '../../../model/event.ts';
import type { Mention } from '../../../model/mention.ts';
import { type Candidate, clauseOf, type Sentence } from '../candidates/candidate.ts';
import { isOff } from '../frames/status.ts';
import type { Discourse } from '../roles/discourse.ts';
import { type Party, statesOf } from '../roles/parties.ts';
import { following } from '../roles/slots.ts';
import type { Clause } from '../syntax/clause.ts';
import { isCited, isPlace, type NounPhrase } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { AUXILIARIES } from '../syntax/words.ts';
import { clauseAbout } from './clause-about.ts';
import { overlaps } from './times.ts';

/** Types that happen somewhere; words and measures do not. */
export const LOCATED: ReadonlySet<string> = new Set([
  'meeting',
  'visit',
  'summit',
  'negotiation',
  'mediation',
  'agreement',
  'signing',
  'statement',
  'cooperation',
  'restoration',
]);

const WHERE: ReadonlySet<string> = new Set([
  'in',
  'at',
  'to',
  'inside',
  'outside',
  'near',
  'into',
  'on',
  'off',
  'of',
  'for',
]);

const LEAVING: ReadonlySet<string> = new Set(['leave', 'depart']);

const isGoal = (phrase: NounPhrase): boolean => phrase.prep === 'for' && isPlace(phrase);

/** Where a candidate's event takes place, as far as its sentence says: the place named nearest to it. */
export function placeOf(candidate: Candidate, sentence: Sentence): Mention | undefined {
  if (!LOCATED.has(candidate.type) || isTour(candidate, sentence)) return undefined;
  const { parse, discourse } = sentence;
  const { phrase, clause, type, part } = candidate;
  const placeIn = (phrases: readonly NounPhrase[]): Mention | undefined =>
    placeAmong(phrases, type, discourse);
  if (phrase) {
    const own = placeIn(following(phrase, parse.phrases));
    if (own) return own;
    const told = clauseAbout(phrase, parse);
    const inTold =
      told &&
      placeIn([
        ...told.after,
        ...parse.clauses.flatMap((other) =>
          other.kind === 'infinitive' && other.governor === told ? other.after : [],
        ),
      ]);
    if (inTold) return inTold;
  }
  // `left Hanoi for Washington`
  const goal =
    type === 'visit' && LEAVING.has(clause?.verb.lemma ?? '') ? clause?.after.find(isGoal) : undefined;
  if (goal) return placeIn([goal]);
  // `will meet in Rome, according to a joint statement`
  if (!clause || (phrase && isCited(phrase, parse.words))) return hostsTown(candidate, sentence);
  // `in Rotterdam, where he addressed`, `where he is expected to meet X`
  const scene = (clause.kind === 'infinitive' && GATHERED.has(type) ? clause.governor : undefined) ?? clause;
  const there =
    scene.introducer === 'where' && scene.antecedent
      ? placeIn([{ ...scene.antecedent, prep: 'in' }])
      : undefined;
  if (there) return there;
  const isOwn = ({ head }: NounPhrase): boolean => part !== undefined && overlaps(part, head);
  const after = placeIn(clause.after.filter(isOwn)) ?? placeIn(clause.after) ?? destination(candidate);
  if (after) return after;
  const meant = pointedAt(clause, sentence);
  if (meant) return meant;
  const before = parse.phrases.filter(
    (other) => other.to <= clause.verb.from && clauseOf(other, parse) === clause,
  );
  const preposed = placeIn(before);
  if (preposed) return preposed;
  const governing =
    clause.governor && (clause.kind === 'infinitive' || clause.kind === 'participle')
      ? placeIn(clause.governor.after)
      : undefined;
  // `strode across the tarmac at Al-Ula and embraced the emir`
  const { sibling } = clause;
  const beside = sibling && sibling.subject === clause.subject ? placeIn(sibling.after) : undefined;
  return (
    governing ??
    beside ??
    whereabouts(candidate, sentence) ??
    opening(candidate, sentence) ??
    hostsTown(candidate, sentence)
  );
}

/** `is to see him there on Sunday`: the town named last; `met here in May`: where the article was written. */
function pointedAt(
  { verb }: Clause,
  { parse: { words, clauses }, discourse }: Sentence,
): Mention | undefined {
  const next = clauses.find((other) => other.verb.from >= verb.to);
  const behind = words.slice(verb.to, next?.verb.from);
  // `gave his word that there would be no base`
  const isPointer = ({ tag, text }: Word, at: number): boolean =>
    tag === 'adverb' &&
    (text === 'there' || text === 'here') &&
    !AUXILIARIES.has(words[verb.to + at + 1]?.tag ?? 'stop');
  const pointer = behind.find(isPointer);
  if (pointer === undefined) return undefined;
  if (pointer.text === 'here') return discourse.about.dateline;
  return discourse.about.places.findLast(({ end }) => end <= pointer.start);
}

/** A journey to several states is in no one town. */
const isTour = ({ type, recipients }: Candidate, { entities }: Sentence): boolean =>
  type === 'visit' && statesOf(recipients, entities).length > 1;

/** What one goes somewhere for. */
const GATHERED: ReadonlySet<EventType> = new Set(['meeting', 'summit', 'negotiation', 'signing']);

/** `In Antalya tomorrow he is due to meet X`: what opens a sentence says where its main verb's subject is. */
function opening({ type, clause }: Candidate, { parse, discourse }: Sentence): Mention | undefined {
  const [first] = parse.phrases;
  if (!first || !clause || !SCENE.has(first.prep ?? '') || first.from > 1) return undefined;
  const isMain = clause.kind === 'main' || clause.kind === 'coordinate' || clause.kind === 'infinitive';
  return isMain && clause.segment === 0 ? placeAmong([first], type, discourse) : undefined;
}

/** `Lavrov, who has stayed on in New York, is to see Kerry`: where the text says that its subject is. */
function whereabouts({ type, clause }: Candidate, { parse, discourse }: Sentence): Mention | undefined {
  const stay = parse.clauses.find(
    ({ kind, antecedent, introducer, verb }) =>
      kind === 'relative' &&
      introducer !== 'whose' &&
      antecedent &&
      clause?.subject.includes(antecedent) &&
      STAYING.has(verb.lemma),
  );
  return stay && placeAmong(stay.after, type, discourse);
}

const STAYING: ReadonlySet<string> = new Set('be stay remain arrive land fly come travel'.split(' '));

const SCENE: ReadonlySet<string> = new Set(['in', 'at']);

const MOVING: ReadonlySet<string> = new Set(
  'travel fly go come head return journey drive sail send dispatch accompany'.split(' '),
);

/** The town that a clause says somebody goes to: `will travel to Moscow`, `visited Tokyo`. */
function goalOf({ verb, after }: Clause): Mention | undefined {
  const goal = MOVING.has(verb.lemma)
    ? after.find(({ prep }) => prep === 'to')
    : verb.lemma === 'visit'
      ? after.find(({ prep }) => prep === undefined)
      : undefined;
  return goal?.words.find(({ mention }) => mention?.kind === 'place')?.mention;
}

/** Where somebody goes for it: `to Washington for a meeting`, `to Moscow to meet X`, `to Moscow and sign a treaty`. */
function destination({ phrase, clause, type }: Candidate): Mention | undefined {
  if (!clause) return undefined;
  // `will fly to Tokyo for a visit and talks with X`
  if (phrase?.prep === 'for' || phrase?.link === 'conjunction') return goalOf(clause);
  const { kind, governor, sibling, subject } = clause;
  const going = kind === 'infinitive' ? governor : sibling?.subject === subject ? sibling : undefined;
  return going && GATHERED.has(type) ? goalOf(going) : undefined;
}

/** The one town that the article names in the state of whoever is visited, or receives. */
function hostsTown(candidate: Candidate, { discourse, entities, parse }: Sentence): Mention | undefined {
  const hosts =
    candidate.type === 'visit'
      ? candidate.recipients
      : receivers(candidate, (phrases) => discourse.resolve(phrases, parse.phrases));
  // `left Azerbaijan`: from anywhere in it; `put off a trip to Azerbaijan`: nowhere.
  const isUnknown = candidate.clause?.verb.lemma === 'leave' || isOff(candidate.status);
  if (candidate.type === 'visit' && isUnknown) return undefined;
  const [state, ...others] = statesOf(hosts, entities);
  return state && others.length === 0 ? discourse.about.onlyTownOf(state.id) : undefined;
}

const RECEIVED: ReadonlySet<EventType> = new Set(['meeting', 'summit', 'negotiation']);

const RECEIVING: ReadonlySet<string> = new Set(['receive', 'welcome', 'host', 'greet']);

function receivers(
  { type, clause }: Candidate,
  resolve: (phrases: readonly NounPhrase[]) => readonly Party[],
): readonly Party[] {
  if (!RECEIVED.has(type) || !clause || !RECEIVING.has(clause.verb.lemma)) return [];
  return resolve(clause.verb.passive ? clause.after.filter(({ prep }) => prep === 'by') : clause.subject);
}

function placeAmong(
  phrases: readonly NounPhrase[],
  type: EventType,
  discourse: Discourse,
): Mention | undefined {
  for (const phrase of phrases) {
    const place =
      phrase.words.find((word) => word.mention?.kind === 'place')?.mention ?? discourse.town(phrase);
    if (!place) continue;
    if (phrase.prep === 'to' && type !== 'visit') continue;
    if (phrase.prep === undefined ? type === 'visit' : WHERE.has(phrase.prep)) return place;
  }
  return undefined;
}
