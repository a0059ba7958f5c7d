import type { EventCase } from '../cases.ts';

/** Shapes of sentences that the press likes, each once. Made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const SHAPES: readonly EventCase[] = [
  {
    name: 'a president and his state',
    text: '[Lavrov](official:Sergei_Lavrov) held talks in [Moscow](place:Moscow, RU) with President [Rahmon](official:Emomali_Rahmon) of [Tajikistan](country:TJ).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Emomali_Rahmon'],
      place: 'Moscow, RU',
    },
  },
  {
    name: 'two of them, each of his state',
    text: '[Lavrov](official:Sergei_Lavrov) met [Rahmon](official:Emomali_Rahmon) of [Tajikistan](country:TJ) and [Blinken](official:Antony_Blinken) of the [United States](country:US).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Emomali_Rahmon', 'Antony_Blinken'],
    },
  },
  {
    name: 'a list that a clause ends with, then the subject',
    text: 'At a closed session, attended by [Blinken](official:Antony_Blinken), [Rahmon](official:Emomali_Rahmon) and [Lavrov](official:Sergei_Lavrov), the [Security Council](organisation:UNSC) urged [Mali](country:ML) to hold a vote.',
    event: { type: 'request', status: 'happened', actors: ['UNSC'], recipients: ['ML'] },
  },
  {
    name: 'a participle about a subject that waits for its verb',
    text: 'A protocol describing the frontier metre by metre was signed by [Lavrov](official:Sergei_Lavrov) and [Rahmon](official:Emomali_Rahmon).',
    event: { type: 'signing', status: 'happened', parties: ['Sergei_Lavrov', 'Emomali_Rahmon'] },
  },
  {
    name: 'a trip that was to be made, put off',
    text: 'A trip to [Washington](place:Washington, US) that [Lavrov](official:Sergei_Lavrov) was to make this week has been put off.',
    event: {
      type: 'visit',
      status: 'postponed',
      actors: ['Sergei_Lavrov'],
      recipients: ['US'],
      date: '2023-01-09/2023-01-15',
    },
  },
  {
    name: 'before two who did it together',
    text: 'It took an afternoon of walking to and fro along a corridor in [Brussels](place:Brussels, BE) before [Lavrov](official:Sergei_Lavrov) and [Rahmon](official:Emomali_Rahmon) put their initials to the text.',
    event: { type: 'signing', status: 'happened', parties: ['Sergei_Lavrov', 'Emomali_Rahmon'] },
  },
  {
    name: 'talks that were brokered',
    text: '[Qatar](country:QA) brokered talks between [Israel](country:IL) and [Lebanon](country:LB).',
    event: { type: 'mediation', status: 'happened', actors: ['QA'], recipients: ['IL', 'LB'] },
  },
  {
    name: 'drills without the word joint',
    text: '[India](country:IN) and [France](country:FR) staged drills in the gulf.',
    event: { type: 'cooperation', status: 'happened', parties: ['IN', 'FR'] },
  },
  {
    name: 'broke ground',
    text: '[China](country:CN) and [Laos](country:LA) broke ground on a railway.',
    event: { type: 'cooperation', status: 'happened', parties: ['CN', 'LA'] },
  },
  {
    name: 'an envoy who is called in',
    text: 'The [Maldivian](country:MV) envoy was called in by the [Indian](country:IN) [Foreign Ministry](organisation:IN/foreign-ministry).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['IN/foreign-ministry'],
      recipients: ['MV'],
    },
  },
  {
    name: 'no communiqué was issued',
    text: '[Lavrov](official:Sergei_Lavrov) met [Blinken](official:Antony_Blinken). No communiqué was issued.',
    event: { type: 'statement', status: 'cancelled', parties: ['Sergei_Lavrov', 'Antony_Blinken'] },
  },
  {
    name: 'two who announced what they would do',
    text: '[China](country:CN) summoned the [Korean](country:KR) ambassador after [Seoul](country:KR) and [Washington](country:US) announced that they would open formal negotiations.',
    event: { type: 'negotiation', status: 'planned', parties: ['KR', 'US'] },
  },
  {
    name: 'it, of what the predicate names',
    text: 'The awkward customer had been [France](country:FR), until it suspended the delivery of a warship to the [Russian](country:RU) navy.',
    event: { type: 'sanction', status: 'happened', actors: ['FR'], recipients: ['RU'] },
  },
  {
    name: 'the government in its capital',
    text: '[NATO](organisation:NATO) declined to give the government in [Tbilisi](place:Tbilisi, GE) a date for membership.',
    event: { type: 'rejection', status: 'happened', actors: ['NATO'], recipients: ['GE'] },
  },
  {
    name: 'an embargo of a body, of the state spoken of',
    text: '[Mali](country:ML) was at peace until mutineers took its barracks. On January 2 [ECOWAS](organisation:ECOWAS) imposed a trade embargo.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['ECOWAS'],
      recipients: ['ML'],
      date: '2023-01-02',
    },
  },
  {
    name: 'told before boarding',
    text: '[Lavrov](official:Sergei_Lavrov) told reporters before boarding that [Mali](country:ML) would be given patrol boats by [Russia](country:RU).',
    event: {
      type: 'aid',
      status: 'planned',
      actors: ['RU'],
      recipients: ['ML'],
      source: 'Sergei_Lavrov',
    },
  },
  {
    name: 'he who is named behind the clause',
    text: 'Two days after he sat down with [Blinken](official:Antony_Blinken), [Lavrov](official:Sergei_Lavrov) said on Thursday that he was hopeful.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Antony_Blinken', 'Sergei_Lavrov'],
      date: '2023-01-10',
    },
  },
  {
    name: 'an accusation on the day it is spoken',
    text: '[Blinken](official:Antony_Blinken) said on Tuesday that [Ecuador](country:EC) had violated the treaty.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Antony_Blinken'],
      recipients: ['EC'],
      date: '2023-01-10',
    },
  },
  {
    name: 'spelt out behind a colon',
    text: 'On Monday the feud deepened: [Turkey](country:TR) expelled the [Dutch](country:NL) ambassador.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['TR'],
      recipients: ['NL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a participle beside the dated verb',
    text: 'On December 14 [Rahmon](official:Emomali_Rahmon), sitting beside [Blinken](official:Antony_Blinken), told reporters that he was content.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Emomali_Rahmon', 'Antony_Blinken'],
      date: '2022-12-14',
    },
  },
  {
    name: 'that month',
    text: 'The last round of fighting was in September 2021. [Rahmon](official:Emomali_Rahmon) accused [Kyrgyzstan](country:KG) that month of shelling a village.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Emomali_Rahmon'],
      recipients: ['KG'],
      date: '2021-09',
    },
  },
  {
    name: 'the month before',
    text: 'In August 2010 [Colombia](country:CO) restored the relations that [Venezuela](country:VE) had severed the month before.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['VE'],
      recipients: ['CO'],
      date: '2010-07',
    },
  },
  {
    name: 'before the end of the month',
    text: '[Lavrov](official:Sergei_Lavrov) and [Blinken](official:Antony_Blinken) will speak by telephone before the end of the month.',
    event: {
      type: 'call',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      date: '2023-01',
    },
  },
  {
    name: 'about so many million',
    text: 'The [United States](country:US) suspended about $130 million in aid to [Ethiopia](country:ET).',
    event: { type: 'sanction', status: 'happened', actors: ['US'], recipients: ['ET'] },
  },
  {
    name: 'months spent mediating',
    text: '[Lavrov](official:Sergei_Lavrov) spent four months mediating between [Egypt](country:EG) and [Sudan](country:SD).',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['EG', 'SD'],
    },
  },
  {
    name: 'talks expected to resume',
    text: '[Lavrov](official:Sergei_Lavrov) expected the negotiations between [Egypt](country:EG) and [Sudan](country:SD) to resume on January 20.',
    event: { type: 'negotiation', status: 'planned', parties: ['EG', 'SD'], date: '2023-01-20' },
  },
  {
    name: 'their air forces',
    text: '[Egypt](country:EG) and [Sudan](country:SD) signed a pact. Their air forces held a joint exercise.',
    event: { type: 'cooperation', status: 'happened', parties: ['EG', 'SD'] },
  },
  {
    name: 'an ambassador who went back',
    text: '[Egypt](country:EG) recalled its ambassador from [Doha](place:Doha, QA). Ambassadors were exchanged again on Monday by [Egypt](country:EG) and [Qatar](country:QA).',
    event: { type: 'restoration', status: 'happened', parties: ['EG', 'QA'], date: '2023-01-09' },
  },
  {
    name: 'what a state says in a paper',
    text: "[Russia](country:RU)'s memorandum demands the withdrawal of [Ukrainian](country:UA) troops.",
    event: { type: 'request', status: 'happened', actors: ['RU'], recipients: ['UA'] },
  },
  {
    name: 'a truce that is offered',
    text: '[Russia](country:RU) had offered [Ukraine](country:UA) a truce of three days.',
    event: { type: 'agreement', status: 'proposed', actors: ['RU'], recipients: ['UA'] },
  },
  {
    name: 'measures in preparation',
    text: 'The [European Commission](organisation:European Commission) is preparing a package of measures against [Russia](country:RU).',
    event: {
      type: 'sanction',
      status: 'planned',
      actors: ['European Commission'],
      recipients: ['RU'],
    },
  },
  {
    name: 'called a liar',
    text: '[Lavrov](official:Sergei_Lavrov), pale with anger, called [Blinken](official:Antony_Blinken) a liar.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['Antony_Blinken'],
    },
  },
  {
    name: 'a clock before who acts',
    text: 'At 15:35 [Mia Mottley](official:Mia_Mottley) telephoned [Stuart Young](official:Stuart_Young).',
    event: { type: 'call', status: 'happened', parties: ['Mia_Mottley', 'Stuart_Young'] },
  },
  {
    name: 'an adjective behind a verb, a noun behind an adjective',
    text: '[Norway](country:NO) gave [Poland](country:PL) a final warning.',
    event: { type: 'threat', status: 'happened', actors: ['NO'], recipients: ['PL'] },
  },
  {
    name: 'a past form before an adjective and a noun is its clause’s verb',
    text: '[Iran](country:IR) and [Morocco](country:MA) renewed diplomatic ties, IRNA said.',
    event: { type: 'restoration', status: 'happened', parties: ['IR', 'MA'] },
  },
  {
    name: 'a threat that is left open',
    text: '[Mexico](country:MX) said it could recall its ambassador to [Peru](country:PE) unless the raids stopped.',
    event: { type: 'threat', status: 'happened', actors: ['MX'], recipients: ['PE'] },
  },
];
