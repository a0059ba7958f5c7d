import type { Status } from '../../../model/event.ts';
import type { Slot, VerbFrame } from '../frames/frame.ts';
import { type CompiledVerb, singular, VERB_READINGS } from '../lexicon.ts';
import { fallbackOf, homeOnly } from '../roles/fallback.ts';
import { fill } from '../roles/fill.ts';
import { besides, type Party } from '../roles/parties.ts';
import { following, objectOf, type Slots, tellerOf, VerbSlots } from '../roles/slots.ts';
import { tellsTime } from '../status/futurate.ts';
import { clauseStatus, governingNoun, isNegative } from '../status/of-clause.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { NounPhrase } from '../syntax/phrases.ts';
import type { Word } from '../syntax/word.ts';
import { type Candidate, DEFAULT_PRIOR, type Filled, type Sentence, spanOf } from './candidate.ts';
import { settledVerb } from './settle.ts';

export function readVerb(clause: Clause, sentence: Sentence): Candidate | undefined {
  const readings = VERB_READINGS.get(clause.verb.lemma);
  if (!readings) return undefined;
  const { parse, discourse, entities } = sentence;
  const slots = new VerbSlots(clause, parse, discourse, entities);
  const accompanied = inClause(clause, parse, readings.company);
  for (const reading of readings.rows) {
    if (reading.company && !accompanied) continue;
    if (!holds(reading, clause, slots, parse)) continue;
    const open = fallbackOf(clause, reading.frame.type, sentence);
    const fallback = reading.frame.named ? homeOnly(open) : open;
    const roles = fill(reading.frame, slots, fallback);
    if (!roles || !fits(reading.frame, [...roles.actors, ...roles.sides])) continue;
    // What a threat holds is still to come; the threat is as real as its telling.
    const told = reading.frame.actors?.includes('teller') ? tellerOf(clause, parse.clauses) : undefined;
    const isDoneByNot = reading.frame.negated || reading.company?.has('no');
    const status =
      clause.kind === 'reduced' || (reading.frame.future && !told) || isDoneByNot
        ? 'happened'
        : (calledOff(clause, parse) ?? clauseStatus(told ?? clause, parse.words));
    const isThere =
      clause.verb.finite &&
      clause.verb.lemma === 'be' &&
      reading.frame.type === 'visit' &&
      !clause.verb.past &&
      !clause.verb.perfect;
    const refused = status === 'denied' && isNegative(clause) && REFUSABLE.has(clause.verb.lemma);
    return {
      ...withGiver(roles, reading.frame.type, clause, slots),
      type: refused ? 'rejection' : reading.frame.type,
      status: settledVerb(
        reading.frame.type,
        refused
          ? 'happened'
          : status !== 'happened' && !(status === 'happening' && reading.frame.status)
            ? status
            : isThere
              ? 'happening'
              : (reading.frame.status ?? status),
        clause,
      ),
      clause,
      saying: told,
      phrase: undefined,
      trigger: { start: clause.verb.head.start, end: clause.verb.head.end },
      evidence: spanOf(roles, clause.verb.head),
      prior: reading.frame.prior ?? DEFAULT_PRIOR,
    };
  }
  return undefined;
}

/** `a trip that he was to make has been put off`: what becomes of the noun that a relative clause is about. */
const calledOff = ({ kind, antecedent }: Clause, { clauses, words }: Parse): Status | undefined =>
  kind === 'relative' && antecedent
    ? clauses
        .filter(
          (other) => other.kind !== 'relative' && other.verb.passive && other.subject.includes(antecedent),
        )
        .map((other) => governingNoun(other, words))
        .find((status) => status === 'postponed' || status === 'cancelled')
    : undefined;

/** `conveyed to him an invitation from President X`: it is given by X, not by him who brings it. */
function withGiver(roles: Filled, type: VerbFrame['type'], clause: Clause, slots: Slots): Filled {
  if (type !== 'invitation' || !BRINGING.has(clause.verb.lemma)) return roles;
  const known = [...roles.actors, ...roles.recipients];
  const [giver] = [...slots.parties('from'), ...slots.parties('of')].filter(
    (party) => party.kind === 'official' && besides(known)(party),
  );
  return giver ? { ...roles, actors: [giver] } : roles;
}

const BRINGING: ReadonlySet<string> = new Set(['convey', 'deliver', 'hand', 'bring', 'carry', 'relay']);

const fits = ({ person, official }: VerbFrame, doers: readonly Party[]): boolean =>
  !(person && doers.every(isBareState)) && !(official && doers.every(({ kind }) => kind !== 'official'));

/** Countries do not travel; their people do. */
const isBareState = ({ kind, via }: Party): boolean => kind === 'country' && via === 'name';

/** Verbs that, denied, are a refusal: `no longer recognises`. */
const REFUSABLE: ReadonlySet<string> = new Set([
  'recognise',
  'recognize',
  'accept',
  'endorse',
  'support',
  'agree',
  'consent',
  'accede',
]);

