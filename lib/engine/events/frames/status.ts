import type { Status } from '../../../model/event.ts';

const each = (list: string, status: Status): readonly (readonly [string, Status])[] =>
  list.split(' ').map((word) => [word, status] as const);

/** Verbs and adjectives that govern an infinitive (`is expected to meet`, `offered to mediate`) and what they make of it. */
export const GOVERNING_INFINITIVE: ReadonlyMap<string, Status> = new Map([
  ...each(
    'plan expect schedule due set agree intend mean prepare arrange aim vow promise pledge announce slate bind poise commit resolve undertake accept slated ready determined likely about',
    'planned',
  ),
  ...each(
    'offer propose invite ask want seek hope wish suggest urge call encourage request press consider like volunteer stand willing keen eager hopeful open appeal demand push try threaten tell',
    'proposed',
  ),
  ...each('refuse decline fail reluctant unwilling', 'denied'),
]);

/** Verbs whose passive subject is to do what the infinitive says: `were instructed to meet in May`. */
export const CHARGED: ReadonlySet<string> = new Set('instruct direct mandate task'.split(' '));

/** Verbs that govern a gerund: `is considering expelling`, `suggested meeting`. */
export const GOVERNING_GERUND: ReadonlyMap<string, Status> = new Map([
  ...each(
    'consider weigh mull contemplate suggest propose float discuss talk+of talk+about speak+of hint+at muse+about toy+with think+of think+about dream+of',
    'proposed',
  ),
  ...each('postpone delay', 'postponed'),
  ...each(
    'avoid stop+short+of refrain+from abstain+from decide+against shy+away+from shrink+from hold+back+from',
    'denied',
  ),
  ...each('keep continue go', 'happening'),
]);

/** Nouns that govern an infinitive (`the offer to mediate`, `a decision to expel`) and what they make of it. */
export const CONTENT: ReadonlyMap<string, Status> = new Map([
  ...each(
    'offer proposal plan bid attempt request call appeal demand readiness willingness threat',
    'proposed',
  ),
  ...each('decision promise pledge agreement intention vow', 'planned'),
  ...each('refusal failure', 'denied'),
]);

/** Whether a plan has been given up, or put off. */
export const isOff = (status: Status | undefined): status is 'postponed' | 'cancelled' =>
  status === 'postponed' || status === 'cancelled';

/** Verbs with an event's noun as their object, or as their subject in the passive (`the visit was postponed`). */
export const GOVERNING_NOUN: ReadonlyMap<string, Status> = new Map([
  ...each('postpone delay defer adjourn reschedule put+off push+back put+back move+back', 'postponed'),
  ...each(
    'break+off cancel scrap call+off shelve axe abort scupper torpedo scratch abandon ditch lift drop withdraw',
    'cancelled',
  ),
  ...each(
    'plan schedule arrange expect await confirm prepare set envisage foresee pencil announce slate agree call',
    'planned',
  ),
  ...each(
    'propose suggest offer seek request want demand urge consider float mull weigh contemplate discuss',
    'proposed',
  ),
  ...each('deny rule+out turn+down vote+down refuse reject decline veto block', 'denied'),
]);

/** Turns of which an event's noun is the subject: `a meeting is on the cards`, `the talks fell through`. */
export const TURNS: ReadonlyMap<string, Status> = new Map([
  ...each(
    'be+on+cards be+on+horizon be+in+works be+in+offing be+in+pipeline be+in+making be+in+preparation be+under+preparation',
    'planned',
  ),
  ...each('be+under+discussion be+under+consideration be+on+table', 'proposed'),
  ...each('be+under+way be+underway be+in+progress be+in+session', 'happening'),
  ...each('fall+through fall+victim be+off strike+from+calendar strike+from+agenda', 'cancelled'),
  ...each('put+on+hold put+on+ice place+on+hold be+on+ice be+on+hold', 'postponed'),
]);

/** Verbs that give an event's noun a predicate. */
export const COPULAS: ReadonlySet<string> = new Set('be remain look seem appear stay become'.split(' '));

/** What a predicate makes of it: `a visit remains possible`, `a meeting looks increasingly unlikely`. */
export const PROSPECTS: ReadonlyMap<string, Status> = new Map([
  ...each('imminent likely certain inevitable', 'planned'),
  ...each('possible conceivable feasible', 'proposed'),
  ...each('impossible unlikely improbable unthinkable inconceivable premature', 'denied'),
]);

/** Verbs and predicates with an event's noun right behind their preposition: `pulled out of the summit`, `is open to talks`. */
export const GOVERNING_ADJUNCT: ReadonlyMap<string, Status> = new Map([
  ...each('pull+out back+out bow+out drop+out decide+against', 'cancelled'),
  ...each(
    'call+for push+for press+for ask+for appeal+for hope+for plead+for lobby+for argue+for be+open',
    'proposed',
  ),
  ...each('prepare+for agree+to agree+on wait+for be+ready', 'planned'),
]);

/** Verbs with an office behind `as`: `named him as mediator`. */
export const APPOINTING: ReadonlyMap<string, Status> = new Map([
  ...each('name appoint designate choose pick', 'planned'),
  ...each('propose suggest offer nominate', 'proposed'),
]);

/** Nouns with an event's noun behind `for`, `of` or `to`: `a call for talks`, `the prospect of a summit`. */
export const OVER_NOUN: ReadonlyMap<string, Status> = new Map([
  ...each(
    'call offer proposal idea prospect possibility spectre option chance hope suggestion demand readiness openness appeal willingness desire wish appetite interest eagerness push plea request need',
    'proposed',
  ),
  ...each('plan preparation date arrangement timetable agreement', 'planned'),
  ...each('postponement deferral adjournment delay', 'postponed'),
  ...each('cancellation scrapping abandonment', 'cancelled'),
]);

/** Verbs by which somebody takes part in what a noun names: their subject joins its sides. */
export const TAKING_PART: ReadonlySet<string> = new Set(
  'hold have conduct make pay put wind cut interrupt host attend join begin start open conclude finish wrap end lead chair co-chair co-host complete undertake resume continue take give place engage enter launch organise organize receive leave emerge come arrange convene propose cancel postpone seek offer extend renew issue schedule plan address go accept decline receive turn brief sign kick pull call scrap defer delay reschedule shelve suspend freeze halt pause interrupt lock'.split(
    ' ',
  ),
);

/** Verbs of which an event's noun is the subject: it takes place. */
export const TAKING_PLACE: ReadonlySet<string> = new Set(
  'be take happen occur coincide overlap open begin start end follow conclude close finish fail collapse resume last focus center centre cover come run proceed continue touch deal yield bring produce break stall drag'.split(
    ' ',
  ),
);

/** Words before an event's noun. */
export const NOUN_MODIFIERS: ReadonlyMap<string, Status> = new Map([
  ...each('planned upcoming forthcoming scheduled expected coming impending next future', 'planned'),
  ...each('proposed possible potential suggested prospective', 'proposed'),
  ...each('postponed delayed', 'postponed'),
  ...each('cancelled canceled scrapped aborted', 'cancelled'),
  ...each('ongoing continuing current visiting', 'happening'),
]);

/** Prepositions that say an event's noun is over, or still to come, when the clause speaks. */
export const NOUN_PREPOSITIONS: ReadonlyMap<string, Status> = new Map([
  ...each('after following during since', 'happened'),
  ...each('ahead before until', 'planned'),
]);

export const MODALS: ReadonlyMap<string, Status> = new Map([
  ...each('will shall wo would have-to', 'planned'),
  ...each('can could may might should must ought', 'proposed'),
]);
