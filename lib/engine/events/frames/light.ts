import type { EventType } from '../../../model/event.ts';
import { does, type Slot, type VerbFrame } from './frame.ts';

/** What is done in words, by its noun, and at whom it is directed by the prepositions behind that. */
const ACTS: readonly (readonly [type: EventType, nouns: string, prepositions: readonly Slot[]])[] = [
  [
    'support',
    'support backing endorsement solidarity praise gratitude thanks congratulation condolence sympathy tribute approval blessing appreciation admiration',
    ['to', 'for', 'of', 'with', 'behind', 'by'],
  ],
  [
    'criticism',
    'criticism condemnation rebuke reprimand protest jab swipe broadside concern dismay displeasure outrage alarm disapproval unease anger irritation frustration',
    ['at', 'to', 'of', 'against', 'with', 'over', 'about', 'by'],
  ],
  ['request', 'appeal plea request demand entreaty petition', ['to', 'on', 'with', 'from']],
  [
    'rejection',
    'refusal rejection objection opposition rebuff snub veto',
    ['to', 'of', 'by', 'from', 'against'],
  ],
  ['accusation', 'accusation allegation', ['against', 'at', 'of']],
  ['threat', 'warning threat ultimatum', ['to', 'against', 'for']],
  ['agreement', 'pledge promise assurance undertaking', ['to']],
];

/** Verbs that only say that an act is done, or done again. */
const DOING =
  'make deliver voice issue launch express send give offer extend convey hurl level register signal show address renew repeat reiterate restate reaffirm affirm confirm maintain continue state vow pledge stress underline underscore';

/** Verbs by which it comes to him at whom it is directed. */
const RECEIVING = 'receive get win gain obtain earn draw attract secure meet face';

/**
 * Support verbs: `delivered a rebuke to`, `renewed its objection to`, `won backing from`. What is done is the noun's, so
 * one row a noun does for all of them. They stand behind the rows that name their verb.
 */
export const LIGHT_VERBS: readonly VerbFrame[] = ACTS.flatMap(([type, object, prepositions]) => [
  does(type, DOING, [...prepositions, 'object', 'modifier'], { object, named: true, prior: 6 }),
  does(type, RECEIVING, ['subject'], { actors: ['from', 'by'], object, named: true, prior: 6 }),
]);
