import type { EventCase } from '../cases.ts';

const CHRONOLOGY = [
  '[Greece](country:GR) backed the accord on Friday. How it came to this:',
  'September 1991. [Macedonia](country:MK) leaves Yugoslavia.',
  'February 16, 1994. [Greece](country:GR) imposes an [embargo](agenda:sanctions) on [Macedonia](country:MK). The following month it expels the consul of [Macedonia](country:MK).',
  'September 13, 1995. The two foreign ministers, [Karolos Papoulias](official:Karolos_Papoulias) and [Stevo Crvenkovski](official:Stevo_Crvenkovski), sign an accord in [New York](place:New York, US). [Greece](country:GR) lifts its embargo on [Macedonia](country:MK) on October 15.',
  '2008 – [Kostas Karamanlis](official:Kostas_Karamanlis) accuses [Macedonia](country:MK) of theft.',
  'What happens now? [Jens Stoltenberg](official:Jens_Stoltenberg) met [Zoran Zaev](official:Zoran_Zaev) in [Brussels](place:Brussels, BE).',
].join('\n\n');

const DIARY = [
  'All times are local.',
  'SATURDAY, January 14',
  '[CAIRO](place:Cairo, EG) - Secretary of State [Hillary Clinton](official:Hillary_Clinton) begins a visit to [Egypt](country:EG). She sits down with President [Mohamed Morsi](official:Mohamed_Morsi).',
  'MONDAY, January 16',
  '[ADDIS ABABA](place:Addis Ababa, ET) - [Sudan](country:SD) and [South Sudan](country:SS) resume their negotiations. [Salva Kiir](official:Salva_Kiir) may meet [Omar al-Bashir](official:Omar_al-Bashir).',
  'THURSDAY, January 19',
  '[BEIJING](place:Beijing, CN) - [Hu Jintao](official:Hu_Jintao) receives [Jacob Zuma](official:Jacob_Zuma). On Friday [Jacob Zuma](official:Jacob_Zuma) will meet [Xi Jinping](official:Xi_Jinping).',
].join('\n\n');

const LOOK_BACK = [
  'Good evening.',
  'Wednesday - [Mexico](country:MX) condemns [Ecuador](country:EC).',
  'Thursday - [Ecuador](country:EC) expels the [Mexican](country:MX) ambassador.',
  'Monday - having waited, [Mexico](country:MX) suspends relations with [Ecuador](country:EC).',
].join('\n\n');

/** Paragraphs that are headed by a date. Published on Friday, 13 January 2023. */
export const ENTRIES: readonly EventCase[] = [
  {
    name: 'a chronology tells in the present what was done on the day',
    text: CHRONOLOGY,
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['GR'],
      recipients: ['MK'],
      date: '1994-02-16',
    },
  },
  {
    name: 'a month counted from the entry',
    text: CHRONOLOGY,
    event: { type: 'rupture', status: 'happened', actors: ['GR'], recipients: ['MK'], date: '1994-03' },
  },
  {
    name: 'two whose names a comma closes',
    text: CHRONOLOGY,
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Karolos_Papoulias', 'Stevo_Crvenkovski'],
      date: '1995-09-13',
      place: 'New York, US',
    },
  },
  {
    name: 'a day without a year is of the year of its entry',
    text: CHRONOLOGY,
    event: { type: 'easing', status: 'happened', actors: ['GR'], recipients: ['MK'], date: '1995-10-15' },
  },
  {
    name: 'a year at the head',
    text: CHRONOLOGY,
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Kostas_Karamanlis'],
      recipients: ['MK'],
      date: '2008',
    },
  },
  {
    name: 'behind its chronology an article is where it was before',
    text: CHRONOLOGY,
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Jens_Stoltenberg', 'Zoran_Zaev'],
      date: '2023-01-13',
      place: 'Brussels, BE',
    },
  },
  {
    name: 'a diary tells in the present what is planned, under its day',
    text: DIARY,
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Hillary_Clinton'],
      recipients: ['EG'],
      date: '2023-01-14',
    },
  },
  {
    name: 'where an item of the diary is written',
    text: DIARY,
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Hillary_Clinton', 'Mohamed_Morsi'],
      date: '2023-01-14',
      place: 'Cairo, EG',
    },
  },
  {
    name: 'what may come of it',
    text: DIARY,
    event: {
      type: 'meeting',
      status: 'proposed',
      parties: ['Salva_Kiir', 'Omar_al-Bashir'],
      date: '2023-01-16',
      place: 'Addis Ababa, ET',
    },
  },
  {
    name: 'a weekday counted from the entry, not from publication',
    text: DIARY,
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Jacob_Zuma', 'Xi_Jinping'],
      date: '2023-01-20',
    },
  },
  {
    name: 'weekdays look back',
    text: LOOK_BACK,
    event: { type: 'criticism', status: 'happened', actors: ['MX'], recipients: ['EC'], date: '2023-01-11' },
  },
  {
    name: 'of two Mondays the one nearer to the entry before',
    text: LOOK_BACK,
    event: { type: 'rupture', status: 'happened', actors: ['MX'], recipients: ['EC'], date: '2023-01-09' },
  },
  {
    name: 'two dates at the heads of paragraphs make no chronology',
    text: [
      'It was a dry year.',
      'May 3, 2019. It rained.',
      'June 4, 2020. [Chile](country:CL) expels the ambassador of [Peru](country:PE).',
    ].join('\n\n'),
    event: { type: 'rupture', status: 'happened', actors: ['CL'], recipients: ['PE'], date: undefined },
  },
  {
    name: 'weekdays told in the present, from the day after publication on, look ahead',
    text: [
      'Saturday',
      '[Angela Merkel](official:Angela_Merkel@DE/head-of-government) gathers her ministers.',
      'Monday',
      'In [Washington](place:Washington, US), [Blinken](official:Antony_Blinken) sees [Lavrov](official:Sergei_Lavrov).',
      'Tuesday',
      'The ministers rest.',
    ].join('\n\n'),
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Antony_Blinken', 'Sergei_Lavrov'],
      date: '2023-01-16',
    },
  },
  {
    name: 'told in the past beside a day to come: of the day of publication',
    text: [
      'Saturday',
      '[Blinken](official:Antony_Blinken) sees [Lavrov](official:Sergei_Lavrov).',
      'Monday',
      '[Chad](country:TD) and [Niger](country:NE) confer. [Egypt](country:EG) expelled the ambassador of [Chad](country:TD) this morning.',
      'Tuesday',
      'The ministers rest.',
    ].join('\n\n'),
    event: { type: 'rupture', status: 'happened', actors: ['EG'], recipients: ['TD'], date: '2023-01-13' },
  },
];
