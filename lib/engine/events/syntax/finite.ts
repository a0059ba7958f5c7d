import {
  attribution,
  endsSentence,
  opensSubject,
  parenthetical,
  speaker,
  speakerFollows,
} from './attribution.ts';
import { type Clause, type ClauseParts, newClause } from './clause.ts';
import { contactClause } from './contact.ts';
import { coordinated, isParted, joinedSubject } from './coordination.ts';
import { openedSubject } from './opened.ts';
import { partedSubject, preposed, preposedSubject } from './preposed.ts';
import { relativeClause } from './relative.ts';
import { REPORTING, SAYING } from './reporting.ts';
import {
  detach,
  freePhrases,
  hasComma,
  isOwn,
  type Piece,
  type State,
  settleWaiting,
  trimmed,
} from './state.ts';
import { subjectGroup } from './subject-group.ts';
import { describedSubject, heldSubject, saidOf, told, withCoordinated } from './subjects.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';
import { isTimeNoun } from './words.ts';

export function finite(state: State, verb: VerbGroup, words: readonly Word[]): Clause {
  const { intro, since, current } = state;
  const free = freePhrases(since);
  const last = since.at(-1);
  const isJoined = last?.kind === 'mark' && last.mark === 'conjunction';
  // `where the president, speaking to reporters, said`
  const parted =
    intro && free.length === 0 && state.open.at(-1)?.intro === intro ? state.open.pop() : undefined;
  if (intro?.kind === 'relative') {
    const objectRelative = free.length > 0 && intro.word !== 'who';
    const subject = parted
      ? parted.subject
      : objectRelative
        ? subjectGroup(since, false)
        : intro.antecedent
          ? (saidOf(state, intro.antecedent) ?? withCoordinated(state, intro.antecedent, verb, words))
          : [];
    const [first] = subject;
    if (intro.word === 'whose' && first && !first.owner) first.owner = intro.antecedent;
    return relativeClause(state.phrases, {
      kind: 'relative',
      verb,
      subject,
      antecedent: intro.antecedent,
      antecedentPrep: intro.prep,
      introducer: intro.word,
      governor: told(state) ?? current,
    });
  }
  // `the decision to recognise A and sever ties with B was …`: a bare verb goes on with the infinitive.
  if (current?.kind === 'infinitive' && isBare(verb) && isJoined)
    return coordinated(state, current, verb, words);
  const aside = parenthetical(state, verb);
  if (aside) return aside;
  // `since the fall of X, and was received`: the conjunction was a preposition.
  if (intro && current && free.length > 0 && isParted(since)) return coordinated(state, current, verb, words);
  if (intro) {
    const held = heldSubject(state, verb, words);
    const over = held ? current?.governor : current;
    const named =
      free.length > 0 && subjectGroup(state.waiting.length > 0 ? behindComma(since) : since, false);
    return settleWaiting(state, {
      kind: OPENS_CONTENT.test(intro.word) ? 'complement' : 'subordinate',
      verb,
      subject: parted?.subject ?? held ?? (named || (current?.subject ?? [])),
      introducer: intro.word,
      governor: intro.word === 'that' ? (anticipating(state) ?? announcing(over)) : over,
    });
  }
  const reported =
    REPORTING.has(verb.lemma) &&
    !(verb.lemma === 'threaten' && words[verb.to]?.tag === 'mention') &&
    current !== undefined &&
    // `We stand with the people of Y, said X`
    (free.length > 0 || (verb.lemma === 'say' && opensSubject(words[verb.to]))) &&
    hasComma(since) &&
    // `…, and Chile recalled its ambassador`: what it does, and not what it says.
    !(isOwn(words[verb.to]) && joinedSubject(since).length > 0) &&
    endsSentence(words, verb.to);
  if (reported && last?.kind === 'mark' && last.mark === 'comma' && state.open.length === 0)
    return attribution(state, verb, speakerFollows(verb, words[verb.to]) ? [] : trimmed(since));
  // `said Somalia's ambassador, X, would be back`
  if (
    current &&
    last?.kind === 'mark' &&
    last.mark === 'comma' &&
    SAYING.has(current.verb.lemma) &&
    (verb.modal || (current.kind !== 'attribution' && current.subject.length > 0))
  ) {
    const told = subjectGroup(trimmed(since), false).filter((phrase) => current.after.includes(phrase));
    if (told.length > 1)
      return settleWaiting(state, {
        kind: 'complement',
        verb,
        subject: detach(state, told),
        governor: current,
      });
  }
  if (state.open.length === 0 && partedSubject(since).length > 0)
    return settleWaiting(state, { ...preposedClause(state, verb), governor: current });
  const described = describedSubject(state);
  if (described.length > 0) return settleWaiting(state, { kind: 'main', verb, subject: described });
  const opened = openedSubject(state);
  if (opened.length > 0)
    return settleWaiting(state, {
      kind: 'main',
      verb,
      subject: detach(state, opened),
    });
  const afterObject =
    current !== undefined &&
    describes(current) &&
    state.open.length > 0 &&
    last?.kind === 'phrase' &&
    (last.phrase.prep !== undefined || (!REPORTING.has(current.verb.lemma) && verb.passive)) &&
    !preposed(state) &&
    free.every((phrase) => current.after.includes(phrase));
  // `The treaty signed by A and B has lapsed`: both have signed it.
  const afterAgents =
    current?.kind === 'reduced' &&
    state.open.length > 0 &&
    last?.kind === 'phrase' &&
    free.every((phrase) => phrase.head.mention && current.after.includes(phrase)) &&
    current.after.some(({ prep }) => prep === 'by') &&
    !hasComma(since);
  if (free.length === 0 || afterObject || afterAgents || (last?.kind === 'mark' && state.open.length > 0)) {
    const resumes =
      current === undefined ||
      describes(current) ||
      current.kind === 'reduced' ||
      current.kind === 'participle' ||
      current.introducer === 'that' ||
      (last?.kind === 'mark' && last.mark === 'comma') ||
      CLOSING.test(words[verb.from - 1]?.text ?? '');
    // `where the summit opens today and runs until Tuesday`
    const goesOn =
      current?.kind === 'relative' && isJoined && !hasComma(since) && current.verb.past === verb.past;
    const returning = resumes && !goesOn ? state.open.pop() : undefined;
    // `to lay it before the council, which …, and will meet`: the preposition was no conjunction.
    const isGoverned = isJoined && returning?.subject[0]?.prep !== undefined;
    if (returning && !isGoverned) {
      const kind =
        returning.intro?.kind === 'relative'
          ? 'relative'
          : OPENS_CONTENT.test(returning.intro?.word ?? '')
            ? 'complement'
            : returning.intro
              ? 'subordinate'
              : 'main';
      const subject = returning.subject;
      return settleWaiting(state, {
        kind,
        verb,
        subject,
        governor: returning.parent,
        introducer: returning.intro?.word,
        antecedent: returning.intro?.antecedent,
        antecedentPrep: returning.intro?.prep,
      });
    }
    // `said there had been no talks`
    if (current && REPORTING.has(current.verb.lemma) && !last && words[verb.from - 1]?.text === 'there')
      return settleWaiting(state, { kind: 'complement', verb, subject: current.subject, governor: current });
    if (current && (last?.kind === 'mark' || !last)) {
      if (last === undefined && REPORTING.has(verb.lemma)) return attribution(state, verb, since);
      return coordinated(state, current, verb, words);
    }
  }
  const joined = current ? joinedSubject(since) : [];
  // `broke with it on Friday and by the following day had signed`
  const joint = since.findLastIndex((piece) => piece.kind === 'mark' && piece.mark === 'conjunction');
  const fresh = freePhrases(since.slice(joint));
  const isJoint =
    joined.length === 0 &&
    joint >= 0 &&
    last?.kind === 'phrase' &&
    fresh.every(({ head }) => isTimeNoun(head)) &&
    preposedSubject(since).length < (fresh.length > 0 ? 1 : 2);
  if (current && isJoint) return coordinated(state, current, verb, words);
  if (
    joined.length === 0 &&
    last?.kind === 'mark' &&
    current &&
    (last.mark === 'conjunction' || free.every((phrase) => current.after.includes(phrase)))
  ) {
    return coordinated(state, current, verb, words);
  }
  if (preposed(state) && (last?.kind === 'phrase' || preposedSubject(since).length > 1))
    return settleWaiting(state, preposedClause(state, verb));
  const contact = joined.length === 0 ? contactClause(state, verb, words) : undefined;
  if (contact) return contact;
  // `said Malaysia and Indonesia had agreed`: what is said has the whole coordination for its subject.
  const afterVerb = current !== undefined && !(SAYING.has(current.verb.lemma) && since[0]?.kind === 'phrase');
  const subject =
    joined.length > 0 ? joined : reported ? speaker(state, since) : subjectGroup(since, afterVerb);
  detach(state, subject);
  if (reported) return newClause({ kind: 'attribution', verb, subject });
  if (
    current &&
    REPORTING.has(current.verb.lemma) &&
    current.after.every((phrase) => phrase.prep || !phrase.head.mention)
  ) {
    return newClause({ kind: 'complement', verb, subject, governor: current });
  }
  return settleWaiting(state, {
    kind: current ? 'coordinate' : 'main',
    verb,
    subject,
    governor: current?.kind === 'complement' ? current.governor : undefined,
  });
}

