import type { EventCase } from '../cases.ts';

/** Sides, doers and times that the text has told before. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const LEFT_UNSAID: readonly EventCase[] = [
  {
    name: 'talks of those spoken of',
    text: '[Peru](country:PE) and [Chile](country:CL) fell out over the strait. [Peru](country:PE) closed a port. Talks will begin in [Lima](place:Lima, PE) on January 20.',
    event: {
      type: 'negotiation',
      status: 'planned',
      parties: ['CL', 'PE'],
      date: '2023-01-20',
      place: 'Lima, PE',
    },
  },
  {
    name: 'another round of the talks told before',
    text: '[Peru](country:PE) and [Chile](country:CL) fell out over the strait. [Peru](country:PE) closed a port. A second round of talks will be held in March.',
    event: { type: 'negotiation', status: 'planned', parties: ['CL', 'PE'], date: '2023-03' },
  },
  {
    name: 'a sentence that names nobody',
    text: '[Peru](country:PE) and [Chile](country:CL) closed their embassies in 2019. Ambassadors were exchanged again.',
    event: { type: 'restoration', status: 'happened', parties: ['CL', 'PE'] },
  },
  {
    name: 'the two embassies',
    text: '[Peru](country:PE) and [Chile](country:CL) made it up. The two embassies reopened on January 9.',
    event: { type: 'restoration', status: 'happened', parties: ['CL', 'PE'], date: '2023-01-09' },
  },
  {
    name: 'they who make up a body',
    text: '[CARICOM](organisation:CARICOM) met. Heads of Government commended [Kenya](country:KE). They called on [Venezuela](country:VE) to hold back.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['CARICOM'],
      recipients: ['VE'],
    },
  },
  {
    name: 'came then, to the other state',
    text: '[Peru](country:PE) and [Chile](country:CL) talked again. [Gabriel Boric](official:Gabriel_Boric@CL/president) came in August.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Gabriel_Boric'],
      recipients: ['PE'],
      date: '2022-08',
    },
  },
  {
    name: 'those who voted against it',
    text: '[The European Commission](organisation:European_Commission) put duties on the table. [Germany](country:DE) voted against.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['DE'],
      recipients: ['European_Commission'],
    },
  },
  {
    name: 'what had been done before is not the day of the story',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Tuesday. The ceasefire had been made public on December 14. The two agreed to hold a summit.',
    event: {
      type: 'agreement',
      status: 'happened',
      parties: ['Hakan_Fidan', 'Sergei_Lavrov'],
      date: '2023-01-10',
    },
  },
  {
    name: 'back in another month, no day goes on',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) on Tuesday.\n\nIn May 2019 [Peru](country:PE) expelled the ambassador of [Chile](country:CL). [Peru](country:PE) closed the border with [Chile](country:CL).',
    event: { type: 'sanction', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'the month after',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan) in November 2022 and flew to [Ankara](place:Ankara, TR) the month after to sign it.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['TR'],
      date: '2022-12',
    },
  },
  {
    name: 'the year of what is only called to mind',
    text: 'In July [Duda](official:Andrzej_Duda) knelt in memory of the massacres of 1943; on August 1 [Ukraine](country:UA) summoned the ambassador of [Poland](country:PL).',
    event: { type: 'criticism', status: 'happened', actors: ['UA'], recipients: ['PL'], date: '2022-08-01' },
  },
  {
    name: 'a body by the name of its sitting',
    text: '[SADC](organisation:SADC) met in [Maputo](place:Maputo, MZ). Summit commended [Botswana](country:BW).',
    event: { type: 'support', status: 'happened', actors: ['SADC'], recipients: ['BW'] },
  },
  {
    name: 'the next summit of those who met',
    text: '[Peru](country:PE), [Chile](country:CL) and [Brazil](country:BR) met on Monday. The next summit is to be held in [Santiago](place:Santiago, CL) in March.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['BR', 'CL', 'PE'],
      date: '2023-03',
      place: 'Santiago, CL',
    },
  },
  {
    name: 'what two issued together',
    text: 'The joint statement that [Peru](country:PE) and [Chile](country:CL) issued in April 1992 obliged them to talk.',
    event: { type: 'statement', status: 'happened', parties: ['CL', 'PE'], date: '1992-04' },
  },
  {
    name: 'whose threat it was',
    text: '[Trump](official:Donald_Trump)’s threat was delivered by telephone to [Thailand](country:TH).',
    event: { type: 'threat', status: 'happened', actors: ['Donald_Trump'], recipients: ['TH'] },
  },
  {
    name: 'the body that the text is about meets',
    text: '[OPEC](organisation:OPEC) cut its output. A ministerial meeting in [Vienna](place:Vienna, AT) began on Monday.',
    event: { type: 'summit', status: 'happened', parties: ['OPEC'], date: '2023-01-09' },
  },
  {
    name: 'the next one, which is to be held there',
    text: '[Peru](country:PE) and [Chile](country:CL) fell out ahead of the next two-plus-two, which is to be held in [Lima](place:Lima, PE) in March.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['CL', 'PE'],
      date: '2023-03',
      place: 'Lima, PE',
    },
  },
  {
    name: 'whose conference it was',
    text: 'The conference on the war that [Britain](country:GB) convened in April failed.',
    event: { type: 'summit', status: 'happened', parties: ['GB'], date: '2022-04' },
  },
  {
    name: 'their summit, told ahead',
    text: '[Mali](country:ML) and [Chad](country:TD) fell out. At their summit in [Abuja](place:Abuja, NG) on Monday the leaders of [ECOWAS](organisation:ECOWAS) condemned it.',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['ECOWAS'],
      date: '2023-01-09',
      place: 'Abuja, NG',
    },
  },
];
