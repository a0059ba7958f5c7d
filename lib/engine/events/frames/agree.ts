import { does, done, type NounFrame, share, shared, type VerbFrame } from './frame.ts';
import { ACCORDS, PACTS, TRUCES, WORDS } from './nouns.ts';

export const AGREE_VERBS: readonly VerbFrame[] = [
  share('statement', 'unveil deliver present announce', ['subject', 'with', 'by'], {
    object: WORDS,
    company: 'joint common',
    prior: 6,
  }),
  share('agreement', 'declare announce call observe', ['subject', 'with', 'between'], { object: TRUCES }),
  // `ratified Finland's membership`
  share('signing', 'ratify', ['subject', 'modifier', 'of', 'by'], {
    object: 'membership accession admission entry bid application',
    named: true,
    prior: 7,
  }),
  share(
    'signing',
    'sign ink initial ratify countersign co-sign formalise formalize',
    ['subject', 'with', 'between', 'alongside'],
    { unless: 'order decree law bill legislation petition' },
  ),
  share('signing', 'sign initial', ['with', 'between', 'modifier'], { passive: true, named: true, prior: 8 }),
  share('signing', 'put+name put affix append set add lend', ['subject', 'with', 'alongside'], {
    object: 'name signature initial signatures pen seal',
  }),
  share('signing', 'bear carry', ['of'], { object: 'signature signatures', named: true, prior: 6 }),
  share('signing', 'become', ['subject', 'with'], { object: 'signatory', prior: 6 }),
  share('statement', 'publish issue release adopt', ['subject', 'with', 'by'], {
    object: 'text paper document',
    company: 'joint common',
    prior: 6,
  }),
  share('statement', 'adopt agree issue release publish', ['subject', 'with', 'by'], {
    object: WORDS,
    company: 'joint',
    prior: 6,
  }),
  // `Mexico joined Argentina and Bolivia in a statement`
  share('statement', 'join', ['subject', 'object'], {
    company: 'statement communiqué communique declaration letter',
    prior: 6,
  }),
  share('statement', 'declare say state announce affirm reaffirm pledge warn demand insist', ['subject'], {
    company: 'jointly',
    prior: 5,
  }),
  share('statement', 'adopt issue release publish put+out', ['subject', 'with', 'by'], {
    object: WORDS,
    prior: 5,
  }),
  share('signing', 'witness oversee', ['subject', 'with'], { object: 'signing signature', prior: 6 }),
  share('signing', 'conclude', ['subject', 'with', 'between'], {
    object: 'treaty memorandum agreement pact protocol convention text contract',
  }),
  share('signing', 'complete', ['subject', 'with', 'between'], {
    object: 'ratification instrument',
    prior: 6,
  }),
  share('signing', 'exchange', ['subject', 'with'], { object: 'instrument document note letter text' }),
  share('signing', 'enter', ['subject', 'with', 'into'], {
    company: 'treaty pact agreement accord alliance',
    prior: 5,
  }),
  share(
    'agreement',
    'reach strike clinch seal forge cut cement thrash+out thrash hammer hammer+out finalise finalize conclude approve adopt work+out negotiate secure land nail+down iron+out close patch+up',
    ['subject', 'with', 'between'],
    { object: `${ACCORDS} terms` },
  ),
  does('agreement', 'accept', ['from', 'by', 'of', 'modifier'], {
    object: 'demand condition term ultimatum request proposal',
    prior: 5,
  }),
  does('agreement', 'accept approve', ['from', 'by', 'of', 'with'], {
    object: `${PACTS} ceasefire cease-fire truce armistice proposal offer plan`,
    prior: 5,
  }),
  share('agreement', 'broker', ['subject', 'with'], { object: ACCORDS, company: 'with', prior: 6 }),
  share('agreement', 'unveil announce', ['subject', 'with', 'between'], { object: PACTS, prior: 6 }),
  does('agreement', 'offer propose', ['object', 'to', 'with'], {
    object: TRUCES,
    status: 'proposed',
    prior: 6,
  }),
  does('agreement', 'offer', ['object', 'to'], {
    object: 'asylum refuge safe-conduct passage sanctuary',
    status: 'proposed',
    named: true,
    prior: 6,
  }),
  does('agreement', 'offer', ['object', 'to'], {
    objectIs: 'any',
    status: 'proposed',
    named: true,
    prior: 5,
  }),
  does('agreement', 'grant', ['object', 'to'], {
    object: 'asylum refuge safe-conduct conduct passage sanctuary',
    named: true,
    prior: 6,
  }),
  does('agreement', 'grant concede', ['object', 'to'], { objectIs: 'state', named: true, prior: 5 }),
  share('agreement', 'adopt endorse', ['subject', 'with'], {
    object: 'plan roadmap programme strategy',
    company: 'joint action common',
    prior: 5,
  }),
  share('agreement', 'concur', ['subject', 'with'], { prior: 6 }),
  share('agreement', 'set', ['subject', 'with'], { object: 'target goal', prior: 5 }),
  share('agreement', 'commit bind', ['subject', 'with'], { object: 'themselves', prior: 6 }),
  share('agreement', 'accept', ['subject'], {
    object: `${TRUCES} cessation text plan proposal formula`,
    prior: 5,
  }),
  share('agreement', 'strike make', ['subject', 'with'], { object: 'bargain', prior: 7 }),
  share('agreement', 'draw+up', ['subject', 'with'], {
    object: 'plan roadmap timetable date schedule',
    prior: 5,
  }),
  share('agreement', 'resolve', ['subject', 'with', 'between'], {
    object: 'quarrel feud row dispute difference differences',
    prior: 6,
  }),
  share('agreement', 'settle', ['subject', 'with', 'between'], {
    object: 'quarrel feud row outline term terms detail details text issue dispute question',
  }),
  does('agreement', 'extract win secure obtain wrest', ['subject'], {
    actors: ['from'],
    object: 'promise pledge assurance commitment concession guarantee undertaking',
    prior: 6,
  }),
  share('agreement', 'settle', ['subject', 'with', 'between'], { company: 'between', prior: 5 }),
  share('agreement', 'decide resolve', ['subject'], { infinitive: true, unless: 'whether how', prior: 5 }),
  share('agreement', 'be+in', ['subject', 'with'], { company: 'agreement accord', prior: 6 }),
  share('agreement', 'come arrive', ['subject', 'with'], {
    company: 'terms understanding agreement compromise',
    prior: 7,
  }),
  share('agreement', 'find', ['subject', 'with'], {
    company: 'common middle compromise',
    object: 'ground compromise formula',
    prior: 6,
  }),
  share('agreement', 'settle+on settle+upon shake+on', ['subject', 'with'], { prior: 5 }),
  share('agreement', 'get', ['subject', 'with'], { object: 'deal agreement accord', prior: 5 }),

  share('agreement', 'see', ['subject', 'with'], { object: 'eye', prior: 6 }),
  share('agreement', 'give', ['subject', 'with', 'to', 'modifier'], { object: 'light go-ahead', prior: 5 }),
  share('agreement', 'take', ['subject', 'with'], { object: 'decision', prior: 5 }),
  does('agreement', 'give make offer', ['object', 'to'], {
    object: 'word undertaking assurance pledge promise commitment guarantee consent consideration',
    prior: 6,
  }),
  does('agreement', 'agree+to', ['to'], { named: true, prior: 6 }),
  share('agreement', 'agree', ['subject', 'with', 'between', 'by'], { unless: 'differ disagree' }),
  does('agreement', 'agree consent accede assent bow yield', ['with', 'to', 'from'], {
    content: true,
    unless: 'differ disagree',
    prior: 5,
  }),
  does('agreement', 'bow yield give+in', ['to'], {
    company: 'demand demands request requests pressure plea',
    named: true,
    prior: 6,
  }),
  does('agreement', 'give+in cave+in', ['to'], { named: true, prior: 5 }),
  does('agreement', 'grant meet fulfil', ['modifier', 'from', 'by', 'of'], {
    object: 'request demand plea wish',
    named: true,
    prior: 6,
  }),
  share('agreement', 'extend renew prolong', ['subject', 'with', 'between'], {
    object: `agreement accord deal pact treaty memorandum protocol arrangement ${TRUCES}`,
    prior: 6,
  }),
  does('agreement', 'guarantee', ['object'], { objectIs: 'any', named: true, prior: 6 }),
  does('agreement', 'consent accede assent', ['to', 'with'], { named: true, prior: 5 }),
  does('agreement', 'approve authorise authorize', ['to'], { object: 'sale sales' }),
  does('agreement', 'drop withdraw lift waive', ['to'], {
    object: 'objection reservation opposition veto resistance',
    prior: 6,
  }),
  does('agreement', 'promise pledge vow undertake commit swear assure guarantee', ['object', 'to'], {
    content: true,
  }),
  does('agreement', 'promise pledge', ['object'], {
    objectIs: 'any',
    unless: 'support backing solidarity riposte retaliation response revenge consequences',
    named: true,
    prior: 5,
  }),
  share('agreement', 'promise pledge vow undertake', ['subject'], { content: true, prior: 6 }),
  share(
    'statement',
    'issue release publish adopt read put+out circulate unveil co-sign endorse',
    ['subject', 'with', 'by'],
    {
      object: WORDS,
      prior: 5,
    },
  ),
];

export const AGREE_NOUNS: readonly NounFrame[] = [
  shared('signing', 'ceremony', ['between', 'by', 'with', 'for', 'of'], { modifier: 'signing', prior: 6 }),
  shared(
    'signing',
    'signing signature ratification conclusion',
    ['between', 'by', 'with', 'owner', 'of', 'subject'],
    {
      prior: 5,
    },
  ),
  shared('agreement', `${TRUCES} deal agreement`, ['between', 'with', 'subject'], {
    verbs: 'reach broker strike hold agree announce have take enter come',
    prior: 6,
  }),
  shared('statement', WORDS, ['owner', 'by', 'from', 'of', 'between', 'modifier', 'subject'], {
    modifier: 'joint',
  }),
  shared('statement', 'communique communiqué', ['owner', 'by', 'of', 'modifier', 'subject'], { prior: 6 }),
  done('agreement', 'promise pledge', ['owner', 'by', 'from', 'subject'], ['to'], { prior: 5 }),
];
