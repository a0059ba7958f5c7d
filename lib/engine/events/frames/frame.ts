import type { EventType, Status } from '../../../model/event.ts';

/**
 * Where a role's filler stands. `subject` and `object` are the logical ones (a passive's are turned round);
 * `owner` is a genitive (`Brown's visit`, `his visit`); `teller` the subject of a relative clause about the noun
 * (`the request that Bangladesh sent`) or of the clause that says what the verb tells; `apposed` whom the noun is said of (`Lourenço, the mediator`); `modifier` a country or body before the noun
 * (`the India-EU summit`, `Russian diplomats`); every other name is a preposition.
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'owner'
  | 'modifier'
  | 'teller'
  | 'apposed'
  | 'beside'
  | 'with'
  | 'to'
  | 'from'
  | 'between'
  | 'of'
  | 'by'
  | 'for'
  | 'against'
  | 'on'
  | 'in'
  | 'at'
  | 'over'
  | 'among'
  | 'into'
  | 'towards'
  | 'toward'
  | 'around'
  | 'behind'
  | 'across'
  | 'about'
  | 'alongside'
  | 'upon'
  | 'through';

/** Who plays what: `sides` take part alike; `actors` do it to `recipients`. */
export interface Roles {
  sides?: readonly Slot[] | undefined;
  actors?: readonly Slot[] | undefined;
  recipients?: readonly Slot[] | undefined;
  /** Each does it to the other: `traded accusations`. */
  mutual?: boolean | undefined;
  /** Officials who do it together with the actors. */
  companions?: readonly Slot[] | undefined;
}

/** What a filler must be for the reading to hold. */
export type Filler = 'person' | 'state' | 'body' | 'any';

/** A way of telling an event by a verb. One row is one reading; the first whose conditions hold is taken. */
export interface VerbFrame extends Roles {
  type: EventType;
  /** Lemmas, separated by spaces; `call+on` wants the particle or preposition right after the verb. */
  verbs: string;
  /** The logical object must be headed by one of these nouns (lemmas, separated by spaces; within a name `_` for a space). */
  object?: string | undefined;
  /** The subject must be headed by one of these nouns: `the ambassadors returned`, `an apology was not on the table`. */
  doer?: string | undefined;
  /** A word that must stand in the clause (`phone`, `hands`). */
  company?: string | undefined;
  /** A word that must not stand in it: `declined to comment` refuses nothing. */
  unless?: string | undefined;
  /** The logical object must be this kind of party. */
  objectIs?: Filler | undefined;
  /** The verb must be passive: `was received in Ankara`. */
  passive?: boolean | undefined;
  /** The actor must be an official: countries do not travel. */
  person?: boolean | undefined;
  /** The actor must be an official himself: `whose secretariat is in Luanda` tells no visit. */
  official?: boolean | undefined;
  /** It must have no object. */
  intransitive?: boolean | undefined;
  /** An infinitive must follow: `called on Tehran to protect`. */
  infinitive?: boolean | undefined;
  /** Whom it is done to must be named in its slots: for turns of phrase that mean too much else besides. */
  named?: boolean | undefined;
  /** `to` a place: `asked Japarov to Dushanbe`. */
  toPlace?: boolean | undefined;
  /** What is promised, asked or decided must follow, as an infinitive or a `that` clause. */
  content?: boolean | undefined;
  /** It must be said of the future: `would respond with military measures` is a threat, `responded` is none. */
  future?: boolean | undefined;
  /** It must be denied: `would not hear of it` is a refusal, and has happened. */
  negated?: boolean | undefined;
  /** It must be said to be a duty: `must withdraw`, `should honour`. */
  duty?: boolean | undefined;
  /** What is asked must follow as a clause in the subjunctive or with `should`: `proposed that Berlin send boats`. */
  bidding?: boolean | undefined;
  /** What the telling makes of an event that has not been: of an offer a proposed one. */
  status?: Status | undefined;
  /** How many in ten such readings hold, by judgement; the corpus corrects it. */
  prior?: number | undefined;
}

/** A way of telling an event by a noun. */
export interface NounFrame extends Roles {
  type: EventType;
  /** Lemmas, separated by spaces. */
  nouns: string;
  /** A word that must stand in the noun phrase or behind its `of`: `joint` of `joint statement`. */
  modifier?: string | undefined;
  /** Nothing of which it is one may stand behind its `of`: `a second round`, but of no talks and no sanctions. */
  alone?: boolean | undefined;
  /** What must come right behind, after this preposition: an official (`two hours with Mr X`), or a body by its name (`the sidelines of the G20`). */
  beside?: 'with' | 'of' | undefined;
  /** The noun must be the object of one of these verbs, or their passive subject. */
  verbs?: string | undefined;
  /** Whom it is done to must be named in its slots. */
  named?: boolean | undefined;
  prior?: number | undefined;
}

type Conditions = Omit<VerbFrame, 'type' | 'verbs' | 'recipients' | 'sides'>;

/** A row by which the verb's subject does something to whoever stands in `recipients`. */
export const does = (
  type: EventType,
  verbs: string,
  recipients: readonly Slot[],
  conditions: Conditions = {},
): VerbFrame => ({ type, verbs, actors: ['subject'], recipients, ...conditions });

/** A row by which those in `sides` do something together. */
export const share = (
  type: EventType,
  verbs: string,
  sides: readonly Slot[],
  conditions: Conditions = {},
): VerbFrame => ({ type, verbs, sides, ...conditions });

type NounConditions = Pick<NounFrame, 'modifier' | 'alone' | 'beside' | 'verbs' | 'named' | 'prior'>;

/** A noun for what `actors` do to `recipients`. */
export const done = (
  type: EventType,
  nouns: string,
  actors: readonly Slot[],
  recipients: readonly Slot[],
  conditions: NounConditions = {},
): NounFrame => ({ type, nouns, actors, recipients, ...conditions });

/** A noun for what those in `sides` do together. */
export const shared = (
  type: EventType,
  nouns: string,
  sides: readonly Slot[],
  conditions: NounConditions = {},
): NounFrame => ({ type, nouns, sides, ...conditions });
