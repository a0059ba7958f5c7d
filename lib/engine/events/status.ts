import type { Status } from '../../model/event.ts';
import { clausesAbout } from './fields/clause-about.ts';
import {
  CHARGED,
  CONTENT,
  GOVERNING_ADJUNCT,
  GOVERNING_GERUND,
  GOVERNING_INFINITIVE,
  GOVERNING_NOUN,
  MODALS,
  NOUN_MODIFIERS,
  NOUN_PREPOSITIONS,
  OVER_NOUN,
  TAKING_PART,
  TAKING_PLACE,
  TURNS,
} from './frames/status.ts';
import { isFuturate, isStillAhead, tellsTime } from './futurate.ts';
import type { Clause, Parse } from './syntax/clause.ts';
import type { NounPhrase } from './syntax/phrases.ts';
import type { Word } from './syntax/word.ts';

/** How far up the chain of governors a status is looked for; sentences nest no deeper in earnest. */
const MAX_DEPTH = 6;

/** The status of what a verb tells, from its tense, mood, negation and what governs it. */
export function clauseStatus(clause: Clause, words: readonly Word[], depth = 0): Status {
  const own = ownStatus(clause, words, depth);
  if (isNegative(clause) || hasNoObject(clause)) return 'denied';
  const { governor } = clause;
  const isTold = clause.kind === 'complement' || (clause.kind === 'participle' && !clause.introducer);
  if (isTold && governor && denies(governor)) return 'denied';
  if (clause.kind === 'complement' && governor) {
    if (governor.verb.lemma === 'propose' || governor.verb.lemma === 'suggest') return 'proposed';
  }
  if (clause.introducer === 'if' || clause.introducer === 'unless' || clause.introducer === 'whether')
    return 'proposed';
  return own;
}

/** `denied that`, `denied a report that`, `dismissed reports that`. */
const denies = ({ verb, after }: Clause): boolean =>
  !verb.negative &&
  (verb.lemma === 'deny' ||
    (DISMISSING.test(verb.lemma) && after.some(({ head }) => HEARSAY.test(head.text))));

const DISMISSING = /^(?:dismiss|reject|rebut|refute|contradict)$/;

const HEARSAY = /^(?:reports?|rumou?rs?|claims?|allegations?|speculation|suggestions?|accusations?)$/;

/** `expelled no diplomats`, `said nothing`, `agreed on nothing`; but `lost no time in condemning it`. */
const hasNoObject = ({ verb, after }: Clause): boolean =>
  after.some(({ head, prep }) => (prep === undefined || prep === 'on') && head.text === 'nothing') ||
  after.some(
    ({ from, head, words: [first] }) =>
      from === verb.to &&
      !verb.passive &&
      first?.text === 'no' &&
      head !== first &&
      !ON_NO_TERMS.has(head.text),
  );

/** What one does all the same with none of it. */
const ON_NO_TERMS: ReadonlySet<string> = new Set('time effort bones secret doubt words punches'.split(' '));

/** `did not accept`, `neither side has accepted`, `no communiqué was issued`. */
export const isNegative = ({ verb, subject }: Clause): boolean => {
  const opening = subject[0]?.words[0]?.text;
  return verb.negative || opening === 'neither' || (verb.passive && opening === 'no');
};

