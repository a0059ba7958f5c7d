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
];
