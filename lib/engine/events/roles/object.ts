import type { Clause } from '../syntax/clause.ts';
import { type Group, groupsAfter } from '../syntax/phrase-groups.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import { isTimeNoun } from '../syntax/words.ts';

/** The logical object of a verb: a passive's subject, a reduced participle's noun, a relative's antecedent. */
export function objectOf(clause: Clause): readonly NounPhrase[] {
  const { verb, subject } = clause;
  if (verb.passive && !DITRANSITIVE.has(verb.lemma)) return subject;
  // `condemned in the strongest terms the attacks`: phrases of manner and time may come first.
  const [first = spentOn(clause), next] = groupsAfter(clause).filter(isBare);
  // `Azerbaijan would be given boats`: both are objects.
  if (verb.passive) return first ? [...subject, ...first.phrases] : subject;
  // `gave Niger an ultimatum`, `gave the companies three months`: both are objects.
  const second = next ?? (DITRANSITIVE.has(verb.lemma) ? groupsAfter(clause).find(isSpell) : undefined);
  if (first) return second ? [...first.phrases, ...second.phrases] : first.phrases;
  const gap = clause.kind === 'infinitive' ? clause.governor : clause;
  // `whom X has refused to recognise`: the relative's noun is the object of the infinitive.
  return gap?.kind === 'relative' && gap.antecedent && hasGap(gap, gap.antecedent) ? [gap.antecedent] : [];
}

/** `NATO, whose leaders gather`, `Oslo, where they met`: a clause about its noun that lacks no object. */
const hasGap = ({ introducer, subject }: Clause, antecedent: NounPhrase): boolean =>
  introducer !== 'where' &&
  // `Sweden, whose ambassador Iraq expelled`: the ambassador is the object.
  !subject.some((phrase) => phrase === antecedent || (phrase.owner === antecedent && !phrase.head.mention));

/** `spent Monday in Beirut`: a time is all that is spent. */
const spentOn = (clause: Clause): Group | undefined =>
  clause.verb.lemma === 'spend' ? groupsAfter(clause).find(({ prep }) => !prep) : undefined;

/** Governed by no preposition, and more than a time. */
const isBare = ({ prep, phrases }: Group): boolean => !prep && !phrases.every(({ head }) => isTimeNoun(head));

const isSpell = ({ prep, phrases }: Group): boolean =>
  !prep && phrases.every(({ head }) => SPELL.test(head.text));

const SPELL = /^(?:hour|day|week|month)s?$/;

/** Verbs whose passive may have him who gets it as its subject. */
const DITRANSITIVE: ReadonlySet<string> = new Set(
  'give grant offer promise send award pay lend allocate'.split(' '),
);
