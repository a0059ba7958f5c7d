/** An inflected form of a verb that the grammar knows. `past` also stands for participles that look the same. */
export interface VerbForm {
  lemma: string;
  form: 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'gerund';
}

/** Verbs with forms of their own: base, past, participle. */
const IRREGULAR =
  'arise,arose,arisen bear,bore,borne beat,beat,beaten become,became,become begin,began,begun bid,bade,bidden bind,bound,bound break,broke,broken bring,brought,brought build,built,built buy,bought,bought cast,cast,cast catch,caught,caught choose,chose,chosen come,came,come cut,cut,cut deal,dealt,dealt draw,drew,drawn drive,drove,driven eat,ate,eaten fall,fell,fallen feed,fed,fed feel,felt,felt fight,fought,fought find,found,found flee,fled,fled fly,flew,flown forbid,forbade,forbidden foresee,foresaw,foreseen forget,forgot,forgotten freeze,froze,frozen get,got,got give,gave,given go,went,gone grow,grew,grown hear,heard,heard hide,hid,hidden hit,hit,hit hold,held,held keep,kept,kept know,knew,known lay,laid,laid lead,led,led leave,left,left lend,lent,lent let,let,let lie,lay,lain lose,lost,lost make,made,made mean,meant,meant meet,met,met overthrow,overthrew,overthrown pay,paid,paid put,put,put read,read,read reset,reset,reset ring,rang,rung rise,rose,risen run,ran,run say,said,said see,saw,seen seek,sought,sought sell,sold,sold send,sent,sent set,set,set shake,shook,shaken shoot,shot,shot shut,shut,shut sit,sat,sat speak,spoke,spoken spend,spent,spent split,split,split stand,stood,stood steal,stole,stolen strike,struck,struck swear,swore,sworn take,took,taken teach,taught,taught tear,tore,torn tell,told,told think,thought,thought throw,threw,thrown undergo,underwent,undergone undertake,undertook,undertaken uphold,upheld,upheld wear,wore,worn win,won,won withdraw,withdrew,withdrawn wind,wound,wound withhold,withheld,withheld write,wrote,written rebuild,rebuilt,rebuilt remake,remade,remade overrun,overran,overrun stride,strode,stridden swing,swung,swung beseech,besought,besought show,showed,shown prove,proved,proven bite,bit,bitten blow,blew,blown hang,hung,hung leap,leapt,leapt mow,mowed,mown ride,rode,ridden saw,sawed,sawn sew,sewed,sewn shed,shed,shed shrink,shrank,shrunk sing,sang,sung sink,sank,sunk sleep,slept,slept slide,slid,slid spin,spun,spun spring,sprang,sprung stick,stuck,stuck sting,stung,stung sweep,swept,swept swell,swelled,swollen swim,swam,swum tread,trod,trodden wake,woke,woken weave,wove,woven weep,wept,wept wring,wrung,wrung misunderstand,misunderstood,misunderstood outbid,outbid,outbid offset,offset,offset rewrite,rewrote,rewritten redraw,redrew,redrawn retake,retook,retaken retell,retold,retold rethink,rethought,rethought';

