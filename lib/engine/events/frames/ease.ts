import { does, done, type NounFrame, type VerbFrame } from './frame.ts';
import { CROSSINGS, MEASURES, MONEY } from './nouns.ts';

export const EASE_VERBS: readonly VerbFrame[] = [
  does('easing', 'waive scrap abolish lift drop ease relax', ['for', 'on', 'of', 'modifier'], {
    object: 'visa visa-requirement',
  }),
  does('easing', 'grant give offer', ['to', 'object', 'for'], {
    object: 'access entry travel',
    company: 'visa-free duty-free',
    prior: 7,
  }),
  does('easing', 'open', ['to', 'for', 'with'], {
    object: 'airspace sky border port market',
    prior: 6,
  }),
  does('easing', 'remove strike drop delete take', ['object', 'modifier'], {
    company: 'blacklist terrorism terror sponsors',
    prior: 7,
  }),
  does('easing', 'allow permit', ['from', 'of', 'modifier', 'object'], {
    object: 'import imports export exports flight flights shipment',
    company: 'again resume resumption',
    prior: 6,
  }),
  does(
    'easing',
    'cancel scrap abolish drop lift waive relax ease end remove',
    ['for', 'of', 'from', 'on', 'modifier', 'by'],
    {
      object: 'requirement test rule',
      company: 'visa virus travel entry',
      named: true,
      prior: 6,
    },
  ),
  does(
    'easing',
    'lift ease waive remove relax suspend drop rescind revoke end abolish loosen reduce cut lower scrap halve roll+back unwind dismantle repeal soften trim slash wind+down phase+out cancel withdraw call+off pare',
    ['on', 'against', 'for', 'from', 'of', 'modifier'],
    { object: `${MEASURES} closure siege suspension check` },
  ),
  does('easing', 'relieve free exempt spare', ['object', 'modifier'], {
    company: 'sanctions tariffs tariff duties restrictions controls',
    named: true,
    prior: 6,
  }),
  does('easing', 'sign issue grant approve renew', ['for', 'on', 'of', 'to', 'modifier'], {
    object: 'waiver',
    prior: 7,
  }),
  does('easing', 'unblock', ['to', 'from', 'of', 'for', 'modifier'], {
    object: 'transit trade export import grain shipment flow traffic delivery',
    named: true,
    prior: 6,
  }),
  does('easing', 'throw+open unlock', ['to', 'with', 'for'], { object: CROSSINGS, named: true, prior: 6 }),
  does('easing', 'let', ['modifier', 'from', 'of'], { company: 'back', named: true, prior: 5 }),
  does('easing', 'unblock release return thaw', ['of', 'to', 'modifier', 'for'], {
    object: MONEY,
    prior: 6,
  }),
  does('easing', 'readmit let+back allow+back', ['object', 'modifier'], {
    passive: true,
    actors: ['by', 'to', 'into'],
    prior: 5,
  }),
  does('easing', 'delist exempt', ['object', 'modifier'], { prior: 6 }),
  does('easing', 'strike take remove drop', ['object', 'modifier'], {
    company: 'off',
    unless: 'whitelist friendly trusted preferred participants partners guests invited',
    objectIs: 'any',
    prior: 5,
  }),
  does('easing', 'take strike remove', ['object', 'modifier', 'from'], {
    company: 'off',
    object: 'list blacklist',
    prior: 5,
  }),
  does('easing', 'grant give issue renew extend', ['to', 'object', 'for'], {
    object: 'waiver exemption reprieve relief',
    prior: 6,
  }),
  does('easing', 'restore resume', ['to', 'with', 'from', 'modifier'], {
    object:
      'trade traffic aid assistance funding export import flight electricity gas oil supply visa e-visa preference access',
  }),
  does('easing', 'reopen unfreeze unseal lift', ['to', 'with', 'modifier', 'of'], {
    object: `${CROSSINGS} ${MONEY}`,
  }),
  does('easing', 'resume restart restore', ['to', 'for', 'with'], {
    object: 'lending aid assistance funding',
    named: true,
    prior: 6,
  }),
  does('easing', 'abolish scrap drop waive simplify streamline', ['from', 'of', 'for', 'modifier'], {
    object: 'permit requirement levy quota duty formality procedure',
    named: true,
    prior: 6,
  }),
  does('easing', 'ease relax loosen', ['for', 'from', 'of', 'modifier'], {
    object: 'rule procedure regime',
    company: 'entry visa travel import export',
    named: true,
    prior: 6,
  }),
  does('easing', 'reverse undo', ['for', 'modifier', 'of'], {
    object: 'ban restriction curb cut',
    named: true,
    prior: 6,
  }),
];

export const EASE_NOUNS: readonly NounFrame[] = [
  done('easing', 'lifting removal easing relaxation abolition', ['by', 'owner'], ['on', 'against', 'for'], {
    modifier: 'sanctions embargo ban restrictions tariffs blockade curbs visas',
    named: true,
    prior: 5,
  }),
];
