import { NUMBER_WORDS } from '../../time/parts.ts';
import type { Lexeme } from './lexeme.ts';

/** The part a word plays in a sentence, as far as finding who did what to whom needs it. */
export type Tag =
  | 'determiner'
  | 'possessive' // his, their
  | 'pronoun'
  | 'adjective' // only those that stand before event nouns; unknown words are nouns
  | 'number'
  | 'noun'
  | 'mention' // a party or place, its words taken as one
  | 'genitive' // 's
  | 'verb'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'not'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'comma'
  | 'stop' // ; : – and brackets: nothing reaches across but what is said so
  | 'quote';

/** What a noun phrase is made of. */
export const IN_NOUN_PHRASE: ReadonlySet<Tag> = new Set([
  'determiner',
  'possessive',
  'adjective',
  'number',
  'noun',
  'mention',
]);

/** The verbs that stand before another: `has met`, `did not meet`, `would`. */
export const AUXILIARIES: ReadonlySet<Tag> = new Set(['be', 'have', 'do', 'modal']);

const words = (list: string): string[] => list.split(' ');

const CLOSED: readonly (readonly [Tag, string])[] = [
  [
    'determiner',
    'the a an this that these those each every some any no neither either both all another several many few most more such last next',
  ],
  [
    'adjective',
    'new full deep strong great big small major minor recent fresh bold rare grave grim harsh tough sharp stern swift steep strict severe warm broad wide joint mutual bilateral trilateral unprecedented sweeping final formal solemn blunt veiled lengthy lasting permanent temporary partial comprehensive preliminary tentative urgent serious fierce bitter stinging scathing vigorous wider broader greater larger smaller closer tougher stricter longer deeper stronger',
  ],
  ['number', [...NUMBER_WORDS.keys()].join(' ')],
  ['possessive', 'his her its their our my your whose'],
  ['pronoun', 'he she it they we i you him them us me nobody none'],
  ['be', 'is are was were be been being am'],
  ['have', 'has have had having'],
  ['do', 'does do did'],
  ['modal', 'will would shall should can could may might must wo ca'],
  ['not', "not never n't cannot"],
  ['conjunction', 'and or but nor'],
  [
    'subordinator',
    'because what although though while whilst whereas unless if whether once when whenever since so whereupon',
  ],
  ['relative', 'which who whom where whose'],
  [
    'preposition',
    'of in on at by for with from into over about between among under against during after before ahead following through throughout across toward towards upon within without near around beyond beside alongside despite concerning regarding amid outside inside behind via onto off including per except like according as until till than worth',
  ],
  [
    'adverb',
    'also overnight himself herself itself themselves again already yet still only just even further soon later earlier now then here there today yesterday tomorrow tonight not-yet formally officially separately personally publicly privately jointly repeatedly strongly categorically flatly firmly finally recently previously ever instead therefore however meanwhile together abroad home almost nearly too nevertheless nonetheless moreover furthermore thereafter thereupon thus hence meantime rather often always sometimes seldom perhaps maybe elsewhere afterwards afterward beforehand otherwise besides indeed anyway briefly late directly originally initially subsequently last-minute twice likewise once-more up out down back away forward altogether outright alike apiece aloud awhile afresh anew forever halfway henceforth indoors midway nowhere onwards sideways somehow sometime somewhere somewhat straightaway thereby thrice upstairs upwards worldwide nationwide ashore forthwith hitherto overboard therein backwards homewards alas quite ago',
  ],
];

/** Words whose part of speech does not depend on what stands around them. */
export const CLOSED_WORDS: ReadonlyMap<string, Tag> = new Map(
  CLOSED.flatMap(([tag, list]) => words(list).map((word) => [word, tag] as const)),
);

/** Phrases that stand as one adverb. */
export const ADVERBIALS: readonly (readonly string[])[] = [
  'face to face',
  'back and forth',
  'step by step',
  'side by side',
  'shoulder to shoulder',
  'hand in hand',
  'one after the other',
  'one by one',
  'once and for all',
  'at once',
  'once more',
  'once again',
  'at length',
  'in turn',
  'so far',
  'by then',
  'to blame',
  'none the less',
  'all the same',
  'time and again',
  'sooner or later',
  'of late',
  'of course',
].map(words);

export const ADVERBIAL_OPENINGS: ReadonlySet<string> = new Set(ADVERBIALS.flatMap(([first = '']) => first));

/** Contracted negations: the auxiliary's tag; the word carries `negative`. */
export const CONTRACTIONS: ReadonlyMap<string, Tag> = new Map([
  ...words("isn't aren't wasn't weren't").map((word) => [word, 'be'] as const),
  ...words("hasn't haven't hadn't").map((word) => [word, 'have'] as const),
  ...words("didn't doesn't don't").map((word) => [word, 'do'] as const),
  ...words("won't wouldn't can't couldn't shouldn't mustn't").map((word) => [word, 'modal'] as const),
]);

