import type { Party } from '../roles/parties.ts';
import type { Parse } from '../syntax/clause.ts';
import { tellsTime } from '../syntax/phrases.ts';
import type { Candidate } from './candidate.ts';

/** `met separately with A and B`, `received them one after the other`: one at a time. */
const SEPARATELY =
  /\b(?:separate|separately|individual|individually|bilateral meetings|one after the other|in turn|one by one|each in turn)\b/;

/** `accused each other`: one candidate for each of the two, against the other. */
export function eachWay(candidate: Candidate): Candidate[] {
  const { actors, recipients } = candidate;
  const isMutual = actors.length === 2 && actors.every(({ id }) => recipients.some((one) => one.id === id));
  return isMutual
    ? actors.map((actor) => ({
        ...candidate,
        actors: [actor],
        recipients: actors.filter((other) => other !== actor),
      }))
    : [candidate];
}

/** `rang both A and B`: a telephone joins two. `saw A on Monday and B on Tuesday`, `A in Rome and B in Paris`: each on his day, in his town. */
export function apart(candidate: Candidate, { words }: Parse): Candidate[] {
  const stops = byStops(candidate);
  if (stops.length > 1) return stops;
  const [caller, ...called] = candidate.sides;
  const { clause, type } = candidate;
  const end = clause ? (clause.after.at(-1)?.to ?? clause.verb.to) + SPARE : 0;
  const said = words.slice(clause?.verb.from ?? 0, end).map(({ text }) => text);
  const separate =
    ((type === 'call' && (called.length === 2 || PHONING.has(clause?.verb.lemma ?? ''))) ||
      (type === 'meeting' && called.length > 1 && SEPARATELY.test(said.join(' ')))) &&
    caller !== undefined &&
    called.length > 0 &&
    called.every(({ kind }) => kind === 'official');
  return separate ? called.map((side) => ({ ...candidate, sides: [caller, side] })) : [candidate];
}

/** One rings up one at a time. */
const PHONING: ReadonlySet<string> = new Set(['telephone', 'phone', 'ring', 'call', 'dial']);

/** Words behind a clause's last phrase that are still its own. */
const SPARE = 2;

/** One candidate for each day or town that a verb's object gives its own: those named up to it. */
function byStops(candidate: Candidate): Candidate[] {
  const { type, status, clause, phrase, sides, recipients } = candidate;
  // `is to travel to Quito on Sunday and to Bogotá on Tuesday`: what is still to come is one tour.
  const isVisit = type === 'visit' && status === 'happened';
  if (!clause || !(isVisit || type === 'meeting' || type === 'call')) return [];
  if (phrase && !clause.after.includes(phrase)) return [];
  const all = isVisit ? recipients : sides;
  const among = clause.after.flatMap(({ words }) => words);
  const isBehind = ({ mention }: Party): boolean => among.some((word) => word.mention === mention);
  const stays = all.filter((side) => !isBehind(side));
  const stops: { met: Party[]; end: number | undefined }[] = [];
  for (const at of clause.after) {
    const { words, head } = at;
    const named = all.filter(({ mention }) => words.some((word) => word.mention === mention));
    const last = stops.at(-1);
    // A journey is told by its days: every stop is a town.
    const endsStop = tellsTime(at) || (!isVisit && head.mention?.kind === 'place');
    if (named.length > 0) {
      if (last && last.end === undefined) last.met.push(...named);
      else stops.push({ met: named, end: undefined });
    } else if (last && endsStop) last.end = head.end;
  }
  if (stays.length === 0 && !isVisit) return [];
  const parts = stops.flatMap(({ met, end }) =>
    met[0] && end !== undefined
      ? [
          {
            ...candidate,
            ...(isVisit ? { recipients: met } : { sides: [...stays, ...met] }),
            part: { start: met[0].mention.start, end },
          },
        ]
      : [],
  );
  return parts.length === stops.length ? parts : [];
}
