import {
  counted,
  dateOf,
  type Groups,
  isOrdinal,
  monthNumber,
  monthOf,
  NUMBER_WORDS,
  number,
  relative,
  SIDES,
  weekdayNumber,
  weekWord,
} from './parts.ts';
import { SEASONS, type Time } from './time.ts';

const MONTHS =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const DAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
const FULL_DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const NUMBERS = `a|an|${[...NUMBER_WORDS.keys()].join('|')}|few|couple of|several|\\d{1,3}`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]|20)\\d\\d';
const PART = '(?:morning|noon|afternoon|evening|night)';
const UNIT = 'hour|day|week|fortnight|month|year|decade';
/** `less than a week after` counts nothing. */
const EXACT = '(?<!\\b(?:than|nearly|almost|about|roughly|barely|some|over|under|around|within)\\s)';
const DASH = '\\s?[-–—]\\s?|\\s(?:to|and|until|till|through)\\s';

/** Feasts that fall on the same day each year. */
const FEASTS: ReadonlyMap<string, Time> = new Map([
  ['christmas eve', { kind: 'date', month: 12, day: 24 }],
  ['christmas', { kind: 'date', month: 12, day: 25 }],
  ['boxing', { kind: 'date', month: 12, day: 26 }],
  ['new year eve', { kind: 'date', month: 12, day: 31 }],
  ['new year', { kind: 'date', month: 1, day: 1 }],
]);

/** What a rule's named groups, in lower case, make of it. */
type Build = (groups: Groups) => Time | undefined;

const sameDay: Build = () => ({ kind: 'from-anchor', count: 0, unit: 'day', direction: 0 });

