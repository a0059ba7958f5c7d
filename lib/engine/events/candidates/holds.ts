import type { Slot } from '../frames/frame.ts';
import type { CompiledVerb } from '../lexicon.ts';
import type { Slots } from '../roles/slots.ts';
import { isNegative } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { type NounPhrase, tellsTime } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import type { Sentence } from './candidate.ts';
import { isEnvoy, phraseIs } from './things.ts';

/** Whether a verb's clause meets the conditions of a reading. */
export function holds(
  reading: CompiledVerb,
  clause: Clause,
  slots: Slots,
  { parse, entities }: Sentence,
): boolean {
  const { frame, particle, object, doer, company, unless } = reading;
  const after = parse.words[clause.verb.to];
  // `is currently in Beijing`, `objected strongly to`
  const next = after?.tag === 'adverb' && after.text !== particle ? parse.words[clause.verb.to + 1] : after;
  // `called the plan a basis for settling it`
  if (particle === 'for' && clause.verb.lemma === 'call' && slots.phrases('object').length > 0) return false;
  if (particle === undefined && OTHERWISE.has(`${clause.verb.lemma}+${after?.text}`)) return false;
  // `called once more for an end to the blockade`
  // `asked in June for an end to the subsidies`, `called on Twitter for their release`
  const [first, second] = clause.after;
  const governed = first && (tellsTime(first) || isSetting(first)) ? second : first;
  const reaches = governed?.prep === particle && GOVERNING.has(particle ?? '') && !clause.verb.passive;
  if (particle && next?.text !== particle && !reaches && !clauseHasParticle(clause, slots, parse, particle))
    return false;
  // `handed over the prisoners`: what stands behind the particle is the object.
  const things =
    particle === 'over' || particle === 'in'
      ? [...slots.phrases('object'), ...slots.phrases(particle)]
      : slots.phrases('object');
  if (
    object &&
    !things.some((phrase) => phraseIs(phrase, object, parse)) &&
    !(object.has('ambassador') && things.some((phrase) => isEnvoy(phrase, entities))) &&
    !antecedents(clause, parse).some((phrase) => phraseIs(phrase, object, parse))
  )
    return false;
  if (doer && !clause.subject.some((phrase) => phraseIs(phrase, doer, parse))) return false;
  if (frame.passive && !clause.verb.passive) return false;
  if (frame.negated && !isNegative(clause) && !isDeclined(clause)) return false;
  if (frame.future && !FUTURE.has(clause.verb.modal ?? '')) return false;
  const isDuty = DUTY.has(clause.verb.modal ?? '') || (clause.verb.arranged && !clause.verb.past);
  if (frame.duty && (!isDuty || clause.verb.passive || clause.verb.perfect)) return false;
  if (frame.bidding && !parse.clauses.some((other) => other.governor === clause && isBidden(other, parse)))
    return false;
  if (frame.intransitive && slots.phrases('object').length > 0) return false;
  if (company && !inClause(clause, parse, company)) return false;
  if (unless && inClause(clause, parse, unless)) return false;
  if (
    frame.infinitive &&
    !parse.clauses.some((other) => other.kind === 'infinitive' && other.governor === clause)
  )
    return false;
  if (
    frame.content &&
    !parse.clauses.some(
      ({ kind, governor, introducer }) =>
        governor === clause &&
        (kind === 'infinitive' ||
          (kind === 'complement' && introducer !== 'whether') ||
          (kind === 'participle' && introducer === 'to')),
    )
  )
    return false;
  if (
    frame.toPlace &&
    !slots
      .phrases('to')
      .some(({ head }) => head.mention?.kind === 'place' || head.mention?.kind === 'country')
  )
    return false;
  if (frame.objectIs) {
    const slot: Slot =
      particle === 'on' || particle === 'upon'
        ? 'on'
        : particle === 'out'
          ? 'of'
          : clause.verb.lemma === 'speak' || clause.verb.lemma === 'talk'
            ? 'with'
            : 'object';
    // `threw out six Canadians`, `pulled out of the club`
    const second: Slot | undefined = slot === 'with' ? 'to' : slot === 'of' ? 'object' : undefined;
    const parties = [...slots.parties(slot), ...(second ? slots.parties(second) : [])];
    const fits = parties.some(
      (party) =>
        party.via !== 'attribute' &&
        (frame.objectIs === 'any'
          ? party.kind !== 'place'
          : frame.objectIs === 'person'
            ? party.kind === 'official' || party.via === 'group'
            : party.kind === (frame.objectIs === 'body' ? 'organisation' : 'country')),
    );
    if (!fits) return false;
  }
  return true;
}

