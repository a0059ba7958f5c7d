import { does, done, type NounFrame, type VerbFrame } from './frame.ts';

export const THREATEN_VERBS: readonly VerbFrame[] = [
  does('threat', 'rule+out exclude', ['against', 'on', 'with'], {
    object: 'force strike invasion war action intervention option use attack',
    negated: true,
    prior: 6,
  }),
  does('threat', 'go', ['against', 'with'], {
    actors: ['teller'],
    doer: 'matter case dispute complaint question',
    company: 'world_trade_organization world_trade_organisation wto court tribunal icj arbitration',
    future: true,
    prior: 6,
  }),
  does('threat', 'risk', ['subject'], {
    actors: ['teller'],
    object: 'sanction tariff penalty retaliation war isolation expulsion',
    named: true,
    prior: 6,
  }),
  does('threat', 'hold+out', ['against', 'to', 'over'], { object: 'threat', named: true, prior: 6 }),
  does('threat', 'become', ['subject'], {
    actors: ['teller'],
    company: 'target targets',
    future: true,
    named: true,
    prior: 6,
  }),
  does('threat', 'regret rue', ['subject'], { actors: ['teller'], future: true, named: true, prior: 6 }),
  does('threat', 'respond retaliate reply react', ['to', 'against', 'by'], {
    actors: ['teller', 'subject'],
    company:
      'measures retaliatory military kind force countermeasures harshly decisively firmly mirror reciprocally sanctions tariffs',
    future: true,
    prior: 6,
  }),
  does('threat', 'take adopt', ['against', 'to'], {
    actors: ['teller', 'subject'],
    object: 'step measure action countermeasure',
    company:
      'retaliatory response countermeasures reciprocal decisive necessary resolute appropriate forceful tough',
    future: true,
    prior: 5,
  }),
  does('threat', 'go leave remain', ['subject'], {
    actors: ['teller'],
    company: 'unanswered unpunished without',
    unless: 'saying permission notice agreement delay visa visas power water explanation warning deal result',
    future: true,
    negated: true,
    prior: 6,
  }),
  does('threat', 'have', ['subject'], {
    actors: ['teller'],
    object: 'consequence repercussion answer response',
    future: true,
    prior: 6,
  }),
  does('threat', 'hint', ['against', 'at'], {
    company: 'retaliation response countermeasures',
    named: true,
    prior: 6,
  }),
  does('threat', 'give', ['object'], {
    company: 'until hours days week weeks month months',
    infinitive: true,
    objectIs: 'any',
    named: true,
    prior: 6,
  }),
  does('threat', 'be', ['for'], {
    actors: ['teller'],
    company: 'consequences repercussions',
    future: true,
    named: true,
    prior: 6,
  }),
  does('threat', 'reserve', ['to', 'against', 'over'], { object: 'right', named: true, prior: 5 }),
  does('threat', 'serve', ['on', 'to'], { object: 'notice', named: true, prior: 6 }),
  does('threat', 'vow promise pledge', ['against', 'to', 'on'], {
    company:
      'retaliate retaliation respond response revenge avenge punish countermeasures price consequences',
    prior: 6,
  }),
  does('threat', 'pay', ['subject'], { actors: ['teller'], object: 'price consequence', prior: 6 }),
  does('threat', 'meet face', ['by', 'subject'], {
    actors: ['teller'],
    company: 'response retaliation consequences',
    prior: 6,
  }),
  does('threat', 'amount', ['by'], { actors: ['teller'], company: 'war', prior: 6 }),
  does('threat', 'serve put', ['object', 'on', 'to'], {
    company: 'notice',
    objectIs: 'any',
    prior: 6,
    named: true,
  }),
  does('threat', 'fire', ['at', 'to', 'against'], {
    object: 'warning shot',
    company: 'warning',
    prior: 5,
    named: true,
  }),
  does('threat', 'brandish rattle raise', ['at', 'against'], {
    object: 'sabre saber spectre specter threat',
    prior: 5,
    named: true,
  }),
  does('threat', 'suffer reap', ['subject'], {
    actors: ['teller'],
    object: 'consequence consequences whirlwind',
    prior: 6,
  }),
  does('threat', 'stand sit', ['to', 'in', 'for', 'by'], {
    actors: ['teller', 'subject'],
    company: 'idly',
    negated: true,
    prior: 6,
  }),
  does('threat', 'loom await', ['for', 'over', 'object'], {
    actors: ['teller'],
    doer: 'tariff sanction blacklisting suspension expulsion penalty duty consequence response retaliation',
    named: true,
    prior: 6,
  }),
  does('threat', 'face', ['subject'], {
    actors: ['teller'],
    object: 'sanction tariff consequence penalty isolation expulsion suspension retaliation',
    future: true,
    named: true,
    prior: 6,
  }),
  does('threat', 'wipe annihilate obliterate', ['object', 'modifier'], {
    future: true,
    named: true,
    prior: 6,
  }),
  does('threat', 'cease', ['subject'], { actors: ['teller'], future: true, named: true, prior: 6 }),
  does('threat', 'threaten menace', ['object', 'with', 'against', 'on']),
  does('threat', 'warn caution', ['object', 'against', 'to'], {
    unless:
      'citizen citizens national nationals traveller travellers travelers tourists residents voters lawmakers',
    prior: 6,
  }),
  does('threat', 'give set', ['object', 'to', 'for'], {
    object: 'hour day week month deadline',
    infinitive: true,
    prior: 5,
  }),
  does('threat', 'issue give deliver', ['to', 'object'], { object: 'ultimatum warning threat' }),
  does('threat', 'play', ['subject'], { actors: ['teller'], company: 'fire', named: true, prior: 6 }),
  does('threat', 'raise', ['on', 'against', 'for'], {
    object: 'possibility prospect spectre',
    company: 'sanctions tariffs expulsion retaliation',
    named: true,
    prior: 6,
  }),
  does('threat', 'announce promise vow pledge', ['against', 'for'], {
    object: 'retaliation reprisal countermeasure',
    named: true,
    prior: 6,
  }),
  does('threat', 'draw set lay+down', ['for', 'to'], {
    object: 'line',
    company: 'red',
    named: true,
    prior: 6,
  }),
  does('threat', 'resort turn', ['against'], { company: 'threats threat', named: true, prior: 6 }),
  does('threat', 'weigh consider mull contemplate', ['against'], {
    object: 'action retaliation countermeasure',
    company: 'legal military retaliatory punitive',
    named: true,
    prior: 5,
  }),
  does('threat', 'be', ['for', 'to'], {
    actors: ['teller', 'subject'],
    object: 'price consequence repercussion reckoning',
    future: true,
    prior: 5,
  }),
];

export const THREATEN_NOUNS: readonly NounFrame[] = [
  done('threat', 'threat ultimatum', ['owner', 'by', 'from', 'teller', 'of'], ['to', 'against'], {
    prior: 4,
  }),
  done('threat', 'warning', ['owner', 'by', 'from'], ['to'], { named: true, prior: 5 }),
];
