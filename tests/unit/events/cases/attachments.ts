import type { EventCase } from '../cases.ts';

/** What hangs on what: asides, subjects behind conjunctions, dates of other nouns. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const ATTACHMENTS: readonly EventCase[] = [
  {
    name: 'an aside about whom he met, then where and when he did',
    text: '[Lavrov](official:Sergei_Lavrov) held talks with [Blinken](official:Antony_Blinken), who is on a visit to [Russia](country:RU), at the [Kremlin](place:Kremlin, RU) in [Moscow](place:Moscow, RU) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Antony_Blinken', 'Sergei_Lavrov'],
      place: 'Kremlin, RU',
      date: '2023-01-09',
    },
  },
  {
    name: 'a date between a body and its verb, with an adjective before the object',
    text: 'The [UN Security Council](organisation:UNSC) on January 5 expressed grave concern at the raid by [Rwanda](country:RW), saying it risked [war](agenda:war).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['UNSC'],
      recipients: ['RW'],
      date: '2023-01-05',
      agenda: ['war'],
    },
  },
  {
    name: 'a participle aside, then a verb with nothing but a time behind it',
    text: '[Moscow](country:RU), calling the charge absurd, responded a day later by ordering out 20 [Czechs](country:CZ).',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['CZ'] },
  },
  {
    name: 'a subject of its own behind a conjunction',
    text: '[Germany](country:DE) stood by [Ukraine](country:UA), but a spokesman for the ministry made clear that [Berlin](country:DE) did not recognise [Kosovo](country:XK).',
    event: { type: 'rejection', status: 'happened', actors: ['DE'], recipients: ['XK'] },
  },
  {
    name: 'an aside and an adverb before a verb that has its object',
    text: '[Hungary](country:HU), which has been at odds with [Brussels](organisation:EU) over its purchases of [gas](agenda:natural-gas), nonetheless expelled four [Russian](country:RU) diplomats on Tuesday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['HU'],
      recipients: ['RU'],
      date: '2023-01-10',
      agenda: ['natural-gas'],
    },
  },
  {
    name: 'an infinitive that an adverb splits',
    text: 'In July, [Brazil](country:BR) became the first country to formally recognise [Kosovo](country:XK).',
    event: { type: 'support', status: 'happened', actors: ['BR'], recipients: ['XK'], date: '2022-07' },
  },
  {
    name: 'as, opening a clause behind a comma',
    text: '[Moscow](country:RU) called in [the Japanese ambassador](official:role/JP/ambassador) on Monday, as [Russia](country:RU) condemned a visit by [Kishida](official:Fumio_Kishida) to [Ukraine](country:UA).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['RU'],
      recipients: ['Fumio_Kishida'],
      date: '2023-01-09',
    },
  },
  {
    name: 'told whom, who visits',
    text: '[Iran](country:IR) told visiting [Pakistani](country:PK) Prime Minister [Shehbaz Sharif](official:Shehbaz_Sharif) in [Tehran](place:Tehran, IR) on Tuesday that [Iran](country:IR) was ready to host talks.',
    event: {
      type: 'visit',
      status: 'happening',
      actors: ['Shehbaz_Sharif'],
      recipients: ['IR'],
      place: 'Tehran, IR',
      date: '2023-01-10',
    },
  },
  {
    name: 'who announced it, after what',
    text: '[Pakistan](country:PK) and [Afghanistan](country:AF) have agreed to a [ceasefire](agenda:ceasefire), the [Turkish](country:TR) [Foreign Ministry](organisation:TR/foreign-ministry) announced late Thursday after talks in [Istanbul](place:Istanbul, TR) mediated by [Qatar](country:QA).',
    event: {
      type: 'agreement',
      status: 'happened',
      parties: ['PK', 'AF'],
      place: 'Istanbul, TR',
      date: '2023-01-12',
      agenda: ['ceasefire'],
      source: 'TR/foreign-ministry',
    },
  },
  {
    name: 'by what margin, not by whom',
    text: 'The [UN General Assembly](organisation:UNGA) voted by 77 to six, with 74 abstentions, to seek an opinion from the [International Court of Justice](organisation:ICJ).',
    event: { type: 'request', status: 'happened', actors: ['UNGA'], recipients: ['ICJ'] },
  },
  {
    name: 'two infinitives before the verb',
    text: 'The decision of [Emmanuel Macron](official:Emmanuel_Macron) to recognise [Kosovo](country:XK) and sever [ties](agenda:diplomatic-relations) with [Serbia](country:RS) was condemned by [Russia](country:RU).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['RU'],
      recipients: ['Emmanuel_Macron'],
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'sent packing, and what came next',
    text: '[Lavrov](official:Sergei_Lavrov) said that [Bulgaria](country:BG) had sent [the Russian ambassador](official:role/RU/ambassador) packing on Monday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['BG'],
      recipients: ['RU'],
      date: '2023-01-09',
      source: 'Sergei_Lavrov',
    },
  },
  {
    name: 'two who are asked to guarantee',
    text: '[Lavrov](official:Sergei_Lavrov) proposed that [Beijing](country:CN) and [Ankara](country:TR) jointly guarantee the safety of [Ukraine](country:UA).',
    event: { type: 'request', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['CN', 'TR'] },
  },
  {
    name: "whose, before a noun that is a verb's form too",
    text: '[Saudi Arabia](country:SA), whose delegates seldom spoke, rejected the plan of [Iran](country:IR) on Monday.',
    event: { type: 'rejection', status: 'happened', actors: ['SA'], recipients: ['IR'], date: '2023-01-09' },
  },
  {
    name: 'a day that is of what is condemned',
    text: 'The [African Union](organisation:AU) condemned on Tuesday the January 3 raid by [Rwanda](country:RW).',
    event: { type: 'criticism', status: 'happened', actors: ['AU'], recipients: ['RW'], date: '2023-01-10' },
  },
  {
    name: 'who accuses, after a clause of what he declared',
    text: '[Lavrov](official:Sergei_Lavrov) declared that the talks had failed to produce anything, and accused [Ukraine](country:UA) of bad faith.',
    event: { type: 'accusation', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['UA'] },
  },
  {
    name: 'what is done to a second state',
    text: '[Aliyev](official:Ilham_Aliyev) accused [France](country:FR) of crimes in its territories and the [Netherlands](country:NL) of greed.',
    event: { type: 'accusation', status: 'happened', actors: ['Ilham_Aliyev'], recipients: ['FR', 'NL'] },
  },
  {
    name: 'what a thing is called',
    text: '[Ukraine](country:UA) accused [Russia](country:RU) of shelling the plant. [Moscow](country:RU) called that a lie.',
    event: { type: 'rejection', status: 'happened', actors: ['RU'], recipients: ['UA'] },
  },
  {
    name: 'each of those named',
    text: 'President [William Ruto](official:William_Ruto) and [Hichilema](official:Hakainde_Hichilema) flew to [Juba](place:Juba, SS). [Museveni](official:Yoweri_Museveni) saw each of them separately on Friday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Yoweri_Museveni', 'Hakainde_Hichilema'],
      place: 'Juba, SS',
      date: '2023-01-13',
    },
  },
  {
    name: 'both colleagues',
    text: '[Kassym-Jomart Tokayev](official:Kassym-Jomart_Tokayev) flew to [Bishkek](place:Bishkek, KG) on Thursday. [Sadyr Japarov](official:Sadyr_Zhaparov) and [Emomali Rahmon](official:Emomali_Rahmon) were there. [Mirziyoyev](official:Shavkat_Mirziyoyev) discussed the matter by phone with both colleagues on Friday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Shavkat_Mirziyoyev', 'Emomali_Rahmon'],
      date: '2023-01-13',
    },
  },
  {
    name: 'partners in a body',
    text: '[Ukraine](country:UA) has asked its partners in the [EU](organisation:EU) and [NATO](organisation:NATO) for more tanks.',
    event: { type: 'request', status: 'happened', actors: ['UA'], recipients: ['EU', 'NATO'] },
  },
  {
    name: 'a declaration of some day',
    text: '[Serbia](country:RS) asked the [International Court of Justice](organisation:ICJ) on Tuesday for an opinion on the declaration of February 17.',
    event: { type: 'request', status: 'happened', actors: ['RS'], recipients: ['ICJ'], date: '2023-01-10' },
  },
  {
    name: 'behind a spell, and what it leads up to',
    text: 'Two days before an election in which relations with [Moscow](country:RU) are the main issue, [Germany](country:DE) on Wednesday expelled four [Russian](country:RU) diplomats.',
    event: { type: 'rupture', status: 'happened', actors: ['DE'], recipients: ['RU'], date: '2023-01-11' },
  },
  {
    name: 'the only one that has not',
    text: '[Hungary](country:HU) is the only [EU](organisation:EU) member that has not ratified [Sweden](country:SE)’s accession.',
    event: { type: 'rejection', status: 'happened', actors: ['HU'], recipients: ['SE'] },
  },
  {
    name: 'whose membership is ratified',
    text: '[Hungary](country:HU) ratified [Sweden](country:SE)’s membership on Monday.',
    event: { type: 'signing', status: 'happened', parties: ['HU', 'SE'], date: '2023-01-09' },
  },
  {
    name: 'whom a condition would deter',
    text: '[Lavrov](official:Sergei_Lavrov@RU/foreign-minister) warned that [Russia](country:RU) would respond if [NATO](organisation:NATO) put missiles into [Finland](country:FI).',
    event: { type: 'threat', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['NATO'] },
  },
  {
    name: 'a summit that is skipped',
    text: '[Norway](country:NO) skipped a [NATO](organisation:NATO) summit on Monday.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['NO'],
      recipients: ['NATO'],
      date: '2023-01-09',
    },
  },
  {
    name: 'two with their titles, of whom a clause goes on',
    text: '[Lavrov](official:Sergei_Lavrov@RU/foreign-minister), Minister for Foreign Affairs of [Russia](country:RU), and [Ruto](official:William_Ruto@KE/head-of-state), the Kenyan president, who are visiting [Chile](country:CL), met in private.',
    event: {
      type: 'visit',
      status: 'happening',
      actors: ['Sergei_Lavrov', 'William_Ruto'],
      recipients: ['CL'],
    },
  },
  {
    name: 'a rapprochement of two that a third welcomes',
    text: '[Greece](country:GR) and [Turkey](country:TR) have made up. [Norway](country:NO) welcomed the rapprochement.',
    event: { type: 'support', status: 'happened', actors: ['NO'], recipients: ['GR', 'TR'] },
  },
  {
    name: 'leaders who are led by one',
    text: 'African leaders led by [Ruto](official:William_Ruto@KE/head-of-state) met [Lavrov](official:Sergei_Lavrov@RU/foreign-minister) on Friday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Sergei_Lavrov'],
      date: '2023-01-13',
    },
  },
  {
    name: 'an ambassador of one state to another, before his name',
    text: 'Ambassador of [India](country:IN) to [Nepal](country:NP) [Srivastava](official:Naveen_Srivastava@IN/ambassador) met [Ruto](official:William_Ruto@KE/head-of-state) on Friday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Naveen_Srivastava', 'William_Ruto'],
      date: '2023-01-13',
    },
  },
  {
    name: 'a hyphened office of a body before its name',
    text: 'Secretary-General of [NATO](organisation:NATO) [Stoltenberg](official:Jens_Stoltenberg@NATO/head-of-organisation) met [Ruto](official:William_Ruto@KE/head-of-state) on Friday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Jens_Stoltenberg', 'William_Ruto'],
      date: '2023-01-13',
    },
  },
  {
    name: 'when a meeting was held that a comma parts from its noun',
    text: '[Minister X](official:Minister_X) explained the meeting between [Fumio Kishida](official:Fumio_Kishida) and [Yoon](official:Yoon) of [Korea](country:KR), held in [Tokyo](place:Tokyo, JP) on January 10, and left.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Fumio_Kishida', 'Yoon'],
      place: 'Tokyo, JP',
      date: '2023-01-10',
    },
  },
  {
    name: 'a summit scheduled behind its noun',
    text: '[Wang Yi](official:Wang_Yi) spoke of the summit with [Fiji](country:FJ), scheduled to be held in [Suva](place:Suva, FJ) next year.',
    event: { type: 'summit', status: 'planned', parties: ['Wang_Yi', 'FJ'], place: 'Suva, FJ', date: '2024' },
  },
];
