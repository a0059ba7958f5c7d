import type { Status } from '../../../model/event.ts';
import {
  CHARGED,
  CONTENT,
  GOVERNING_GERUND,
  GOVERNING_INFINITIVE,
  GOVERNING_NOUN,
  MODALS,
  OVER_NOUN,
  TURNS,
} from '../frames/status.ts';
import type { Clause } from '../syntax/clause.ts';
import { type NounPhrase, tellsTime } from '../syntax/phrases.ts';
import { isPresentPerfect } from '../syntax/tense.ts';
import type { Word } from '../syntax/word.ts';
import { isArrangedFor, isFuturate, isStillAhead } from './futurate.ts';

/** How far up the chain of governors a status is looked for; sentences nest no deeper in earnest. */
const MAX_DEPTH = 6;

/** The status of what a verb tells, from its tense, mood, negation and what governs it. */
export function clauseStatus(clause: Clause, words: readonly Word[], depth = 0): Status {
  const own = ownStatus(clause, words, depth);
  if (isNegative(clause) || hasNoObject(clause, words) || clause.introducer === 'without') return 'denied';
  const { governor } = clause;
  const isTold = clause.kind === 'complement' || (clause.kind === 'participle' && !clause.introducer);
  if (isTold && governor && denies(governor)) return 'denied';
  if (clause.kind === 'complement' && governor) {
    if (governor.verb.lemma === 'propose' || governor.verb.lemma === 'suggest') return 'proposed';
  }
  // `will enter into force once both have ratified it`
  const isStillToBe = AWAITED.has(clause.introducer ?? '') && isPresentPerfect(clause);
  if (isStillToBe && governor?.verb.modal && own === 'happened' && depth < MAX_DEPTH) return 'planned';
  if (clause.introducer === 'if' || clause.introducer === 'unless' || clause.introducer === 'whether')
    return 'proposed';
  return own;
}

/** `did not reopen it until 2009`, `have not met since 19 July`: late, or no more, but it was done. */
export const isOnlyThen = ({ verb, after }: Clause): boolean =>
  verb.negative &&
  !verb.modal &&
  after.some(
    (phrase) =>
      (phrase.prep === 'until' ? verb.past : phrase.prep === 'since' && verb.perfect) &&
      (phrase.head.tag === 'number' || tellsTime(phrase)),
  );

/** Conjunctions of what a plan waits for. */
const AWAITED: ReadonlySet<string> = new Set(['once', 'when', 'until', 'after', 'as']);

/** `denied that`, `denied a report that`, `dismissed reports that`, `It was false that`. */
const denies = (clause: Clause): boolean =>
  isUntrue(clause) ||
  (!clause.verb.negative &&
    (clause.verb.lemma === 'deny' ||
      (DISMISSING.test(clause.verb.lemma) && clause.after.some(({ head }) => HEARSAY.test(head.text)))));

/** `It was false that`, `It is not true that`, `There is no truth in a report that` */
const isUntrue = ({ verb, subject, after }: Clause): boolean =>
  verb.lemma === 'be' &&
  (after.some(({ head, words: [first] }) => head.text === 'truth' && first?.text === 'no') ||
    (subject[0]?.head.text === 'it' &&
      after.some(({ head }) => (verb.negative ? TRUE : FALSE).test(head.text))));

const TRUE = /^(?:true|so|correct)$/;

const FALSE = /^(?:false|untrue|wrong|incorrect|nonsense)$/;

const DISMISSING = /^(?:dismiss|reject|rebut|refute|contradict)$/;

const HEARSAY = /^(?:reports?|rumou?rs?|claims?|allegations?|speculation|suggestions?|accusations?)$/;

