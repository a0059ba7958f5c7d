import { KINDS } from '../../lib/model/kind.ts';
import type { Score } from './score.ts';
import { JUDGED_FIELDS } from './score-events.ts';
import { precisionRecall, rate, type Tally } from './tally.ts';

/** Every figure of a score that has a floor, by name. */
export function figuresOf({ mentions, events }: Score): Map<string, number> {
  const figures: [string, number][] = [
    ...KINDS.flatMap((kind) => precisionAndF1(`${kind}, exact span`, mentions.exact[kind])),
    ...KINDS.map((kind): [string, number] => [
      `${kind}, overlap F1`,
      precisionRecall(mentions.overlap[kind]).f1,
    ]),
    ['linked to the right entity', rate(mentions.linked)],
    ...precisionAndF1('event, type and parties', events.strict),
    ...precisionAndF1('event, type group', events.loose),
    ['events of the lead found', rate(events.lead)],
    ...JUDGED_FIELDS.map((field): [string, number] => [
      `of matched events, ${field}`,
      rate(events.fields[field]),
    ]),
  ];
  return new Map(figures);
}

/** No recall: what raises F1 may cost a little of it, since a wrong highlight is worse than a missing one. */
function precisionAndF1(name: string, tally: Tally): [string, number][] {
  const { precision, f1 } = precisionRecall(tally);
  return [
    [`${name} P`, precision],
    [`${name} F1`, f1],
  ];
}
