import type { EventCase } from '../cases.ts';

/** What the press calls a refusal, a threat, a gift or a journey by other names. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const IDIOMS: readonly EventCase[] = [
  {
    name: 'handed over a request',
    text: '[Peru](country:PE) handed [Chile](country:CL) a request for the return of the statue.',
    event: { type: 'request', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'complained to one of another',
    text: '[Boric](official:Gabriel_Boric@CL/head-of-state) complained to [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) of the conduct of [Nepal](country:NP).',
    event: { type: 'criticism', status: 'happened', actors: ['Gabriel_Boric'], recipients: ['NP'] },
  },
  {
    name: 'wants somebody to',
    text: '[Boric](official:Gabriel_Boric@CL/head-of-state) wants [Akufo-Addo](official:Nana_Akufo-Addo@GH/head-of-state) to take in the sailors.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Gabriel_Boric'],
      recipients: ['Nana_Akufo-Addo'],
    },
  },
  {
    name: 'called a proposal unworkable',
    text: '[Boric](official:Gabriel_Boric@CL/head-of-state) called the proposal from [Nepal](country:NP) unworkable.',
    event: { type: 'rejection', status: 'happened', actors: ['Gabriel_Boric'], recipients: ['NP'] },
  },
  {
    name: 'broke off cooperation',
    text: '[Peru](country:PE) broke off cooperation with [Chile](country:CL).',
    event: { type: 'sanction', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'an apology is not on the table',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) said that an apology to [Ghana](country:GH) was not on the table.',
    event: { type: 'rejection', status: 'happened', actors: ['Alfred_Mutua'], recipients: ['GH'] },
  },
  {
    name: 'did not rule out force',
    text: '[Peru](country:PE) did not rule out the use of force against [Chile](country:CL).',
    event: { type: 'threat', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'declined to rule out',
    text: '[Peru](country:PE) declined on Monday to rule out military action against [Chile](country:CL).',
    event: { type: 'threat', status: 'happened', actors: ['PE'], recipients: ['CL'], date: '2023-01-09' },
  },
  {
    name: 'the case would go to a court',
    text: '[Peru](country:PE) said the case against [Chile](country:CL) would go to the International Court of Justice.',
    event: { type: 'threat', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'deeply concerned about',
    text: '[Nepal](country:NP) is deeply concerned about the arrests in [Laos](country:LA), [the foreign ministry](organisation:NP/foreign-ministry) said.',
    event: { type: 'criticism', status: 'happened', actors: ['NP'], recipients: ['LA'] },
  },
  {
    name: 'not acceptable',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) said that the conduct of [Ghana](country:GH) was not acceptable.',
    event: { type: 'criticism', status: 'happened', actors: ['Alfred_Mutua'], recipients: ['GH'] },
  },
  {
    name: 'called in the ambassador',
    text: '[Malta](country:MT) called in the ambassador of [Oman](country:OM) on Monday.',
    event: { type: 'criticism', status: 'happened', actors: ['MT'], recipients: ['OM'], date: '2023-01-09' },
  },
  {
    name: 'complained to a body that another',
    text: '[Nepal](country:NP) complained to the [Security Council](organisation:UNSC) that [Laos](country:LA) was damming the river.',
    event: { type: 'accusation', status: 'happened', actors: ['NP'], recipients: ['LA'] },
  },
  {
    name: 'met with condemnation from',
    text: 'The [Laotian](country:LA) ban met with condemnation from [Nepal](country:NP).',
    event: { type: 'criticism', status: 'happened', actors: ['NP'], recipients: ['LA'] },
  },
  {
    name: 'regards as an escalation',
    text: '[Nepal](country:NP) regards the decision of [Laos](country:LA) as an escalation.',
    event: { type: 'criticism', status: 'happened', actors: ['NP'], recipients: ['LA'] },
  },
  {
    name: 'said another was backing rebels',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) said [Ghana](country:GH) was arming the rebels.',
    event: { type: 'accusation', status: 'happened', actors: ['Alfred_Mutua'], recipients: ['GH'] },
  },
  {
    name: 'said another had failed to act',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) said [Ghana](country:GH) had failed to protect the fishermen.',
    event: { type: 'accusation', status: 'happened', actors: ['Alfred_Mutua'], recipients: ['GH'] },
  },
  {
    name: 'will not ratify',
    text: '[Peru](country:PE) will not ratify the accession of [Chile](country:CL).',
    event: { type: 'rejection', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'has not joined the sanctions',
    text: '[Peru](country:PE) has not joined the sanctions of [Chile](country:CL).',
    event: { type: 'rejection', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'gave a cool reception',
    text: '[Peru](country:PE) gave the proposal from [Chile](country:CL) a cool reception.',
    event: { type: 'rejection', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'blocked the entry into a union',
    text: '[Peru](country:PE) blocked the entry of [Chile](country:CL) into the union.',
    event: { type: 'rejection', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'struck off the list of friends',
    text: '[Peru](country:PE) struck [Chile](country:CL) off its list of friendly states.',
    event: { type: 'sanction', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'will vote for a candidacy',
    text: '[Peru](country:PE) will vote for the candidacy of [Chile](country:CL), [Landa](official:Ana_Gervasi@PE/foreign-minister) said.',
    event: { type: 'support', status: 'happened', actors: ['Ana_Gervasi'], recipients: ['CL'] },
  },
  {
    name: 'money in two words',
    text: '[Peru](country:PE) pledged a further 2 billion soles to [Chile](country:CL).',
    event: { type: 'agreement', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'offered rescue teams',
    text: '[Peru](country:PE) offered to [Chile](country:CL) two rescue teams.',
    event: { type: 'aid', status: 'proposed', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'offered asylum',
    text: '[Peru](country:PE) offered [Arce](official:Luis_Arce@BO/head-of-state) asylum.',
    event: { type: 'agreement', status: 'proposed', actors: ['PE'], recipients: ['Luis_Arce'] },
  },
  {
    name: 'a compromise between two',
    text: '[Boric](official:Gabriel_Boric@CL/head-of-state) put forward a compromise between [Nepal](country:NP) and [Laos](country:LA).',
    event: { type: 'mediation', status: 'proposed', actors: ['Gabriel_Boric'], recipients: ['NP', 'LA'] },
  },
  {
    name: 'sent a minister to',
    text: '[Ruto](official:William_Ruto@KE/head-of-state) sent [Mutua](official:Alfred_Mutua@KE/foreign-minister) to [Accra](place:Accra, GH) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Alfred_Mutua'],
      recipients: ['GH'],
      date: '2023-01-09',
    },
  },
  {
    name: 'was made welcome in',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) was made welcome in [Accra](place:Accra, GH) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Alfred_Mutua'],
      recipients: ['GH'],
      date: '2023-01-09',
    },
  },
  {
    name: 'stepped off a plane',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) stepped off the plane in [Accra](place:Accra, GH) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Alfred_Mutua'],
      recipients: ['GH'],
      date: '2023-01-09',
    },
  },
  {
    name: 'invited to the summit by',
    text: '[Mutua](official:Alfred_Mutua@KE/foreign-minister) was invited to the summit by [Botchwey](official:Shirley_Ayorkor_Botchwey@GH/foreign-minister).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Shirley_Ayorkor_Botchwey'],
      recipients: ['Alfred_Mutua'],
    },
  },
  {
    name: 'release of one by another',
    text: '[Kenya](country:KE) called for the release of the [Nepali](country:NP) sailors by [Laos](country:LA).',
    event: { type: 'request', status: 'happened', actors: ['KE'], recipients: ['LA'] },
  },
  {
    name: 'put off at the request of one of two',
    text: '[Nepal](country:NP) and [Laos](country:LA) share a river. The talks between [Nepal](country:NP) and [Laos](country:LA) were put off at the request of [Nepal](country:NP).',
    event: { type: 'request', status: 'happened', actors: ['NP'], recipients: ['LA'] },
  },
  {
    name: 'a support verb that no row names: delivered a jab at',
    text: '[Macron](official:Emmanuel_Macron@FR/head-of-state) delivered a sharp jab at [Norway](country:NO).',
    event: { type: 'criticism', status: 'happened', actors: ['Emmanuel_Macron'], recipients: ['NO'] },
  },
  {
    name: 'reaffirmed its opposition to another’s plan',
    text: '[Cairo](country:EG) reaffirmed its opposition to any further filling of the dam by [Ethiopia](country:ET).',
    event: { type: 'rejection', status: 'happened', actors: ['EG'], recipients: ['ET'] },
  },
  {
    name: 'met criticism from',
    text: 'The plan of [Norway](country:NO) is popular; the [Norwegian](country:NO) government has met fierce criticism from [Chile](country:CL).',
    event: { type: 'criticism', status: 'happened', actors: ['CL'], recipients: ['NO'] },
  },
  {
    name: 'received assurances from',
    text: '[Finland](country:FI) received assurances from [Turkey](country:TR).',
    event: { type: 'agreement', status: 'happened', actors: ['TR'], recipients: ['FI'] },
  },
];
