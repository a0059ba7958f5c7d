import { does, done, type NounFrame, type VerbFrame } from './frame.ts';
import { SUMMONED } from './nouns.ts';
import { CRITICAL } from './verdicts.ts';

export const BLAME_VERBS: readonly VerbFrame[] = [
  does('criticism', 'question', ['object', 'modifier', 'of'], {
    object:
      'legitimacy fairness choice motive wisdom credibility impartiality sincerity neutrality commitment',
    prior: 6,
  }),
  does('criticism', 'cast', ['on', 'about', 'of'], { object: 'doubt', named: true, prior: 6 }),
  does('criticism', 'exchange trade swap', ['with', 'modifier'], {
    object: 'insult barb jibe recrimination reproach',
    mutual: true,
    prior: 6,
  }),
  does('criticism', 'come', ['of', 'against'], {
    actors: ['from'],
    doer: 'criticism condemnation rebuke protest denunciation reproach',
    prior: 6,
  }),
  does('criticism', 'declare profess pronounce', ['with', 'at', 'by', 'of'], {
    company: 'shocked appalled disappointed dismayed outraged alarmed saddened disgusted horrified indignant',
    prior: 6,
  }),
  does('criticism', 'hide conceal', ['at', 'with', 'over', 'about'], {
    object: 'anger displeasure irritation frustration disappointment word',
    negated: true,
    named: true,
    prior: 6,
  }),
  does(
    'criticism',
    'concerned alarmed worried dismayed disturbed troubled',
    ['about', 'at', 'over', 'by', 'with', 'in'],
    { actors: ['object'], passive: true, company: 'about at over by', named: true, prior: 6 },
  ),
  does('criticism', 'be', ['about', 'at', 'over', 'in'], {
    company: 'concerned alarmed worried dismayed disturbed troubled',
    named: true,
    prior: 6,
  }),
  does('criticism', 'be', ['subject'], {
    actors: ['teller'],
    company: 'acceptable justified justifiable helpful legitimate fair proportionate constructive tolerable',
    negated: true,
    prior: 6,
  }),
  does('criticism', 'bring+in', ['object', 'modifier'], {
    object: SUMMONED,
    prior: 7,
  }),
  does('criticism', 'call+in haul+in', ['in'], {
    object: SUMMONED,
    named: true,
    prior: 7,
  }),
  does('criticism', 'make', ['to', 'with', 'over', 'about'], {
    object: 'displeasure anger disapproval objection irritation annoyance',
    company: 'known clear plain',
    named: true,
    prior: 7,
  }),
  does('accusation', 'complain', ['about', 'over', 'of'], { content: true, prior: 6 }),
  does('criticism', 'complain', ['by', 'of', 'about', 'over', 'against'], { named: true, prior: 6 }),
  does('criticism', 'disappoint outrage appal infuriate', ['subject', 'with', 'at', 'over'], {
    actors: ['object'],
    passive: true,
    named: true,
    prior: 6,
  }),
  does('criticism', 'lack', ['subject'], {
    actors: ['teller'],
    object: 'legitimacy credibility',
    named: true,
    prior: 6,
  }),
  does('criticism', 'raise', ['with', 'to', 'over', 'about'], {
    object: 'objection concern protest',
    named: true,
    prior: 6,
  }),
  does('criticism', 'liken compare', ['of', 'by', 'from', 'modifier'], {
    company:
      'terrorism hostage-taking nazi nazis hitler genocide apartheid crime blackmail piracy fascism stalin',
    prior: 6,
  }),
  does('criticism', 'insult deride mock ridicule', ['object', 'modifier'], {
    named: true,
    prior: 6,
  }),
  does('criticism', 'cry', ['over', 'at', 'about'], { object: 'foul', named: true, prior: 6 }),
  does('criticism', 'hand hand+over give deliver present send', ['object', 'to'], {
    object: 'note letter',
    company: 'protest',
    named: true,
  }),
  does('criticism', 'hand+over deliver present send lodge', ['to', 'with'], {
    object: 'note',
    company: 'protest',
    prior: 7,
  }),
  does('criticism', 'have', ['for'], {
    object: 'word',
    company: 'harsh stern strong tough sharp critical choice unkind',
    named: true,
    prior: 6,
  }),
  does('criticism', 'have', ['subject'], {
    actors: ['teller'],
    object: 'right business',
    company: 'no',
    named: true,
    prior: 6,
  }),
  does('criticism', 'have', ['subject'], { actors: ['teller'], company: 'blame', named: true, prior: 6 }),
  does('criticism', 'call invite order bring', ['object', 'modifier'], {
    object: SUMMONED,
    company: 'ministry office',
    actors: ['subject', 'to', 'by'],
  }),
  does('criticism', 'regret', ['object', 'modifier', 'by', 'of'], {
    object:
      'decision move step action act remark statement measure expulsion closure withdrawal refusal choice',
    named: true,
    prior: 6,
  }),
  does('criticism', 'meet', ['subject'], {
    actors: ['from', 'in', 'by'],
    company: 'condemnation criticism outrage anger protest protests',
    named: true,
    prior: 6,
  }),
  does('criticism', 'come', ['subject'], {
    actors: ['from', 'by'],
    company: 'fire attack criticism censure',
    named: true,
    prior: 6,
  }),
  does('criticism', 'be', ['of', 'about', 'at', 'with', 'over'], {
    company:
      'critical scathing scornful dismissive angry furious incensed indignant outraged dismayed upset displeased disappointed',
    named: true,
    prior: 6,
  }),
  does('criticism', 'give', ['object', 'to'], {
    object: 'dressing-down rebuke reprimand scolding ticking-off tongue-lashing earful lecture',
    named: true,
    prior: 7,
  }),
  does('criticism', 'make lodge', ['to', 'with'], { object: 'representation', named: true }),
  does('criticism', 'react respond', ['to', 'at', 'by', 'of', 'from', 'in', 'modifier'], {
    company: 'angrily furiously fury anger outrage indignation dismay',
    named: true,
    prior: 6,
  }),
  does(
    'criticism',
    'condemn criticise criticize denounce deplore slam blast lambast lambaste rebuke berate chide castigate decry censure assail attack scold upbraid reproach reprimand admonish excoriate pillory savage revile vilify ridicule mock deride flay skewer fault bemoan lament lecture rap',
    ['object', 'for', 'of'],
    { unless: 'door doors' },
  ),
  does(
    'criticism',
    'round+on hit+out hit+back fire+back lash+out rail lash inveigh fulminate rage fume bristle grumble rant snipe bridle',
    ['at', 'against', 'about', 'over', 'on', 'object'],
    { named: true },
  ),
  does('criticism', 'take', ['at', 'with', 'of'], {
    object: 'aim swipe shot view potshot dig',
    prior: 6,
    named: true,
  }),
  does('criticism', 'take haul call rake', ['object'], {
    company: 'task coals carpet account out',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('criticism', 'tear lay pitch', ['into'], { prior: 5, named: true }),
  does('criticism', 'find', ['with'], { object: 'fault', prior: 6, named: true }),
  does('criticism', 'frown look+down', ['on', 'upon', 'at'], { prior: 5, named: true }),
  does('criticism', 'dress+down tell+off', ['object'], { objectIs: 'any', prior: 6 }),
  does(
    'criticism',
    'express voice convey register vent signal state declare',
    ['to', 'at', 'with', 'about', 'over'],
    {
      object:
        'outrage dismay anger displeasure indignation objection disappointment dissatisfaction disapproval condemnation protest concern alarm unease regret misgiving fury frustration irritation criticism disgust horror shock revulsion consternation',
      prior: 6,
    },
  ),
  does('criticism', 'take', ['to', 'with', 'at'], { object: 'exception issue umbrage offence' }),
  does('criticism', 'protest complain', ['against', 'to', 'about', 'over', 'object'], { prior: 5 }),
  does('criticism', 'lodge file deliver hand send make issue submit', ['with', 'to', 'against', 'object'], {
    object: 'protest complaint démarche demarche rebuke reprimand',
  }),
  does('criticism', 'summon call+in haul+in haul', ['object', 'modifier'], {
    actors: ['subject', 'to', 'by'],
    unless: 'council cabinet parliament leaders',
  }),
  does(
    'criticism',
    'call describe brand label term deem dub consider regard view treat pronounce characterise characterize',
    ['object', 'modifier', 'by', 'of'],
    {
      company: `${CRITICAL} escalation`,
      prior: 6,
    },
  ),
  does('criticism', 'call+out', ['object'], { objectIs: 'any', named: true, prior: 6 }),
  does('criticism', 'read', ['object', 'to'], { object: 'act', company: 'riot', named: true, prior: 7 }),
  does('criticism', 'mince', ['about', 'on'], { object: 'word', negated: true, named: true, prior: 6 }),
  does('criticism', 'object', ['to', 'modifier'], {
    company: 'actions action behaviour behavior conduct remarks comments',
    prior: 6,
  }),
  does('criticism', 'speak+out', ['against', 'about'], { named: true, prior: 6 }),
  does('criticism', 'be', ['for'], {
    actors: ['teller'],
    company: 'excuse justification',
    negated: true,
    named: true,
    prior: 6,
  }),
  does('criticism', 'wag shake', ['at'], { object: 'finger fist head', named: true, prior: 6 }),
  does('criticism', 'liken', ['object', 'modifier', 'of', 'by'], { named: true, prior: 6 }),
  does('criticism', 'be', ['subject'], {
    actors: ['teller'],
    company: CRITICAL,
    prior: 5,
  }),
  does('criticism', 'question query doubt', ['modifier', 'of', 'by'], {
    object: 'promise decision motive wisdom commitment sincerity legality legitimacy credibility intention',
    named: true,
    prior: 6,
  }),
  does('criticism', 'disapprove', ['of', 'modifier'], { named: true, prior: 6 }),
  does('criticism', 'launch mount make', ['on', 'against'], {
    object: 'attack tirade broadside',
    company: 'scathing blistering verbal fierce bitter stinging withering',
    named: true,
    prior: 6,
  }),
  does('criticism', 'make', ['to'], {
    object: 'displeasure unhappiness dissatisfaction anger',
    company: 'known',
    named: true,
    prior: 6,
  }),
];

export const BLAME_NOUNS: readonly NounFrame[] = [
  done('criticism', 'criticism condemnation', ['owner', 'by', 'from', 'teller'], ['of'], { prior: 4 }),
  done('criticism', 'summoning', ['by', 'owner'], ['of'], { named: true, prior: 6 }),
  done('criticism', 'protest', ['from'], ['to', 'at', 'against', 'over'], { prior: 5 }),
  done('criticism', 'demarche démarche reprimand rebuke', ['owner', 'by', 'from'], ['to', 'for', 'against'], {
    named: true,
    prior: 5,
  }),
  done(
    'criticism',
    'broadside tirade diatribe jab swipe',
    ['owner', 'by', 'from', 'subject'],
    ['against', 'at'],
    {
      named: true,
      prior: 5,
    },
  ),
];