/** Regular verbs of the news: the triggers of events, what reports, arranges, plans or ends them, and the commonest others. */
const REGULAR =
  'abandon abide abolish abstain accede accept acclaim accompany accord accredit accuse achieve acknowledge act adapt add address adhere adjourn admit adopt advance advise affirm agree aid aim air alert allege allocate allow alter ally amend announce annul answer apologise apologize appeal appear applaud appoint appreciate approach approve argue arm arrange arrest arrive ask assail assemble assert assess assist assume assure attach attack attempt attend avert await award back ban bar bargain base believe belong berate blame bless block boost boycott breach brief broach broker calculate call campaign cancel care carry castigate cause caution cease celebrate censure centre center chair challenge change charge charter chide circulate cite claim clarify clash clear clinch close co-chair co-host co-operate cooperate coordinate collaborate collapse combat command commend comment commit communicate compete complain complete comply compose concede conceive conclude concur condemn condition conduct confer confirm confront congratulate consent consider consist consolidate constitute consult contact contain contemplate continue contribute control convene converge converse convey convict convince correspond counsel count counter cover crack create credit criticise criticize cross curb curtail damage dash date deadlock debate debrief decide declare decline decry dedicate deem deepen defend defer define defy delay delegate deliver demand demolish denounce deny depart depend deploy deplore deport depose deprecate describe deserve design designate destroy detain deter determine develop devote dial dictate differ direct disagree disavow disclose discontinue discuss dismiss dispatch dispute disrupt dissolve distance distribute divide donate double doubt downgrade draft drag drop earmark ease echo edge elect emerge emphasise emphasize employ enable encourage end endanger endorse enforce engage enjoy enlist ensure enter entertain entrust envisage envision establish estimate evacuate evade examine exceed exchange exclude exert expand expect expel expire explain explore export express extend extradite face facilitate fail fault favour favor fear feature figure file finalise finalize finance finish fire fix focus follow force forge formalise formalize forward found free fulfil fulfill function fund further gather generate grant greet ground guarantee guard guide hail halt hammer hand handle happen harden haggle head help hinder hinge hint hoist honour honor hope host house identify ignore impede implement imply import impose impound improve include incorporate increase indicate inform initial initiate ink inquire insist inspect inspire install instruct intend intensify intercede interfere intervene introduce invade invest investigate invite invoke involve isolate issue jail join judge justify kick kill label lament lambast lambaste land lapse last laud launch leak lessen level levy liberalise liberalize lift like limit link list listen live lobby local locate look loosen lower lunch maintain manage mandate march mark match mediate mention merge merit mind mobilise mobilize moderate monitor motion mount move muster name near negotiate nod nominate normalise normalize note notify nullify object oblige observe obtain occupy occur offer open operate oppose order organise organize originate oust outline overcome overlook oversee owe pardon part participate pass pause pencil permit persuade phone place plan play plead please pledge point postpone pour practise praise pre-empt predict prefer prepare present preside press pressure prevent proceed proclaim procure produce prohibit project prolong promise promote prompt propose protect protest provide provoke publish pull punish purchase pursue push quash question quit quote raise rally ratify reach react reaffirm realise realize reassure rebuff rebuke rebut recall receive recede reciprocate reckon recognise recognize recommend reconcile reconsider reconvene record recover reduce re-establish reestablish re-impose reimpose refer reflect refrain refuse refute regain regard register regret regulate reinforce reinstate reiterate reject relate relax relay release relent rely remain remark remind remove renege renew renounce reopen repair repatriate repeal repeat replace reply report represent reprimand reproach request require reschedule rescind rescue reserve resist resolve respect respond rest restore restrict result resume retaliate retain retort retract retreat return reveal reverse review revise revive revoke reward risk rule rush sail salute sanction save scale schedule scold scrap scupper seal secure seem seize sentence separate serve settle sever shame share shelve shield shift shuttle shun side sign signal slam slap slash slip smuggle soften solicit solve sort spark specify sponsor spread stage stall start state station stay stem step stipulate stop store strengthen stress stretch strip struggle study submit succeed suffer suggest suit sum summon supervise supply support suppose surrender surround suspend sustain talk target tariff telephone tender term terminate test thank threaten tie tighten toast top torpedo touch tour track trade train transfer transit transmit transport travel treat trigger try turn tweet underline underscore understand unfreeze unify unite unveil update upgrade urge usher use vacate value veto view violate visit voice volunteer vote vow wage wait waive walk want warn watch water weaken weigh welcome widen wish withstand witness work worry wrap yield allude fete garland photograph escort broadcast interview brand overturn bolster brandish outlaw blacklist whitelist airlift ship downplay shower befriend reimburse loan bankroll spurn snub scotch dispel lash rail bristle vent fume strand drill patrol pact bury mend thaw accelerate inaugurate swap eject evict banish embargo penalise penalize fine seat sound lodge arbitrate huddle breakfast parley dine countersign affix append clamp disburse abrogate equip loathe rupture shutter exit form team embrace hug closet journey ferry embark authorise authorize implore exhort blast brush shrug slate poise axe abort scratch float mull compare crown stake snap boot turf pack rip repudiate ditch elevate post reactivate unwind dismantle trim phase unblock delist unseal hike triple toughen ratchet lock blockade confiscate gift furnish channel bail outfit pool co-produce pick field connect buzz buttonhole corner waylay sup mingle hobnob rendezvous clink stroll dance golf picture pose congregate wrangle thrash iron jet trek hop breeze alight disembark wing commute referee umpire bridge midwife engineer extol cheer compliment champion felicitate eulogise eulogize lionise lionize heap lavish line entreat prod enjoin clamour agitate petition upbraid admonish excoriate pillory savage revile deride flay skewer lecture rap inveigh fulminate rage rant snipe bridle haul rake pitch dress implicate hurl trace attribute ascribe disown wave demur sniff storm absent amount co-sign cement nail wrest assent readmit cap throttle choke round massacre torture rape poison hack spy jam cheat bomb shell meddle assassinate plot orchestrate mastermind blackmail abduct execute exterminate fan besiege restart relaunch founder beg flesh coax shoulder unleash admire amass anger annex anticipate apply arouse ascend ascertain aspire attain attract augment avoid balk baulk beam bemoan beset bestow betray bicker blossom bow brave breathe brighten browse bully bundle bypass capitulate capture cede chant chat cherish circumvent clap cling coerce coincide collect collide compensate compile comprise compromise conceal concentrate conquer construct contend contest contradict contrast convert cool crave cripple crumble crush culminate curry cushion damp dampen dare decimate decorate deduce defeat deflect degrade delight delve depict deprive derail derive descend despise destabilise destabilize detail deteriorate devise dilute dip disappear disappoint disapprove disarm disband discard discern discharge discourage discover disdain disguise disintegrate dislike disperse displace display displease disregard distinguish distort distract distrust divert divulge dodge dominate don doom dwell dwindle earn elaborate elicit elude embody emulate enact encompass encounter endeavour endeavor endure enhance enrage enrich ensue entail entitle entrench epitomise epitomize erect erode erupt escalate escape espouse evaluate evolve exacerbate exaggerate excel exempt exercise exhaust exhibit exile expose extinguish extract fabricate fade falter fasten fathom fend ferment fetch fill flank flare flatter flaunt flock flourish flout flow foil foment forestall forgive formulate foster fracture frame frown frustrate fuel gain gamble gauge glance glean glorify govern grab grapple grasp grind grip groan grumble guess halve harass harbour harbor harvest hasten heighten hesitate hoodwink humiliate hunt hurry hurt ignite illustrate imagine imitate immerse impair imperil impress imprison inch incite incline incur induce infer infiltrate inflame inflict influence infringe infuriate inhabit inherit inject injure insert insulate insult integrate intercept interpret interrupt intimidate inundate invent irk irritate jeopardise jeopardize jettison joke jostle jump juggle kidnap kneel knock languish laugh lean learn liaise linger liken loom loot lull lure manipulate mar marry marvel master mature melt menace mimic minimise minimize misjudge mislead miss mitigate mix mock modify mollify mourn multiply murder murmur muse mutter narrow necessitate neglect nudge nurture obey obstruct obviate offend omit ooze opine opt outpace outrage outrank outstrip overhaul overlap overload overshadow overstate overwhelm own pacify parade parse patch penetrate perceive perform persecute persist pester pilot pin pinpoint placate plague plunge ply ponder portray possess pray preach preclude predate preoccupy prescribe preserve presume pretend prevail probe profess profit pronounce propagate prosecute prosper protract purge purport quell quieten quip race ransack rate rattle reap reappear reassert reassess rebound rebrand recapture recite recoil reconstruct recruit rectify redeem redouble redress rejoin rekindle relinquish relish relocate remedy renegotiate repay replenish repress reshape reshuffle reside resign resort resurface resurrect retire reunite revert revisit revolve ridicule rob roll rouse rout rub ruin rumble sabotage sap savour savor scatter scoff scorn scour scramble scrutinise scrutinize secede seduce select sense shatter shave shelter shirk shout shove shudder sidestep simplify sketch skip slacken slaughter slow slump smash smear smile smooth snatch sneak sober soothe speculate spell spoil spur squabble squander squeeze stabilise stabilize stain stamp stare starve stifle stir stoke straddle strain stray streamline stumble stymie subdue subscribe subsidise subsidize substitute sully summarise summarize supplant suppress surge surmount surpass surprise survey survive suspect sway swarm sympathise sympathize tackle taint tamper tap tar taunt tax tease tempt thrive thwart tilt tinker tolerate tout toy transcend transform translate traverse treasure tremble trick triumph trouble trounce trust tumble underestimate undermine unearth unfold unlock unnerve unravel unsettle uproot vacillate vanish vanquish venture verify vex vie vilify vindicate vouch waver wed weather whip whisper whitewash wield wince wipe wrestle wreck yearn burn';

