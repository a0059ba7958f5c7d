const listed = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs with forms of their own: base, past, participle. */
export const IRREGULAR = listed(`
  arise,arose,arisen bear,bore,borne beat,beat,beaten become,became,become begin,began,begun
  beseech,besought,besought bid,bade,bidden bind,bound,bound bite,bit,bitten blow,blew,blown break,broke,broken
  bring,brought,brought build,built,built buy,bought,bought cast,cast,cast catch,caught,caught choose,chose,chosen
  burst,burst,burst come,came,come cost,cost,cost cut,cut,cut deal,dealt,dealt draw,drew,drawn dwell,dwelt,dwelt drive,drove,driven eat,ate,eaten fall,fell,fallen
  feed,fed,fed feel,felt,felt fight,fought,fought find,found,found flee,fled,fled fly,flew,flown
  forbid,forbade,forbidden foresee,foresaw,foreseen forget,forgot,forgotten freeze,froze,frozen unfreeze,unfroze,unfrozen underwrite,underwrote,underwritten get,got,got
  give,gave,given go,went,gone grow,grew,grown hang,hung,hung hear,heard,heard hide,hid,hidden hit,hit,hit
  hold,held,held hurt,hurt,hurt keep,kept,kept know,knew,known lay,laid,laid lead,led,led leap,leapt,leapt leave,left,left
  lend,lent,lent let,let,let lie,lay,lain lose,lost,lost make,made,made mean,meant,meant meet,met,met
  misunderstand,misunderstood,misunderstood mow,mowed,mown offset,offset,offset outbid,outbid,outbid
  overrun,overran,overrun overthrow,overthrew,overthrown pay,paid,paid prove,proved,proven put,put,put
  read,read,read rebuild,rebuilt,rebuilt redraw,redrew,redrawn remake,remade,remade reset,reset,reset
  retake,retook,retaken retell,retold,retold rethink,rethought,rethought rewrite,rewrote,rewritten
  ride,rode,ridden ring,rang,rung rise,rose,risen run,ran,run say,said,said see,saw,seen
  seek,sought,sought sell,sold,sold send,sent,sent set,set,set sew,sewed,sewn shake,shook,shaken shed,shed,shed
  shoot,shot,shot show,showed,shown shrink,shrank,shrunk shut,shut,shut sing,sang,sung sink,sank,sunk sit,sat,sat
  sleep,slept,slept slide,slid,slid speak,spoke,spoken spend,spent,spent spin,spun,spun split,split,split
  spring,sprang,sprung stand,stood,stood steal,stole,stolen stick,stuck,stuck sting,stung,stung
  stride,strode,stridden strike,struck,struck swear,swore,sworn sweep,swept,swept swell,swelled,swollen
  swim,swam,swum swing,swung,swung take,took,taken teach,taught,taught tear,tore,torn tell,told,told
  think,thought,thought throw,threw,thrown tread,trod,trodden undergo,underwent,undergone
  undertake,undertook,undertaken uphold,upheld,upheld wake,woke,woken wear,wore,worn weave,wove,woven
  weep,wept,wept win,won,won wind,wound,wound withdraw,withdrew,withdrawn withhold,withheld,withheld
  wring,wrung,wrung write,wrote,written
  broadcast,broadcast,broadcast forecast,forecast,forecast quit,quit,quit spread,spread,spread thrust,thrust,thrust upset,upset,upset dig,dug,dug oversee,oversaw,overseen cling,clung,clung creep,crept,crept
  bend,bent,bent bleed,bled,bled breed,bred,bred fling,flung,flung forgive,forgave,forgiven unfreeze,unfroze,unfrozen understand,understood,understood repay,repaid,repaid
  kneel,knelt,knelt light,lit,lit overtake,overtook,overtaken partake,partook,partaken strive,strove,striven withstand,withstood,withstood
  mislead,misled,misled mistake,mistook,mistaken undo,undid,undone forsake,forsook,forsaken befall,befell,befallen foretell,foretold,foretold
  undercut,undercut,undercut overhear,overheard,overheard overcome,overcame,overcome awake,awoke,awoken slay,slew,slain outdo,outdid,outdone
`);