function ownStatus(clause: Clause, words: readonly Word[], depth: number): Status {
  const { verb, governor, after } = clause;
  const content = contentOf(clause.antecedent);
  // `the proposal, made last week, that the leaders hold a summit`
  const isAsked = content === 'proposed' && clause.introducer === 'that' && verb.head.verb?.form === 'base';
  // `has dropped plans to visit`: what becomes of the plan becomes of the visit.
  const dropped =
    content === 'proposed' && governor && governor.after.some((phrase) => phrase === clause.antecedent)
      ? DROPPING.get(governor.verb.lemma)
      : undefined;
  if (content && (verb.infinitive || isAsked)) return dropped ?? content;
  if (verb.infinitive)
    return governor && depth < MAX_DEPTH ? infinitiveStatus(governor, words, depth) : 'planned';
  const contemplated =
    verb.gerund && !clause.introducer ? GOVERNING_GERUND.get(governor?.verb.lemma ?? '') : undefined;
  if (contemplated) return contemplated;
  if (verb.gerund)
    return isStillAhead(clause, words)
      ? 'planned'
      : governor && !isMeans(clause) && clause.introducer !== 'after' && depth < MAX_DEPTH
        ? clauseStatus(sharer(clause, governor), words, depth + 1)
        : 'happened';
  if (clause.kind === 'reduced') return GOVERNING_NOUN.get(verb.lemma) ?? 'happened';
  if (verb.passive && !verb.past && GOVERNING_INFINITIVE.get(verb.lemma) === 'planned') return 'planned';
  if (verb.lemma === 'be' && PREDICATES.has(words[verb.to]?.text ?? '')) return 'planned';
  const { sibling } = clause;
  if (
    sibling &&
    depth < MAX_DEPTH &&
    !verb.modal &&
    verb.head.verb?.form === 'base' &&
    (sibling.verb.modal || sibling.verb.infinitive || sibling.verb.arranged)
  )
    return clauseStatus(sibling, words, depth + 1);
  if (verb.arranged) return verb.past && verb.perfect ? 'cancelled' : 'planned';
  if (verb.modal) return MODALS.get(verb.modal) ?? 'planned';
  if (verb.progressive) {
    if (verb.past) return 'happened';
    return after.some((phrase) => tellsTime(phrase) && phrase.prep === 'on') ? 'planned' : 'happening';
  }
  if (isFuturate(clause, words)) return 'planned';
  return 'happened';
}

/** `could not hide its crime by cutting ties`: the means are not denied. */
export const isMeans = ({ introducer, governor }: Clause): boolean =>
  introducer === 'by' && governor !== undefined && isNegative(governor);

const DROPPING: ReadonlyMap<string, Status> = new Map([
  ['drop', 'cancelled'],
  ['abandon', 'cancelled'],
  ['scrap', 'cancelled'],
  ['cancel', 'cancelled'],
  ['shelve', 'cancelled'],
  ['postpone', 'postponed'],
  ['delay', 'postponed'],
]);

/** `has no plans to meet`, `the offer to mediate` */
function contentOf(noun: NounPhrase | undefined): Status | undefined {
  const text = noun?.head.text ?? '';
  const status = CONTENT.get(text) ?? CONTENT.get(text.replace(/s$/, ''));
  return status && noun?.words.some((word) => word.text === 'no') ? 'denied' : status;
}

/** `warned that it would not go unanswered, accusing Washington`: it hangs on the verb whose subject it shares. */
const sharer = ({ subject }: Clause, governor: Clause): Clause =>
  governor.kind === 'complement' && governor.governor?.subject === subject ? governor.governor : governor;

const UNHESITATING = /^(?:hesitate|fail|forget|neglect)$/;

function infinitiveStatus(governor: Clause, words: readonly Word[], depth: number): Status {
  const predicate = words[governor.verb.to]?.text ?? '';
  const governing = GOVERNING_INFINITIVE.get(governor.verb.lemma === 'be' ? predicate : governor.verb.lemma);
  const outer = clauseStatus(governor, words, depth + 1);
  // `has yet to be ratified`, `has still to be`
  if (governor.verb.lemma === 'have' && /^(?:yet|still)$/.test(words[governor.verb.to]?.text ?? ''))
    return 'planned';
  // `did not hesitate to condemn`
  if (outer === 'denied' && UNHESITATING.test(governor.verb.lemma)) return 'happened';
  if (outer === 'happened' && governor.verb.passive && CHARGED.has(governor.verb.lemma)) return 'planned';
  if (governing === undefined) return outer;
  if (outer === 'denied') return 'denied';
  return governing;
}