/** Verbs of one syllable that end in one vowel and one consonant double it: `begged`, `planning`. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** Longer ones that do; of those in `l` British spelling alone, so that both forms are known. */
const DOUBLING: ReadonlySet<string> = new Set(
  'initial label cancel commit control compel confer defer deter expel impel marshal occur omit permit refer regret repel signal submit transfer travel rebut concur equip quarrel recur pencil patrol dial abet demur level channel counsel model rival unravel total fuel shovel funnel tunnel propel dispel excel admit emit rebel incur inter prefer infer outwit kidnap worship program unplug quit acquit'.split(
    ' ',
  ),
);

const doubles = (lemma: string): boolean =>
  DOUBLING.has(lemma) || SHORT.test(lemma) || /^qui[a-z]$/.test(lemma);

const VOWEL = /[aeiou]/;

const withoutE = (lemma: string): string =>
  lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : lemma;

function doubled(lemma: string): string {
  return doubles(lemma) ? lemma + lemma.charAt(lemma.length - 1) : withoutE(lemma);
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return lemma.endsWith('y') && !VOWEL.test(lemma.charAt(lemma.length - 2))
    ? `${lemma.slice(0, -1)}ies`
    : `${lemma}s`;
}

function gerunds(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  const forms = [`${doubled(lemma)}ing`];
  if (doubles(lemma)) forms.push(`${lemma}ing`);
  if (GEMINATE.has(lemma)) forms.push(`${lemma}${lemma.charAt(lemma.length - 1)}ing`);
  return forms;
}