/** Regular verbs of the news: the triggers of events, what reports, arranges, plans or ends them, and the commonest others. */
export const REGULAR = listed(`
  abandon abduct abide abolish abort abrogate absent abstain accede accelerate accept acclaim accompany accord
  accredit accuse achieve acknowledge act adapt add address adhere adjourn admire admit admonish adopt advance
  advise affirm affix agitate agree aid aim air airlift alert alight allege allocate allow allude ally alter amass ambush
  amend amount anger annex announce annul answer anticipate apologise apologize appeal appear append applaud apply
  appoint appreciate approach approve arbitrate argue arm arouse arrange arrest arrive ascend ascertain ascribe
  ask aspire assail assassinate assemble assent assert assess assist assume assure attach attack attain attempt
  attend attract attribute augment authorise authorize avert avoid await award axe back bail balk ban banish
  bankroll bar bargain base baulk beam befriend beg believe belong bemoan berate beset besiege bestow betray
  bicker blacklist blackmail blame blast bless block blockade blossom bolster bomb boost boot bow boycott brand
  brandish brave breach breakfast breathe breeze bridge bridle brief brighten bristle broach broker
  browse brush bully bundle burn bury buttonhole buzz bypass calculate call campaign cancel cap capitulate capture
  care carry castigate cause caution cease cede celebrate cement censure center centre chair challenge champion
  change channel chant characterise characterize charge charter chat cheat cheer cherish chide choke circulate circumvent cite claim clamour
  clamp clap clarify clash classify clear clinch clink close closet co-chair co-host co-operate co-produce co-sign
  coax coerce coincide collaborate collapse collect collide combat command commend comment commit communicate
  commute compare compensate compete compile complain complete compliment comply compose comprise compromise
  conceal concede conceive concentrate conclude concur condemn condition conduct confer confirm confiscate
  confront congratulate congregate connect conquer consent consider consist consolidate constitute construct
  consult contact contain contemplate contend contest continue contradict contrast contribute control convene
  converge converse convert convey convict convince cool cooperate coordinate corner correspond counsel count
  counter countersign cover crack crave create credit cripple criticise criticize cross crown crumble crush
  culminate curb curry curtail cushion damage damp dampen dance dare dash date deadlock debate debrief decide
  decimate declare decline decorate decry dedicate deduce deem deepen defeat defend defer define deflect defy
  degrade delay delegate delight delist deliver delve demand demolish demur denounce deny depart depend depict
  deplore deploy deport depose deprecate deprive derail deride derive descend describe deserve design designate
  despise destabilise destabilize destroy detail detain deter deteriorate determine develop devise devote dial
  dictate differ dilute dine dip direct disagree disappear disappoint disapprove disarm disavow disband disburse
  discard discern discharge disclose discontinue discourage discover discuss disdain disembark disguise
  disintegrate dislike dismantle dismiss disown dispatch dispel disperse displace display displease dispute
  disregard disrupt dissolve distance distinguish distort distract distribute distrust ditch divert divide divulge
  dodge dominate don donate doom double doubt downgrade downplay draft drag dress drill drop dwell dwindle earmark
  earn ease echo edge eject elaborate elect elevate elicit elude embargo embark embody embrace emerge emphasise
  emphasize employ emulate enable enact encompass encounter encourage end endanger endeavor endeavour endorse
  endure enforce engage engineer enhance enjoin enjoy enlist enrage enrich ensue ensure entail enter entertain
  entitle entreat entrench entrust envisage envision epitomise epitomize equip erect erode erupt escalate escape
  escort espouse establish estimate eulogise eulogize evacuate evade evaluate evict evolve exacerbate exaggerate
  examine exceed excel exchange exclude excoriate execute exempt exercise exert exhaust exhibit exhort exile exit
  expand expect expel expire explain explore export expose express extend exterminate extinguish extol extract
  extradite fabricate face facilitate fade fail falter fan fasten fathom fault favor favour fear feature
  felicitate fend ferment ferry fetch fete field figure file fill finalise finalize finance fine finish fire fix
  flank flare flatter flaunt flay flesh float flock flourish flounce flout flow focus foil follow foment force forestall
  forge form formalise formalize formulate forward foster found founder fracture frame free frown
  frustrate fuel fulfil fulfill fulminate fume function fund furnish further gain gamble garland gather gauge
  generate gift glance glean glorify golf govern grab grant grapple grasp greet grip groan ground grumble
  guarantee guard guess guide hack haggle hail halt halve hammer hand handle happen harass harbor harbour harden
  harvest hasten haul head heap heighten help herd hesitate hike hinder hinge hint hobnob hoist honor honour hoodwink
  hop hope host house huddle hug humiliate hunt hurl hurry hurt identify ignite ignore illustrate imagine imitate
  immerse impair impede imperil implement implicate implore imply import impose impound impress imprison improve
  inaugurate inch incite incline include incorporate increase incur indicate induce infer infiltrate inflame
  inflict influence inform infringe infuriate inhabit inherit initial initiate inject injure ink inquire insert
  insist inspect inspire install instruct insulate insult integrate intend intensify intercede intercept interfere
  interpret interrupt intervene interview intimidate introduce inundate invade inveigh invent invest investigate
  invite invoke involve irk iron irritate isolate issue jail jam jeopardise jeopardize jet jettison join joke
  jostle journey judge juggle jump justify kick kidnap kill knock label lambast lambaste lament land
  languish lapse lash last laud laugh launch lavish leak lean learn lecture lessen level levy liaise liberalise
  liberalize lift like liken limit line linger link lionise lionize list listen live loan loathe lobby local
  locate lock lodge look loom loosen loot lower lull lunch lure maintain manage mandate manipulate mar march mark
  marry marvel massacre master mastermind match mature meddle mediate melt menace mend mention merge merit midwife
  mimic mind mingle minimise minimize misjudge miss mitigate mix mobilise mobilize mock moderate modify
  mollify monitor motion mount mourn move mull multiply murder murmur muse muster mutter nail name narrow near
  necessitate neglect negotiate nod nominate normalise normalize note notify nudge nullify nurture obey object
  oblige observe obstruct obtain obviate occupy occur offend offer omit ooze open operate opine oppose opt
  orchestrate order organise organize originate oust outfit outlaw outline outpace outrage outrank outstrip
   overhaul overlap overload overlook overshadow overstate overturn overwhelm owe own pacify pack
  pact parade pardon parley parse part participate pass patch patrol pause penalise penalize pencil penetrate
  perceive perform permit persecute persist persuade pester petition phase phone photograph pick picture pillory
  pilot pin pinpoint pitch placate place plague plan play plead please pledge plot plunder plunge ply point poise poison
  ponder pool portray pose possess post postpone pour practise praise pray pre-empt preach preclude predate
  predict prefer preoccupy prepare prescribe present preserve preside press pressure presume pretend prevail
  prevent probe proceed proclaim procure prod produce profess profit prohibit project prolong promise promote
  render cable desert switch spare prompt pronounce propagate propose prosecute prosper protect protest protract provide provoke publish pull
  punish purchase purge purport pursue push quash quell question quieten quip quote race rage rail raise rake
  rally ransack rant rap rape ratchet rate ratify rattle re-establish re-impose reach react reactivate readmit
  reaffirm realise realize reap reappear reassert reassess reassure rebound rebrand rebuff rebuke rebut recall
  recapture recede receive reciprocate recite reckon recognise recognize recoil recommend reconcile reconsider
  reconstruct reconvene record recover recruit rectify redeem redouble redress reduce reestablish refer referee
  reflect refrain refuse refute regain regard register regret regulate reimburse reimpose reinforce reinstate
  reiterate reject rejoin rekindle relate relaunch relax relay release relent relinquish relish relocate rely
  remain remark remedy remind remove rendezvous renege renegotiate renew renounce reopen repair repatriate repay
  repeal repeat replace replenish reply report represent repress reprimand reproach repudiate request require
  reschedule rescind rescue reserve reshape reshuffle reside resign resist resolve resort respect respond rest
  restart restore restrict result resume resurface resurrect retain retaliate retire retort retract retreat return
  reunite reveal reverse revert review revile revise revisit revive revoke revolve reward ridicule rip risk rob
  roll round rouse rout rub ruin rule rumble rupture rush sabotage sail salute sanction sap savage save savor
  savour scale scatter schedule scoff scold scorn scotch scour scramble scrap scratch scrutinise scrutinize
  scupper seal seat secede secure seduce seem seize select sense sentence separate serve settle sever shame share
  shatter shave shell shelter shelve shield shift ship shirk shoulder shout shove shower shrug shudder shun
  shutter shuttle side sidestep sign signal simplify sketch skewer skip slacken slam slap slash slate slaughter
  slip slow slump smash smear smile smooth smuggle snap snatch sneak sniff snipe snub sober soften solicit solve
  soothe sort sound spark specify speculate spell spoil sponsor spur spurn spy squabble squander squeeze
  stabilise stabilize stage stain stake stalk stall stamp stare start starve state station stay stem step stifle
  stipulate stir stoke stop store storm straddle strain strand stray streamline strengthen stress stretch strip
  stroll struggle study stumble stymie subdue submit subscribe subsidise subsidize substitute succeed suffer
  suggest suit sully sum summarise summarize summon sup supervise supplant supply support suppose suppress surge
  surmount surpass surprise surrender surround survey survive suspect suspend sustain swap swarm sway sympathise
  sympathize tackle taint talk tamper tap tar target tariff taunt tax team tease telephone tempt tender term
  terminate test thank thaw thrash threaten thrive throttle thwart tie tighten tilt tinker toast tolerate top
  torpedo torture touch toughen tour tout toy trace track trade train transcend transfer transform transit
  translate transmit transport travel traverse treasure treat trek tremble trick trigger trim triple triumph
  trouble trounce trust try tumble turf turn tweet umpire unblock underestimate underline undermine underscore
  shepherd safeguard expedite accommodate whisk navigate absorb boast conspire relieve restrain wound twist mirror steer span affect recount exploit lease precede compel demonstrate climb board acquire borrow exist die hire embezzle siphon embroil cave chip unearth unfold unify unite unleash unlock unnerve unravel unseal unsettle unveil unwind
  upbraid update upgrade uproot urge use usher vacate vacillate value vanish vanquish vent venture verify veto vex
  vie view vilify vindicate violate visit voice volunteer vote vouch vow wage wait waive walk want warn watch
  water wave waver waylay weaken weather wed weigh welcome whip whisper whitelist whitewash widen wield wince wing
  wipe wish witness work worry wrangle wrap wreck wrest wrestle yearn yield
  annihilate badger co-develop co-sponsor demote restate cough depict funnel pare procure synchronise synchronize stump detect dicker enslave mince nag nix obliterate portray renegotiate saddle stonewall thumb wag
  appal budge contravene cry defuse delete disconnect dub empty encroach interact lack misuse outlaw perpetrate rue subvert sue swat trample weaponise weaponize
  calm persevere rein dissuade instigate reclaim rehearse reassemble unpick hem rename embarrass administer quarantine migrate
  dawdle pontificate blink
  disinvite uninvite deceive bribe collude falsify wiretap defraud pillage desecrate foot heal re-enter
  pump plough restructure crank pile dissociate query broaden lengthen co-finance dock hook brace spearhead utter
`);
