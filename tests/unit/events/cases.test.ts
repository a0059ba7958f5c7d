import { describe, expect, it } from 'vitest';
import { findEvents } from '../../../lib/engine/events/find.ts';
import { makeDoc } from '../../../lib/engine/text/segment.ts';
import type { EventFacts, EventProposal } from '../../../lib/model/event.ts';
import { ADDRESSED } from './cases/addressed.ts';
import { ADDRESSEES } from './cases/addressees.ts';
import { AGREEMENTS } from './cases/agreements.ts';
import { ANSWERS } from './cases/answers.ts';
import { ARRANGEMENTS } from './cases/arrangements.ts';
import { ATTACHMENTS } from './cases/attachments.ts';
import { BREAKS } from './cases/breaks.ts';
import { CLAUSES } from './cases/clauses.ts';
import { COMPANY } from './cases/company.ts';
import { CONSTRUCTIONS } from './cases/constructions.ts';
import { DATES } from './cases/dates.ts';
import { DAYS_COUNTED } from './cases/days-counted.ts';
import { DAYS_TOLD } from './cases/days-told.ts';
import { DEEDS } from './cases/deeds.ts';
import { DURATIONS } from './cases/durations.ts';
import { EMBASSIES } from './cases/embassies.ts';
import { ENCOUNTERS } from './cases/encounters.ts';
import { ENTRIES } from './cases/entries.ts';
import { EVERYDAY } from './cases/everyday.ts';
import { GIFTS } from './cases/gifts.ts';
import { IDIOMS } from './cases/idioms.ts';
import { JOURNEYS } from './cases/journeys.ts';
import { KINDS } from './cases/kinds.ts';
import { LEFT_UNSAID } from './cases/left-unsaid.ts';
import { MEETINGS } from './cases/meetings.ts';
import { NEGATIVES } from './cases/negatives.ts';
import { PHRASES } from './cases/phrases.ts';
import { PLACES } from './cases/places.ts';
import { PLANS } from './cases/plans.ts';
import { PRONOUNS } from './cases/pronouns.ts';
import { PROPOSALS } from './cases/proposals.ts';
import { PROSPECTS } from './cases/prospects.ts';
import { REFERENCES } from './cases/references.ts';
import { SHAPES } from './cases/shapes.ts';
import { SPOKEN } from './cases/spoken.ts';
import { STAFF } from './cases/staff.ts';
import { TALKS } from './cases/talks.ts';
import { THINGS_MEANT } from './cases/things-meant.ts';
import { TIMES_BESIDE } from './cases/times-beside.ts';
import { TIMES_LENT } from './cases/times-lent.ts';
import { TURNS } from './cases/turns.ts';
import { VERDICTS } from './cases/verdicts.ts';
import { WITHHELD } from './cases/withheld.ts';
import { WORD_ORDER } from './cases/word-order.ts';
import { WORDINGS } from './cases/wordings.ts';
import type { EventCase } from './cases.ts';
import { readMarkup } from './markup.ts';

/** Friday. */
const PUBLISHED = '2023-01-13';

function eventsOf(source: string): EventProposal[] {
  const { text, mentions, entities } = readMarkup(source);
  return findEvents(makeDoc({ text, published: PUBLISHED }), mentions, entities);
}

const sorted = (ids: readonly string[] | undefined): string[] => [...(ids ?? [])].sort();

/** Whether those who take part are those whom the case names: a text may tell several events of a type. */
const hasPeople = (found: EventProposal, event: Partial<EventFacts>): boolean =>
  (['parties', 'actors', 'recipients'] as const).every(
    (role) => sorted(found[role]).join() === sorted(event[role]).join(),
  );

function check({ text, event }: EventCase): void {
  const events = eventsOf(text);
  if (!event) {
    expect(events).toEqual([]);
    return;
  }
  const alike = events.filter(({ type }) => type === event.type);
  const found = alike.find((one) => hasPeople(one, event)) ?? alike[0];
  expect(
    found && {
      type: found.type,
      status: found.status,
      parties: sorted(found.parties),
      actors: sorted(found.actors),
      recipients: sorted(found.recipients),
    },
  ).toEqual({
    type: event.type,
    status: event.status,
    parties: sorted(event.parties),
    actors: sorted(event.actors),
    recipients: sorted(event.recipients),
  });
  expect(found?.date).toBe(event.date);
  if (event.place) expect(found?.place).toBe(event.place);
  if (event.source) expect(found?.source).toBe(event.source);
  if (event.agenda) expect(sorted(found?.agenda)).toEqual(sorted(event.agenda));
}

describe.each([
  ['meetings', MEETINGS],
  ['talks', TALKS],
  ['word order', WORD_ORDER],
  ['journeys', JOURNEYS],
  ['agreements', AGREEMENTS],
  ['words', SPOKEN],
  ['deeds', DEEDS],
  ['nothing', NEGATIVES],
  ['clauses', CLAUSES],
  ['phrases', PHRASES],
  ['references', REFERENCES],
  ['pronouns', PRONOUNS],
  ['things meant', THINGS_MEANT],
  ['addressees', ADDRESSEES],
  ['dates', DATES],
  ['days counted', DAYS_COUNTED],
  ['days told otherwise', DAYS_TOLD],
  ['times beside', TIMES_BESIDE],
  ['times lent', TIMES_LENT],
  ['durations', DURATIONS],
  ['entries', ENTRIES],
  ['places', PLACES],
  ['kinds', KINDS],
  ['turns', TURNS],
  ['everyday', EVERYDAY],
  ['gifts', GIFTS],
  ['prospects', PROSPECTS],
  ['arrangements', ARRANGEMENTS],
  ['proposals', PROPOSALS],
  ['plans', PLANS],
  ['staff and answers', STAFF],
  ['answers', ANSWERS],
  ['idioms', IDIOMS],
  ['company', COMPANY],
  ['constructions', CONSTRUCTIONS],
  ['shapes', SHAPES],
  ['attachments', ATTACHMENTS],
  ['embassies', EMBASSIES],
  ['withheld', WITHHELD],
  ['addressed', ADDRESSED],
  ['encounters', ENCOUNTERS],
  ['left unsaid', LEFT_UNSAID],
  ['wordings', WORDINGS],
  ['breaks', BREAKS],
  ['verdicts', VERDICTS],
] as const)('%s', (_name, cases) => {
  it.each(cases)('$name', check);
});
