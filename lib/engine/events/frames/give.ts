import { does, done, type NounFrame, type VerbFrame } from './frame.ts';
import { HELP } from './nouns.ts';

/** What one supplies with them is told, and no aid. */
const TOLD = 'information evidence intelligence details list lists proof answers names documents data';

/** Whom one sends to help. */
const PERSONNEL = 'troop soldier peacekeeper policeman police trainer instructor';

export const GIVE_VERBS: readonly VerbFrame[] = [
  does('aid', 'offer send dispatch fly lend', ['to', 'object', 'for'], {
    object: 'team crew unit',
    company: 'rescue medical relief firefighting search emergency',
    named: true,
    prior: 7,
  }),
  does(
    'aid',
    'give provide donate send deliver supply grant allocate approve announce extend disburse contribute ship earmark offer hand+over gift airlift dispatch lend loan furnish release channel pour transfer rush fly set+aside commit unveil turn+over funnel distribute',
    ['to', 'for', 'object', 'with'],
    { object: HELP, unless: 'sale sales' },
  ),
  does('aid', 'give provide send allocate approve announce extend offer', ['to', 'for', 'object'], {
    object: 'support',
    company: 'military financial humanitarian economic budget budgetary technical material emergency',
  }),
  does('aid', 'send dispatch commit deploy contribute lend offer', ['to', 'object'], {
    object: PERSONNEL,
    unless: 'border against invade occupy war',
    named: true,
    prior: 6,
  }),
  does('agreement', 'promise pledge undertake', ['to', 'object'], {
    object: PERSONNEL,
    named: true,
    prior: 6,
  }),
  // A promise is an agreement, whatever it is of (the annotation guidelines, event types).
  does('agreement', 'promise pledge', ['to', 'for', 'object', 'with'], { object: HELP }),
  does('aid', 'offer donate', ['object', 'to'], {
    object:
      'gas oil fuel diesel electricity grain wheat rice flour fertiliser fertilizer vaccine dose medicine',
    named: true,
    prior: 6,
  }),
  does('aid', 'bail+out bankroll fund finance', ['object'], { objectIs: 'any', prior: 6, named: true }),
  does('aid', 'supply equip arm outfit furnish', ['object'], {
    objectIs: 'any',
    company: 'with',
    unless: `${TOLD} gas oil electricity power water years`,
    named: true,
    prior: 6,
  }),
  // `will provide Panama with a grant`
  does('aid', 'provide', ['object'], {
    objectIs: 'any',
    company:
      'aid assistance grant grants loan loans funds funding money weapons arms ammunition food medicine medicines vaccines equipment vehicles boats aircraft drones tents blankets wheat grain rice fuel',
    unless: `${TOLD} assurances guarantees`,
    named: true,
    prior: 6,
  }),
  does('aid', 'pump inject plough pour', ['into'], {
    object: 'million billion money',
    named: true,
    prior: 6,
  }),
  does('aid', 'set+up establish create open', ['for', 'modifier', 'to'], {
    object: 'fund facility',
    named: true,
    prior: 5,
  }),
  does('aid', 'expect await', ['subject'], {
    actors: ['from'],
    object: HELP,
    status: 'planned',
    named: true,
    prior: 6,
  }),
  does('aid', 'render', ['to', 'object'], { object: 'aid assistance help', prior: 7 }),
  does('aid', 'pay+off clear', ['of', 'modifier', 'to'], { object: 'debt arrear', named: true, prior: 6 }),
  does('aid', 'write+off cancel forgive waive', ['by', 'of', 'modifier'], {
    object: 'million billion',
    company: 'debt debts loans arrears',
    named: true,
    prior: 6,
  }),
  does('aid', 'throw', ['to', 'object'], { object: 'lifeline', prior: 6, named: true }),
  does('aid', 'come', ['of'], { company: 'aid rescue', prior: 6, named: true }),
  does(
    'aid',
    'forgive cancel write+off waive restructure reschedule halve',
    ['of', 'owner', 'by', 'to', 'modifier'],
    {
      object: 'debt loan arrear',
      prior: 6,
      named: true,
    },
  ),
  does('aid', 'provide supply equip arm outfit furnish', ['object'], {
    objectIs: 'any',
    company:
      'aid assistance weapons arms missiles tanks drones ammunition vaccines loans funds money euros dollars million billion equipment systems helicopters jets aircraft grain food medicine vehicles buses fuel rice wheat trucks boats ships generators rifles uniforms turbines radars guns teams relief rescuers',
  }),
  does('aid', 'help assist support', ['object'], {
    company: 'million billion tonnes tons fuel loans equipment weapons ammunition medicine rescuers',
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('aid', 'help', ['in', 'for', 'of'], {
    infinitive: true,
    company: 'build rebuild finance fund repair train modernise modernize equip restore construct',
    prior: 6,
  }),
  does('aid', 'rush come hurry go', ['to'], { company: 'aid rescue assistance', named: true, prior: 6 }),
  does('aid', 'step+up double triple increase boost expand', ['to', 'for'], {
    object: 'aid assistance help support funding',
    named: true,
    prior: 6,
  }),
  does('aid', 'make', ['object'], { object: 'present gift', objectIs: 'state', named: true, prior: 6 }),
  does('aid', 'stump+up cough+up', ['for', 'to'], { named: true, prior: 6 }),
  does('aid', 'put+up find set+aside', ['for', 'to'], {
    object: 'million billion',
    named: true,
    prior: 6,
  }),
  does('aid', 'buy procure purchase', ['for'], { object: HELP, named: true, prior: 6 }),
  does('aid', 'top+up', ['to', 'for', 'modifier'], {
    object: 'contribution aid fund support assistance funding',
    named: true,
    prior: 6,
  }),
  does('aid', 'write', ['object', 'to', 'for'], { object: 'cheque check', named: true, prior: 6 }),
  does('aid', 'make', ['to', 'for'], {
    object: 'million billion fund aid credit',
    company: 'available',
    named: true,
    prior: 6,
  }),
  does('aid', 'make', ['to', 'for'], { object: 'donation contribution grant', named: true, prior: 6 }),
  does('aid', 'contribute', ['to', 'for'], {
    company: 'fund million billion',
    named: true,
    prior: 5,
  }),
  does('aid', 'launch open', ['to', 'for'], { object: 'bridge airlift', named: true, prior: 6 }),
  does('aid', 'dispatch send fly', ['to'], {
    object: 'team plane ship convoy truck lorry',
    company: 'rescue medical relief humanitarian aid search supplies blankets tents medicine food emergency',
    named: true,
    prior: 7,
  }),
  does('aid', 'receive get obtain take accept', ['subject'], {
    actors: ['from'],
    object: `${HELP} delivery`,
    named: true,
    prior: 6,
  }),
  does('aid', 'donate gift', ['to', 'object'], { prior: 6 }),
  does('aid', 'chip+in', ['for', 'to', 'towards'], { named: true, prior: 6 }),
  does('aid', 'train', ['modifier', 'of', 'from'], {
    object: 'soldier troop force pilot officer police recruit policeman guard army crew sailor cadet',
    named: true,
    prior: 6,
  }),
  does('aid', 'foot shoulder bear cover pick+up', ['in', 'for', 'of', 'modifier'], {
    object: 'bill cost tab expense',
    named: true,
    prior: 6,
  }),
  does('aid', 'bankroll fund finance underwrite co-finance subsidise subsidize', ['modifier', 'in', 'for'], {
    object:
      'programme program project hospital school clinic road railway bridge port dam plant headquarters construction reconstruction rehabilitation scheme budget expansion',
    named: true,
    prior: 6,
  }),
  does('aid', 'arrive land reach dock', ['in', 'to', 'at', 'object'], {
    actors: ['from', 'modifier', 'by'],
    doer: 'consignment shipment convoy batch tranche planeload supply donation',
    named: true,
    prior: 6,
  }),
  does('aid', 'present', ['object'], {
    objectIs: 'any',
    company:
      'batch consignment ambulances vehicles robots computers vaccines ventilators trucks buses boats tractors',
    named: true,
    prior: 6,
  }),
  does('aid', 'lend give extend', ['to'], { object: 'hand', company: 'helping', named: true, prior: 7 }),
  does('aid', 'step', ['for', 'to', 'with'], {
    company: 'fuel food aid money loan loans supplies medicine cash',
    named: true,
    prior: 5,
  }),
  does('aid', 'transfer donate hand+over deliver turn+over', ['to'], {
    object: 'ship vessel cutter corvette frigate truck bus locomotive',
    named: true,
    prior: 6,
  }),
];

export const GIVE_NOUNS: readonly NounFrame[] = [
  done(
    'aid',
    'donation gift delivery shipment airlift consignment disbursement',
    ['owner', 'by', 'from', 'modifier'],
    ['to'],
    {
      named: true,
      prior: 5,
    },
  ),
];
