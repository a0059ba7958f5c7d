import { does, type VerbFrame } from './frame.ts';

/** What others are told they have to do. Read before what the verbs tell otherwise: `must lift the blockade` lifts nothing. */
export const DEMAND_VERBS: readonly VerbFrame[] = [
  does(
    'request',
    'protect stop end halt cease withdraw pull release free respect comply honour honor refrain return lift apologise apologize abandon renounce recognise recognize disarm dismantle allow let guarantee ensure implement cooperate choose open reopen remove restore resume abide uphold fulfil fulfill pay hand show explain send give supply provide deliver step double act change spend keep open raise',
    ['subject'],
    { actors: ['teller'], duty: true, named: true, prior: 6 },
  ),
];
