import type { EventCase } from '../cases.ts';

/** Visits, mediation and invitations. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const JOURNEYS: readonly EventCase[] = [
  {
    name: 'visited',
    text: '[Blinken](official:Antony_Blinken) visited [China](country:CN) in November.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Antony_Blinken'],
      recipients: ['CN'],
      date: '2022-11',
    },
  },
  {
    name: 'arrived in',
    text: '[Wang Yi](official:Wang_Yi) arrived in [Cairo](place:Cairo, EG) on Saturday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Wang_Yi'],
      recipients: ['EG'],
      date: '2023-01-07',
      place: 'Cairo, EG',
    },
  },
  {
    name: 'will travel to',
    text: '[Fidan](official:Hakan_Fidan) will travel to [Moscow](place:Moscow, RU) on Tuesday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Hakan_Fidan'],
      recipients: ['RU'],
      date: '2023-01-17',
      place: 'Moscow, RU',
    },
  },
  {
    name: 'genitive visit',
    text: '[Macron](official:Emmanuel_Macron)’s visit to [Germany](country:DE) was postponed.',
    event: { type: 'visit', status: 'postponed', actors: ['Emmanuel_Macron'], recipients: ['DE'] },
  },
  {
    name: 'a visit by',
    text: 'A visit by [Xi Jinping](official:Xi_Jinping) to [Saudi Arabia](country:SA) is planned for March.',
    event: { type: 'visit', status: 'planned', actors: ['Xi_Jinping'], recipients: ['SA'], date: '2023-03' },
  },
  {
    name: 'paid a visit',
    text: '[Lavrov](official:Sergei_Lavrov) paid an official visit to [Mali](country:ML) in February 2022.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['ML'],
      date: '2022-02',
    },
  },
  {
    name: 'tour of several',
    text: '[Lavrov](official:Sergei_Lavrov) will visit [Kenya](country:KE), [Ethiopia](country:ET) and [Sudan](country:SD) from January 23 to 26.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Sergei_Lavrov'],
      recipients: ['KE', 'ET', 'SD'],
      date: '2023-01-23/2023-01-26',
    },
  },
  {
    name: 'cancelled his trip',
    text: '[Blinken](official:Antony_Blinken) cancelled his trip to [China](country:CN).',
    event: { type: 'visit', status: 'cancelled', actors: ['Antony_Blinken'], recipients: ['CN'] },
  },
  {
    name: 'is due in',
    text: '[Grossi](official:Rafael_Grossi) is due in [Tehran](place:Tehran, IR) on Monday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Rafael_Grossi'],
      recipients: ['IR'],
      date: '2023-01-16',
      place: 'Tehran, IR',
    },
  },
  {
    name: 'is expected in',
    text: '[Abdollahian](official:Hossein_Amir-Abdollahian) is expected in [Ankara](place:Ankara, TR) on Tuesday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Hossein_Amir-Abdollahian'],
      recipients: ['TR'],
      date: '2023-01-17',
      place: 'Ankara, TR',
    },
  },
  {
    name: 'is visiting',
    text: '[Scholz](official:Olaf_Scholz) is visiting [Japan](country:JP) this week.',
    event: {
      type: 'visit',
      status: 'happening',
      actors: ['Olaf_Scholz'],
      recipients: ['JP'],
      date: '2023-01-09/2023-01-15',
    },
  },
  {
    name: 'wrapped up a visit',
    text: '[Modi](official:Narendra_Modi) wrapped up a two-day visit to [Egypt](country:EG) on Thursday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Narendra_Modi'],
      recipients: ['EG'],
      date: '2023-01-11/2023-01-12',
    },
  },
  {
    name: 'mediated between',
    text: '[Qatar](country:QA) mediated between [Iran](country:IR) and the [United States](country:US) last year.',
    event: { type: 'mediation', status: 'happened', actors: ['QA'], recipients: ['IR', 'US'], date: '2022' },
  },
  {
    name: 'offered to mediate between',
    text: '[Turkey](country:TR) offered to mediate between [Russia](country:RU) and [Ukraine](country:UA).',
    event: { type: 'mediation', status: 'proposed', actors: ['TR'], recipients: ['RU', 'UA'] },
  },
  {
    name: 'brokered an agreement between',
    text: '[China](country:CN) brokered an agreement between [Iran](country:IR) and [Saudi Arabia](country:SA).',
    event: { type: 'mediation', status: 'happened', actors: ['CN'], recipients: ['IR', 'SA'] },
  },
  {
    name: 'invited',
    text: '[Xi Jinping](official:Xi_Jinping) invited [Putin](official:Vladimir_Putin) to visit [China](country:CN).',
    event: { type: 'invitation', status: 'happened', actors: ['Xi_Jinping'], recipients: ['Vladimir_Putin'] },
  },
  {
    name: 'was invited by',
    text: '[Scholz](official:Olaf_Scholz) was invited by [Modi](official:Narendra_Modi) to [Delhi](place:New Delhi, IN).',
    event: { type: 'invitation', status: 'happened', actors: ['Narendra_Modi'], recipients: ['Olaf_Scholz'] },
  },
  {
    name: 'extended an invitation to',
    text: '[Macron](official:Emmanuel_Macron) extended an invitation to [Xi](official:Xi_Jinping).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Emmanuel_Macron'],
      recipients: ['Xi_Jinping'],
    },
  },
  {
    name: 'at the invitation of',
    text: '[Wang Yi](official:Wang_Yi) is in [Paris](place:Paris, FR) at the invitation of [Macron](official:Emmanuel_Macron).',
    event: { type: 'invitation', status: 'happened', actors: ['Emmanuel_Macron'], recipients: ['Wang_Yi'] },
  },
  {
    name: 'a ministry that confirms a visit makes none',
    text: '[Lavrov](official:Sergei_Lavrov) is tired. [Tehran](place:Tehran, IR) is far. The [Foreign Ministry](organisation:RU/foreign-ministry) confirmed the visit.',
    event: undefined,
  },
  {
    name: 'to the seat of the body that the text is about',
    text: 'The [EU](organisation:EU) is wary. [Zalkaliani](official:David_Zalkaliani@GE/foreign-minister) flew to [Brussels](place:Brussels, BE) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['David_Zalkaliani'],
      recipients: ['EU'],
      date: '2023-01-09',
      place: 'Brussels, BE',
    },
  },
  {
    name: 'troops that land pay no visit',
    text: '[Turkish](country:TR) troops landed in [Cyprus](country:CY) on Tuesday.',
    event: undefined,
  },
  {
    name: 'aid that goes on to a state is no journey there',
    text: '[Macron](official:Emmanuel_Macron) will continue military assistance to [Ukraine](country:UA).',
    event: undefined,
  },
  {
    name: 'who accompanies another travels too',
    text: '[Mevlut Cavusoglu](official:Mevlut_Cavusoglu) will accompany [Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) to [Tehran](place:Tehran, IR).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Mevlut_Cavusoglu', 'Recep_Tayyip_Erdogan'],
      recipients: ['IR'],
    },
  },
  {
    name: 'expected at the invitation of another',
    text: '[Manasseh Sogavare](official:Manasseh_Sogavare) is himself expected in [Beijing](place:Beijing, CN), at the invitation of [Xi Jinping](official:Xi_Jinping).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Xi_Jinping'],
      recipients: ['Manasseh_Sogavare'],
      date: undefined,
    },
  },
  {
    name: 'who has an invitation has been invited',
    text: '[Ousainou Darboe](official:Ousainou_Darboe) has an invitation to [Beijing](place:Beijing, CN) from [Wang Yi](official:Wang_Yi).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Wang_Yi'],
      recipients: ['Ousainou_Darboe'],
    },
  },
  {
    name: 'the days of a trip that one sets out on',
    text: '[Tsai Ing-wen](official:Tsai_Ing-wen) leaves on Wednesday for a 10-day trip to [Guatemala](country:GT).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Tsai_Ing-wen'],
      recipients: ['GT'],
      date: '2023-01-18/2023-01-27',
    },
  },
  {
    name: 'the days that one comes for',
    text: '[Ban Ki-moon](official:Ban_Ki-moon) landed in [Tel Aviv](place:Tel Aviv, IL) on Monday for two days of talks.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Ban_Ki-moon'],
      recipients: ['IL'],
      date: '2023-01-09/2023-01-10',
    },
  },
  {
    name: 'an envoy who lands, told in the present',
    text: 'The envoy, [Amadeo Perez](official:Amadeo_Perez), lands in [Taipei](place:Taipei, TW) with a letter.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Amadeo_Perez'],
      recipients: ['TW'],
      place: 'Taipei, TW',
    },
  },
  {
    name: 'left a minister behind',
    text: '[Store](official:Jonas_Gahr_Store@NO/head-of-government) flew home on Monday, leaving Foreign Minister [Huitfeldt](official:Anniken_Huitfeldt@NO/foreign-minister) to speak.',
    event: undefined,
  },
  {
    name: 'a day ahead before a second subject',
    text: '[Zourabichvili](official:Salome_Zourabichvili@GE/head-of-state) will be in [Brussels](place:Brussels, BE) on January 17; on the following day [Ruto](official:William_Ruto@KE/head-of-state) flies to [Moldova](country:MD).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['William_Ruto'],
      recipients: ['MD'],
      date: '2023-01-18',
    },
  },
  {
    name: 'to speak before a parliament abroad',
    text: '[Zourabichvili](official:Salome_Zourabichvili@GE/head-of-state) is to address the [European Parliament](organisation:European Parliament) in [Brussels](place:Brussels, BE) on Monday.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Salome_Zourabichvili'],
      recipients: ['European Parliament'],
      place: 'Brussels, BE',
      date: '2023-01-16',
    },
  },
  {
    name: 'a visit that is awaited',
    text: '[Serbia](country:RS) awaits a visit from [Ruto](official:William_Ruto@KE/head-of-state) in May.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['William_Ruto'],
      recipients: ['RS'],
      date: '2023-05',
    },
  },
  {
    name: 'from there',
    text: 'From there [Ariel Henry](official:Ariel_Henry) had flown to [Nairobi](place:Nairobi, KE) in the hope of help.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Ariel_Henry'],
      recipients: ['KE'],
      place: 'Nairobi, KE',
    },
  },
  {
    name: 'a visit that its host cancels',
    text: '[Turkey](country:TR) cancelled [Sergei Lavrov](official:Sergei_Lavrov)’s visit.',
    event: { type: 'visit', status: 'cancelled', actors: ['Sergei_Lavrov'], recipients: ['TR'] },
  },
];