/** `put off`, `called off`: the verb with the particle after it. */
function withParticle(clause: Clause, words: readonly Word[]): string {
  return `${clause.verb.lemma}+${words[clause.verb.to]?.text ?? ''}`;
}

/** What a verb makes of the event that its object, or its passive subject, names. */
export function governingNoun(clause: Clause, words: readonly Word[]): Status | undefined {
  // `called a meeting off`: the particle may stand behind the object.
  const behind = clause.after.map(({ to }) => `${clause.verb.lemma}+${words[to]?.text ?? ''}`);
  return [withParticle(clause, words), ...behind, clause.verb.lemma]
    .map((verb) => GOVERNING_NOUN.get(verb))
    .find((status) => status !== undefined);
}

/** `is due in Tehran`, `is off to Tokyo`. */
const PREDICATES: ReadonlySet<string> = new Set(['due', 'off', 'set', 'ready', 'scheduled', 'bound']);

const MOVING = /^(?:move|shift|slip|slide)$/;

/** `has been moved to the spring` */
const isLater = (phrase: NounPhrase): boolean => phrase.prep === 'to' && tellsTime(phrase);

/** How far behind the verb a noun still stands right behind its preposition: `pulled out of a meeting`. */
const NEAR = 2;

/** What one is `in` while it lasts. */
const ONGOING = /^(?:talks|negotiations|discussions|consultations)$/;

/** What a turn of phrase makes of its subject: `is on the cards`, `fell through`. */
function turnOf(clause: Clause, words: readonly Word[]): Status | undefined {
  const [first] = clause.after;
  return (
    TURNS.get(`${clause.verb.lemma}+${first?.prep ?? ''}+${first?.head.text ?? ''}`) ??
    TURNS.get(withParticle(clause, words))
  );
}

/** What the noun before makes of it: `no plans for a meeting`, `an offer of talks`. */
function overNoun(phrase: NounPhrase, phrases: readonly NounPhrase[]): Status | undefined {
  const before = phrases[phrases.indexOf(phrase) - 1];
  if (before === undefined || phrase.from - before.to > 1 || !/^(?:for|of|to|about)$/.test(phrase.prep ?? ''))
    return undefined;
  const status = OVER_NOUN.get(before.head.text) ?? OVER_NOUN.get(before.head.text.replace(/s$/, ''));
  return status && before.words.some(({ text }) => text === 'no') ? 'denied' : status;
}

/** How an event's noun stands to the clause around it. */
export type NounRelation = 'object' | 'subject' | 'adjunct' | 'none';

/** Nouns for some of what is behind their `of`. */
const MEASURES = /^(?:rounds?|series|bout|set|sessions?|leg|cycle)$/;

export function nounRelation(phrase: NounPhrase, clause: Clause | undefined): NounRelation {
  if (!clause) return 'none';
  if (clause.subject.includes(phrase)) return 'subject';
  // `the next round of talks was put off`
  const isMeasured = ({ head, to }: NounPhrase): boolean =>
    phrase.prep === 'of' && MEASURES.test(head.text) && to + 1 === phrase.from;
  if (clause.subject.some(isMeasured)) return 'subject';
  // `offered a round of talks`
  const before = clause.after[clause.after.indexOf(phrase) - 1];
  if (phrase.prep === 'of' && before && !before.prep && /^(?:round|series|bout|set)$/.test(before.head.text))
    return 'object';
  if (phrase.prep) return 'adjunct';
  return clause.after.includes(phrase) ? 'object' : 'none';
}

/** Verbs that pass their subject on to the infinitive. */
const RAISING: ReadonlySet<string> = new Set(['have', 'need', 'seem', 'appear', 'happen']);

const isOff = (status: Status | undefined): boolean => status === 'cancelled' || status === 'postponed';