/** `expelled no diplomats`, `said nothing`, `agreed on nothing`; but `lost no time in condemning it`. */
const hasNoObject = ({ verb, after }: Clause, words: readonly Word[]): boolean =>
  after.some(
    ({ head, prep, to }) =>
      (prep === undefined || prep === 'on') &&
      /^(?:nothing|nobody)$/.test(head.text) &&
      // `had nothing but praise for`
      words[to]?.text !== 'but',
  ) ||
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
export const isNegative = (clause: Clause): boolean => {
  const {
    verb,
    subject,
    after: [predicate],
  } = clause;
  const opening = subject[0]?.words[0]?.text;
  // `was not the first of its kind`, `was not in doubt`: it was one all the same.
  if (verb.lemma === 'be' && /^(?:first|last|only|doubt|danger|jeopardy)$/.test(predicate?.head.text ?? ''))
    return false;
  return (
    (verb.negative && !isOnlyThen(clause)) || opening === 'neither' || (verb.passive && opening === 'no')
  );
};

/** What a verb makes of the gerund behind it: `suggested meeting`, `stopped short of condemning`. */
const contemplation = (
  governor: Clause,
  introducer: string | undefined,
  words: readonly Word[],
): Status | undefined => {
  const { lemma, to } = governor.verb;
  // `floated the idea of severing ties`
  const noun = introducer === 'of' ? governor.after.at(-1)?.head.text : undefined;
  const imagined = noun === undefined ? undefined : OVER_NOUN.get(noun.replace(/s$/, ''));
  if (imagined) return DROPPING.get(lemma) ?? imagined;
  const isBare = introducer === undefined || words[to]?.text === introducer;
  const verb = isBare ? lemma : withParticle(governor, words);
  return GOVERNING_GERUND.get(introducer === undefined ? verb : `${verb}+${introducer}`);
};

function ownStatus(clause: Clause, words: readonly Word[], depth: number): Status {
  const { verb, governor } = clause;
  const content = contentOf(clause.antecedent);
  // `the proposal, made last week, that the leaders hold a summit`
  const isAsked = content === 'proposed' && clause.introducer === 'that' && verb.head.verb?.form === 'base';
  // `has dropped plans to visit`: what becomes of the plan becomes of the visit.
  const dropped =
    content === 'proposed' && governor && governor.after.some((phrase) => phrase === clause.antecedent)
      ? DROPPING.get(governor.verb.lemma)
      : undefined;
  if (content && (verb.infinitive || isAsked)) return dropped ?? content;
  // `a summit to be held in Cairo`, `an agreement for 2013, to be signed in Belgrade`
  if (
    verb.infinitive &&
    verb.passive &&
    clause.antecedent &&
    clause.subject[0] === clause.antecedent &&
    (clause.antecedent.head.lexeme.events || words[verb.from - 1]?.tag === 'comma')
  )
    return 'planned';
  // `the last president to visit Japan`, `the first to recognise it`: one has done it.
  if (verb.infinitive && !governor && isOfRank(clause.antecedent ?? clause.subject[0])) return 'happened';
  if (verb.infinitive)
    return governor && depth < MAX_DEPTH ? infinitiveStatus(governor, words, depth) : 'planned';
  const contemplated =
    verb.gerund && governor ? contemplation(governor, clause.introducer, words) : undefined;
  if (contemplated) return contemplated;
  // `said it would send tanks, prompting a protest`: what its announcement has led to.
  if (verb.gerund && RESULTING.test(verb.lemma) && governor?.kind === 'complement' && governor.governor)
    return clauseStatus(governor.governor, words, depth + 1);
  if (verb.gerund)
    return isStillAhead(clause, words)
      ? 'planned'
      : governor && !isMeans(clause) && clause.introducer !== 'after' && depth < MAX_DEPTH
        ? clauseStatus(sharer(clause, governor), words, depth + 1)
        : 'happened';
  if (clause.kind === 'reduced') return GOVERNING_NOUN.get(verb.lemma) ?? 'happened';
  if (verb.passive && !verb.past && GOVERNING_INFINITIVE.get(verb.lemma) === 'planned') return 'planned';
  if (verb.lemma === 'be' && PREDICATES.has(predicateOf(clause, words))) return 'planned';
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
  // `ought to have been a celebration`: it has been, and was none.
  if (verb.modal === 'ought' && verb.perfect) return 'happened';
  if (verb.modal) return MODALS.get(verb.modal) ?? 'planned';
  if (verb.progressive) {
    if (verb.past) return 'happened';
    return isArrangedFor(clause) ? 'planned' : 'happening';
  }
  if (isFuturate(clause, words)) return 'planned';
  return isUnderWay(clause) ? 'happening' : 'happened';
}

