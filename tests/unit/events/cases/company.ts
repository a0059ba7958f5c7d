import type { EventCase } from '../cases.ts';

/** Who is together with whom, and who is meant by it. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const COMPANY: readonly EventCase[] = [
  {
    name: 'see each other',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) and [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) will see each other in [Accra](place:Accra, GH) on January 22.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-22',
    },
  },
  {
    name: 'sat beside',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) sat beside [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-09',
    },
  },
  {
    name: 'raised the matter in a call',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) raised the matter with [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) in a phone call on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a telephonic conversation',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) had a telephonic conversation with [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-09',
    },
  },
  {
    name: 'awaits him',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) leaves today for [Accra](place:Accra, GH), where [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) awaits him on Monday.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-16',
    },
  },
  {
    name: 'put back by a week',
    text: 'The meeting between [Ruto](official:William_Ruto@KE/head-of-state) and [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) was put back by a week.',
    event: { type: 'meeting', status: 'postponed', parties: ['William_Ruto', 'Nana_Akufo-Addo'] },
  },
  {
    name: 'unveiled a pact',
    text: '[Peru](country:PE) and [Chile](country:CL) unveiled a pact on [fisheries](agenda:food-security).',
    event: { type: 'agreement', status: 'happened', parties: ['PE', 'CL'] },
  },
  {
    name: 'are in agreement',
    text: '[Peru](country:PE) and [Chile](country:CL) are in agreement on the [border](agenda:border).',
    event: { type: 'agreement', status: 'happened', parties: ['PE', 'CL'] },
  },
  {
    name: 'ambassadors return',
    text: 'The ambassadors of [Peru](country:PE) and [Chile](country:CL) returned to their posts on Monday.',
    event: { type: 'restoration', status: 'happened', parties: ['PE', 'CL'], date: '2023-01-09' },
  },
  {
    name: 'an envoy is back for his state',
    text: '[Mutua](official:Alfred_Mutua@KE/ambassador), the ambassador, will be back in [Accra](place:Accra, GH) on Monday.',
    event: { type: 'restoration', status: 'planned', parties: ['KE', 'GH'], date: '2023-01-16' },
  },
  {
    name: 'a list behind a colon',
    text: 'Business was not neglected: [Peru](country:PE) and [Chile](country:CL) signed a treaty on Monday.',
    event: { type: 'signing', status: 'happened', parties: ['PE', 'CL'], date: '2023-01-09' },
  },
  {
    name: 'separately with two: the one',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met separately with [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) and [Boric](official:Gabriel_Boric@CL/head-of-state).',
    event: { type: 'meeting', status: 'happened', parties: ['William_Ruto', 'Nana_Akufo-Addo'] },
  },
  {
    name: 'separately with two: the other',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met separately with [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) and [Boric](official:Gabriel_Boric@CL/head-of-state).',
    event: { type: 'meeting', status: 'happened', parties: ['William_Ruto', 'Gabriel_Boric'] },
  },
  {
    name: 'they meet again after a promise',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) rang [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on Monday. [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) promised [Kenya](country:KE) to look into the matter. They will see each other again in March.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-03',
    },
  },
  {
    name: 'the two presidents by their office',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) is ill. [Ruto](official:William_Ruto@KE/head-of-state) said so to [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) in a letter. [Mutua](official:Alfred_Mutua@KE/foreign-minister) asked [Ghana](country:GH) for help. The two presidents spoke by telephone on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a description of somebody named is no party',
    text: '[Kenya](country:KE) met [Manzi](official:Barbara_Manzi@UN/other), the [United Nations](organisation:UN) coordinator, on Monday.',
    event: { type: 'meeting', status: 'happened', parties: ['KE', 'Barbara_Manzi'], date: '2023-01-09' },
  },
  {
    name: 'what was considered',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on Monday. Issues of [migration](agenda:migration) were considered in detail.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-09',
      agenda: ['migration'],
    },
  },
  {
    name: 'to what attention was paid',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) rang [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on Monday. Special attention was paid to [fisheries](agenda:food-security).',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['William_Ruto', 'Nana_Akufo-Addo'],
      date: '2023-01-09',
      agenda: ['food-security'],
    },
  },
  {
    name: 'a host on whom one calls does not visit',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on a visit to [Accra](place:Accra, GH).',
    event: { type: 'visit', status: 'happened', actors: ['William_Ruto'], recipients: ['GH'] },
  },
  {
    name: 'a successor speaks for himself',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) thanked [Boric](official:Gabriel_Boric@CL/head-of-state). His successor, [Lacalle Pou](official:Luis_Lacalle_Pou@UY/head-of-state), said he would tear up a treaty with [Nepal](country:NP).',
    event: { type: 'rupture', status: 'planned', actors: ['Luis_Lacalle_Pou'], recipients: ['NP'] },
  },
  {
    name: 'an owner by a common noun',
    text: "The [African Union](organisation:AU) met. [Kenya](country:KE) and [Ghana](country:GH) were there. [Boric](official:Gabriel_Boric@CL/head-of-state) blamed the union's rules.",
    event: { type: 'accusation', status: 'happened', actors: ['Gabriel_Boric'], recipients: ['AU'] },
  },
  {
    name: 'a round of talks put off',
    text: 'The next round of talks between [Peru](country:PE) and [Chile](country:CL) was postponed on Monday.',
    event: { type: 'negotiation', status: 'postponed', parties: ['PE', 'CL'] },
  },
  {
    name: 'a session of consultations called off',
    text: 'The fifth session of consultations between [Peru](country:PE) and [Chile](country:CL) has been cancelled.',
    event: { type: 'meeting', status: 'cancelled', parties: ['PE', 'CL'] },
  },
  {
    name: 'an agreement on something which they concluded',
    text: 'The agreement on the state [border](agenda:border) which [Peru](country:PE) and [Chile](country:CL) concluded in 2020 is in force.',
    event: { type: 'signing', status: 'happened', parties: ['PE', 'CL'], date: '2020' },
  },
  {
    name: 'the pair of three, and they',
    text: '[Boric](official:Gabriel_Boric@CL/head-of-state) met [Ruto](official:William_Ruto@KE/head-of-state) and [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) on Monday. The pair had come from [Paris](place:Paris, FR), where they urged [Lacalle Pou](official:Luis_Lacalle_Pou@UY/head-of-state) to help.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['William_Ruto', 'Nana_Akufo-Addo'],
      recipients: ['Luis_Lacalle_Pou'],
      date: '2023-01-09',
    },
  },
  {
    name: 'his country would give',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) said his country would give [Nepal](country:NP) a number of helicopters.',
    event: { type: 'aid', status: 'planned', actors: ['KE'], recipients: ['NP'] },
  },
  {
    name: 'whose accusation is rejected',
    text: '[Nepal](country:NP) appealed to the [International Court of Justice](organisation:ICJ) to order [Laos](country:LA) to open the dam. [Laos](country:LA) rejects the accusation.',
    event: { type: 'rejection', status: 'happened', actors: ['LA'], recipients: ['NP'] },
  },
  {
    name: 'rang to express support',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met [Boric](official:Gabriel_Boric@CL/head-of-state). Later [Ruto](official:William_Ruto@KE/head-of-state) telephoned [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) to express support.',
    event: { type: 'support', status: 'happened', actors: ['William_Ruto'], recipients: ['Nana_Akufo-Addo'] },
  },
  {
    name: 'welcomed the pact: what it was about',
    text: '[Peru](country:PE) and [Chile](country:CL) signed a pact on [migration](agenda:migration) on Monday. [Ghana](country:GH) welcomed the pact.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['GH'],
      recipients: ['PE', 'CL'],
      agenda: ['migration'],
    },
  },
  {
    name: 'whose, of all whom a conjunction joins',
    text: '[Armenia](country:AM) and [Azerbaijan](country:AZ), whose foreign ministers met in [Washington](place:Washington, US) on Monday, traded accusations.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['AM', 'AZ'],
      place: 'Washington, US',
      date: '2023-01-09',
    },
  },
  {
    name: 'whose, with a month that dates no more than its own clause',
    text: '[Armenia](country:AM) and [Azerbaijan](country:AZ), whose foreign ministers met last month, condemned [Iran](country:IR).',
    event: { type: 'criticism', status: 'happened', actors: ['AM', 'AZ'], recipients: ['IR'] },
  },
  {
    name: 'his name next to that of another',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) put his signature next to that of [Macron](official:Emmanuel_Macron@FR/head-of-state) to a treaty.',
    event: { type: 'signing', status: 'happened', parties: ['William_Ruto', 'Emmanuel_Macron'] },
  },
  {
    name: 'signed by one, at the time its minister, and another',
    text: 'The treaty was signed by [Ruto](official:William_Ruto@KE/head-of-state), at the time the minister, and [Macron](official:Emmanuel_Macron@FR/head-of-state).',
    event: { type: 'signing', status: 'happened', parties: ['William_Ruto', 'Emmanuel_Macron'] },
  },
  {
    name: 'joined two to sign',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) joined [Macron](official:Emmanuel_Macron@FR/head-of-state) and [Abe](official:Shinzo_Abe@JP/head-of-government) in [Lima](place:Lima, PE) to sign a treaty.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['William_Ruto', 'Emmanuel_Macron', 'Shinzo_Abe'],
      place: 'Lima, PE',
    },
  },
  {
    name: 'signed alone abroad: with the hosts',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) was in [Lima](place:Lima, PE) to sign a treaty on fish.',
    event: { type: 'signing', status: 'happened', parties: ['William_Ruto', 'PE'], place: 'Lima, PE' },
  },
  {
    name: 'met in the presence of another: with him',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met [Macron](official:Emmanuel_Macron@FR/head-of-state) in the presence of [Abe](official:Shinzo_Abe@JP/head-of-government).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Emmanuel_Macron', 'Shinzo_Abe'],
    },
  },
  {
    name: 'signed in the presence of another: he looks on',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) and [Macron](official:Emmanuel_Macron@FR/head-of-state) signed a treaty in the presence of [Abe](official:Shinzo_Abe@JP/head-of-government).',
    event: { type: 'signing', status: 'happened', parties: ['William_Ruto', 'Emmanuel_Macron'] },
  },
  {
    name: 'with another as go-between: he takes no part in it',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met [Macron](official:Emmanuel_Macron@FR/head-of-state) with [Abe](official:Shinzo_Abe@JP/head-of-government) as go-between.',
    event: { type: 'meeting', status: 'happened', parties: ['William_Ruto', 'Emmanuel_Macron'] },
  },
  {
    name: 'a go-between mediates',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) met [Macron](official:Emmanuel_Macron@FR/head-of-state) with [Abe](official:Shinzo_Abe@JP/head-of-government) as go-between.',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['Shinzo_Abe'],
      recipients: ['KE', 'FR'],
    },
  },
  {
    name: 'said on the telephone: a call besides',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) assured [Macron](official:Emmanuel_Macron@FR/head-of-state) by telephone that [Kenya](country:KE) would go on backing him.',
    event: { type: 'call', status: 'happened', parties: ['William_Ruto', 'Emmanuel_Macron'] },
  },
  {
    name: 'not met since July: they met then',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) and [Macron](official:Emmanuel_Macron@FR/head-of-state) have not met since 19 July.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['William_Ruto', 'Emmanuel_Macron'],
      date: '2022-07-19',
    },
  },
  {
    name: 'undertook not to threaten: an agreement',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) and [Macron](official:Emmanuel_Macron@FR/head-of-state) undertook neither to threaten each other nor to use force.',
    event: { type: 'agreement', status: 'happened', parties: ['William_Ruto', 'Emmanuel_Macron'] },
  },
  {
    name: 'those whom several include',
    text: '[Lavrov](official:Sergei_Lavrov) received several ministers, including [Hakan Fidan](official:Hakan_Fidan), on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09',
    },
  },
  {
    name: 'states among several that are named behind them',
    text: '[Russia](country:RU) imposed sanctions on several countries, among them [Turkey](country:TR) and [Iran](country:IR).',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['TR', 'IR'] },
  },
  {
    name: 'a day behind whoever leads a delegation',
    text: '[Lavrov](official:Sergei_Lavrov) received a [Turkish](country:TR) delegation led by [Hakan Fidan](official:Hakan_Fidan) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Hakan_Fidan'],
      date: '2023-01-09',
    },
  },
  {
    name: 'whose office speaks',
    text: '[Emmanuel Macron](official:Emmanuel_Macron)’s office condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['Emmanuel_Macron'], recipients: ['TR'] },
  },
  {
    name: 'the allies of a body',
    text: '[NATO](organisation:NATO) allies condemned [Turkey](country:TR).',
    event: { type: 'criticism', status: 'happened', actors: ['NATO'], recipients: ['TR'] },
  },
  {
    name: 'those who lead others',
    text: 'Eleven countries led by [Turkey](country:TR) and [Fiji](country:FJ) have condemned [Russia](country:RU).',
    event: { type: 'criticism', status: 'happened', actors: ['TR', 'FJ'], recipients: ['RU'] },
  },
];
