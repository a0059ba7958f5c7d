import { does, type NounFrame, share, shared, type VerbFrame } from './frame.ts';
import { HELP } from './nouns.ts';

export const GIVE_VERBS: readonly VerbFrame[] = [
  does(
    'aid',
    'give provide donate send deliver supply grant pledge allocate approve announce extend disburse contribute ship earmark promise offer hand+over gift airlift dispatch lend loan furnish release channel pour transfer',
    ['to', 'for', 'object', 'with'],
    { object: HELP },
  ),
  does(
    'aid',
    'give provide send pledge allocate approve announce extend promise offer',
    ['to', 'for', 'object'],
    {
      object: 'support',
      company: 'military financial humanitarian economic budget budgetary technical material emergency',
    },
  ),
  does('aid', 'bail+out bankroll fund finance', ['object'], { objectIs: 'any', prior: 6, named: true }),
  does('aid', 'throw', ['to', 'object'], { object: 'lifeline', prior: 6, named: true }),
  does('aid', 'come', ['of'], { company: 'aid rescue', prior: 6, named: true }),
  does('aid', 'forgive cancel write+off waive', ['of', 'owner', 'modifier'], {
    object: 'debt',
    prior: 6,
    named: true,
  }),
  does('aid', 'provide supply equip arm outfit furnish', ['object'], {
    objectIs: 'any',
    company:
      'aid assistance weapons arms missiles tanks drones ammunition vaccines loans funds money euros dollars million billion equipment systems helicopters jets aircraft grain food medicine vehicles',
  }),
  share(
    'cooperation',
    'establish create inaugurate open launch found form',
    ['subject', 'with', 'between', 'of', 'modifier'],
    {
      object:
        'commission committee centre center council mechanism working-group group hotline task-force force team corridor',
      company: 'joint bilateral trilateral common together',
      prior: 6,
    },
  ),
  does('aid', 'donate gift', ['to', 'object'], { prior: 6 }),
  share('cooperation', 'train exercise drill', ['subject', 'with'], {
    company: 'together jointly',
    prior: 6,
  }),
  share('cooperation', 'break', ['subject', 'with'], { object: 'ground', prior: 6 }),
  share('cooperation', 'join', ['subject', 'with'], { object: 'force', prior: 6 }),
  share('cooperation', 'share pool', ['subject', 'with', 'between'], {
    object: 'intelligence information data expertise resource',
    prior: 6,
  }),
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
      object: 'exercise drill manoeuvre maneuver manoeuvres patrol project war-game pipeline railway',
      prior: 6,
    },
  ),
];

export const GIVE_NOUNS: readonly NounFrame[] = [
  shared(
    'cooperation',
    'exercise exercises drill drills patrol patrols manoeuvres maneuvers operation operations',
    ['between', 'with', 'owner', 'modifier', 'subject', 'by'],
    { modifier: 'joint naval military bilateral', prior: 6 },
  ),
];