/** In this order: the first that matches at a place wins, so the fuller forms come first. */
export const GRAMMAR: readonly (readonly [string, Build])[] = [
  [
    `(?<year>${YEAR})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\\d|3[01])`,
    (g) => ({ kind: 'date', year: Number(g.year), month: Number(g.month), day: Number(g.day) }),
  ],
  // January 21 to 26, 2024; Jan. 8 and 9; January 30 to February 2; last September 15
  [
    `(?:(?:${DAYS}),?\\s|(?<side>last|next)\\s)?(?<month>${MONTHS})\\s(?<day>${DAY})(?:(?:${DASH})(?:(?<tomonth>${MONTHS})\\s)?(?<today>${DAY})(?!\\d|\\s(?:per|million|billion|people|killed)))?(?:,?\\s(?<year>${YEAR})|\\sof\\s(?<that>that|the\\ssame)\\syear|\\s(?:of\\s)?(?<rel>last|this|next)\\syear)?(?!\\d|:\\d)`,
    (g) => dateOf(g),
  ],
  // in April, on the 4th
  [`(?<month>${MONTHS}),?\\son\\sthe\\s(?<day>\\d{1,2})(?:st|nd|rd|th)`, (g) => dateOf(g)],
  // 17 January 2023; 25 and 26 January; 30 January to 2 February
  [
    `(?:(?:${DAYS}),?\\s)?(?:the\\s)?(?<day>${DAY})(?:(?:${DASH})(?<today>${DAY}))?\\s(?:of\\s)?(?<month>${MONTHS})(?:(?:${DASH})(?<today2>${DAY})\\s(?<tomonth>${MONTHS}))?(?:,?\\s(?<year>${YEAR})|\\s(?:of\\s)?(?<rel>last|this|next)\\syear)?(?!\\d)`,
    (g) => dateOf({ ...g, today: g.today2 ?? g.today }),
  ],
  [
    `(?<feast>christmas\\seve|christmas(?:\\sday)?|boxing\\sday|new\\syear[’']s\\seve|new\\syear[’']s\\sday)`,
    (g) => FEASTS.get((g.feast ?? '').replace(/[’']s|\sday/g, '').trim()),
  ],
  [
    `(?<day>${FULL_DAYS})\\sof\\s(?<week>last|next|this)\\sweek`,
    (g) => ({ kind: 'weekday', weekday: weekdayNumber(g.day), ofWeek: weekWord(g.week) }),
  ],
  // the session held on Thursday last; but not on Thursday last year
  [
    `(?<day>${FULL_DAYS})\\s(?<week>last|next)(?=[^\\w\\s]|\\s(?:and|but|when|in|at|between|with|for|by)\\b|$)`,
    (g) => ({ kind: 'weekday', weekday: weekdayNumber(g.day), week: weekWord(g.week) }),
  ],
  // before that week was out, on the Thursday; but not on the Thursday meeting
  [
    `(?<=\\bon\\s)the\\s(?<day>${FULL_DAYS})(?=[^\\w\\s]|\\s(?:and|but|when|in|at|to|with|for|by|he|she|they|it|the)\\b|$)`,
    (g) => ({ kind: 'weekday', weekday: weekdayNumber(g.day), ofAnchor: true }),
  ],
  [
    `(?:(?<week>last|next|this|this past|this coming|coming|past)\\s)?(?<day>${FULL_DAYS})(?:(?:\\s${PART})?(?:${DASH})(?<today>${FULL_DAYS}))?`,
    (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g.day),
      toWeekday: g.today === undefined ? undefined : weekdayNumber(g.today),
      week: weekWord(g.week),
    }),
  ],
  // in the last week of February: no more than the month is told
  [
    `(?:the\\s)?(?:first|second|third|fourth|last|final|closing|opening)\\s(?:(?:few|two|three)\\s)?(?:weeks?|days)\\sof\\s(?<month>${MONTHS})(?:,?\\s(?<year>${YEAR})|\\s(?:of\\s)?(?<rel>last|this|next)\\syear)?(?!\\s\\d)`,
    (g) => monthOf(g),
  ],
  // earlier this week, in the coming days: when, but no date
  [
    `(?:(?:earlier|later|early|late)\\s(?:in\\s)?(?:(?:this|the)\\sweek|the\\syear))|(?:in|over|within)\\s(?:the\\s)?(?:coming|next|past|last|recent|few)\\s(?:few\\s)?(?:days|weeks|months|years|hours)|within\\s(?:days|weeks|months)|the\\s(?:coming\\s|same\\s)?week(?!end|\\safter\\snext|\\sof\\s(?:${MONTHS})\\s\\d)|this\\scoming\\sweek(?!end)`,
    () => ({ kind: 'open' }),
  ],
  [`(?<count>${NUMBERS})\\s(?<unit>${UNIT})s?\\sago`, (g) => ({ kind: 'ago', ...counted(g), direction: -1 })],
  [
    `(?:over|within|in)\\sthe\\s(?:next|coming)\\s(?<count>${NUMBERS})\\s(?<unit>day|week|month|year)s?`,
    (g) => ({ kind: 'within', ...counted(g) }),
  ],
  [
    `(?:in|within)\\s(?<count>${NUMBERS})\\s(?<unit>day|week|fortnight|month|year)s?(?:'s?\\stime)?`,
    (g) => ({ kind: 'ago', ...counted(g), direction: 1 }),
  ],
  [`the\\sday\\safter\\stomorrow`, () => ({ kind: 'day', offset: 2 })],
  [`the\\sday\\sbefore\\syesterday`, () => ({ kind: 'day', offset: -2 })],
  [`the\\sweek\\safter\\snext`, () => ({ kind: 'week', offset: 2 })],
  [
    `the\\sweek\\sof\\s(?<month>${MONTHS})\\s(?<day>${DAY})`,
    (g) => ({ kind: 'week-of', month: monthNumber(g.month), day: number(g.day) }),
  ],
  // seventeen days after breaking off relations; the eve of the talks
  [
    `(?:${EXACT}(?<count>${NUMBERS})\\s(?<unit>${UNIT})s?|the\\s(?:day|night|morning|evening))\\s(?<dir>after|before|ahead\\sof)(?=\\s(?!(?:that|which|to|in|at|by|on|and|but|with|for|from|when|as)\\b|${MONTHS})\\w)|(?:on\\s)?the\\s(?<eve>eve\\sof)`,
    (g) => ({
      kind: 'from-event',
      ...(g.count === undefined ? { count: 1, unit: 'day' } : counted(g)),
      direction: g.dir === 'after' ? 1 : -1,
    }),
  ],
  [
    `(?:the\\s)?(?:next|following)\\s(?:day|morning|afternoon|evening|night)|(?:the\\s)?day\\s(?:after|later)|(?:a|one)\\sday\\s(?:later|after(?:ward)?s?)`,
    () => ({ kind: 'from-anchor', count: 1, unit: 'day', direction: 1 }),
  ],
  [
    `(?:the\\s)?(?:previous\\s(?:day|morning|afternoon|evening|night)|(?:day|morning|afternoon|evening|night)\\sbefore)|(?:a|one)\\sday\\s(?:earlier|before|ahead)`,
    () => ({ kind: 'from-anchor', count: 1, unit: 'day', direction: -1 }),
  ],
  [
    `(?<count>${NUMBERS})\\s(?<unit>${UNIT})s?\\s(?<dir>later|afterwards?|after\\sthat|earlier|before\\sthat|previously)`,
    (g) => ({
      kind: 'from-anchor',
      ...counted(g),
      direction: /^(?:earlier|before|prev)/.test(g.dir ?? '') ? -1 : 1,
    }),
  ],
  [
    `(?:the|that)\\s(?:very\\s)?same\\sday|that\\sday|(?:minutes|moments|hours)\\s(?:later|earlier|before)|a\\slittle\\slater`,
    sameDay,
  ],
  // to be signed on the occasion; in the same letter he asked
  [
    `on\\s(?:the|that)\\s(?:same\\s)?occasion(?!\\sof)|in\\sthe\\ssame\\s(?:letter|statement|speech|interview|message|text|address|note|meeting|call|conversation)`,
    sameDay,
  ],
  // condemned it within hours; what will come within hours has no date yet
  [
    `within\\s(?:hours|the\\s(?:hour|day))(?!\\sof\\b)|in\\sthe\\shours?\\sthat\\sfollowed`,
    () => ({ kind: 'at-once' }),
  ],
  [`(?:that|the\\ssame)\\sweekend`, () => ({ kind: 'weekend-of-anchor' })],
  [
    `(?:the\\s)?(?<rel>following|previous)\\s(?<unit>month|year)`,
    (g) => ({
      kind: 'from-anchor',
      ...counted({ ...g, count: 'one' }),
      direction: g.rel === 'previous' ? -1 : 1,
    }),
  ],
  // that month; the year before
  [
    `(?:that|the)\\ssame\\s(?<same>month|year)|that\\s(?<unit>month|year)`,
    (g) => ({ kind: 'from-anchor', ...counted({ count: 'one', unit: g.unit ?? g.same }), direction: 0 }),
  ],
  [
    `the\\s(?<unit>month|year)\\s(?<dir>before|after|earlier|later)(?=[^\\w\\s]|\\s(?:and|but|when|in|on|at|to|with|for|by)\\b|$)`,
    (g) => ({
      kind: 'from-anchor',
      ...counted({ count: 'one', unit: g.unit }),
      direction: g.dir === 'before' || g.dir === 'earlier' ? -1 : 1,
    }),
  ],
  // before the end of the month
  [
    `(?<=\\b(?:before|by|at|towards?)\\s)the\\s(?:end|close|middle|start|beginning)\\sof\\s(?:the|this)\\s(?<unit>month|year)`,
    (g) => ({ kind: g.unit === 'year' ? 'relative-year' : 'relative-month', offset: 0 }),
  ],
  // that evening, before lunch, by nightfall: on the day told of
  [
    `(?:(?:the|that)\\s(?:very\\s)?same|that)\\s(?:morning|afternoon|evening|night)|(?:before|after|over|at|by)\\s(?:lunch|dinner|breakfast|dawn|dusk|nightfall|sunset|sunrise|midday|midnight)|before\\sthe\\s(?:day|morning|afternoon|evening|night)\\s(?:is|was)\\s(?:out|over)|in\\sthe\\s(?:early\\s|late\\s)?(?:small\\shours|morning|afternoon|evening)(?!\\s(?:of|on)\\b)`,
    () => ({ kind: 'day-part' }),
  ],
  [
    `(?:(?<rel>last|next|this|the|the\\spast|over\\sthe|at\\sthe)\\s)weekend`,
    (g) => ({
      kind: 'weekend',
      offset: g.rel === 'last' ? -1 : g.rel === 'next' ? 1 : g.rel === 'this' ? 0 : undefined,
    }),
  ],
  [
    `(?:the\\s)?(?<rel>last|next|previous|following|this)\\sweek(?!end)`,
    (g) => ({ kind: 'week', offset: /^(?:last|prev)/.test(g.rel ?? '') ? -1 : g.rel === 'this' ? 0 : 1 }),
  ],
  [
    `(?:(?:early|earlier|late|later|in|mid-?)\\s)?(?<rel>last|next|this)\\smonth`,
    (g) => ({ kind: 'relative-month', offset: relative(g.rel) }),
  ],
  [
    `(?:(?:in|by|before|until|of|since|during|over|for)\\s(?:the\\s)?|(?:this|(?<side>last|next))\\s)(?:(?:early|late|mid)[\\s-])?(?<season>spring|summer|autumn|winter)(?:,?\\s(?:of\\s)?(?<year>${YEAR}))?(?!\\s(?:olympi|paralympi|games|palace|session|university|school|offensive|training))`,
    (g) => ({
      kind: 'season',
      season: SEASONS.find((season) => season === g.season) ?? 'winter',
      year: g.year === undefined ? undefined : Number(g.year),
      side: g.side === undefined ? undefined : SIDES[relative(g.side) + 1],
    }),
  ],
  // the first half of next year
  [
    `(?:the\\s)?(?<half>first|second)\\shalf\\sof\\s(?:(?<rel>last|next|this)\\syear|(?<year>${YEAR}))`,
    (g) => ({
      kind: 'month',
      month: g.half === 'first' ? 1 : 7,
      toMonth: g.half === 'first' ? 6 : 12,
      year: g.year === undefined ? undefined : Number(g.year),
      yearOffset: g.rel === undefined ? undefined : relative(g.rel),
    }),
  ],
  [
    `(?:(?:early|earlier|late|later|in)\\s)?(?<rel>last|next|this)\\syear`,
    (g) => ({ kind: 'relative-year', offset: relative(g.rel) }),
  ],
  [
    `(?<from>yesterday|today)\\sand\\s(?:today|tomorrow)`,
    (g) =>
      g.from === 'today' ? { kind: 'day', offset: 0, toOffset: 1 } : { kind: 'day', offset: -1, toOffset: 0 },
  ],
  [
    `today|tonight|this\\s(?:morning|afternoon|evening)|earlier\\s(?:in\\sthe\\sday|on\\s(?:in\\s)?the\\sday)|later\\sin\\sthe\\sday|in\\sthe\\scourse\\sof\\sthe\\sday`,
    () => ({ kind: 'day', offset: 0 }),
  ],
  [`tomorrow(?:\\s${PART})?`, () => ({ kind: 'day', offset: 1 })],
  [`yesterday(?:\\s${PART})?|last\\s(?:night|evening)`, () => ({ kind: 'day', offset: -1 })],
  // by the end of March: no later than its last day
  [
    `by\\s(?:the\\s)?end\\sof\\s(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\\s(?<year>${YEAR}))?`,
    (g) => ({ ...monthOf(g), isEnd: true }),
  ],
  [
    `(?:(?<side>last|next|this)\\s|(?:the\\s)?(?<beside>following|previous)\\s|(?<that>that)\\s(?:same\\s)?(?!\\w+\\s\\d)|(?:mid|early|late)-)?(?<month>january|february|march|april|may|june|july|august|september|october|november|december|jan\\.|feb\\.|aug\\.|sept?\\.|oct\\.|nov\\.|dec\\.)(?:(?:${DASH})(?<tomonth>january|february|march|april|may|june|july|august|september|october|november|december))?(?:,?\\s(?:of\\s)?(?:(?<year>${YEAR})|(?<rel>last|this|next|that|the\\ssame)\\syear))?`,
    (g) => monthOf(g),
  ],
  [
    `(?:between\\s|from\\s)?(?<year>${YEAR})(?:[-–/]|\\sto\\s)(?<toyear>${YEAR})`,
    (g) => ({ kind: 'year', year: Number(g.year), toYear: Number(g.toyear) }),
  ],
  [
    `(?<=\\b(?:in|since|of|from|by|until|during|late|early|mid|for)\\s)(?<year>${YEAR})(?![\\d%]|[.,]\\d|\\s(?:people|men|million|billion|troops|soldiers|dollars|tonnes|km|kilomet))`,
    (g) => ({ kind: 'year', year: Number(g.year) }),
  ],
  [
    `(?<=\\bon\\s)the\\s(?<day>${DAY})(?:\\sand\\s(?:the\\s)?(?<today>${DAY}))?(?![\\w-])(?!\\s(?:summit|anniversary|session|meeting|round|package|floor))`,
    (g) =>
      isOrdinal(g.day)
        ? {
            kind: 'day-of-month',
            day: number(g.day),
            toDay: isOrdinal(g.today) ? number(g.today) : undefined,
          }
        : undefined,
  ],
];
