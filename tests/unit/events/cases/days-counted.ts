import type { EventCase } from '../cases.ts';

/** Deeds from which days are counted. Published on Friday, 13 January 2023. */
export const DAYS_COUNTED: readonly EventCase[] = [
  {
    name: 'a day after a deed, behind a gerund for a subject',
    text: 'Fighting resumed on January 11, a day after [Afghanistan](country:AF) accused [Pakistan](country:PK) of bombing a market.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['AF'],
      recipients: ['PK'],
      date: '2023-01-10',
    },
  },
  {
    name: 'days after two deeds of one state',
    text: 'The note came on January 11, two days after [Peru](country:PE) had recalled its envoy and accused [Chile](country:CL) of spying.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['PE'],
      recipients: ['CL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'days after a deed, told beside what the story dates',
    text: '[Wang Yi](official:Wang_Yi) met [Sergei Lavrov](official:Sergei_Lavrov) on Wednesday. The talks took place two days after [China](country:CN) had expelled a diplomat of [Norway](country:NO).',
    event: { type: 'rupture', status: 'happened', actors: ['CN'], recipients: ['NO'], date: '2023-01-09' },
  },
  {
    name: 'days after what two did of whom one is named behind his office',
    text: 'The note came on Wednesday, two days after [Karis](official:Alar_Karis) and his [Latvian](country:LV) counterpart, [Edgars Rinkevics](official:Edgars_Rinkevics@LV/president), signed the treaty.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Alar_Karis', 'Edgars_Rinkevics'],
      date: '2023-01-09',
    },
  },
];
