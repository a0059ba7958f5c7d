import type { EventCase } from '../cases.ts';

/** Where something happens. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const PLACES: readonly EventCase[] = [
  {
    name: 'the capital',
    text: '[Lourenco](official:Joao_Lourenco@AO/head-of-state) returned to [Luanda](place:Luanda, AO). [Ruto](official:William_Ruto@KE/head-of-state) met [Kagame](official:Paul_Kagame@RW/head-of-state) in the [Angolan](country:AO) capital on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Paul_Kagame'],
      date: '2023-01-09',
      place: 'Luanda, AO',
    },
  },
  {
    name: 'the city',
    text: 'Crowds filled [Goma](place:Goma, CD). [Ruto](official:William_Ruto) met [Tshisekedi](official:Felix_Tshisekedi) in the city on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Felix_Tshisekedi'],
      date: '2023-01-09',
      place: 'Goma, CD',
    },
  },
  {
    name: 'the one town of the state visited',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) visited [Eritrea](country:ER) on Monday. The streets of [Asmara](place:Asmara, ER) were full.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['William_Ruto'],
      recipients: ['ER'],
      date: '2023-01-09',
      place: 'Asmara, ER',
    },
  },
  {
    name: 'the host’s town',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) was received by [Isaias](official:Isaias_Afwerki@ER/head-of-state) on Monday. The streets of [Asmara](place:Asmara, ER) were full.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Isaias_Afwerki'],
      date: '2023-01-09',
      place: 'Asmara, ER',
    },
  },
  {
    name: 'where he did it',
    text: 'On Monday [Wilders](official:Geert_Wilders) was in [Rotterdam](place:Rotterdam, NL), where he met [Orban](official:Viktor_Orban).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Geert_Wilders', 'Viktor_Orban'],
      date: '2023-01-09',
      place: 'Rotterdam, NL',
    },
  },
  {
    name: 'dateline',
    text: '[LIMA](place:Lima, PE), Peru — [Boluarte](official:Dina_Boluarte) met [Arce](official:Luis_Arce) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Dina_Boluarte', 'Luis_Arce'],
      date: '2023-01-09',
      place: 'Lima, PE',
    },
  },
  {
    name: 'a live blog',
    text: '0800 GMT – Good morning from [Kuala Lumpur](place:Kuala Lumpur, MY).\n\n0900 GMT – The hall is full.\n\n1000 GMT – [Anwar](official:Anwar_Ibrahim) met [Marcos](official:Ferdinand_Marcos).\n\n1100 GMT – Lunch is served.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Anwar_Ibrahim', 'Ferdinand_Marcos'],
      date: '2023-01-13',
      place: 'Kuala Lumpur, MY',
    },
  },
  {
    name: 'before the verb',
    text: 'In [Tunis](place:Tunis, TN) on Monday, [Saied](official:Kais_Saied) and [Tebboune](official:Abdelmadjid_Tebboune) signed an accord.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Kais_Saied', 'Abdelmadjid_Tebboune'],
      date: '2023-01-09',
      place: 'Tunis, TN',
    },
  },

  {
    name: 'a visit told in passing',
    text: 'A pact was signed in [Harbin](place:Harbin, CN) during a visit by [Brown](official:Gordon_Brown@GB/head-of-government).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Gordon_Brown'],
      recipients: ['CN'],
      place: 'Harbin, CN',
    },
  },
  {
    name: 'a conversation between two, held in',
    text: 'A conversation between [Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan), held in [Antalya](place:Antalya, TR) on Monday, led nowhere.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      place: 'Antalya, TR',
      date: '2023-01-09',
    },
  },
  {
    name: 'where somebody goes for a meeting',
    text: '[Kallas](official:Kaja_Kallas) will travel to [Washington](place:Washington, US) on Tuesday for a meeting with [Rubio](official:Marco_Rubio).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Kaja_Kallas', 'Marco_Rubio'],
      place: 'Washington, US',
      date: '2023-01-17',
    },
  },
  {
    name: 'what opens the sentence',
    text: 'In [Antalya](place:Antalya, TR) tomorrow [Lavrov](official:Sergei_Lavrov) is due to sit down with [Fidan](official:Hakan_Fidan).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      place: 'Antalya, TR',
      date: '2023-01-14',
    },
  },
  {
    name: 'the town that is a paragraph’s first sentence',
    text: '[Berlin](place:Berlin, DE). It rained.\n\n[Muscat](place:Muscat, OM). [John Kerry](official:John_Kerry) met [Javad Zarif](official:Mohammad_Javad_Zarif) on Thursday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['John_Kerry', 'Mohammad_Javad_Zarif'],
      place: 'Muscat, OM',
      date: '2023-01-12',
    },
  },
  {
    name: 'there: the town named last',
    text: '[Abe](official:Shinzo_Abe@JP/head-of-government) has left for the gathering in [Biarritz](place:Biarritz, FR). He is to see [Macron](official:Emmanuel_Macron@FR/head-of-state) there.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Shinzo_Abe', 'Emmanuel_Macron'],
      place: 'Biarritz, FR',
    },
  },
  {
    name: 'there is: no place',
    text: '[Abe](official:Shinzo_Abe@JP/head-of-government) flew to [Biarritz](place:Biarritz, FR). [Chile](country:CL) has promised [Peru](country:PE) that there would be no base.',
    event: { type: 'agreement', status: 'happened', actors: ['CL'], recipients: ['PE'], place: undefined },
  },
  {
    name: 'a journey to several states: in no one town',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) will travel to [Lima](place:Lima, PE) and [Santiago](place:Santiago, CL).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['William_Ruto'],
      recipients: ['PE', 'CL'],
      place: undefined,
    },
  },
];
