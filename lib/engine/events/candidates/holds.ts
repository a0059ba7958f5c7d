import type { Filler, Slot } from '../frames/frame.ts';
import type { CompiledVerb } from '../lexicon.ts';
import type { Party } from '../roles/parties.ts';
import type { Slots } from '../roles/slots.ts';
import { isNegative } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import { groupsAfter } from '../syntax/phrase-groups.ts';
import { isPlace, type NounPhrase, phraseBefore, tellsTime } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import type { Sentence } from './candidate.ts';
import { isEnvoy, phraseIs } from './things.ts';

/**
 * Whether a reading's conditions are met by the clause of its verb. Some verbs have dozens of readings: what they all ask
 * is worked out once, and what is soon told is asked first.
 *
 * @param meant what a pronoun that is its subject or object stands for
 */
export function conditionsOn(
  clause: Clause,
  slots: Slots,
  { parse, entities }: Sentence,
  meant: readonly string[] = [],
): (reading: CompiledVerb) => boolean {
  const { verb } = clause;
  const after = parse.words[verb.to];
  const behind = after?.tag === 'adverb' ? parse.words[verb.to + 1] : after;
  const [first, second] = clause.after;
  // `called once more for an end to the blockade`
  // `asked in June for an end to the subsidies`, `called on Twitter for their release`
  const governed = first && (tellsTime(first) || isSetting(first)) ? second : first;
  const isOtherwise = after !== undefined && OTHERWISE.get(verb.lemma) === after.text;
  const isFuture = FUTURE.has(verb.modal ?? '');
  const isDuty =
    (DUTY.has(verb.modal ?? '') || (verb.arranged && !verb.past)) && !verb.passive && !verb.perfect;

  const hasParticle = (particle: string): boolean =>
    after?.text === particle ||
    // `is currently in Beijing`, `objected strongly to`
    behind?.text === particle ||
    (governed?.prep === particle && GOVERNING.has(particle) && !verb.passive) ||
    clauseHasParticle(clause, slots, parse, particle);

  const hasObject = (nouns: ReadonlySet<string>, particle: string | undefined): boolean => {
    // `handed over the prisoners`: what stands behind the particle is the object.
    const things =
      particle === 'over' || particle === 'in'
        ? [...slots.phrases('object'), ...slots.phrases(particle)]
        : slots.phrases('object');
    return (
      meant.some((noun) => nouns.has(noun)) ||
      things.some((phrase) => phraseIs(phrase, nouns, parse)) ||
      (nouns.has('ambassador') && things.some((phrase) => isEnvoy(phrase, entities))) ||
      antecedents(clause, parse).some((phrase) => phraseIs(phrase, nouns, parse))
    );
  };

  const hasDoer = (nouns: ReadonlySet<string>): boolean =>
    meant.some((noun) => nouns.has(noun)) || clause.subject.some((phrase) => phraseIs(phrase, nouns, parse));

  return ({ frame, particle, object, doer, company, unless }) => {
    if (frame.passive && !verb.passive) return false;
    if (frame.future && !isFuture) return false;
    if (frame.duty && !isDuty) return false;
    if (particle === undefined ? isOtherwise : !hasParticle(particle)) return false;
    // `called the plan a basis for settling it`
    if (particle === 'for' && verb.lemma === 'call' && slots.phrases('object').length > 0) return false;
    // `called Macron a brave man` rings nobody up
    if (frame.type === 'call' && verb.lemma === 'call' && namesSomething(clause)) return false;
    if (frame.intransitive && slots.phrases('object').length > 0) return false;
    if (frame.negated && !isNegative(clause) && !isDeclined(clause)) return false;
    if (object && !hasObject(object, particle)) return false;
    if (doer && !hasDoer(doer)) return false;
    if (company && !inClause(clause, parse, company)) return false;
    if (unless && inClause(clause, parse, unless)) return false;
    if (unless && frame.infinitive && isBehindInfinitive(clause, parse, unless)) return false;
    if (frame.bidding && !governs(clause, parse, (other) => isBidden(other, parse))) return false;
    if (frame.infinitive && !governs(clause, parse, ({ kind }) => kind === 'infinitive')) return false;
    if (frame.content && !governs(clause, parse, isContent)) return false;
    if (frame.toPlace && !slots.phrases('to').some(isPlace)) return false;
    // `over whose quarrel they had gathered, Prime Minister X …`
    if (frame.objectIs && after?.tag === 'comma' && !verb.passive) return false;
    return frame.objectIs === undefined || hasFiller(frame.objectIs, particle, verb.lemma, slots);
  };
}

