import { type NounFrame, share, shared, type VerbFrame } from './frame.ts';

export const COOPERATE_VERBS: readonly VerbFrame[] = [
  share('cooperation', 'cancel call+off scrap', ['subject', 'with', 'of', 'modifier'], {
    object: 'exercise drill manoeuvre maneuver war-game',
    status: 'cancelled',
    prior: 7,
  }),
  share(
    'cooperation',
    'establish create inaugurate open launch found form set+up mount field',
    ['subject', 'with', 'between', 'of', 'modifier'],
    {
      object:
        'commission committee centre center council mechanism working-group group hotline task-force force team corridor venture programme program initiative room institute platform operation patrol',
      company: 'joint bilateral trilateral common shared combined binational together',
      prior: 6,
    },
  ),
  share('cooperation', 'train exercise drill', ['subject', 'with'], {
    company: 'together jointly side',
    prior: 6,
  }),
  share('cooperation', 'break', ['subject', 'with'], { object: 'ground', prior: 6 }),
  share('cooperation', 'begin start launch', ['subject', 'with', 'between'], {
    object: 'work construction',
    company: 'pipeline bridge road railway line dam tunnel corridor plant port cable interconnector canal',
    prior: 5,
  }),
  share('cooperation', 'build develop produce patrol explore operate', ['subject', 'with'], {
    company: 'jointly together',
    prior: 6,
  }),
  share('cooperation', 'sail fly fight run hunt study test', ['subject', 'with'], {
    company: 'jointly together side tandem',
    prior: 6,
  }),
  share('cooperation', 'co-develop', ['subject', 'with'], { prior: 6 }),
  share('cooperation', 'synchronise synchronize connect merge link join', ['subject', 'with'], {
    object: 'grid network system',
    prior: 6,
  }),
  share('cooperation', 'cut', ['subject', 'with'], { object: 'ribbon', prior: 6 }),
  share('cooperation', 'inaugurate launch unveil', ['subject', 'with'], {
    company: 'jointly together',
    prior: 6,
  }),
  share('cooperation', 'join', ['subject', 'with'], { object: 'force hand', prior: 6 }),
  share('cooperation', 'build construct lay develop', ['subject', 'with', 'between'], {
    object: 'pipeline railway bridge line dam interconnector corridor tunnel road cable refinery',
    prior: 6,
  }),
  share('cooperation', 'carry+out conduct make complete hold', ['subject', 'with', 'between'], {
    object: 'swap prisoner_swap prisoner_exchange exchange',
    company:
      'prisoner prisoners captive captives pow pows prisoner_swap prisoner_exchange soldiers detainees',
    prior: 7,
  }),
  share('cooperation', 'conduct hold launch make carry+out set+up', ['subject', 'with', 'between'], {
    object: 'inquiry investigation probe survey',
    company: 'joint',
    prior: 6,
  }),
  share('cooperation', 'swap', ['subject', 'with'], { company: 'for', prior: 6 }),
  // `freed three Argentines in return for two of its own`, `released the Iranian diplomat in exchange for …`
  ...(['object', 'modifier'] as const).map((freed) =>
    share('cooperation', 'free release let+go hand+over', ['subject', freed], {
      company: 'return exchange swap',
      objectIs: freed === 'object' ? 'state' : 'any',
      prior: 6,
    }),
  ),
  share('cooperation', 'hand+over return repatriate release free', ['subject', 'to'], {
    object: 'prisoner captive soldier detainee hostage body child spy citizen national crew sailor fisherman',
    prior: 6,
  }),
  share('cooperation', 'lay', ['subject', 'with'], { object: 'stone cornerstone foundation', prior: 6 }),
  share('cooperation', 'inaugurate open', ['subject', 'with', 'between'], {
    object:
      'stretch section motorway highway line link interconnector plant railway pipeline bridge dam corridor runway terminal airport road centre center',
    prior: 5,
  }),
  share('cooperation', 'share pool', ['subject', 'with', 'between'], {
    object: 'intelligence information data expertise resource',
    prior: 6,
  }),
  share('cooperation', 'team+up', ['subject', 'with'], { prior: 5 }),
  share('cooperation', 'join team+up work+together', ['subject', 'with', 'object'], {
    company: 'building rebuilding developing together forces patrols',
    prior: 5,
  }),
  share('cooperation', 'cooperate co-operate collaborate co-produce', ['subject', 'with']),
  share('cooperation', 'exchange swap trade', ['subject', 'with', 'between'], {
    object: 'prisoner list captive detainee intelligence information spy hostage americans',
  }),
  share(
    'cooperation',
    'launch begin start hold conduct stage open kick+off carry+out inaugurate mount run complete wrap+up',
    ['subject', 'with', 'between', 'modifier'],
    {
      object:
        'exercise drill manoeuvre maneuver manoeuvres patrol project war-game game sail pipeline railway',
      prior: 6,
    },
  ),
  share('cooperation', 'step+up', ['subject', 'with', 'between'], {
    object: 'cooperation co-operation collaboration',
    named: true,
    prior: 6,
  }),
  share('cooperation', 'fly sail patrol train exercise fight serve', ['subject', 'alongside', 'beside'], {
    company: 'alongside beside',
    prior: 6,
  }),
  share('cooperation', 'mount launch carry+out stage run', ['subject', 'with', 'between', 'modifier'], {
    object: 'operation sweep raid',
    company: 'coordinated joint simultaneous combined concerted',
    prior: 6,
  }),
  share('cooperation', 'link+up hook+up', ['subject', 'with'], {
    object: 'grid network system command',
    prior: 6,
  }),
  share('cooperation', 'launch form forge establish', ['subject', 'with', 'between'], {
    object: 'partnership venture',
    named: true,
    prior: 5,
  }),
];

export const COOPERATE_NOUNS: readonly NounFrame[] = [
  shared('cooperation', 'exercise drill patrol', ['subject', 'to'], {
    modifier: 'joint naval military bilateral combined',
    verbs: 'propose offer suggest',
    named: true,
    prior: 7,
  }),
  shared('cooperation', 'swap exchange', ['between', 'with', 'owner', 'subject', 'by'], {
    modifier: 'prisoner prisoners hostage hostages captives detainees bodies remains pows',
    prior: 7,
  }),
  shared(
    'cooperation',
    'exercise drill patrol manoeuvre maneuver operation raid inspection assault game survey',
    ['between', 'with', 'owner', 'modifier', 'subject', 'by', 'of'],
    { modifier: 'joint naval military bilateral combined mixed common', prior: 6 },
  ),
];