/** `is under negotiation` */
const isUnderWay = ({ verb, after }: Clause): boolean =>
  verb.lemma === 'be' && !verb.past && !verb.perfect && after[0]?.prep === 'under';

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

const isOfRank = (noun: NounPhrase | undefined): boolean =>
  noun?.words.some(({ text }) => /^(?:first|second|third|last|only|latest|sole)$/.test(text)) === true;

/** `has no plans to meet`, `the offer to mediate` */
function contentOf(noun: NounPhrase | undefined): Status | undefined {
  const text = noun?.head.text ?? '';
  const status = CONTENT.get(text) ?? CONTENT.get(text.replace(/s$/, ''));
  return status && noun?.words.some((word) => word.text === 'no') ? 'denied' : status;
}

/** `warned that it would not go unanswered, accusing Washington`: it hangs on the verb whose subject it shares. */
const sharer = ({ subject }: Clause, governor: Clause): Clause =>
  governor.kind === 'complement' && governor.governor?.subject === subject ? governor.governor : governor;

const RESULTING = /^(?:prompt|trigger|spark|provoke|draw|earn|elicit|spur)$/;

const UNHESITATING = /^(?:hesitate|fail|forget|neglect)$/;

function infinitiveStatus(governor: Clause, words: readonly Word[], depth: number): Status {
  const { lemma, passive } = governor.verb;
  // `had been meant to spend the night there`: what was meant is not what one means to do.
  const isMeant = lemma === 'mean' && passive;
  const governing = isMeant
    ? undefined
    : GOVERNING_INFINITIVE.get(lemma === 'be' ? predicateOf(governor, words) : lemma);
  const outer = clauseStatus(governor, words, depth + 1);
  // `has yet to be ratified`, `has still to be`
  if (lemma === 'have' && /^(?:yet|still)$/.test(words[governor.verb.to]?.text ?? '')) return 'planned';
  // `did not hesitate to condemn`
  if (outer === 'denied' && UNHESITATING.test(lemma)) return 'happened';
  if (outer === 'happened' && governor.verb.passive && CHARGED.has(lemma)) return 'planned';
  if (governing === undefined) return outer;
  if (outer === 'denied') return 'denied';
  return governing;
}

/** `put off`, `called off`: the verb with the particle after it. */
export function withParticle(clause: Clause, words: readonly Word[]): string {
  return `${clause.verb.lemma}+${words[clause.verb.to]?.text ?? ''}`;
}

/** Verbs that may make something of an event: few do, and every clause is asked. */
const GOVERNORS: ReadonlySet<string> = new Set(
  [...GOVERNING_NOUN.keys(), ...TURNS.keys()].map((verb) => verb.split('+')[0] ?? ''),
);

/** What a verb makes of the event that its object, or its passive subject, names. */
export function governingNoun(clause: Clause, words: readonly Word[]): Status | undefined {
  if (!GOVERNORS.has(clause.verb.lemma)) return undefined;
  // `called a meeting off`: the particle may stand behind the object.
  const behind = clause.after.map(({ to }) => `${clause.verb.lemma}+${words[to]?.text ?? ''}`);
  // `put on hold its talks with Brazil`
  const turned = clause.after.map(({ prep, head }) =>
    prep === 'on' ? TURNS.get(`${clause.verb.lemma}+${prep}+${head.text}`) : undefined,
  );
  return [
    ...turned,
    ...[withParticle(clause, words), ...behind, clause.verb.lemma].map((verb) => GOVERNING_NOUN.get(verb)),
  ].find((status) => status !== undefined);
}

/** `is due`, `is still due` */
function predicateOf({ verb }: Clause, words: readonly Word[]): string {
  const next = words[verb.to];
  return (next?.tag === 'adverb' ? words[verb.to + 1] : next)?.text ?? '';
}

/** `is due in Tehran`, `is off to Tokyo`. */
const PREDICATES: ReadonlySet<string> = new Set(['due', 'off', 'set', 'ready', 'scheduled', 'bound']);
