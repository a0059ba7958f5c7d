import type { EventCase } from '../cases.ts';

/** What parts subjects, verbs and objects, and which word is which. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const WORD_ORDER: readonly EventCase[] = [
  {
    name: 'a date right before a title',
    text: '[Lavrov](official:Sergei_Lavrov) received in [Moscow](place:Moscow, RU) on January 2 President of [Cuba](country:CU) [Miguel Díaz-Canel](official:Miguel_Diaz-Canel).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Miguel_Diaz-Canel'],
      date: '2023-01-02',
      place: 'Moscow, RU',
    },
  },
  {
    name: 'an opening participle, then who',
    text: 'Welcoming the guest, [Lavrov](official:Sergei_Lavrov), who spoke slowly, thanked [Cuba](country:CU).',
    event: { type: 'support', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['CU'] },
  },
  {
    name: 'for his part',
    text: '[Lavrov](official:Sergei_Lavrov), for his part, expressed gratitude to [Cuba](country:CU).',
    event: { type: 'support', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['CU'] },
  },
  {
    name: 'a phrase between the conjunction and the verb',
    text: '[Niger](country:NE) recalled its envoy from [Benin](country:BJ) on Monday and by the following day had signed a pact with [Togo](country:TG).',
    event: { type: 'signing', status: 'happened', parties: ['NE', 'TG'], date: '2023-01-10' },
  },
  {
    name: 'a subject that phrases part from its verb',
    text: 'The suit was lodged a day after the [European Union](organisation:EU), at a session in [Brussels](place:Brussels, BE), had condemned [Belarus](country:BY).',
    event: { type: 'criticism', status: 'happened', actors: ['EU'], recipients: ['BY'] },
  },
  {
    name: 'planned, of a noun with its place',
    text: '[Lavrov](official:Sergei_Lavrov) cancelled a trip to [Cuba](country:CU) planned for later this month.',
    event: {
      type: 'visit',
      status: 'cancelled',
      actors: ['Sergei_Lavrov'],
      recipients: ['CU'],
      date: '2023-01',
    },
  },
  {
    name: 'denied that, and accused',
    text: '[Rwanda](country:RW) denied on Thursday that its troops had crossed the border and accused [Burundi](country:BI) of lying.',
    event: { type: 'accusation', status: 'happened', actors: ['RW'], recipients: ['BI'], date: '2023-01-12' },
  },
  {
    name: 'neither has accepted',
    text: 'Neither [Chad](country:TD) nor [Sudan](country:SD) has accepted the offer from [Egypt](country:EG).',
    event: { type: 'rejection', status: 'happened', actors: ['TD', 'SD'], recipients: ['EG'] },
  },
  {
    name: 'let it be known',
    text: '[Sweden](country:SE) let it be known that it had expelled two [Iranian](country:IR) diplomats.',
    event: { type: 'rupture', status: 'happened', actors: ['SE'], recipients: ['IR'] },
  },
  {
    name: 'all before a verb',
    text: '[Sunak](official:Rishi_Sunak) and [Scholz](official:Olaf_Scholz) both rang [Zelensky](official:Volodymyr_Zelensky) on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Volodymyr_Zelensky'],
      date: '2023-01-09',
    },
  },
  {
    name: 'last before a verb',
    text: '[Sunak](official:Rishi_Sunak) and [Scholz](official:Olaf_Scholz) last met in [Bonn](place:Bonn, DE) in mid-July.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Olaf_Scholz'],
      date: '2022-07',
      place: 'Bonn, DE',
    },
  },
  {
    name: 'a second object behind a pronoun',
    text: '[Scholz](official:Olaf_Scholz) came to [London](place:London, GB), where [Sunak](official:Rishi_Sunak) gave him lunch on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Olaf_Scholz'],
      date: '2023-01-09',
      place: 'London, GB',
    },
  },
  {
    name: 'an object behind a time between commas',
    text: '[Latvia](country:LV) has expelled, in the space of a year, some forty [Russian](country:RU) diplomats.',
    event: { type: 'rupture', status: 'happened', actors: ['LV'], recipients: ['RU'] },
  },
  {
    name: 'meeting, of two before a verb',
    text: '[Sunak](official:Rishi_Sunak) and [Scholz](official:Olaf_Scholz), meeting in [Bonn](place:Bonn, DE) on Monday, spoke of grain.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Olaf_Scholz'],
      date: '2023-01-09',
      place: 'Bonn, DE',
    },
  },
  {
    name: 'where, behind another relative clause',
    text: '[Sunak](official:Rishi_Sunak) came from the fair in [Kazan](place:Kazan, RU), which ran from Tuesday to Thursday, and where he met [Xi](official:Xi_Jinping).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Xi_Jinping'],
      place: 'Kazan, RU',
      date: '2023-01-10/2023-01-12',
    },
  },
  {
    name: 'a summit at which the parties were to be',
    text: 'A summit at which the presidents of [Chad](country:TD) and [Sudan](country:SD) were to sign a pact was called off.',
    event: { type: 'summit', status: 'cancelled', parties: ['TD', 'SD'] },
  },
  {
    name: 'on several days, with one after the other',
    text: '[Sunak](official:Rishi_Sunak) held talks with [Scholz](official:Olaf_Scholz) on Monday and President [Duda](official:Andrzej_Duda) on Tuesday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Rishi_Sunak', 'Andrzej_Duda'],
      date: '2023-01-10',
    },
  },
  {
    name: 'according to nobody in particular',
    text: '[India](country:IN) will host talks between [Chad](country:TD) and [Sudan](country:SD), according to two diplomats.',
    event: { type: 'mediation', status: 'planned', actors: ['IN'], recipients: ['TD', 'SD'] },
  },
  {
    name: 'a subject that dashes part from its verb',
    text: '[Sunak](official:Rishi_Sunak) – on his first trip abroad – met [Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'happened', parties: ['Rishi_Sunak', 'Olaf_Scholz'] },
  },
  {
    name: 'those counted alone, after a place',
    text: '[Sunak](official:Rishi_Sunak) met [Scholz](official:Olaf_Scholz) at the airport and the two signed a treaty on migration.',
    event: { type: 'signing', status: 'happened', parties: ['Rishi_Sunak', 'Olaf_Scholz'] },
  },
  {
    name: 'an auxiliary before its subject',
    text: 'Only in May did [Chad](country:TD) and [Sudan](country:SD) sign the treaty.',
    event: { type: 'signing', status: 'happened', parties: ['TD', 'SD'], date: '2022-05' },
  },
  {
    name: 'what was not done either',
    text: 'Nor did [Sunak](official:Rishi_Sunak) meet [Scholz](official:Olaf_Scholz) in [Warsaw](place:Warsaw, PL).',
    event: {
      type: 'meeting',
      status: 'denied',
      parties: ['Rishi_Sunak', 'Olaf_Scholz'],
      place: 'Warsaw, PL',
    },
  },
  {
    name: 'had an envoy summoned',
    text: '[Poland](country:PL) had [Iran](country:IR)’s ambassador summoned on Monday.',
    event: { type: 'criticism', status: 'happened', actors: ['PL'], recipients: ['IR'], date: '2023-01-09' },
  },
  {
    name: 'back as a verb',
    text: '[Chad](country:TD) will not back [Sudan](country:SD)’s plan.',
    event: { type: 'support', status: 'denied', actors: ['TD'], recipients: ['SD'] },
  },
  {
    name: 'an exchange told by what is exchanged',
    text: 'A swap of 206 prisoners between [Chad](country:TD) and [Sudan](country:SD) took place on Monday.',
    event: { type: 'cooperation', status: 'happened', parties: ['TD', 'SD'], date: '2023-01-09' },
  },
  {
    name: 'sent packing on a day of a month named before',
    text: '[Chad](country:TD) sent [Sudan](country:SD)’s ambassador packing in April, on the 4th, and looked for friends.',
    event: { type: 'rupture', status: 'happened', actors: ['TD'], recipients: ['SD'], date: '2022-04-04' },
  },
  {
    name: 'by means, not by whom',
    text: 'Alarmed by the flames, [Sunak](official:Rishi_Sunak) and [Scholz](official:Olaf_Scholz) conferred by telephone on Monday.',
    event: { type: 'call', status: 'happened', parties: ['Rishi_Sunak', 'Olaf_Scholz'], date: '2023-01-09' },
  },
  {
    name: 'sitting beside somebody',
    text: 'Sitting beside [Scholz](official:Olaf_Scholz) in [Warsaw](place:Warsaw, PL), [Sunak](official:Rishi_Sunak) smiled.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Olaf_Scholz', 'Rishi_Sunak'],
      place: 'Warsaw, PL',
    },
  },
  {
    name: 'put under sanctions',
    text: '[Canada](country:CA) put [Lukashenko](official:Alexander_Lukashenko) under sanctions on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['CA'],
      recipients: ['Alexander_Lukashenko'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a visit scheduled for two days',
    text: 'The visit of [Sunak](official:Rishi_Sunak) to [Poland](country:PL), scheduled for 7 and 8 May, will coincide with a fair.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Rishi_Sunak'],
      recipients: ['PL'],
      date: '2023-05-07/2023-05-08',
    },
  },
  {
    name: 'will be on a visit',
    text: '[Sunak](official:Rishi_Sunak) will be on an official visit to [Poland](country:PL) from 4 to 7 June.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Rishi_Sunak'],
      recipients: ['PL'],
      date: '2023-06-04/2023-06-07',
    },
  },
  {
    name: 'a title with a gerund in it',
    text: '[Sunak](official:Rishi_Sunak) met with Coordinating Minister [Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'happened', parties: ['Rishi_Sunak', 'Olaf_Scholz'] },
  },
  {
    name: 'what is counted within a year is not dated by it',
    text: '[Japan](country:JP) lodged a complaint, its third this year, against [China](country:CN).',
    event: { type: 'criticism', status: 'happened', actors: ['JP'], recipients: ['CN'] },
  },
  {
    name: 'an expulsion from a capital',
    text: 'The quarrel ended on Monday with the expulsion of four [Chadian](country:TD) diplomats from [Warsaw](country:PL).',
    event: { type: 'rupture', status: 'happened', actors: ['PL'], recipients: ['TD'], date: '2023-01-09' },
  },
  {
    name: 'an expulsion announced',
    text: '[Chad](country:TD) announced the expulsion of four diplomats from [Sudan](country:SD).',
    event: { type: 'rupture', status: 'happened', actors: ['TD'], recipients: ['SD'] },
  },
  {
    name: 'no diplomats expelled',
    text: '[Chad](country:TD) expelled no [Sudanese](country:SD) diplomats.',
    event: { type: 'rupture', status: 'denied', actors: ['TD'], recipients: ['SD'] },
  },
  {
    name: 'no time lost',
    text: '[Chad](country:TD) lost no time in condemning [Sudan](country:SD).',
    event: { type: 'criticism', status: 'happened', actors: ['TD'], recipients: ['SD'] },
  },
  {
    name: 'a name right behind where it is said',
    text: 'During the campaign [Lula](official:Luiz_Inacio_Lula_da_Silva) accused [Israel](country:IL) of lying.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Luiz_Inacio_Lula_da_Silva'],
      recipients: ['IL'],
    },
  },
  {
    name: 'a spokesman behind the town he speaks in',
    text: 'In [Washington](place:Washington, US) [State Department](organisation:US/foreign-ministry) spokesman [Miller](official:Matthew_Miller@US/spokesperson) criticised [Iran](country:IR).',
    event: { type: 'criticism', status: 'happened', actors: ['Matthew_Miller'], recipients: ['IR'] },
  },
  {
    name: 'a second helper without a verb is no recipient',
    text: '[Tanzania](country:TZ) sent two helicopters to [Malawi](country:MW), [South Africa](country:ZA) a rescue team.',
    event: { type: 'aid', status: 'happened', actors: ['TZ'], recipients: ['MW'] },
  },
  {
    name: 'a participle that opens the sentence is of its subject',
    text: 'Invited by [Norway](country:NO), [Ruto](official:William_Ruto@KE/head-of-state) flew north.',
    event: { type: 'invitation', status: 'happened', actors: ['NO'], recipients: ['William_Ruto'] },
  },
  {
    name: 'a second verb with its object, and whose that is',
    text: '[North Korea](country:KP) said it would never give up and denounced joint drills by [South Korea](country:KR).',
    event: { type: 'criticism', status: 'happened', actors: ['KP'], recipients: ['KR'] },
  },
  {
    name: 'a relative clause without its pronoun',
    text: '[Vladimir Putin](official:Vladimir_Putin) spoke. An accord he signed with [Kim](official:Kim) in [Pyongyang](place:Pyongyang, KP) in June has alarmed its neighbours.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Vladimir_Putin', 'Kim'],
      place: 'Pyongyang, KP',
      date: '2022-06',
    },
  },
  {
    name: 'a name right behind the noun that its verb is about',
    text: 'The accord [Vladimir Putin](official:Vladimir_Putin) signed with [Kim](official:Kim) in June commits both to help.',
    event: { type: 'signing', status: 'happened', parties: ['Vladimir_Putin', 'Kim'], date: '2022-06' },
  },
  {
    name: 'what is said of troops that a clause is about',
    text: '[France](country:FR) said the troops which it sent to [Mali](country:ML) in 2013 would be withdrawn in June. [Sergei Lavrov](official:Sergei_Lavrov) said [Li](official:Li), who was ill, would visit [Fiji](country:FJ).',
    event: { type: 'visit', status: 'planned', actors: ['Li'], recipients: ['FJ'], source: 'Sergei_Lavrov' },
  },
  {
    name: 'two states side by side',
    text: 'Together with [Canada](country:CA) [Britain](country:GB) imposed sanctions on [Belarus](country:BY).',
    event: { type: 'sanction', status: 'happened', actors: ['GB'], recipients: ['BY'] },
  },
];