/** A base form with no auxiliary. */
const isBare = ({ from, to, head }: VerbGroup): boolean => to - from === 1 && head.verb?.form === 'base';

/** What follows the comma that closes an opening. */
const behindComma = (since: readonly Piece[]): readonly Piece[] =>
  since.slice(since.findIndex((piece) => piece.kind === 'mark') + 1);

/** Opens what is said, known or asked. */
const OPENS_CONTENT = /^(?:that|whether)$/;

/** What ends an aside. */
const CLOSING = /^[–—)-]$/;

/** `the minister whom X met in Y`, `a letter urging X to meet Y`: a clause about a subject that still waits for its verb. */
function describes(clause: Clause): boolean {
  const { kind, introducer, governor, verb } =
    clause.kind === 'infinitive' ? (clause.governor ?? clause) : clause;
  return (
    kind === 'relative' ||
    (kind === 'participle' && introducer === undefined && governor === undefined && !verb.finite)
  );
}

/** `It was false, he added, that X had left`: what an `it` stands for hangs on its verb. */
function anticipating(state: State): Clause | undefined {
  const main = told(state);
  return main?.verb.lemma === 'be' && main.subject[0]?.head.text === 'it' ? main : undefined;
}

/** The verb whose content a `that` clause is: `said that X would close and that Y was closed` says both. */
function announcing(current: Clause | undefined): Clause | undefined {
  if (!current?.governor || REPORTING.has(current.verb.lemma)) return current;
  if (current.kind === 'complement' && current.introducer === 'that') return current.governor;
  // `told reporters before boarding that …`
  const isAside =
    (current.kind === 'participle' && current.introducer !== undefined) ||
    // `announced before the session was out that …`
    (current.kind === 'subordinate' && /^(?:before|after|as|when|while)$/.test(current.introducer ?? ''));
  return isAside && REPORTING.has(current.governor.verb.lemma) ? current.governor : current;
}

function preposedClause(state: State, verb: VerbGroup): ClauseParts {
  const subject = detach(state, preposedSubject(state.since));
  return { kind: 'subordinate', verb, subject, introducer: subject[0]?.prep, governor: state.current };
}