function holds(reading: CompiledVerb, clause: Clause, slots: Slots, parse: Parse): boolean {
  const { frame, particle, object, doer, company, unless } = reading;
  const after = parse.words[clause.verb.to];
  // `is currently in Beijing`, `objected strongly to`
  const next = after?.tag === 'adverb' && after.text !== particle ? parse.words[clause.verb.to + 1] : after;
  if (particle === undefined && OTHERWISE.has(`${clause.verb.lemma}+${after?.text}`)) return false;
  // `called once more for an end to the blockade`
  // `asked in June for an end to the subsidies`
  const [first, second] = clause.after;
  const governed = first && tellsTime(first) ? second : first;
  const reaches = governed?.prep === particle && GOVERNING.has(particle ?? '') && !clause.verb.passive;
  if (particle && next?.text !== particle && !reaches && !clauseHasParticle(clause, parse, particle))
    return false;
  // `handed over the prisoners`: what stands behind the particle is the object.
  const things =
    particle === 'over' || particle === 'in'
      ? [...slots.phrases('object'), ...slots.phrases(particle)]
      : slots.phrases('object');
  if (
    object &&
    !things.some((phrase) => isTitled(phrase, object) || phraseIs(phrase, object, parse)) &&
    !antecedents(clause, parse).some((phrase) => phraseIs(phrase, object, parse))
  )
    return false;
  if (doer && !clause.subject.some((phrase) => isTitled(phrase, doer) || phraseIs(phrase, doer, parse)))
    return false;
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

const DUTY: ReadonlySet<string> = new Set(['must', 'should', 'ought', 'have-to']);

/** Particles that only ever govern what stands behind them. */
const GOVERNING: ReadonlySet<string> = new Set(['on', 'upon', 'for', 'with', 'from', 'against', 'behind']);

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', 'would', 'wo']);

/** `demanded that Berlin send boats`, `suggested that it should`: the base form of a finite clause, or a duty. */
const isBidden = ({ kind, verb }: Clause, { words }: Parse): boolean =>
  kind === 'complement' &&
  (verb.modal === 'should' ||
    (verb.modal === undefined && (verb.head.verb?.form === 'base' || words[verb.from]?.text === 'be')));

/** With these particles a verb means something else. */
const OTHERWISE: ReadonlySet<string> = new Set(['give+up']);

/** `tore the pact up`, `put their names to`: the particle may stand after the object. */
function clauseHasParticle(clause: Clause, parse: Parse, particle: string): boolean {
  if (particle === 'name') return false;
  const phrases = [...objectOf(clause).slice(0, 1), ...clause.after];
  return phrases.some(({ to }) => {
    const word = parse.words[to];
    // `threw the report out in January`; in `was born in Paris` it governs what follows.
    return (
      word?.text === particle && (word.tag === 'adverb' || !parse.phrases.some(({ from }) => from === to + 1))
    );
  });
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

/** `Ambassador Smith`: a title before a name. */
const isTitled = ({ head, words }: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  head.mention?.kind === 'official' && words.some(({ text, mention }) => !mention && nouns.has(text));

/** The head's noun; of a role that is a mention as a whole (`its ambassador`) its last word. */
const nounOf = ({ text, mention }: Word): string =>
  mention?.kind === 'official' ? text.slice(text.lastIndexOf(' ') + 1) : text;

/** `9bn`, `1 billion euros` */
const SUMS = /^(?:[\d.,]+(?:bn|m|tn)|[mb]illions?)$/;

const phraseIs = (phrase: NounPhrase, nouns: ReadonlySet<string>, parse: Parse): boolean =>
  nounsOf(phrase, parse).some((noun) => nouns.has(noun));

/** What phrases are: every reading of a verb asks. */
const NOUNS = new WeakMap<NounPhrase, readonly string[]>();

function nounsOf(phrase: NounPhrase, parse: Parse): readonly string[] {
  const known = NOUNS.get(phrase);
  if (known !== undefined) return known;
  const found = findNouns(phrase, parse);
  NOUNS.set(phrase, found);
  return found;
}

function findNouns(phrase: NounPhrase, { phrases }: Parse): readonly string[] {
  const { head, words } = phrase;
  if (words.some(({ text }) => SUMS.test(text))) return ['million'];
  const noun = nounOf(head);
  const named = [singular(noun), noun];
  for (const word of words) if (word.agenda) named.push(singular(word.text));
  if (head.tag !== 'number' && !MEASURES.has(singular(head.text))) return named;
  // `part of its exchanges`: what is measured counts, though it be an event's noun itself.
  const next = phrases[phrases.indexOf(phrase) + 1];
  const measured = next?.from === phrase.to + 1 ? [next, ...following(next, phrases)] : [];
  return MEASURING.has(measured[0]?.prep ?? '')
    ? [...named, ...measured.slice(0, 3).map((other) => singular(other.head.text))]
    : named;
}

/** `a series of talks`, `the bulk of its troops`: nouns that stand before what they measure. */
const MEASURES: ReadonlySet<string> = new Set(
  'million billion package cent percent series set number line last first rest remainder bulk half third quarter dozen wave slew batch consignment tranche shipment round raft host couple part portion more less team pair planeload shipload truckload planeloads fleet convoy squadron strand thousand hundred some all most none list'.split(
    ' ',
  ),
);

const MEASURING: ReadonlySet<string> = new Set(['of', 'in', 'per', 'than']);

/** Of a name also its last word tells: `the Italian Foreign Ministry`. */
const tells = (word: Word | undefined, company: ReadonlySet<string>): boolean =>
  word?.lexeme.isCompany === true &&
  (company.has(word.text) ||
    (word.mention?.kind === 'organisation' && company.has(word.text.slice(word.text.lastIndexOf(' ') + 1))));

function inClause(clause: Clause, parse: Parse, company: ReadonlySet<string>): boolean {
  const end = clause.after.at(-1)?.to ?? clause.verb.to + 2;
  // A passive's object stands before it: `a joint statement was adopted`.
  const start = clause.verb.passive ? (clause.subject[0]?.from ?? clause.verb.from) : clause.verb.from;
  for (let at = start; at <= end && at < parse.words.length; at++)
    if (tells(parse.words[at], company)) return true;
  return parse.clauses.some(
    ({ kind, governor, verb }) => kind === 'infinitive' && governor === clause && company.has(verb.lemma),
  );
}
