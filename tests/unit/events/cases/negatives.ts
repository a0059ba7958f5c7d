import type { EventCase } from '../cases.ts';

/** Nothing of the kind: no event between states is told. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const NEGATIVES: readonly EventCase[] = [
  {
    name: 'a company',
    text: 'The company signed a deal with its suppliers in [Paris](place:Paris, FR).',
    event: undefined,
  },
  {
    name: 'attribution alone',
    text: '[Lavrov](official:Sergei_Lavrov) said on Monday that the weather was fine.',
    event: undefined,
  },
  {
    name: 'private persons',
    text: 'The farmer met the mayor in [Geneva](place:Geneva, CH).',
    event: undefined,
  },
  {
    name: 'a lone state',
    text: '[France](country:FR) held elections in May.',
    event: undefined,
  },
  {
    name: 'a noun alone',
    text: 'The meeting was long.',
    event: undefined,
  },
  {
    name: 'sport',
    text: '[Japan](country:JP) beat [Germany](country:DE) 2-1 in [Doha](place:Doha, QA).',
    event: undefined,
  },
  {
    name: 'declined to comment',
    text: '[Blinken](official:Antony_Blinken) declined to comment on [Iran](country:IR).',
    event: undefined,
  },
  {
    name: 'bought, not given',
    text: '[India](country:IN) has been supplied with gas from [Qatar](country:QA) for years.',
    event: undefined,
  },
  {
    name: 'a duty in sport',
    text: '[Turkey](country:TR) must win against [Greece](country:GR), the coach said.',
    event: undefined,
  },
  {
    name: 'a quarrel of farmers',
    text: 'Farmers in [Spain](country:ES) sued the company over the drought.',
    event: undefined,
  },
  {
    name: 'a pipeline',
    text: 'The pipeline runs from [Russia](country:RU) to [Germany](country:DE).',
    event: undefined,
  },
  {
    name: 'a forecast',
    text: '[Mexico](country:MX) should grow by two percent, the [IMF](organisation:IMF) said.',
    event: undefined,
  },
  {
    name: 'in good health',
    text: '[Putin](official:Vladimir_Putin) is in good health, the spokesman said.',
    event: undefined,
  },
  {
    name: 'to the podium',
    text: '[Macron](official:Emmanuel_Macron) made his way to the podium.',
    event: undefined,
  },
  {
    name: 'a visit that is not waited for',
    text: '[Borrell](official:Josep_Borrell) spoke in [Warsaw](place:Warsaw, PL). “We wait for an answer, not for a visit,” he said.',
    event: undefined,
  },
  {
    name: 'not only one thing but another',
    text: '[Norway](country:NO) not only condemned [Russia](country:RU) but recalled its ambassador.',
    event: { type: 'criticism', status: 'happened', actors: ['NO'], recipients: ['RU'] },
  },
  {
    name: 'what may be left undone is no event',
    text: 'The talks will fail if [Iran](country:IR) does not free the [German](country:DE) prisoners.',
    event: undefined,
  },
  {
    name: 'talks that brought nothing were held',
    text: 'Talks between [Norway](country:NO) and [Chile](country:CL) produced no result.',
    event: { type: 'meeting', status: 'happened', parties: ['NO', 'CL'] },
  },
];
