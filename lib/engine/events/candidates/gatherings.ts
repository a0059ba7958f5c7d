import { objectOf } from '../roles/object.ts';
import { asReferences, type Party } from '../roles/parties.ts';
import type { Clause, Parse } from '../syntax/clause.ts';
import type { Candidate, Sentence } from './candidate.ts';

/** Bodies whose sessions are their everyday work; those of others bring their members' leaders or ministers together. */
const SITTING: ReadonlySet<string> = new Set([
  'UNSC',
  'UNGA',
  'Council of the EU',
  'European Commission',
  'European Parliament',
  'IAEA',
  'ICJ',
  'ICC',
]);

/** Words for meetings too small or too long for a summit. */
const LESSER: ReadonlySet<string> = new Set([
  'talk',
  'talks',
  'discussion',
  'discussions',
  'consultation',
  'consultations',
  'conversation',
]);

/** `the Joint Committee`, `a Bilateral Consultation Mechanism`: what two states meet in is no body of many. */
export const isOfTwo = (id: string): boolean => /^(?:joint|bilateral|mixed) /i.test(id);

/** A session of what two states meet in is one of theirs. */
export function betweenTwo(candidate: Candidate, { discourse }: Sentence): Candidate {
  const [body, ...others] = candidate.sides;
  if (!body || others.length > 0 || !isOfTwo(body.id)) return candidate;
  const states = discourse.states();
  return states.length === 2 ? { ...candidate, sides: asReferences(states) } : candidate;
}

const gathersAsOne = (id: string): boolean => !id.includes('/') && !SITTING.has(id) && !isOfTwo(id);

/** `The Arab League holds an emergency meeting`, `ECOWAS leaders met`: a body's meeting is a summit of its members. */
export function asSummit(candidate: Candidate, { parse, entities }: Sentence): Candidate {
  const { phrases } = parse;
  const { type, sides, phrase } = candidate;
  // `on her way into a meeting of the European Council`: the body gathers, whoever goes there.
  const next = phrase ? phrases[phrases.indexOf(phrase) + 1] : undefined;
  const body = sides.find(
    ({ kind, id, mention }) =>
      kind === 'organisation' &&
      gathersAsOne(id) &&
      entities.get(id)?.known === true &&
      next?.words.some((word) => word.mention === mention),
  );
  // `a meeting of EU leaders with President X`: unless a guest is named behind it.
  const hasGuest = sides.some(({ kind, via, mention }) =>
    body ? kind === 'official' && via !== 'reference' && mention.start > body.mention.end : false,
  );
  if (type === 'meeting' && body && !hasGuest && next?.prep === 'of' && !LESSER.has(phrase?.head.text ?? ''))
    return { ...candidate, type: 'summit', sides: [body] };
  const called = hosted(candidate, parse);
  if (called.length > 0) return { ...candidate, type: 'summit', sides: called };
  // `leaders of the Community conferred by video link`
  const gathers =
    (type === 'meeting' || (type === 'call' && sides.length === 1)) &&
    sides.some(({ kind, id }) => kind === 'organisation' && gathersAsOne(id)) &&
    sides.every(({ kind }) => kind !== 'official') &&
    !LESSER.has(phrase?.head.text ?? '');
  return gathers ? { ...candidate, type: 'summit' } : candidate;
}

/** `the CSTO summit that he hosted`: those by whom it is called; the host is one of them. */
function hosted({ type, clause, phrase, sides }: Candidate, { clauses }: Parse): Party[] {
  if (type !== 'summit' && type !== 'meeting') return [];
  const told = phrase ? clauses.find((other) => isHosting(other) && other.antecedent === phrase) : clause;
  const summits = told && isHosting(told) ? (phrase ? [phrase] : objectOf(told)) : [];
  const called = sides.filter(({ mention }) =>
    summits.some(
      ({ head, words }) => head.text === 'summit' && words.some((word) => word.mention === mention),
    ),
  );
  return called.some(({ kind, id }) => kind === 'organisation' && gathersAsOne(id)) ? called : [];
}

const isHosting = ({ verb }: Clause): boolean => HOSTING.has(verb.lemma);

const HOSTING: ReadonlySet<string> = new Set(['host', 'convene', 'chair', 'hold', 'stage']);