/** Irregular verbs that double their last letter in `-ing`. */
const GEMINATE: ReadonlySet<string> = new Set(
  'begin cut get hit let put run set shut sit split swim win forget reset bid'.split(' '),
);

function pasts(lemma: string): string[] {
  if (lemma.endsWith('y') && !VOWEL.test(lemma.charAt(lemma.length - 2))) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('e')) return [`${lemma}d`];
  const forms = [`${doubled(lemma)}ed`];
  if (doubles(lemma)) forms.push(`${lemma}ed`);
  return forms;
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (surface: string, lemma: string, form: VerbForm['form']): void => {
    if (!forms.has(surface)) forms.set(surface, { lemma, form });
  };
  for (const triple of IRREGULAR.split(' ')) {
    const [lemma = '', past = '', participle = ''] = triple.split(',');
    if (past === participle) add(past, lemma, 'past-or-participle');
    else {
      add(past, lemma, 'past');
      if (participle !== lemma) add(participle, lemma, 'participle');
    }
    if (past !== lemma) add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 'third');
    for (const gerund of gerunds(lemma)) add(gerund, lemma, 'gerund');
  }
  for (const lemma of REGULAR.split(' ')) {
    add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 'third');
    for (const past of pasts(lemma)) add(past, lemma, 'past-or-participle');
    for (const gerund of gerunds(lemma)) add(gerund, lemma, 'gerund');
  }
  return forms;
}

/** Every known form, lower case, to its verb. Where two verbs share a form, the more usual reading in news is kept. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildForms();