/** Nouns for a person by office: `the foreign minister, X` is one party with `X`. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set([
  // `chargé d'affaires` by its last word
  "d'affaires",
  ...words(
    'minister president premier chancellor secretary ambassador envoy counterpart colleague chief leader head ruler king emir sultan crown-prince prince queen spokesman spokeswoman spokesperson adviser advisor commissioner representative commander general director chairman chairperson chairwoman chair host guest rival mediator diplomat negotiator governor deputy speaker commissar aide official monarch pope counterparts ministers presidents leaders premiers secretaries envoys ambassadors chiefs heads counterpart-in-chief homologue successor predecessor vice-president secretary-general under-secretary-general undersecretary-general director-general attorney-general consul-general governor-general president-elect vice-chancellor vice-premier vice-minister opposite number witnesses witness caller visitor strongman politician lawmaker senator congressman representative-elect chargé nuncio attaché consul wife father son brother daughter sister',
  ),
]);

/** What stands before a person's name; each is also polite or an office. */
export const TITLES: ReadonlySet<string> = new Set(
  words(
    'mr mrs ms dr sir president prime premier chancellor king queen prince secretary ambassador minister senator commissioner sheikh',
  ),
);

/** Nouns after a country's adjective that act for the state: `the Iranian side`, `U.S. officials`. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(
    'government governments rulers authorities side sides delegation delegations delegate delegates officials official diplomats diplomat minister ministers leader leaders leadership president presidents premier premiers envoy envoys negotiator negotiators mediators team state states army armies navy navies military forces troops soldiers paratroopers officers generals commanders cabinet administration regime embassy embassies mission missions council parliament parliaments ministry ministries foreign-ministry representatives representative team teams experts observers monitors inspectors committee panel spokesman spokeswoman spokesperson head heads chief chiefs chancellor monarch king emir counterparts ambassador ambassadors capital capitals member members nations countries lawmakers parliamentarians mps junta board assembly commission secretariat summit warships police commandos divers rescuers scientists engineers surveyors guards pilots sailors marines crews units guard coastguard gendarmerie',
  ),
);

export const TIME_NOUN =
  /^(?!\w+-(?:day|week|month|year|time)$).*(?:day|week|month|year|night|morning|evening|afternoon|weekend|january|february|march|april|\bmay|june|july|august|september|october|november|december|\b(?:jan|feb|aug|sept?|oct|nov|dec)|time|decade|century|fortnight|spring|summer|autumn|winter)s?$/;

/** Whether a noun tells a time: it takes no `that` of its own and leads to no name. */
export const isTimeNoun = ({ lexeme }: { lexeme: Lexeme }): boolean => lexeme.isTime;

/** Nouns that no title or name stands in apposition to: `in the opening session Mr X urged`. */
export const ABSTRACT =
  /(?:ion|ment|ing|ence|ance|ship|summit|visit|trip|speech|letter|interview|article|talk|call|tweet|post|address|round|press|follow-up|reply|response|link|encounter|airport|ceremony|embassy|program(?:me)?|reception|dinner|lunch|banquet|breakfast|museum|hotel|concert|flight|plane|train|table|message|moment|ministry|palace|border|capital|parliament|debate|campaign|chamber|hall|war|crisis|conflict|plenary|vote|square|room|office|city|town|village|tour|stay|tenure|process|dispute|stand-?off|deal|pact|accord|treaty|protocol|raid|attack|coup|occasion|event|day|time|week|hour)$/;

/** Words that are said of the noun before them: `called the charge absurd`. */
const PREDICATIVE: ReadonlySet<string> = new Set(
  'absurd false untrue unfair unjust unfounded unjustified unwarranted disproportionate void illegal unlawful cynical hypocritical unrealistic immoral premature provocative'.split(
    ' ',
  ),
);
export const isPredicative = (word: string): boolean =>
  PREDICATIVE.has(word) ||
  (/(?:less|able|ible|ous)$/.test(word) && !/(?:table|cable|bible|constable|rendezvous)$/.test(word));

/** The name of a month, or what is short for it. */
export const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

export const YEAR = /^(?:1[89]|20)\d\d$/;

/** Whether the word before another ends a date: `on May 18 expelled`, `in 2022 expelled`. */
export function endsDate(words: readonly { text: string; tag: Tag }[], at: number): boolean {
  const [before, last] = [words[at - 2], words[at - 1]];
  if (last?.tag !== 'number' || !before) return false;
  return (
    MONTH.test(before.text) ||
    (YEAR.test(last.text) && (before.tag === 'preposition' || before.tag === 'comma'))
  );
}

export const startsVerbal = (tag: Tag): boolean => tag === 'verb' || AUXILIARIES.has(tag);