/** The status of what a noun tells. */
export function nounStatus(
  phrase: NounPhrase,
  clause: Clause | undefined,
  { words, clauses, phrases }: Parse,
): Status {
  if (phrase.words.some((word) => word.text === 'no' || word.text === 'none')) return 'denied';
  const modified = phrase.words
    .filter((word) => word !== phrase.head)
    .map(({ text }) => NOUN_MODIFIERS.get(text))
    .find((status) => status !== undefined);
  // `scrapped a planned trip`: planned it is no more.
  if (modified && !(clause && isOff(governingNoun(clause, words)))) return modified;
  const own = clausesAbout(phrase, { words, clauses, phrases }).find(
    ({ verb }) =>
      TAKING_PLACE.has(verb.lemma) ||
      verb.passive ||
      GOVERNING_NOUN.has(verb.lemma) ||
      ((verb.arranged || verb.modal !== undefined) && TAKING_PART.has(verb.lemma)),
  );
  // `the talks which it hopes to convene`: what is hoped for counts, not the hope.
  const told = clauses.find(({ kind, governor }) => own && kind === 'infinitive' && governor === own) ?? own;
  if (!clause) return told ? clauseStatus(told, words) : 'happened';
  const { verb } = clause;
  // `has had to be delayed`, `is expected to be signed`: the infinitive tells what becomes of the subject.
  const raised = RAISING.has(verb.lemma)
    ? clauses.find((other) => other.kind === 'infinitive' && other.governor === clause && other.verb.passive)
    : undefined;
  if (raised?.subject.includes(phrase)) return nounStatus(phrase, raised, { words, clauses, phrases });
  const status = clauseStatus(clause, words);
  const relation = nounRelation(phrase, clause);
  const governed =
    (relation === 'object' && !clause.verb.passive) || (relation === 'subject' && clause.verb.passive)
      ? governingNoun(clause, words)
      : undefined;
  if (relation === 'subject' && MOVING.test(verb.lemma) && clause.after.some(isLater)) return 'postponed';
  if (governed) return status === 'denied' && governed !== 'denied' ? 'denied' : governed;
  const turned = relation === 'subject' ? turnOf(clause, words) : undefined;
  if (turned) return status === 'denied' ? 'denied' : turned;
  // `will hold talks brokered by the EU`: who brokers them says nothing of when.
  const isByTheWay =
    told?.kind === 'reduced' && status !== 'happened' && !GOVERNING_NOUN.has(told.verb.lemma);
  if (told && !governed && !isByTheWay) return clauseStatus(told, words);
  const over = relation === 'adjunct' ? overNoun(phrase, phrases) : undefined;
  if (over) return over;
  const near = relation === 'adjunct' && phrase.from >= verb.to && phrase.from - verb.to <= NEAR;
  const behind = near ? GOVERNING_ADJUNCT.get(withParticle(clause, words)) : undefined;
  if (behind) return status === 'happened' || status === 'happening' ? behind : status;
  if (relation === 'object' && TAKING_PART.has(clause.verb.lemma)) return status;
  if (relation === 'subject' && (TAKING_PLACE.has(clause.verb.lemma) || clause.verb.passive)) return status;
  // `is on a visit to`, `is in talks with`, `is in Geneva for talks with`
  const isUnderWay =
    phrase.prep === 'on' || (/^(?:in|for)$/.test(phrase.prep ?? '') && ONGOING.test(phrase.head.text));
  if (relation === 'adjunct' && isUnderWay && clause.verb.lemma === 'be')
    return clause.verb.past || clause.verb.perfect
      ? 'happened'
      : clause.verb.modal || clause.verb.infinitive
        ? status
        : 'happening';
  if (relation === 'adjunct')
    return (
      NOUN_PREPOSITIONS.get(phrase.prep ?? '') ??
      (phrase.prep === 'for' || phrase.prep === 'of' || phrase.prep === 'to' ? status : 'happened')
    );
  return 'happened';
}
