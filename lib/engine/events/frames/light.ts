import type { EventType } from '../../../model/event.ts';
import { does, type Slot, type VerbFrame } from './frame.ts';

/** What is done in words, by its noun, and at whom it is directed by the prepositions behind that. */
const ACTS: readonly (readonly [type: EventType, nouns: string, directed: readonly Slot[]])[] = [
  [
    'support',
    'support backing endorsement recognition solidarity praise plaudit accolade acclaim applause gratitude thanks congratulation condolence sympathy tribute approval blessing appreciation admiration adherence confidence faith commitment',
    ['to', 'for', 'of', 'with', 'behind', 'in', 'by'],
  ],
  [
    'criticism',
    'criticism condemnation rebuke reprimand censure reproof protest complaint broadside tirade diatribe salvo jab swipe scorn contempt abuse ridicule concern dismay displeasure outrage fury ire anger alarm disapproval unease irritation frustration flak',
    ['at', 'to', 'on', 'of', 'against', 'with', 'over', 'about', 'by'],
  ],
  [
    'request',
    'appeal plea request demand entreaty petition application proposal',
    ['to', 'on', 'with', 'for', 'from'],
  ],
  [
    'rejection',
    'refusal rejection objection opposition rebuff snub veto',
    ['to', 'of', 'by', 'from', 'against'],
  ],
  ['accusation', 'accusation allegation charge claim', ['against', 'at', 'of']],
  ['threat', 'warning threat ultimatum', ['to', 'against', 'at', 'for']],
  ['agreement', 'pledge promise assurance undertaking', ['to']],
];

/** Verbs that only say that an act is done, or done again. */
const DOING =
  'make deliver aim voice issue launch express send cable give grant accord lend throw offer extend convey hurl fling fire unleash mount level direct pour heap register lodge file submit hand present signal sound utter show address renew repeat reiterate restate reaffirm affirm confirm maintain continue state vow pledge stress underline underscore';

/** Verbs by which it comes to him at whom it is directed. */
const RECEIVING =
  'receive get win gain obtain earn enjoy draw attract provoke trigger prompt elicit spark incur secure meet face';

/**
 * Support verbs: `delivered a rebuke to`, `renewed its objection to`, `won backing from`. What is done is the noun's, so
 * one row a noun does for all of them. They stand behind the rows that name their verb.
 */
export const LIGHT_VERBS: readonly VerbFrame[] = ACTS.flatMap(([type, object, directed]) => [
  does(type, DOING, [...directed, 'object', 'modifier'], { object, named: true, prior: 6 }),
  does(type, RECEIVING, ['subject', 'object'], { actors: ['from', 'by'], object, named: true, prior: 6 }),
]);
