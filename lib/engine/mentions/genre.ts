import { classify } from './classify.ts';
import type { Scan } from './scan.ts';

/** What an article is about, as far as it bears on the sense of its names. */
export interface Genre {
  /** Sport: countries are teams, persons players, and nothing is on an agenda. */
  isSport: boolean;
  /** Enough diplomacy that agenda terms count. */
  isDiplomatic: boolean;
}

/** Words that tell what an article is about: `SURE` ones hardly stand elsewhere, the others do at times. */
const WORDS = {
  SPORT_SURE: `striker midfielder defender goalkeeper winger fullback halftime kickoff wicket wickets innings bowler
    bowled batsman batter quarterback touchdown touchdowns playoff playoffs semifinal semifinals quarterfinal
    quarterfinals referee offside hurdles sprinter tennis rugby football footballer footballers basketball handball
    volleyball baseball cricket hockey athletics olympic olympics cycling swimming boxing golf peloton racquet
    unbeaten stumps wimbledon fifa uefa championship championships tournament medallist medalist medal medals
    crossbar touchline equaliser equalizer scorer teammate teammates league premiership
    bundesliga laliga nba nfl formula rider riders cyclist runner marathon athlete athletes judo wrestling knockout
    heavyweight birdie bogey fairway putt tryline scrum fixture fixtures infielder pitcher homer rebounds`,
  SPORT: `goal goals coach coaches penalty penalties qualifier qualifiers squad scored scoring scores tie draw captain
    match matches stadium fans supporters header substitute cup club clubs team teams player players season trainer
    champion champions trophy victory defeat beat beaten win wins winner winners lap laps race races metres final
    finals round group title holders series run runs slip pitch bench injury transfer loan minutes seconds game games
    play played playing crowd stands host visitors opener relay stage debut side sides`,
  BUSINESS: `shares revenue profit profits earnings margins shareholders shareholder investors turnover brand customers
    customer retail retailer supermarket supermarkets subsidiary takeover acquisition merger buyout ceo quarterly
    dividend plant factory factories jobs union analysts firm firms sales startup founder listed company companies
    stock stake bid investor owner owners price prices margin buyer buyers contract cash executive product products`,
  DIPLOMACY_SURE: `diplomat diplomats diplomatic diplomacy bilateral envoy envoys ambassador ambassadors embassy treaty
    communique sanctions counterpart counterparts sovereignty ceasefire truce mediation mediator readout consul
    consulate memorandum ratified annexed annexation nato kremlin multilateral plenipotentiary normalisation
    normalization accession geopolitical détente`,
  DIPLOMACY: `summit minister ministers ministry accord accords talks negotiations delegation foreign government
    governments state republic president premier alliance secretary chancellor parliament troops army war peace border
    borders military statement region regional security sanctioned missile missiles nuclear refugees aid visit
    agreement pact bloc leaders leader country countries nation nations territory invasion forces`,
} as const;

const { bits, classesOf } = classify(WORDS);

/** What a word or a name adds to its subject. */
const SURE = 3;
const NAMED = 2;
/** Fewer points than these are figures of speech. */
const ENOUGH = 8;
const ENOUGH_IN_SHORT = 3;
/** Diplomacy has more words to it than sport and business: articles of those seldom hold half as many of their own. */
const DENSITY = 2;
/** A whole article about diplomacy has this share of its words in points; one about something else half of it. */
const SHARE = 0.045;
/** In words: so short a text has no share to speak of; a little longer, a few words of diplomacy do. */
const SENTENCE = 40;
const SHORT_NOTICE = 150;

export function genreOf(scan: Scan): Genre {
  const { hash, count } = scan.tokens;
  let sport = 0;
  let business = 0;
  let diplomacy = 0;
  for (let token = 0; token < count; token++) {
    const found = classesOf(hash[token] ?? 0);
    if (found === 0) continue;
    if ((found & bits.SPORT_SURE) !== 0) sport += SURE;
    else if ((found & bits.SPORT) !== 0) sport++;
    if ((found & bits.BUSINESS) !== 0) business++;
    if ((found & bits.DIPLOMACY_SURE) !== 0) diplomacy += SURE;
    else if ((found & bits.DIPLOMACY) !== 0) diplomacy++;
  }
  for (const hit of scan.hits) {
    const isBody = hit.meaning.organisation !== undefined || hit.meaning.organ !== undefined;
    if (isBody || hit.meaning.person !== undefined) diplomacy += NAMED;
  }
  const isShort = count < SENTENCE || (count < SHORT_NOTICE && diplomacy >= ENOUGH_IN_SHORT);
  const enough = isShort ? ENOUGH_IN_SHORT : ENOUGH;
  const isSport = sport >= enough && sport * DENSITY > diplomacy;
  const isBusiness = business >= ENOUGH && business * DENSITY > diplomacy;
  return { isSport, isDiplomatic: !isSport && !isBusiness && (isShort || diplomacy >= count * SHARE) };
}

/** Whether the word with that hash speaks of diplomacy. */
export const isDiplomaticWord = (hash: number): boolean =>
  (classesOf(hash) & (bits.DIPLOMACY_SURE | bits.DIPLOMACY)) !== 0;
