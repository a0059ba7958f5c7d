import type { EventCase } from '../cases.ts';

/** Events that take days. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const DURATIONS: readonly EventCase[] = [
  {
    name: 'duration before its end',
    text: '[Modi](official:Narendra_Modi) ended a three-day visit to [Japan](country:JP) on Thursday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Narendra_Modi'],
      recipients: ['JP'],
      date: '2023-01-10/2023-01-12',
    },
  },
  {
    name: 'duration after its beginning',
    text: '[Modi](official:Narendra_Modi) began a three-day visit to [Japan](country:JP) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Narendra_Modi'],
      recipients: ['JP'],
      date: '2023-01-09/2023-01-11',
    },
  },
  {
    name: 'days of talks before what came of them',
    text: '[Kenya](country:KE) and [Somalia](country:SO) issued a communiqué on Tuesday after two days of talks between [Uhuru Kenyatta](official:Uhuru_Kenyatta) and [Mohamed Hussein Roble](official:Mohamed_Hussein_Roble).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Uhuru_Kenyatta', 'Mohamed_Hussein_Roble'],
      date: '2023-01-09/2023-01-10',
    },
  },
  {
    name: 'days of a visit of which a clause says something else, too',
    text: '[Samia Suluhu Hassan](official:Samia_Suluhu_Hassan) flew home on Wednesday from a two-day visit to [Kenya](country:KE) that both sides praised.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Samia_Suluhu_Hassan'],
      recipients: ['KE'],
      date: '2023-01-10/2023-01-11',
    },
  },
  {
    name: 'a tour that lasts until a day',
    text: '[Tsai Ing-wen](official:Tsai_Ing-wen) leaves on Wednesday on a tour of [Guatemala](country:GT) and [Belize](country:BZ) that lasts until January 27.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Tsai_Ing-wen'],
      recipients: ['GT', 'BZ'],
      date: '2023-01-18/2023-01-27',
    },
  },
  {
    name: 'in the course of a visit whose days are told',
    text: '[Brown](official:Mark_Brown) paid a five-day state visit to [China](country:CN) that began on January 2 and in the course of which he was received by [Li Qiang](official:Li_Qiang).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Mark_Brown', 'Li_Qiang'],
      date: '2023-01-02/2023-01-06',
    },
  },
  {
    name: 'half a year',
    text: '[Lavrov](official:Sergei_Lavrov) will visit [China](country:CN) in the first half of next year.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Sergei_Lavrov'],
      recipients: ['CN'],
      date: '2024-01/2024-06',
    },
  },
  {
    name: 'a stay that its participle says began',
    text: '[Mohamed Muizzu](official:Mohamed_Muizzu) came home with the fruits of a five-day visit to [China](country:CN), begun on January 2nd.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Mohamed_Muizzu'],
      recipients: ['CN'],
      date: '2023-01-02/2023-01-06',
    },
  },
  {
    name: 'what somebody is given until a day',
    text: "[ECOWAS](organisation:ECOWAS) leaders, at a summit on December 4, gave [Mali](country:ML) until New Year's Day to release the men.",
    event: { type: 'summit', status: 'happened', parties: ['ECOWAS'], date: '2022-12-04' },
  },
  {
    name: 'days counted from the first',
    text: '[Modi](official:Narendra_Modi) will pay a three-day visit to [Russia](country:RU) from Tuesday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Narendra_Modi'],
      recipients: ['RU'],
      date: '2023-01-17/2023-01-19',
    },
  },
  {
    name: 'the start of a stay of some days',
    text: '[Modi](official:Narendra_Modi) arrived in [Russia](country:RU) on Monday at the start of a two-day visit.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Narendra_Modi'],
      recipients: ['RU'],
      date: '2023-01-09/2023-01-10',
    },
  },
];
