import type { EventCase } from '../cases.ts';

/** Meetings. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const MEETINGS: readonly EventCase[] = [
  {
    name: 'met, active',
    text: '[Russian](country:RU) Foreign Minister [Sergei Lavrov](official:Sergei_Lavrov) met [Hakan Fidan](official:Hakan_Fidan) in [Ankara](place:Ankara, TR) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09',
      place: 'Ankara, TR',
    },
  },
  {
    name: 'met with',
    text: '[Blinken](official:Antony_Blinken) met with [Wang Yi](official:Wang_Yi) in [Geneva](place:Geneva, CH).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Antony_Blinken', 'Wang_Yi'],
      place: 'Geneva, CH',
    },
  },
  {
    name: 'held talks with',
    text: '[Macron](official:Emmanuel_Macron) held talks with [Scholz](official:Olaf_Scholz) in [Paris](place:Paris, FR) on Wednesday on [arms deliveries](agenda:arms-sales).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Olaf_Scholz'],
      date: '2023-01-11',
      place: 'Paris, FR',
      agenda: ['arms-sales'],
    },
  },
  {
    name: 'had a meeting with',
    text: '[Fidan](official:Hakan_Fidan) had a meeting with [Lavrov](official:Sergei_Lavrov) on the sidelines of the forum.',
    event: { type: 'meeting', status: 'happened', parties: ['Hakan_Fidan', 'Sergei_Lavrov'] },
  },
  {
    name: 'was received by',
    text: '[Borrell](official:Josep_Borrell) was received by [Erdogan](official:Recep_Tayyip_Erdogan) in [Ankara](place:Ankara, TR) on Thursday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Josep_Borrell', 'Recep_Tayyip_Erdogan'],
      date: '2023-01-12',
      place: 'Ankara, TR',
    },
  },
  {
    name: 'coordinated subjects',
    text: '[Lavrov](official:Sergei_Lavrov) and [Wang Yi](official:Wang_Yi) met in [Beijing](place:Beijing, CN) on Tuesday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Wang_Yi'],
      date: '2023-01-10',
      place: 'Beijing, CN',
    },
  },
  {
    name: 'nominal: talks between',
    text: 'Talks between [Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan) took place in [Moscow](place:Moscow, RU) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09',
      place: 'Moscow, RU',
    },
  },
  {
    name: 'nominal: meeting of',
    text: 'The meeting of [Macron](official:Emmanuel_Macron) and [Xi Jinping](official:Xi_Jinping) lasted two hours.',
    event: { type: 'meeting', status: 'happened', parties: ['Emmanuel_Macron', 'Xi_Jinping'] },
  },
  {
    name: 'apposition',
    text: '[Lavrov](official:Sergei_Lavrov) met his [Iranian](country:IR) counterpart, [Hossein Amir-Abdollahian](official:Hossein_Amir-Abdollahian), on Thursday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hossein_Amir-Abdollahian'],
      date: '2023-01-12',
    },
  },
  {
    name: 'apposition after the name',
    text: '[Sergei Lavrov](official:Sergei_Lavrov), the [Russian](country:RU) foreign minister, met [Wang Yi](official:Wang_Yi), [China](country:CN)’s top diplomat, in [Moscow](place:Moscow, RU).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Wang_Yi'],
      place: 'Moscow, RU',
    },
  },
  {
    name: 'will meet',
    text: '[Blinken](official:Antony_Blinken) will meet [Lavrov](official:Sergei_Lavrov) in [Geneva](place:Geneva, CH) on January 20.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Antony_Blinken', 'Sergei_Lavrov'],
      date: '2023-01-20',
      place: 'Geneva, CH',
    },
  },
  {
    name: 'is to meet',
    text: '[Scholz](official:Olaf_Scholz) is to meet [Modi](official:Narendra_Modi) in [Berlin](place:Berlin, DE) next week.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Olaf_Scholz', 'Narendra_Modi'],
      date: '2023-01-16/2023-01-22',
      place: 'Berlin, DE',
    },
  },
  {
    name: 'is expected to meet',
    text: '[Macron](official:Emmanuel_Macron) is expected to meet [Xi](official:Xi_Jinping) on Saturday.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Emmanuel_Macron', 'Xi_Jinping'],
      date: '2023-01-14',
    },
  },
  {
    name: 'is scheduled to hold talks',
    text: '[Fidan](official:Hakan_Fidan) is scheduled to hold talks with [Blinken](official:Antony_Blinken) on January 18.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Hakan_Fidan', 'Antony_Blinken'],
      date: '2023-01-18',
    },
  },
  {
    name: 'plans to meet',
    text: '[Guterres](official:Antonio_Guterres) plans to meet [Putin](official:Vladimir_Putin) in [Moscow](place:Moscow, RU) in February.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Antonio_Guterres', 'Vladimir_Putin'],
      date: '2023-02',
      place: 'Moscow, RU',
    },
  },
  {
    name: 'announced that they would meet',
    text: 'The [Kremlin](country:RU) announced on Thursday that [Putin](official:Vladimir_Putin) and [Erdogan](official:Recep_Tayyip_Erdogan) would meet in [Istanbul](place:Istanbul, TR) on Sunday.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Vladimir_Putin', 'Recep_Tayyip_Erdogan'],
      date: '2023-01-15',
      place: 'Istanbul, TR',
      source: 'RU',
    },
  },
  {
    name: 'agreed to meet',
    text: '[Putin](official:Vladimir_Putin) and [Macron](official:Emmanuel_Macron) agreed to meet in [Paris](place:Paris, FR) in March.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Vladimir_Putin', 'Emmanuel_Macron'],
      date: '2023-03',
      place: 'Paris, FR',
    },
  },
  {
    name: 'offered to meet',
    text: '[Lavrov](official:Sergei_Lavrov) offered to meet [Kuleba](official:Dmytro_Kuleba) in [Geneva](place:Geneva, CH).',
    event: {
      type: 'meeting',
      status: 'proposed',
      parties: ['Sergei_Lavrov', 'Dmytro_Kuleba'],
      place: 'Geneva, CH',
    },
  },
  {
    name: 'could meet',
    text: '[Xi](official:Xi_Jinping) could meet [Modi](official:Narendra_Modi) in [Samarkand](place:Samarkand, UZ).',
    event: {
      type: 'meeting',
      status: 'proposed',
      parties: ['Xi_Jinping', 'Narendra_Modi'],
      place: 'Samarkand, UZ',
    },
  },
  {
    name: 'is meeting',
    text: '[Blinken](official:Antony_Blinken) is meeting [Fidan](official:Hakan_Fidan) in [Ankara](place:Ankara, TR) today.',
    event: {
      type: 'meeting',
      status: 'happening',
      parties: ['Antony_Blinken', 'Hakan_Fidan'],
      date: '2023-01-13',
      place: 'Ankara, TR',
    },
  },
  {
    name: 'meeting was postponed',
    text: 'A meeting between [Lavrov](official:Sergei_Lavrov) and [Blinken](official:Antony_Blinken) was postponed on Friday.',
    event: { type: 'meeting', status: 'postponed', parties: ['Sergei_Lavrov', 'Antony_Blinken'] },
  },
  {
    name: 'called off a meeting',
    text: '[Macron](official:Emmanuel_Macron) called off a meeting with [Erdogan](official:Recep_Tayyip_Erdogan).',
    event: { type: 'meeting', status: 'cancelled', parties: ['Emmanuel_Macron', 'Recep_Tayyip_Erdogan'] },
  },
  {
    name: 'meeting was cancelled',
    text: 'The talks between [Scholz](official:Olaf_Scholz) and [Xi](official:Xi_Jinping) were cancelled.',
    event: { type: 'meeting', status: 'cancelled', parties: ['Olaf_Scholz', 'Xi_Jinping'] },
  },
  {
    name: 'did not meet',
    text: '[Lavrov](official:Sergei_Lavrov) did not meet [Blinken](official:Antony_Blinken) in [Vienna](place:Vienna, AT).',
    event: {
      type: 'meeting',
      status: 'denied',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      place: 'Vienna, AT',
    },
  },
  {
    name: 'no meeting',
    text: 'There will be no meeting between [Putin](official:Vladimir_Putin) and [Macron](official:Emmanuel_Macron), [Peskov](official:Dmitry_Peskov) said.',
    event: {
      type: 'meeting',
      status: 'denied',
      parties: ['Vladimir_Putin', 'Emmanuel_Macron'],
      source: 'Dmitry_Peskov',
    },
  },
  {
    name: 'the spokesperson is the source',
    text: '[Lavrov](official:Sergei_Lavrov) will receive [Fidan](official:Hakan_Fidan) in [Moscow](place:Moscow, RU) on Monday, [Russian](country:RU) [Foreign Ministry](organisation:RU/foreign-ministry) spokeswoman [Maria Zakharova](official:Maria_Zakharova) said.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-16',
      place: 'Moscow, RU',
      source: 'Maria_Zakharova',
    },
  },
  {
    name: 'according to',
    text: '[Wang Yi](official:Wang_Yi) met [Borrell](official:Josep_Borrell) on Tuesday, according to the [State Department](organisation:US/foreign-ministry).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Wang_Yi', 'Josep_Borrell'],
      date: '2023-01-10',
      source: 'US/foreign-ministry',
    },
  },
  {
    name: 'implied pair',
    text: '[Lavrov](official:Sergei_Lavrov) arrived in [Tehran](place:Tehran, IR) on Monday and met [Abdollahian](official:Hossein_Amir-Abdollahian). The two ministers discussed [grain exports](agenda:grain).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hossein_Amir-Abdollahian'],
      date: '2023-01-09',
      agenda: ['grain'],
    },
  },
  {
    name: 'to discuss',
    text: '[Blinken](official:Antony_Blinken) met [Cleverly](official:James_Cleverly) in [Brussels](place:Brussels, BE) to discuss [sanctions](agenda:sanctions).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Antony_Blinken', 'James_Cleverly'],
      place: 'Brussels, BE',
      agenda: ['sanctions'],
    },
  },
  {
    name: 'following agenda sentence',
    text: '[Modi](official:Narendra_Modi) held talks with [Macron](official:Emmanuel_Macron) in [Paris](place:Paris, FR). The talks focused on [trade](agenda:trade) and [energy](agenda:energy).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Narendra_Modi', 'Emmanuel_Macron'],
      place: 'Paris, FR',
      agenda: ['trade', 'energy'],
    },
  },
  {
    name: 'what one of two called a conversation',
    text: '[Subrahmanyam Jaishankar](official:Subrahmanyam_Jaishankar) and [Moosa Zameer](official:Moosa_Zameer) had what the former called a frank conversation.',
    event: { type: 'meeting', status: 'happened', parties: ['Subrahmanyam_Jaishankar', 'Moosa_Zameer'] },
  },
];
