import { classify } from './classify.ts';

/** What single words tell of the names beside them. A word may be of several classes: they are bits. */
const WORDS = {
  /** Begins a sentence with a capital and is no name. */
  FUNCTION: `a an the this that these those his her its their our my your whose he she it they we you i in on at to
    from by of for with without within into onto over under after before during since until till amid among
    against between about above across around behind below beneath beside besides beyond despite down except
    following given inside like near off out outside past per plus regarding through throughout toward
    towards up upon via and but or nor so yet if when while where why how what which who whom because
    although though unless whereas whether as than then there here now today yesterday tomorrow tonight no
    not none nobody nothing neither either both each every all any some many most few several such same
    other another more less much also even still only just already once twice never ever always often
    sometimes meanwhile however moreover nevertheless instead indeed perhaps later earlier soon recently is
    are was were be been being has have had do does did will would shall should can could may might must let
    get got one two three four five six seven eight nine ten first second third last next new old good asked
    speaking addressing according separately together again back early late yes oh well nonetheless thus hence alas furthermore
    thereupon thereafter whenever wherever unlike otherwise likewise afterwards afterward beforehand elsewhere
    finally initially originally subsequently eventually formally officially privately publicly nearly almost
    rather quite besides anyway maybe somehow somewhere henceforth whilst
    officials ministers leaders diplomats analysts experts critics delegates sources talks relations
    negotiations signatures opposition government governments police troops forces soldiers authorities
    reporters journalists reaction results main mr mrs ms president secretary sign signed asian african
    western european eastern northern southern arab latin affairs
    relations cooperation development defence defense security policy nations states ministry department office bureau
    committee council commission parliament congress republic kingdom union state foreign deputy vice under senior joint
    special general chief delegation mission embassy`,
  CALENDAR: `january february march april may june july august september october november december jan feb mar apr
    jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues
    wed thu thur thurs fri sat sun christmas easter ramadan eid day eve
    gmt utc bst cet cest est edt pst pdt ast aest jst ist msk eet eest sgt hkt wib`,
  ARTICLE: `the this`,
  POSSESSIVE: `his her its their`,
  WHERE: `in at near outside around inside within across throughout into`,
  WHITHER: `to from toward towards via through`,
  FOR: `for upon`,
  /** Before `at` they tell a place. */
  SITE: `crossing crossings landing checkpoint checkpoints post border met meet meets meeting summit talks ceremony signed
    pledged held ferry house bridge base camp port stop stopped spoke speaking gathered stands anchored outpost`,
  /** Behind a name they make it a landform's. */
  LANDFORM: `island islands isle isles valley lake river mountain mountains mount peninsula province oblast region shoal
    reef reefs atoll strait bay county district hills gorge pass plateau desert canal`,
  COMES: `come comes came coming`,
  BETWEEN: `between`,
  WITH: `with against on by of`,
  AND: `and or`,
  OF: `of for to`,
  /** Verbs that a government does; a capital before one acts. */
  ACTS: `said says say told tells added adds announced announces accused accuses denied denies denounced rejected
    rejects insisted insists insist warned warns warn wants want wanted called calls call urged urges
    demanded demands condemned condemns condemn agreed agrees agree refused refuses retaliated retorted
    responded responds replied replies sent sends recalled expelled summoned imposed imposes lifted
    suspended suspends threatened threatens signed signs backed backs supports supported support opposes
    opposed expects expected hopes hoped believes sees saw argues argued maintains maintained claims claimed
    regards regarded considers considered views viewed fears feared pledged pledges promised promises
    offered offers proposed proposes sought seeks seek asked asks welcomed welcomes protested objected has
    had have will would could should must may might can is was were are did does do acknowledged admitted
    confirmed confirms declined severed broke cut put puts plans planned intends hosts sided recognised
    recognized recognises recognizes remains remained became becomes stands stood took takes gave gives made
    makes kept keeps let lets turned moved moves began begins stepped blames blamed credits credited
    sanctioned reacted halted froze banned slapped launched withdrew pulled joined joins voted votes vetoed
    abstained needs needed stressed reiterated voiced expressed published released dismissed praised hailed
    never also now still then itself alone too not`,
  /** Verbs and nouns of travel, and what armies do to a town: with them `to` and `from` lead to a place. */
  TRAVELS: `flew fly flies flying flown travel travels travelled traveled travelling traveling visit visits visited
    visiting trip trips arrive arrives arrived arriving arrival return returned returns returning left leave
    leaves leaving land landed landing drive drove driven drives head headed heading heads home journey
    journeys journeyed tour toured touring stop stopped route highway motorway expressway shuttled shuttle shuttling off go goes going went gone bound
    ride rode road train trains bus buses flight flights plane airport back depart departed departs moved evacuated bused
    ferried ferry sailed sails sailing shipped boarded escorted brought take took taken welcomed welcome invited invite invites invitation invitations way move fled flee airlifted
    entered enter enters entering reached captured seized stormed bombed bombarded shelled besieged overran retook recaptured`,
  /** With them `from` leads to the place that someone leaves. */
  RECALLS: `recall recalls recalled recalling withdraw withdraws withdrew withdrawn withdrawing pulled`,
  /** What acts between governments: after it `to`, `with`, `from` lead to a state. */
  STATECRAFT: `ambassador ambassadors envoy envoys embassy ties relations relationship message letter letters note
    protest protested complained mediate mediates mediated mediating demand demands conveyed warning warnings aid sale sales pressure threat threats support sanctions deal
    deals pact accord agreement agreements treaty talks negotiations dialogue cooperation alliance overtures
    concessions loyal loyalty proposal proposals offer according accused accuse accuses accusing blamed
    blame urged urge urging asked asking told pressed pressing condemned criticised criticized criticize
    rejected warn warned supported backed assured allied ally allies close hostile friendly response reply
    answer credit signal signals recognise recognize sanctioning arming arm sold sell supplied supply gave
    given give comment comments called calling calls closer closest transferred wanted request requests requested demanded sought seek help
    assistance weapons arms missiles drones obligation obliged shown appeal appeals appealed bow bowed bowing
    yield yielded deferred owed owes debt pledge pledges pledged promise promises promised assurance assurances guarantee guarantees
    word silence complaint complaints criticism praise thanks apology concession reproach reproaches pushback
    speak speaks spoke spoken speaking talk talked talking wrote written turn turned turns listen listened complain
    complained report reported explain explained
    invitation invitations overture recognition sympathetic grateful beholden orders allegiance reassurance ultimatum protests
    pander pandered pandering appease appeasing appeasement deference deferential indebted
    gratitude appreciation condolences congratulations solidarity sympathy tribute commitment opposition objection objections
    resistance extradition compensation reparations explanation clarification accusation accusations allegation allegations
    rebuff snub rebuke loan loans grant grants tranche donate donated donates donation donations delivered delivery deliveries
    shipment shipments howitzers exports imports mediation investments reassured
    stressed underlined emphasised emphasized push plea pleas lifeline coal goods wheat`,
  /** A dateline and a venue's noun tell a place. */
  VENUE: `palace hotel stadium airport square avenue street road boulevard hall castle house villa centre center
    university museum mosque cathedral church monastery park bridge harbour harbor port crossing camp prison
    base embassy arena theatre theater opera garden gardens lodge tower plaza resort club library monument memorial
    mausoleum cemetery academy shrine temple pagoda basilica abbey citadel fortress barracks mall pier wharf dock
    shipyard quay terminal station hospital aerodrome airfield airstrip gate`,
  /** After a country's name or adjective they make a company, a club, a school, a paper. */
  COMPANY: `airlines airline airways air bank banks foods energy gold mobile telecom telecommunications motors motor
    group holdings holding oil petroleum gas steel mining mines times post herald daily news newspaper radio
    television open cup league premiership championship championships university college school tech
    institute institution inc ltd llc plc corp corporation company co gmbh industries insurance life capital
    partners ventures foundation electric electronics power pharma pharmaceuticals brewery breweries
    railways railway railroad pipeline corridor hotels hotel sports fc united city rovers athletic wanderers giants bulldogs tigers lions
    eagles warriors express tribune gazette star sun mail society association federation prix delight fries
    toast bulldog shepherd retriever terrier mastiff pig hen stadium review press journal agency studies
    center centre fund endowment library philharmonic orchestra ballet`,
  CITY_PART: `streets street outskirts suburb suburbs pavements city town residents people mayor sidewalks downtown
    night skies centre center hospital hospitals hotels north south east west airport district districts
    gangs slums suburbs neighbourhoods neighborhoods markets prison prisons jail jails quarter quarters`,
  TENURE: `administration era presidency premiership cabinet`,
  DIRECTION: `north south east west northern southern eastern western northeast northwest southeast southwest central
    greater upper lower inner outer mid`,
  KIN: `brother sister cousin nephew niece son daughter uncle aunt father mother grandson granddaughter husband
    wife friend colleague teammate`,
  PERSONAL_TITLE: `mr mrs ms miss dr prof professor sir dame madam messrs rev reverend`,
  SPEAKS: `speak speaks spoke speaking spoken fluent learn learned learning learnt teach teaches taught translated
    translate translation write wrote written language languages dialect`,
  /** Roles that the offices table need not know, by their head noun. */
  ROLE_HEAD: `minister ministers ambassador envoy spokesman spokeswoman spokesperson adviser advisor aide secretary
    commissioner chief director president chairman chairwoman chairperson chair governor mayor senator
    congressman congresswoman representative deputy leader premier chancellor king queen emir sultan general
    commander negotiator mediator coordinator delegate administrator undersecretary attorney speaker monarch
    ruler head mp lawmaker legislator consul attache judge prosecutor marshal admiral colonel strongman
    diplomat negotiators deputies representatives delegates mediators coordinators advisers advisors`,
  COUNTERPART: `counterpart counterparts colleague`,
  FORMER: `former ex then late erstwhile onetime deposed ousted`,
  ACTING: `acting interim caretaker outgoing incoming new newly incumbent visiting current captive deputy longtime
    veteran powerful senior top chief embattled`,
  COMMONWEALTH_HEAD: `council commission assembly court secretariat parliament agency bank board congress union league
    organisation organization community alliance fund`,
} as const;

export type WordClass = keyof typeof WORDS;

const { bits, classesOf } = classify(WORDS);

/** The bit of each class. */
export const CLASS: Readonly<Record<WordClass, number>> = bits;
export { classesOf };
