import { KINDS } from '../../lib/model/kind.ts';
import type { Score } from './score.ts';
import { JUDGED_FIELDS } from './score-events.ts';
import { precisionRecall, rate, type Tally } from './tally.ts';

/** Every figure of a score that has a floor, by name. */
export function figuresOf({ mentions, events }: Score): Map<string, number> {
  const figures: [string, number][] = [
    ...KINDS.flatMap((kind) => threeFigures(`${kind}, exact span`, mentions.exact[kind])),
    ...KINDS.map((kind): [string, number] => [
      `${kind}, overlap F1`,
      precisionRecall(mentions.overlap[kind]).f1,
    ]),
    ['linked to the right entity', rate(mentions.linked)],
    ...threeFigures('event, type and parties', events.strict),
    ...threeFigures('event, type group', events.loose),
    ['events of the lead found', rate(events.lead)],
    ...JUDGED_FIELDS.map((field): [string, number] => [
      `of matched events, ${field}`,
      rate(events.fields[field]),
    ]),
  ];
  return new Map(figures);
}

function threeFigures(name: string, tally: Tally): [string, number][] {
  const { precision, recall, f1 } = precisionRecall(tally);
  return [
    [`${name} P`, precision],
    [`${name} R`, recall],
    [`${name} F1`, f1],
  ];
}
