import { does, share, type VerbFrame } from './frame.ts';
import { ACCORDS, SUMMONED } from './nouns.ts';

const AT_A_DISTANCE =
  'phone telephone telephonically video videolink virtually virtual online remotely videoconference hotline';

export const MEET_VERBS: readonly VerbFrame[] = [
  does('invitation', 'ask bid request entreat beg urge press implore', ['object'], {
    company: 'come visit attend',
    unless: 'back',
    infinitive: true,
    objectIs: 'any',
  }),
  // Before those that ring somebody up: an envoy who is called in is summoned.
  does('criticism', 'call+in haul+in', ['object'], {
    actors: ['subject', 'to', 'by'],
    object: SUMMONED,
    prior: 7,
  }),
  share('agreement', 'shake', ['subject', 'with'], {
    object: 'hand',
    company: 'deal ceasefire truce agreement accord pact compromise',
  }),
  does('request', 'call+on call+upon', ['on', 'upon'], { infinitive: true }),
  share('call', 'speak talk confer', ['subject', 'with', 'to', 'object'], {
    company: 'phone telephone telephonically video videolink call line virtually online remotely hotline',
  }),
  share('call', 'meet', ['subject', 'with', 'object'], { company: AT_A_DISTANCE }),
  share('call', 'go run', ['subject', 'with'], { company: 'phone telephone', named: true, prior: 6 }),
  share('call', 'discuss hold have conduct confer settle arrange', ['subject', 'with'], {
    company: AT_A_DISTANCE,
  }),
  share('call', 'host hold chair convene lead', ['subject', 'with', 'of'], {
    object: 'conference videoconference meeting summit',
    company: 'video virtual videoconference',
    named: true,
    prior: 7,
  }),
  share('call', 'pick reach lift', ['subject', 'to'], { object: 'phone receiver telephone', prior: 6 }),
  share('call', 'receive take get field', ['subject', 'from'], { object: 'call', prior: 7 }),
  share('call', 'place make put return', ['subject', 'to'], { object: 'call', prior: 7 }),
  share('call', 'put', ['object', 'with', 'to'], {
    company: 'phone telephone line speakerphone',
    named: true,
    prior: 7,
  }),
  share('call', 'put get have', ['subject', 'object'], {
    objectIs: 'person',
    company: 'speakerphone line phone telephone',
    person: true,
    prior: 7,
  }),
  share('call', 'connect', ['subject', 'with'], { company: 'phone telephone video line', prior: 6 }),
  share('call', 'spend join', ['subject', 'with', 'to', 'object'], {
    company: 'phone telephone line video videoconference videolink screen',
  }),
  share('call', 'phone telephone ring dial buzz', ['subject', 'object'], { objectIs: 'any' }),
  share('meeting', 'call+on call+upon', ['subject', 'on', 'upon'], { objectIs: 'person', prior: 6 }),
  does('visit', 'call+on', ['on'], { person: true, objectIs: 'state', named: true, prior: 6 }),
  share('meeting', 'take raise', ['subject', 'with'], { company: 'person', prior: 6 }),
  share('meeting', 'hear', ['subject', 'object'], {
    objectIs: 'person',
    company: 'doors closed private camera',
    prior: 6,
  }),
  share('summit', 'gather assemble', ['subject', 'object'], { objectIs: 'person', person: true, prior: 6 }),
  share('meeting', 'herd usher shepherd coax', ['subject', 'object'], {
    objectIs: 'person',
    company: 'room table',
    prior: 6,
  }),
  share('meeting', 'join', ['subject', 'object'], {
    objectIs: 'person',
    unless:
      'condemning denouncing deploring urging calling demanding imposing expelling backing supporting rejecting criticising criticizing warning welcoming praising',
    prior: 5,
  }),
  does('invitation', 'ask bid', ['object'], { objectIs: 'person', toPlace: true, prior: 6 }),
  share('call', 'be get', ['subject', 'with', 'to'], { company: 'phone telephone line', prior: 6 }),
  does('criticism', 'call brand label', ['object'], {
    objectIs: 'any',
    company:
      'liar hypocrite coward traitor puppet dictator murderer terrorist clown thug bully fool gangster warmonger',
    prior: 6,
  }),
  share('call', 'give', ['subject', 'object', 'to'], { object: 'buzz ring bell', named: true, prior: 7 }),
  share('call', 'hang+up', ['subject', 'with', 'on'], { named: true, prior: 6 }),
  share('call', 'get have', ['subject', 'object', 'of'], {
    objectIs: 'person',
    company: 'phone telephone line',
    named: true,
    prior: 6,
  }),
  share('call', 'call', ['subject', 'object'], {
    objectIs: 'person',
    unless: 'off summit meeting session conference election vote referendum',
    prior: 4,
  }),
  share('call', 'reach hear', ['subject', 'object'], {
    objectIs: 'person',
    company: AT_A_DISTANCE,
    prior: 7,
  }),
  share('call', 'tell inform brief', ['subject', 'object'], {
    objectIs: 'person',
    company: 'phone telephone videolink',
    prior: 7,
  }),
  share('meeting', 'hand', ['subject', 'object', 'to'], {
    object: 'letter note message',
    unless: 'invitation protest',
    person: true,
    prior: 5,
  }),
  share('meeting', 'give grant spare', ['subject', 'object'], {
    object: 'hour minute',
    objectIs: 'person',
    unless: 'leave pack depart go get quit out reply answer respond',
    prior: 6,
  }),
  share('call', 'speak+again talk+again', ['subject', 'with', 'to'], { prior: 5 }),
  share('meeting', 'speak talk', ['subject', 'with', 'to'], { objectIs: 'any', unless: 'up', prior: 4 }),
  share('meeting', 'give offer grant', ['subject', 'object', 'to', 'by'], {
    object: 'lunch dinner breakfast tea banquet audience reception luncheon supper coffee meal',
  }),
  share('meeting', 'have', ['subject', 'object', 'with'], {
    company: 'tea lunch dinner breakfast coffee luncheon supper word words audience',
    prior: 5,
  }),
  share('meeting', 'talk', ['subject'], { prior: 5 }),
  share('meeting', 'pay', ['subject', 'on'], { object: 'call' }),
  share('meeting', 'await', ['subject', 'object'], { objectIs: 'person', status: 'planned', prior: 5 }),
  share('meeting', 'go+over', ['subject', 'with'], { person: true, prior: 6 }),
  share('meeting', 'discuss review', ['subject', 'with'], { person: true, prior: 6 }),
  share('meeting', 'consult', ['subject', 'with', 'object'], { prior: 6 }),
  share('meeting', 'embrace hug buttonhole corner waylay', ['subject', 'object'], {
    objectIs: 'person',
    prior: 6,
  }),
  share('meeting', 'closet', ['object', 'with'], { prior: 6 }),
  share('meeting', 'exchange trade swap', ['subject', 'with'], {
    object: 'view word opinion pleasantry joke idea handshake greeting',
  }),
  share('meeting', 'follow+up', ['subject', 'with'], { prior: 5 }),
  share('meeting', 'meet', ['subject', 'object', 'with']),
  share(
    'meeting',
    'confer interact huddle lunch dine breakfast parley sup chat converse mingle hobnob rendezvous',
    ['subject', 'with', 'object'],
  ),
  share('meeting', 'catch+up touch+base get+together come+together come+face', ['subject', 'with', 'to'], {
    prior: 6,
  }),
  share('meeting', 'break clink', ['subject', 'with'], { object: 'bread glass', prior: 6 }),
  share('meeting', 'cross rub', ['subject', 'with'], { object: 'path shoulder', prior: 5 }),
  share('meeting', 'stroll walk dance sail golf', ['subject', 'with'], {
    person: true,
    company: 'alongside together',
    prior: 5,
  }),
  share('meeting', 'speak', ['subject'], { official: true, intransitive: true, prior: 4 }),
  share('meeting', 'sit+down sit+face sit+across sit+opposite', [
    'subject',
    'with',
    'alongside',
    'across',
    'from',
  ]),
  share('meeting', 'part', ['subject', 'from'], { prior: 6 }),
  share('meeting', 'brief', ['subject', 'object'], { objectIs: 'person', prior: 5 }),
  share('meeting', 'compare', ['subject', 'with'], { object: 'note' }),
  share('meeting', 'roll+out', ['subject', 'for'], { object: 'carpet', prior: 6 }),
  share('meeting', 'run+into', ['subject', 'into'], { person: true, prior: 5 }),
  share('meeting', 'put', ['subject', 'with'], { object: 'head', company: 'together', prior: 6 }),
  share('meeting', 'be', ['subject', 'of'], { company: 'guest host', person: true, prior: 5 }),
  share('meeting', 'throw', ['subject', 'around'], { company: 'arms', person: true, prior: 6 }),
  share('meeting', 'face', ['subject', 'object'], { objectIs: 'person', official: true, prior: 5 }),
  share('meeting', 'sit+next', ['subject', 'to'], { official: true, prior: 6 }),
  share('meeting', 'sit+beside sit+alongside', ['subject', 'beside', 'alongside'], {
    official: true,
    prior: 6,
  }),
  share('meeting', 'flank', ['subject', 'object'], { passive: true, objectIs: 'person', prior: 6 }),
  share('meeting', 'co-chair co-host', ['subject', 'with'], {
    official: true,
    unless: 'summit conference',
    prior: 6,
  }),
  share('meeting', 'take go', ['subject', 'with', 'for'], {
    object: 'stroll walk',
    person: true,
    prior: 6,
  }),
  share('meeting', 'break', ['subject', 'with'], { object: 'fast', person: true, prior: 6 }),
  share('meeting', 'lock', ['subject', 'object', 'with'], {
    passive: true,
    company: 'conversation discussion discussions',
    prior: 7,
  }),
  share('meeting', 'have hold', ['subject', 'with'], { object: 'exchange', person: true, prior: 6 }),
  share('meeting', 'host give hold throw', ['subject', 'for'], {
    object: 'dinner banquet lunch luncheon reception breakfast tea feast',
    person: true,
    prior: 7,
  }),
  share('meeting', 'stand appear speak+alongside speak+beside', ['subject', 'beside', 'alongside'], {
    person: true,
    company: 'beside alongside',
    prior: 5,
  }),
  share('meeting', 'sit', ['subject', 'with'], { company: 'over', prior: 5 }),
  share('meeting', 'sit', ['subject', 'with'], { person: true, prior: 6 }),
  share(
    'meeting',
    'receive welcome host greet entertain fete garland usher invite+in',
    ['subject', 'object'],
    {
      objectIs: 'person',
    },
  ),
  share('meeting', 'treat', ['subject', 'object'], {
    objectIs: 'person',
    company: 'dinner banquet lunch luncheon reception breakfast meal feast',
  }),
  share('meeting', 'see', ['subject'], { company: 'each', person: true, prior: 7 }),
  share('meeting', 'see', ['subject', 'object'], { objectIs: 'person', prior: 6 }),
  share('meeting', 'shake exchange', ['subject', 'with'], { object: 'hand handshake greeting' }),
  share('meeting', 'seat photograph picture', ['object', 'with', 'beside', 'alongside'], { prior: 5 }),
  share('meeting', 'pose', ['subject', 'with', 'alongside', 'beside'], { person: true, prior: 5 }),
  share('meeting', 'share', ['subject', 'with'], {
    object: 'table meal lunch dinner car limousine sofa bench',
    prior: 6,
  }),
  share('meeting', 'hold have conduct stage convene', ['subject', 'with', 'between'], {
    object: 'bilateral trilateral tête-à-tête one-on-one pull-aside powwow roundtable chat',
  }),
  share('meeting', 'spend', ['subject', 'with'], {
    object: 'hour minute quarter time afternoon morning evening day weekend night part',
  }),
  // `told the visiting Danish foreign minister, X, that …`
  share('meeting', 'tell assure brief', ['subject', 'object'], {
    objectIs: 'person',
    company: 'visiting',
    prior: 6,
  }),
  share('meeting', 'emerge', ['subject', 'with'], { company: 'hour hours minutes', named: true, prior: 6 }),
  share('meeting', 'have', ['subject', 'with'], { object: 'hour minute moment word', prior: 6 }),
  share('meeting', 'assemble', ['subject', 'object'], { objectIs: 'person', prior: 5 }),
  share('summit', 'gather convene assemble congregate huddle converge descend flock', ['subject', 'with'], {
    intransitive: true,
    prior: 6,
  }),
  // `hope to bring their leaders together`
  share('meeting', 'bring+together', ['owner', 'object', 'modifier', 'subject', 'of'], {
    object: 'leader president premier minister',
    prior: 6,
  }),
  share('meeting', 'present hand submit', ['subject', 'to'], {
    object: 'credential credentials',
    named: true,
    prior: 6,
  }),
  share('meeting', 'receive accept', ['subject', 'of', 'from'], {
    object: 'credential credentials',
    named: true,
    prior: 6,
  }),
  share('meeting', 'take draw pull', ['subject', 'object'], { company: 'aside', named: true, prior: 6 }),
  share('agreement', 'thrash+out hammer+out iron+out work+out', ['subject', 'with', 'between'], {
    object: `${ACCORDS} difference differences dispute`,
  }),
  share('negotiation', 'thrash+out hammer+out iron+out', ['subject', 'with', 'between'], { prior: 5 }),
  share('summit', 'convene host welcome assemble gather stage receive', ['subject', 'object', 'of'], {
    object: 'leader head',
    company: 'summit',
    prior: 6,
  }),
  share('summit', 'stage', ['subject', 'with', 'of'], { object: 'summit', prior: 6 }),
  share('summit', 'play', ['subject', 'to'], { object: 'host', company: 'summit', prior: 6 }),
  share('summit', 'bring+together bring unite', ['object'], { doer: 'summit', prior: 6 }),
  share('summit', 'prepare brace', ['subject', 'of', 'with'], {
    company: 'summit',
    status: 'planned',
    prior: 6,
  }),
  share('call', 'reach+out', ['subject', 'to'], { company: 'phone telephone', named: true, prior: 7 }),
];
