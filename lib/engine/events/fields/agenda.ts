import type { EventType } from '../../../model/event.ts';
import type { Mention } from '../../../model/mention.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Clause, Parse } from '../syntax/clause.ts';

/** Most terms that one event is about; a list beyond it is the article's, not the event's. */
const MAX_TERMS = 4;

/** Types of which the whole sentence after the trigger says what they are about. */
const SPOKEN: ReadonlySet<EventType> = new Set([
  'support',
  'request',
  'criticism',
  'accusation',
  'rejection',
  'threat',
  'agreement',
  'signing',
  'sanction',
  'easing',
  'rupture',
  'restoration',
  'aid',
  'cooperation',
  'negotiation',
  'summit',
  'meeting',
  'call',
  'visit',
  'mediation',
  'statement',
]);

/** The agenda terms that the sentence ties to a candidate: after its trigger, up to the next event's. */
export function agendaOf(candidate: Candidate, others: readonly Candidate[], parse: Parse): Mention[] {
  if (!SPOKEN.has(candidate.type)) return [];
  const later = others
    .filter(
      (other) =>
        other.trigger.start > candidate.trigger.start && other.trigger.start > candidate.evidence.start,
    )
    .map((other) => other.trigger.start);
  const limit = Math.min(...later, Number.POSITIVE_INFINITY);
  const from = startOf(candidate, parse);
  const found: Mention[] = [];
  for (const { agenda, start } of parse.words) if (agenda && start < limit) addTerm(found, agenda, from);
  return found.length > 0 ? found.slice(0, MAX_TERMS) : besides(candidate, parse);
}

/** What else its sentence speaks of: behind a text, else before what is about something by its nature. */
function besides({ type, trigger }: Candidate, { words }: Parse): Mention[] {
  const behind = TEXTS.has(type)
    ? words.find(({ agenda, start }) => agenda && start > trigger.start)?.agenda
    : undefined;
  const term =
    behind ??
    (ABOUT.has(type)
      ? words.findLast(({ agenda, start }) => agenda && start < trigger.start)?.agenda
      : undefined);
  return term ? [term] : [];
}

/* Of such events the term in question was right seven times in ten in the annotated articles; of others one time in three. */
const TEXTS: ReadonlySet<EventType> = new Set(['agreement', 'statement', 'signing']);
const ABOUT: ReadonlySet<EventType> = new Set([
  'agreement',
  'mediation',
  'negotiation',
  'cooperation',
  'threat',
]);

function addTerm(found: Mention[], term: Mention, from: number): void {
  if (term.start >= from && !found.some(({ entity }) => entity === term.entity)) found.push(term);
}

/** Where what the event says of itself begins: its evidence, a passive's subject, or the noun a relative clause is about. */
function startOf({ clause, phrase, evidence }: Candidate, parse: Parse): number {
  if (!clause || phrase) return evidence.start;
  const subject = clause.verb.passive ? clause.subject[0] : undefined;
  const starts = [subject, clause.antecedent].flatMap((about) =>
    about ? [parse.words[about.from]?.start ?? evidence.start] : [],
  );
  return Math.min(evidence.start, ...starts);
}

/** What a deed is about even where the text leaves it unsaid, if the article speaks of it at all. */
const IMPLIED: ReadonlyMap<EventType, string> = new Map([
  ['rupture', 'diplomatic-relations'],
  ['restoration', 'diplomatic-relations'],
  ['sanction', 'sanctions'],
  ['easing', 'sanctions'],
]);

/** The concept that a deed's type implies. */
export const impliedAgenda = (type: EventType): string | undefined => IMPLIED.get(type);

const TALK_ABOUT =
  /^(?:discuss|cover|focus|center|centre|touch|address|review|examine|raise|exchange|deal|concentrate|turn|go|dwell|explore|consider|tackle|revolve|feature|include|take|span|dominate)$/;
const TALKERS =
  /^(?:they|talks?|meeting|discussions?|conversation|call|agenda|sides|leaders|ministers|two|summit|visit|consultations|both|pair|presidents|men|diplomats|officials|interlocutors|parties|counterparts|delegations|exchanges?)$/;

/** What was done with a subject at talks: `issues of trade were considered`. */
const TAKEN_UP: ReadonlySet<string> = new Set(
  'discuss consider review address examine raise cover exchange touch tackle explore'.split(' '),
);

/** `special attention was paid to` */
const STRESSES = /^(?:attention|emphasis|focus|stress)$/;
const STRESSING: ReadonlySet<string> = new Set(['pay', 'give', 'place', 'lay', 'put', 'devote']);

/** Whether a sentence tells what was talked about by none who talked. */
const isTakenUp = ({ verb, subject, kind }: Clause): boolean =>
  verb.passive &&
  kind !== 'reduced' &&
  (TAKEN_UP.has(verb.lemma) ||
    (STRESSING.has(verb.lemma) && subject.some(({ head }) => STRESSES.test(head.text))));

/** Whether a sentence goes on about the event before it: `They discussed`, `The talks covered`. */
export function continuesAgenda(parse: Parse): boolean {
  const clause = parse.clauses[0];
  if (parse.clauses.some(isTakenUp)) return true;
  const [subject] = clause?.subject ?? [];
  if (!clause || !subject || subject.words.some((word) => word.mention)) return false;
  if (!TALKERS.test(subject.head.text)) return false;
  return parse.clauses.slice(0, 3).some((other) => TALK_ABOUT.test(other.verb.lemma));
}

export function agendaMentions(parse: Parse): Mention[] {
  const found: Mention[] = [];
  for (const { agenda } of parse.words)
    if (agenda && !found.some(({ entity }) => entity === agenda.entity)) found.push(agenda);
  return found;
}