/** Where or by what means something is said: no party to it. */
const isSetting = ({ prep, head }: NounPhrase): boolean =>
  /^(?:in|at|on|via|through)$/.test(prep ?? '') &&
  (head.mention === undefined ? !head.lexeme.isRole : head.mention.kind === 'place');

const DUTY: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'have-to']);

/** Particles that only ever govern what stands behind them. */
const GOVERNING: ReadonlySet<string> = new Set(['on', 'upon', 'for', 'with', 'from', 'against', 'behind']);

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'wo']);

/** `demanded that Berlin send boats`, `suggested that it should`: the base form of a finite clause, or a duty. */
const isBidden = ({ kind, verb, subject, governor }: Clause, { words }: Parse): boolean =>
  kind === 'complement' &&
  (verb.modal === 'should' ||
    // `hoped that Canberra would respect it`
    (verb.modal === 'would' && governor?.verb.lemma === 'hope' && subject.some(({ head }) => head.mention)) ||
    (verb.modal === undefined && (verb.head.verb?.form === 'base' || words[verb.from]?.text === 'be')));

/** With these particles a verb means something else. */
const OTHERWISE: ReadonlySet<string> = new Set(['give+up']);

/** `tore the pact up`, `put their names to`: the particle may stand after the object. */
function clauseHasParticle({ after }: Clause, slots: Slots, parse: Parse, particle: string): boolean {
  if (particle === 'name') return false;
  const isBefore = ({ to }: NounPhrase): boolean => {
    const word = parse.words[to];
    // `threw the report out in January`; in `was born in Paris` it governs what follows.
    return (
      word?.text === particle && (word.tag === 'adverb' || !parse.phrases.some(({ from }) => from === to + 1))
    );
  };
  return after.some(isBefore) || slots.phrases('object').slice(0, 1).some(isBefore);
}

/** `the agreement on the border which they concluded`: what a relative clause may belong to, before its antecedent. */
function antecedents({ kind, antecedent, subject }: Clause, { phrases }: Parse): NounPhrase[] {
  if (kind !== 'relative' || !antecedent?.prep || subject.includes(antecedent)) return [];
  const before = phrases[phrases.indexOf(antecedent) - 1];
  return before && before.to + 1 === antecedent.from ? [before] : [];
}

/** `declined to rule out force` */
const isDeclined = ({ kind, governor }: Clause): boolean =>
  kind === 'infinitive' && DECLINING.has(governor?.verb.lemma ?? '');

const DECLINING: ReadonlySet<string> = new Set(['refuse', 'decline']);

/** Of a name also its last word tells: `the Italian Foreign Ministry`. */
const tells = (word: Word | undefined, company: ReadonlySet<string>): boolean =>
  word?.lexeme.isCompany === true &&
  (company.has(word.text) ||
    (word.mention?.kind === 'organisation' && company.has(word.text.slice(word.text.lastIndexOf(' ') + 1))));

/** Whether one of these words stands in a clause, or is what its infinitive does. */
export function inClause(clause: Clause, parse: Parse, company: ReadonlySet<string>): boolean {
  const end = clause.after.at(-1)?.to ?? clause.verb.to + 2;
  // A passive's object stands before it: `a joint statement was adopted`.
  const start = clause.verb.passive ? (clause.subject[0]?.from ?? clause.verb.from) : clause.verb.from;
  for (let at = start; at <= end && at < parse.words.length; at++)
    if (tells(parse.words[at], company)) return true;
  return parse.clauses.some(
    ({ kind, governor, verb }) => kind === 'infinitive' && governor === clause && company.has(verb.lemma),
  );
}
