import type { EventCase } from '../cases.ts';

/** Constructions of the grammar and words that stand for what was told before. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const CONSTRUCTIONS: readonly EventCase[] = [
  {
    name: 'an answer in kind',
    text: '[Iran](country:IR) expelled four [French](country:FR) diplomats on Monday. [France](country:FR) responded in kind on Tuesday.',
    event: { type: 'rupture', status: 'happened', actors: ['FR'], recipients: ['IR'], date: '2023-01-10' },
  },
  {
    name: 'the same deed of another',
    text: '[Poland](country:PL) expelled four [Russian](country:RU) diplomats on Monday; [Latvia](country:LV) did likewise within hours.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['LV'],
      recipients: ['RU'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a present tense within a plan',
    text: '[Lavrov](official:Sergei_Lavrov) will raise the matter on Sunday when he sees [Rahmon](official:Emomali_Rahmon).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Emomali_Rahmon'],
      date: '2023-01-15',
    },
  },
  {
    name: 'instructed to meet',
    text: '[Lavrov](official:Sergei_Lavrov) and [Blinken](official:Antony_Blinken) were instructed to meet in [Geneva](place:Geneva, CH) in May.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      place: 'Geneva, CH',
      date: '2023-05',
    },
  },
  {
    name: 'when and where, before that of which it is said',
    text: 'It was in [Geneva](place:Geneva, CH) on Tuesday that [Lavrov](official:Sergei_Lavrov) and [Blinken](official:Antony_Blinken) met.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      place: 'Geneva, CH',
      date: '2023-01-10',
    },
  },
  {
    name: 'a meeting that was to come and is off',
    text: '[Lavrov](official:Sergei_Lavrov) was to have met [Blinken](official:Antony_Blinken) in [Geneva](place:Geneva, CH) on Jan. 20.',
    event: {
      type: 'meeting',
      status: 'cancelled',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      date: '2023-01-20',
    },
  },
  {
    name: 'an ambassador, named, whom a minister had brought in',
    text: '[Lavrov](official:Sergei_Lavrov) had the [Japanese](country:JP) ambassador, [Akira Muto](official:Akira_Muto), brought in at night.',
    event: { type: 'criticism', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['Akira_Muto'] },
  },
  {
    name: 'talks due next month, put off',
    text: 'Talks between [Iran](country:IR) and [France](country:FR) due next month have been put off.',
    event: { type: 'meeting', status: 'postponed', parties: ['IR', 'FR'], date: '2023-02' },
  },
  {
    name: 'officers of two armies, on their hotline',
    text: '[Iran](country:IR) and [Iraq](country:IQ) closed the border last week. Officers of the two armies spoke on their hotline on Tuesday.',
    event: { type: 'call', status: 'happened', parties: ['IR', 'IQ'], date: '2023-01-10' },
  },
  {
    name: 'what the plural subject with a tail does to a bare noun',
    text: '[Lavrov](official:Sergei_Lavrov) and [Blinken](official:Antony_Blinken) arrived. The heads of delegation held talks in [Geneva](place:Geneva, CH).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      place: 'Geneva, CH',
    },
  },
  {
    name: 'a day of the month between a modal and its verb',
    text: '[France](country:FR) will from March 16 waive visas for citizens of [Iraq](country:IQ).',
    event: { type: 'easing', status: 'planned', actors: ['FR'], recipients: ['IQ'], date: '2023-03-16' },
  },
  {
    name: 'a pact walked out of',
    text: '[France](country:FR) walked out of a defence pact with [Iraq](country:IQ) on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['FR'], recipients: ['IQ'], date: '2023-01-09' },
  },
  {
    name: 'those who are joined do it too',
    text: '[France](country:FR) joined the [United States](country:US) and [Britain](country:GB) in imposing [sanctions](agenda:sanctions) on [Mali](country:ML).',
    event: { type: 'sanction', status: 'happened', actors: ['FR', 'US', 'GB'], recipients: ['ML'] },
  },
  {
    name: 'who brokers talks takes no part in them',
    text: '[Iran](country:IR) and [Iraq](country:IQ) will hold [EU](organisation:EU)-brokered talks on Sunday.',
    event: { type: 'meeting', status: 'planned', parties: ['IR', 'IQ'], date: '2023-01-15' },
  },
  {
    name: 'talks to come, by whom they are brokered',
    text: '[Iran](country:IR) and [Iraq](country:IQ) will hold talks brokered by the [EU](organisation:EU) on Sunday.',
    event: { type: 'meeting', status: 'planned', parties: ['IR', 'IQ', 'EU'], date: '2023-01-15' },
  },
  {
    name: 'a report in the press, denied',
    text: '[France](country:FR) denied a report in the [Iranian](country:IR) press that [Paris](country:FR) had recalled its ambassador to [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'denied', actors: ['FR'], recipients: ['IQ'] },
  },
  {
    name: 'a report dismissed',
    text: '[France](country:FR) dismissed reports that it had expelled four [Iranian](country:IR) diplomats.',
    event: { type: 'rupture', status: 'denied', actors: ['FR'], recipients: ['IR'] },
  },
  {
    name: 'the first of its kind within so many years',
    text: '[Lavrov](official:Sergei_Lavrov) will travel to [Geneva](place:Geneva, CH) on Sunday, his first trip to [Switzerland](country:CH) in nine years.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Sergei_Lavrov'],
      recipients: ['CH'],
      date: '2023-01-15',
    },
  },
  {
    name: 'somewhere for talks now',
    text: '[Lavrov](official:Sergei_Lavrov) is in [Geneva](place:Geneva, CH) for talks with [Blinken](official:Antony_Blinken).',
    event: {
      type: 'meeting',
      status: 'happening',
      parties: ['Sergei_Lavrov', 'Antony_Blinken'],
      place: 'Geneva, CH',
    },
  },
  {
    name: 'a decision that an infinitive parts from its verb',
    text: "[France](country:FR)'s decision to send [Mali](country:ML) grain was welcomed by [Iraq](country:IQ) and condemned by [Iran](country:IR).",
    event: { type: 'criticism', status: 'happened', actors: ['IR'], recipients: ['FR'] },
  },
  {
    name: 'who is named after he is meant',
    text: 'Months after it cut ties with [Iraq](country:IQ), [France](country:FR) asked [Iran](country:IR) for help.',
    event: { type: 'rupture', status: 'happened', actors: ['FR'], recipients: ['IQ'] },
  },
  {
    name: 'agreed on nothing',
    text: 'The ministers of [France](country:FR) and [Iraq](country:IQ) smiled and agreed on nothing.',
    event: { type: 'agreement', status: 'denied', parties: ['FR', 'IQ'] },
  },
  {
    name: 'a guest there himself is no host',
    text: '[Lavrov](official:Sergei_Lavrov) flew to [Geneva](place:Geneva, CH) for talks with [Blinken](official:Antony_Blinken).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['CH'],
      place: 'Geneva, CH',
    },
  },
  {
    name: 'each accused by the other',
    text: '[France](country:FR) and [Iraq](country:IQ) accused each other of breaking the truce.',
    event: { type: 'accusation', status: 'happened', actors: ['IQ'], recipients: ['FR'] },
  },
  {
    name: "each other's diplomats",
    text: "[France](country:FR) and [Iraq](country:IQ) expelled each other's diplomats.",
    event: { type: 'rupture', status: 'happened', actors: ['FR'], recipients: ['IQ'] },
  },
  {
    name: 'an offer from one to mediate',
    text: 'An offer from [France](country:FR) to mediate between [Iran](country:IR) and [Iraq](country:IQ) has been on the table since Monday.',
    event: { type: 'mediation', status: 'proposed', actors: ['FR'], recipients: ['IR', 'IQ'] },
  },
  {
    name: 'what a deed prompts another to do',
    text: '[Mali](country:ML) stormed the embassy of [France](country:FR), prompting [Paris](country:FR) to break off relations.',
    event: { type: 'rupture', status: 'happened', actors: ['FR'], recipients: ['ML'] },
  },
  {
    name: 'a warning to one’s own',
    text: '[France](country:FR) warned its citizens against travelling to [Mali](country:ML).',
    event: undefined,
  },
  {
    name: 'no, said',
    text: '[Mali](country:ML) said no to a proposal by [France](country:FR).',
    event: { type: 'rejection', status: 'happened', actors: ['ML'], recipients: ['FR'] },
  },
  {
    name: 'separate talks with two',
    text: '[Lavrov](official:Sergei_Lavrov) held separate talks with [Blinken](official:Antony_Blinken) and [Rahmon](official:Emomali_Rahmon).',
    event: { type: 'meeting', status: 'happened', parties: ['Sergei_Lavrov', 'Emomali_Rahmon'] },
  },
  {
    name: 'a visit that the host calls off',
    text: '[Damascus](country:SY) called off a visit by a [Lebanese](country:LB) delegation.',
    event: { type: 'visit', status: 'cancelled', actors: ['LB'], recipients: ['SY'] },
  },
  {
    name: 'proposed in a call',
    text: '[Blinken](official:Antony_Blinken) proposed a truce to [Lavrov](official:Sergei_Lavrov) in a telephone call on Tuesday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Antony_Blinken', 'Sergei_Lavrov'],
      date: '2023-01-10',
    },
  },
  {
    name: 'a dispute taken to a council',
    text: '[Mali](country:ML) carried its dispute with [France](country:FR) to the [Security Council](organisation:UNSC).',
    event: { type: 'request', status: 'happened', actors: ['ML'], recipients: ['UNSC'] },
  },
  {
    name: 'close to signing',
    text: '[Mali](country:ML) and [France](country:FR) are close to signing a pact.',
    event: { type: 'signing', status: 'planned', parties: ['ML', 'FR'] },
  },
  {
    name: 'a claim called baseless',
    text: '[Mali](country:ML) accused [France](country:FR) of meddling; [Paris](country:FR) called the charge baseless.',
    event: { type: 'rejection', status: 'happened', actors: ['FR'], recipients: ['ML'] },
  },
  {
    name: 'weeks after expelling',
    text: 'Three weeks after expelling the [French](country:FR) ambassador, [Mali](country:ML) asked [Iraq](country:IQ) for help.',
    event: { type: 'rupture', status: 'happened', actors: ['ML'], recipients: ['FR'] },
  },
  {
    name: 'a decision that others deride',
    text: 'The council agreed to open talks with [Mali](country:ML), a decision [France](country:FR) has denounced.',
    event: { type: 'criticism', status: 'happened', actors: ['FR'], recipients: ['ML'] },
  },
  {
    name: 'the mediators',
    text: '[France](country:FR) is mediating between [Iran](country:IR) and [Iraq](country:IQ). The mediators urged [Baghdad](country:IQ) to reopen the border.',
    event: { type: 'request', status: 'happened', actors: ['FR'], recipients: ['IQ'] },
  },
  {
    name: 'a day of the month before a bare object',
    text: '[Iran](country:IR) on May 18 suspended part of its exchanges with [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['IQ'], date: '2022-05-18' },
  },
  {
    name: 'after the two did something to a bare object',
    text: '[Iran](country:IR) has suspended all flights to [Iraq](country:IQ), less than a week after the two neighbours restored [diplomatic relations](agenda:diplomatic-relations).',
    event: { type: 'restoration', status: 'happened', parties: ['IR', 'IQ'] },
  },
  {
    name: 'a year, before a bare object',
    text: '[Iran](country:IR) in 2021 expelled diplomats of [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['IQ'], date: '2021' },
  },
  {
    name: 'a month, before a bare object',
    text: '[Iran](country:IR) in November expelled diplomats of [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['IQ'], date: '2022-11' },
  },
  {
    name: 'a short month and its day, before a bare object',
    text: '[Iran](country:IR) on Jan. 5 expelled diplomats of [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['IQ'], date: '2023-01-05' },
  },
  {
    name: 'a manner, before a bare object',
    text: '[Iran](country:IR) in retaliation expelled diplomats of [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['IQ'] },
  },
  {
    name: 'a night, before a bare object',
    text: '[Iran](country:IR) overnight expelled diplomats of [Iraq](country:IQ).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['IQ'] },
  },
  {
    name: 'a year between a conjunction and its verb',
    text: 'In 2021 [Iran](country:IR) expelled diplomats of [Iraq](country:IQ) and in 2022 recalled envoys from [Mali](country:ML).',
    event: { type: 'rupture', status: 'happened', actors: ['IR'], recipients: ['ML'], date: '2022' },
  },
  {
    name: 'left without meeting',
    text: '[Lavrov](official:Sergei_Lavrov) left [Geneva](place:Geneva, CH) without meeting [Blinken](official:Antony_Blinken).',
    event: { type: 'meeting', status: 'denied', parties: ['Sergei_Lavrov', 'Antony_Blinken'] },
  },
  {
    name: 'negotiators for two',
    text: 'Negotiators for [Iran](country:IR) and [Iraq](country:IQ) held talks in [Geneva](place:Geneva, CH).',
    event: { type: 'meeting', status: 'happened', parties: ['IR', 'IQ'], place: 'Geneva, CH' },
  },
  {
    name: 'planned, of a meeting between two, is no verb of the second',
    text: 'A meeting of [Putin](official:Vladimir_Putin) and [Zelensky](official:Volodymyr_Zelensky) planned for December was deferred.',
    event: {
      type: 'meeting',
      status: 'postponed',
      parties: ['Vladimir_Putin', 'Volodymyr_Zelensky'],
      date: '2022-12',
    },
  },
  {
    name: 'ten judges judge nobody',
    text: '[Norway](country:NO) will impose a travel ban on ten [Iranian](country:IR) judges on Monday.',
    event: { type: 'sanction', status: 'planned', actors: ['NO'], recipients: ['IR'], date: '2023-01-16' },
  },
  {
    name: 'a draft by two, both rejected',
    text: '[Russia](country:RU) vetoed a resolution drafted by [Norway](country:NO) and [Albania](country:AL).',
    event: { type: 'rejection', status: 'happened', actors: ['RU'], recipients: ['NO', 'AL'] },
  },
  {
    name: 'a complaint to a body, about another',
    text: '[Iraq](country:IQ) complained to the [Arab League](organisation:Arab League) about the shelling of a resort by [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['IQ'], recipients: ['TR'] },
  },
  {
    name: 'denied that it had taken place',
    text: '[Norway](country:NO) denied that a meeting with [Chile](country:CL) had taken place.',
    event: { type: 'meeting', status: 'denied', parties: ['NO', 'CL'] },
  },
  {
    name: 'will go ahead with a visit',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) will go ahead with his visit to [Chile](country:CL).',
    event: { type: 'visit', status: 'planned', actors: ['William_Ruto'], recipients: ['CL'] },
  },
  {
    name: 'will not go ahead with a visit',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) will not go ahead with his visit to [Chile](country:CL).',
    event: { type: 'visit', status: 'cancelled', actors: ['William_Ruto'], recipients: ['CL'] },
  },
];
