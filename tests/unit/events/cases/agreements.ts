import type { EventCase } from '../cases.ts';

/** Agreeing, signing and stating together. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const AGREEMENTS: readonly EventCase[] = [
  {
    name: 'agreed to',
    text: '[Russia](country:RU) and [China](country:CN) agreed to expand [trade](agenda:trade) on Wednesday.',
    event: {
      type: 'agreement',
      status: 'happened',
      parties: ['RU', 'CN'],
      date: '2023-01-11',
      agenda: ['trade'],
    },
  },
  {
    name: 'reached an agreement',
    text: '[Serbia](country:RS) and [Kosovo](country:XK) reached an agreement on [border crossings](agenda:border).',
    event: { type: 'agreement', status: 'happened', parties: ['RS', 'XK'], agenda: ['border'] },
  },
  {
    name: 'reached agreement with',
    text: '[Egypt](country:EG) reached agreement with the [IMF](organisation:IMF) on a loan.',
    event: { type: 'agreement', status: 'happened', parties: ['EG', 'IMF'] },
  },
  {
    name: 'struck a deal',
    text: '[Turkey](country:TR) struck a deal with [Qatar](country:QA) on [natural gas](agenda:natural-gas).',
    event: { type: 'agreement', status: 'happened', parties: ['TR', 'QA'], agenda: ['natural-gas'] },
  },
  {
    name: 'pledged to',
    text: '[Japan](country:JP) pledged to support [Ukraine](country:UA) in [reconstruction](agenda:reconstruction).',
    event: { type: 'agreement', status: 'happened', actors: ['JP'], recipients: ['UA'] },
  },
  {
    name: 'a ceasefire was agreed',
    text: 'A [ceasefire](agenda:ceasefire) was agreed between [Armenia](country:AM) and [Azerbaijan](country:AZ) on Tuesday.',
    event: { type: 'agreement', status: 'happened', parties: ['AM', 'AZ'], date: '2023-01-10' },
  },
  {
    name: 'failed to reach',
    text: '[Iran](country:IR) and the [IAEA](organisation:IAEA) failed to reach an agreement.',
    event: { type: 'agreement', status: 'denied', parties: ['IR', 'IAEA'] },
  },
  {
    name: 'signed',
    text: '[Macron](official:Emmanuel_Macron) and [Scholz](official:Olaf_Scholz) signed a treaty in [Paris](place:Paris, FR) on Sunday.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Olaf_Scholz'],
      date: '2023-01-08',
      place: 'Paris, FR',
    },
  },
  {
    name: 'was signed by',
    text: 'The memorandum was signed by [Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan) in [Ankara](place:Ankara, TR).',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      place: 'Ankara, TR',
    },
  },
  {
    name: 'a treaty signed by',
    text: 'A treaty signed by [India](country:IN) and [Japan](country:JP) in 2015 covers [nuclear energy](agenda:nuclear-energy).',
    event: { type: 'signing', status: 'happened', parties: ['IN', 'JP'], date: '2015' },
  },
  {
    name: 'will sign',
    text: '[Saudi Arabia](country:SA) and [China](country:CN) will sign a [trade](agenda:trade) agreement on Monday.',
    event: { type: 'signing', status: 'planned', parties: ['SA', 'CN'], date: '2023-01-16' },
  },
  {
    name: 'is due to be signed',
    text: 'An accord between [Serbia](country:RS) and [Kosovo](country:XK) is due to be signed in [Brussels](place:Brussels, BE) in March.',
    event: {
      type: 'signing',
      status: 'planned',
      parties: ['RS', 'XK'],
      date: '2023-03',
      place: 'Brussels, BE',
    },
  },
  {
    name: 'ratified',
    text: '[Turkey](country:TR) ratified the agreement with [Greece](country:GR) on Thursday.',
    event: { type: 'signing', status: 'happened', parties: ['TR', 'GR'], date: '2023-01-12' },
  },
  {
    name: 'initialled',
    text: '[Lavrov](official:Sergei_Lavrov) and [Wang](official:Wang_Yi) initialled a protocol in [Moscow](place:Moscow, RU).',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Wang_Yi'],
      place: 'Moscow, RU',
    },
  },
  {
    name: 'refused to sign',
    text: '[Hungary](country:HU) refused to sign the declaration with the [EU](organisation:EU).',
    event: { type: 'rejection', status: 'happened', actors: ['HU'], recipients: ['EU'] },
  },
  {
    name: 'joint statement',
    text: '[Russia](country:RU) and [China](country:CN) issued a joint statement on Wednesday.',
    event: { type: 'statement', status: 'happened', parties: ['RU', 'CN'], date: '2023-01-11' },
  },
  {
    name: 'said in a joint statement',
    text: '[France](country:FR), [Germany](country:DE) and [Poland](country:PL) said in a joint statement on Monday that they were concerned.',
    event: { type: 'statement', status: 'happened', parties: ['FR', 'DE', 'PL'], date: '2023-01-09' },
  },
  {
    name: 'adopted a communiqu\u00e9',
    text: 'The [G7](organisation:G7) adopted a communiqué in [Tokyo](place:Tokyo, JP) on Thursday.',
    event: { type: 'statement', status: 'happened', parties: ['G7'], date: '2023-01-12', place: 'Tokyo, JP' },
  },
  {
    name: 'no joint statement',
    text: '[India](country:IN) and [China](country:CN) did not issue a joint statement.',
    event: { type: 'statement', status: 'cancelled', parties: ['IN', 'CN'] },
  },
  {
    name: 'will issue a joint declaration',
    text: '[Japan](country:JP) and [Australia](country:AU) will issue a joint declaration on Monday.',
    event: { type: 'statement', status: 'planned', parties: ['JP', 'AU'], date: '2023-01-16' },
  },
  {
    name: 'about what its sentence has spoken of before it',
    text: 'To end the [war](agenda:war), [Turkey](country:TR) mediated between [Serbia](country:RS) and [Poland](country:PL).',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['TR'],
      recipients: ['RS', 'PL'],
      agenda: ['war'],
    },
  },
  {
    name: 'an undertaking received behind a name',
    text: '[CARICOM](organisation:CARICOM) leaders received from the prime minister, [Ariel Henry](official:Ariel_Henry), an undertaking that there will be elections.',
    event: { type: 'agreement', status: 'happened', actors: ['Ariel_Henry'], recipients: ['CARICOM'] },
  },
];