/** Whether a second object says what the first is. */
const namesSomething = (clause: Clause): boolean =>
  groupsAfter(clause).filter(({ prep, phrases }) => !prep && !phrases.some(tellsTime)).length > 1;

const governs = (clause: Clause, { clauses }: Parse, is: (other: Clause) => boolean): boolean =>
  clauses.some((other) => other.governor === clause && is(other));

/** What is promised, asked or decided. */
const isContent = ({ kind, introducer }: Clause): boolean =>
  kind === 'infinitive' ||
  (kind === 'complement' && introducer !== 'whether') ||
  (kind === 'participle' && introducer === 'to');

/** Where those stand who must be of a kind: `threw out six Canadians`, `pulled out of the club`. */
function slotsOfFiller(particle: string | undefined, lemma: string): readonly Slot[] {
  if (particle === 'on' || particle === 'upon') return ['on'];
  if (particle === 'out') return ['of', 'object'];
  return lemma === 'speak' || lemma === 'talk' ? ['with', 'to'] : ['object'];
}

const hasFiller = (wanted: Filler, particle: string | undefined, lemma: string, slots: Slots): boolean =>
  slotsOfFiller(particle, lemma).some((slot) =>
    slots.parties(slot).some((party) => party.via !== 'attribute' && IS_FILLER[wanted](party)),
  );

const IS_FILLER: Readonly<Record<Filler, (party: Party) => boolean>> = {
  any: ({ kind }) => kind !== 'place',
  person: ({ kind, via }) => kind === 'official' || via === 'group',
  body: ({ kind }) => kind === 'organisation',
  state: ({ kind }) => kind === 'country',
};

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
    verb.modal === 'ought' ||
    // `hoped that Canberra would respect it`
    (verb.modal === 'would' && governor?.verb.lemma === 'hope' && subject.some(({ head }) => head.mention)) ||
    (verb.modal === undefined && (verb.head.verb?.form === 'base' || words[verb.from]?.text === 'be')));

/** With these particles a verb means something else. */
const OTHERWISE: ReadonlyMap<string, string> = new Map([['give', 'up']]);

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
  const before = phraseBefore(antecedent, phrases);
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

/** `urged him to come back`: what is not wanted may stand behind the infinitive too. */
const isBehindInfinitive = (
  clause: Clause,
  { clauses, words }: Parse,
  unless: ReadonlySet<string>,
): boolean =>
  clauses.some(
    ({ kind, governor, verb }) =>
      kind === 'infinitive' && governor === clause && unless.has(words[verb.to]?.text ?? ''),
  );

/** Whether one of these words stands in a clause, or is what its infinitive does. */
export function inClause(clause: Clause, parse: Parse, company: ReadonlySet<string>): boolean {
  const end = clause.after.at(-1)?.to ?? clause.verb.to + 2;
  // A passive's object stands before it: `a joint statement was adopted`.
  let start = clause.verb.passive ? (clause.subject[0]?.from ?? clause.verb.from) : clause.verb.from;
  // `jointly declared`
  while (parse.words[start - 1]?.tag === 'adverb') start--;
  for (let at = start; at <= end && at < parse.words.length; at++)
    if (tells(parse.words[at], company)) return true;
  return parse.clauses.some(
    ({ kind, governor, verb }) => kind === 'infinitive' && governor === clause && company.has(verb.lemma),
  );
}
