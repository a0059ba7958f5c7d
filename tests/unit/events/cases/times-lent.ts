import type { EventCase } from '../cases.ts';

/** Times that another part of the sentence lends. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const TIMES_LENT: readonly EventCase[] = [
  {
    name: 'due, of a round of talks about something else',
    text: 'A round of talks between [Mexico](country:MX) and [Ecuador](country:EC) on a treaty on water, due in [Puebla](place:Puebla, MX) in May, has been scrapped.',
    event: { type: 'negotiation', status: 'cancelled', parties: ['MX', 'EC'], date: '2023-05' },
  },
  {
    name: 'due to begin, of what has been put off',
    text: 'A round of negotiations between [Tanzania](country:TZ) and [Malawi](country:MW) on a railway, due to begin in [Lusaka](place:Lusaka, ZM) on Monday, has been postponed.',
    event: { type: 'negotiation', status: 'postponed', parties: ['TZ', 'MW'], date: '2023-01-16' },
  },
  {
    name: 'an opening by Sunday, of the past',
    text: 'By Wednesday the courtesy had been repaid: [Fiji](country:FJ) expelled the [Australian](country:AU) ambassador.',
    event: { type: 'rupture', status: 'happened', actors: ['FJ'], recipients: ['AU'], date: '2023-01-11' },
  },
  {
    name: 'a cleft sentence',
    text: 'It was in March 1994 that [Cameroon](country:CM) took [Nigeria](country:NG) to the [International Court of Justice](organisation:ICJ).',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['CM'],
      recipients: ['NG'],
      date: '1994-03',
    },
  },
  {
    name: 'a document named by its day',
    text: '[Lavrov](official:Sergei_Lavrov) recalled the accord of December 2021, to which [Russia](country:RU) and [Oman](country:OM) had put their names.',
    event: { type: 'signing', status: 'happened', parties: ['RU', 'OM'], date: '2021-12' },
  },
  {
    name: 'before a person bounds nothing',
    text: '[Fidan](official:Hakan_Fidan) and [Lavrov](official:Sergei_Lavrov) signed the accord before [Erdogan](official:Recep_Tayyip_Erdogan) on November 23.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Hakan_Fidan', 'Sergei_Lavrov'],
      date: '2022-11-23',
    },
  },
  {
    name: 'before dawn bounds nothing',
    text: 'Before dawn on Monday [Egypt](country:EG) cut diplomatic relations with [Qatar](country:QA).',
    event: { type: 'rupture', status: 'happened', actors: ['EG'], recipients: ['QA'], date: '2023-01-09' },
  },
  {
    name: 'a participle behind the town of what it describes',
    text: '[Serbia](country:RS) and [Kosovo](country:XK) reached a deal on Wednesday in [Brussels](place:Brussels, BE), mediated by [Josep Borrell](official:Josep_Borrell).',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['Josep_Borrell'],
      recipients: ['RS', 'XK'],
      date: '2023-01-11',
    },
  },
  {
    name: 'where a visitor met somebody',
    text: '[Lavrov](official:Sergei_Lavrov) had been in [Berlin](place:Berlin, DE), where he met [Scholz](official:Olaf_Scholz) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['DE'],
      date: '2023-01-09',
    },
  },
  {
    name: 'asked on a day',
    text: '[Lavrov](official:Sergei_Lavrov) urged [Armenia](country:AM) to show restraint when asked about the launch on Tuesday.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['AM'],
      date: '2023-01-10',
    },
  },
  {
    name: 'a letter dated',
    text: 'In a letter to [Scholz](official:Olaf_Scholz) dated January 4th, [Erdogan](official:Recep_Tayyip_Erdogan) condemned [Greece](country:GR).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['GR'],
      date: '2023-01-04',
    },
  },
  {
    name: 'a rupture proclaimed',
    text: "[Ecuador](country:EC)'s rupture with [Colombia](country:CO), proclaimed last Monday, stands for the time being.",
    event: { type: 'rupture', status: 'happened', actors: ['EC'], recipients: ['CO'], date: '2023-01-09' },
  },
  {
    name: 'who gathered on a day',
    text: '[ECOWAS](organisation:ECOWAS), whose leaders had met on Sunday, imposed sanctions on [Mali](country:ML).',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['ECOWAS'],
      recipients: ['ML'],
      date: '2023-01-08',
    },
  },
  {
    name: 'yesterday morning, behind a conjunction',
    text: '[Lavrov](official:Sergei_Lavrov) had [Fidan](official:Hakan_Fidan) on the line on Tuesday night, and yesterday morning received [Scholz](official:Olaf_Scholz).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Olaf_Scholz'],
      date: '2023-01-12',
    },
  },
  {
    name: 'a time between who and its verb, and another behind it',
    text: 'It was [Santos](official:Juan_Manuel_Santos) who in August 2010, days after taking office, restored diplomatic relations with [Venezuela](country:VE).',
    event: {
      type: 'restoration',
      status: 'happened',
      parties: ['Juan_Manuel_Santos', 'VE'],
      date: '2010-08',
    },
  },
  {
    name: 'there was one, which somebody signed',
    text: 'In May there was an agreement with [Fiji](country:FJ), which [Blinken](official:Antony_Blinken) signed in [Suva](place:Suva, FJ).',
    event: { type: 'signing', status: 'happened', parties: ['Antony_Blinken', 'FJ'], date: '2022-05' },
  },
  {
    name: 'a word in the present beside a day of the past',
    text: '[Fidan](official:Hakan_Fidan) met [Scholz](official:Olaf_Scholz) on Thursday. The [United States](country:US) welcomes the decision of [Egypt](country:EG) on January 5 to lift its sanctions.',
    event: { type: 'support', status: 'happened', actors: ['US'], recipients: ['EG'], date: undefined },
  },
  {
    name: 'of a charge, when the deed was done',
    text: '[Sudan](country:SD) accused [Ethiopia](country:ET) of crossing the border on January 5.',
    event: { type: 'accusation', status: 'happened', actors: ['SD'], recipients: ['ET'], date: undefined },
  },
  {
    name: 'announced to have been agreed',
    text: 'On January 4 [Fidan](official:Hakan_Fidan) and [Lavrov](official:Sergei_Lavrov) announced that they had agreed on a ceasefire.',
    event: {
      type: 'agreement',
      status: 'happened',
      parties: ['Hakan_Fidan', 'Sergei_Lavrov'],
      date: '2023-01-04',
    },
  },
  {
    name: 'the year of a month counted',
    text: 'The war broke out in September 2021. A month later, on October 13, [Putin](official:Vladimir_Putin) met [Erdogan](official:Recep_Tayyip_Erdogan).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Vladimir_Putin', 'Recep_Tayyip_Erdogan'],
      date: '2021-10-13',
    },
  },
  {
    name: 'the same day, which opens a sentence, is the one told, not one named on the way',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Thursday and hailed the treaty that both states concluded on May 24. On the same day he received [Scholz](official:Olaf_Scholz).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Olaf_Scholz'],
      date: '2023-01-12',
    },
  },
  {
    name: 'a joint statement that fell through',
    text: 'A joint statement by the [EU](organisation:EU) and [Israel](country:IL) fell through on Wednesday.',
    event: { type: 'statement', status: 'cancelled', parties: ['EU', 'IL'], date: '2023-01-11' },
  },
  {
    name: 'a day long since is not the day that a text has got to',
    text: 'On Monday [Norway](country:NO) received [Ruto](official:William_Ruto@KE/head-of-state), who recalled the way travelled since the establishment of relations between the two countries on 11 February 1992. Talks with [Scholz](official:Olaf_Scholz@DE/head-of-government) followed in the afternoon.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Olaf_Scholz'],
      date: '2023-01-09',
    },
  },
];
