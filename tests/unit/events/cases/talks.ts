import type { EventCase } from '../cases.ts';

/** Calls, summits and negotiations. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const TALKS: readonly EventCase[] = [
  {
    name: 'spoke by phone with',
    text: '[Blinken](official:Antony_Blinken) spoke by phone with [Kuleba](official:Dmytro_Kuleba) on Wednesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Antony_Blinken', 'Dmytro_Kuleba'],
      date: '2023-01-11',
    },
  },
  {
    name: 'discussed a state by telephone with',
    text: '[Blinken](official:Antony_Blinken) discussed [Iran](country:IR) with [Cleverly](official:James_Cleverly) by telephone on Wednesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Antony_Blinken', 'James_Cleverly'],
      date: '2023-01-11',
    },
  },
  {
    name: 'phoned',
    text: '[Macron](official:Emmanuel_Macron) phoned [Putin](official:Vladimir_Putin) on Sunday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Vladimir_Putin'],
      date: '2023-01-08',
    },
  },
  {
    name: 'telephone conversation between',
    text: 'A telephone conversation between [Lavrov](official:Sergei_Lavrov) and [Fidan](official:Hakan_Fidan) took place on Tuesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-10',
    },
  },
  {
    name: 'held a phone call with',
    text: '[Xi](official:Xi_Jinping) held a phone call with [Scholz](official:Olaf_Scholz) last month.',
    event: { type: 'call', status: 'happened', parties: ['Xi_Jinping', 'Olaf_Scholz'], date: '2022-12' },
  },
  {
    name: 'in a phone call with',
    text: 'In a phone call with [Wang Yi](official:Wang_Yi) on Thursday, [Blinken](official:Antony_Blinken) urged restraint.',
    event: { type: 'call', status: 'happened', parties: ['Wang_Yi', 'Antony_Blinken'], date: '2023-01-12' },
  },
  {
    name: 'will speak by telephone',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan) will speak by telephone with [Putin](official:Vladimir_Putin) on Monday.',
    event: {
      type: 'call',
      status: 'planned',
      parties: ['Recep_Tayyip_Erdogan', 'Vladimir_Putin'],
      date: '2023-01-16',
    },
  },
  {
    name: 'video call',
    text: '[Modi](official:Narendra_Modi) and [Macron](official:Emmanuel_Macron) spoke via video link on January 3.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Narendra_Modi', 'Emmanuel_Macron'],
      date: '2023-01-03',
    },
  },
  {
    name: 'summit of a bloc',
    text: 'The [ASEAN](organisation:ASEAN) summit opened in [Tokyo](place:Tokyo, JP) on Monday.',
    event: { type: 'summit', status: 'happened', parties: ['ASEAN'], date: '2023-01-09', place: 'Tokyo, JP' },
  },
  {
    name: 'summit between',
    text: 'A summit between [Putin](official:Vladimir_Putin), [Erdogan](official:Recep_Tayyip_Erdogan) and [Macron](official:Emmanuel_Macron) will be held in [Istanbul](place:Istanbul, TR) on January 25.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['Vladimir_Putin', 'Recep_Tayyip_Erdogan', 'Emmanuel_Macron'],
      date: '2023-01-25',
      place: 'Istanbul, TR',
    },
  },
  {
    name: 'leaders gather',
    text: 'Leaders of [Russia](country:RU), [Turkey](country:TR) and [Iran](country:IR) will gather in [Tehran](place:Tehran, IR) on Thursday.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['RU', 'TR', 'IR'],
      date: '2023-01-19',
      place: 'Tehran, IR',
    },
  },
  {
    name: 'summit was cancelled',
    text: 'The [EU](organisation:EU)-[China](country:CN) summit was cancelled.',
    event: { type: 'summit', status: 'cancelled', parties: ['EU', 'CN'] },
  },
  {
    name: 'negotiations between',
    text: 'Negotiations between [Iran](country:IR) and the [United States](country:US) resumed in [Vienna](place:Vienna, AT) on Tuesday.',
    event: {
      type: 'negotiation',
      status: 'happened',
      parties: ['IR', 'US'],
      date: '2023-01-10',
      place: 'Vienna, AT',
    },
  },
  {
    name: 'negotiated',
    text: '[Serbia](country:RS) and [Kosovo](country:XK) negotiated in [Brussels](place:Brussels, BE) for six hours.',
    event: { type: 'negotiation', status: 'happened', parties: ['RS', 'XK'], place: 'Brussels, BE' },
  },
  {
    name: 'peace talks will resume',
    text: 'Peace talks between [Armenia](country:AM) and [Azerbaijan](country:AZ) will resume in [Geneva](place:Geneva, CH) next month.',
    event: {
      type: 'negotiation',
      status: 'planned',
      parties: ['AM', 'AZ'],
      date: '2023-02',
      place: 'Geneva, CH',
    },
  },
  {
    name: 'a round of talks with somebody',
    text: '[Lavrov](official:Sergei_Lavrov) held a round of talks with [Fidan](official:Hakan_Fidan).',
    event: { type: 'negotiation', status: 'happened', parties: ['Sergei_Lavrov', 'Hakan_Fidan'] },
  },
  {
    name: 'what talks are on is no party to them',
    text: '[Blinken](official:Antony_Blinken) held talks with [Qin Gang](official:Qin_Gang) on trade, the flow of fentanyl and [Taiwan](country:TW).',
    event: { type: 'meeting', status: 'happened', parties: ['Antony_Blinken', 'Qin_Gang'] },
  },
  {
    name: 'a dialogue that is taken up again',
    text: '[Greece](country:GR) and [Turkey](country:TR) will resume their political dialogue next month.',
    event: { type: 'negotiation', status: 'planned', parties: ['GR', 'TR'], date: '2023-02' },
  },
  {
    name: 'takes him aside',
    text: '[Scholz](official:Olaf_Scholz@DE/head-of-government) is expected to take [Vučić](official:Aleksandar_Vucic@RS/head-of-state) aside.',
    event: { type: 'meeting', status: 'planned', parties: ['Olaf_Scholz', 'Aleksandar_Vucic'] },
  },
  {
    name: 'credentials that are presented',
    text: 'Ambassador [Goldberg](official:Philip_Goldberg@US/ambassador) presented his credentials to [Ruto](official:William_Ruto@KE/head-of-state) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Philip_Goldberg', 'William_Ruto'],
      date: '2023-01-09',
    },
  },
  {
    name: 'brokered behind those who talked',
    text: 'The resumption of ties between [Iran](country:IR) and [Saudi Arabia](country:SA), brokered by [China](country:CN) in December, has held.',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['CN'],
      recipients: ['IR', 'SA'],
      date: '2022-12',
    },
  },
  {
    name: 'a pact that is being negotiated',
    text: 'A security pact between [Australia](country:AU) and [Fiji](country:FJ) is being negotiated.',
    event: { type: 'negotiation', status: 'happening', parties: ['AU', 'FJ'] },
  },
  {
    name: 'a pact under negotiation',
    text: 'A free trade agreement between [India](country:IN) and the [EU](organisation:EU) is under negotiation.',
    event: { type: 'negotiation', status: 'happening', parties: ['IN', 'EU'] },
  },
  {
    name: 'one who is being received',
    text: '[Sergei Lavrov](official:Sergei_Lavrov) is being received by [Emmanuel Macron](official:Emmanuel_Macron).',
    event: { type: 'meeting', status: 'happening', parties: ['Emmanuel_Macron', 'Sergei_Lavrov'] },
  },
];
