// biome-ignore-all format: one case a line reads as a table
import type { AmbiguityCase } from './ambiguity-cases.ts';

/** Cities and buildings as places, as governments or as nothing of the kind; see `ambiguity-cases.ts` for what these tables are. */
const CITIES: AmbiguityCase[] = [
  { name: 'an invitation to a capital', text: 'The Greek president accepted an invitation to Ankara.', expect: [['Ankara', 'place', 'Ankara, TR']], absent: [['Ankara', 'country']] },
  { name: 'an invitation that goes out to a capital', text: 'The Greek premier said an invitation to Ankara would be sent by the alliance.', expect: [['Ankara', 'country', 'TR']] },
  { name: 'a capital in its weather', text: 'Welcome to a very wet Oslo, where the ministers meet.', expect: [['Oslo', 'place', 'Oslo, NO']], absent: [['Oslo', 'country']] },
  { name: 'an office in a capital', text: 'The Chilean envoy waited in the Brussels office of the commissioner.', expect: [['Brussels', 'place', 'Brussels, BE']], absent: [['Brussels', 'organisation']] },
  { name: 'a state that goes to the seat of a bloc', text: 'Malta has run to Brussels. The commission will hear its minister.', expect: [['Malta', 'country', 'MT'], ['Brussels', 'organisation', 'EU']] },
  { name: 'a man who goes there', text: 'The Maltese minister has gone to Brussels.', expect: [['Brussels', 'place', 'Brussels, BE']] },
  { name: 'nobody from a capital acts', text: 'Nobody from Vientiane has replied to the note of the embassy.', expect: [['Vientiane', 'country', 'LA']] },
  { name: 'a city and a date on a line of their own', text: 'Kathmandu, 3 May 2024\n\nThe foreign minister of Nepal received the Indian envoy.', expect: [['Kathmandu', 'place', 'Kathmandu, NP']], absent: [['Kathmandu', 'country']] },
  { name: 'a street’s name behind a comma is no destination', text: 'Before Keir Starmer boarded his plane, Downing Street had insisted that the talks were private.', published: '2024-11-10', expect: [['Downing Street', 'country', 'GB']], absent: [['Downing Street', 'place']] },
  { name: 'an outlet that asks', text: 'KBS: Will the South Korean premier attend?\n\nThe minister did not answer.', expect: [], absent: [['KBS']] },
];

export const SETTING_CASES: readonly AmbiguityCase[] = [...CITIES];
