import type { EventCase } from '../cases.ts';

/** Who meets whom, is where, and signs what. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const ENCOUNTERS: readonly EventCase[] = [
  {
    name: 'two parliaments',
    text: '[France](country:FR) and [Mali](country:ML) fell out. Both parliaments have yet to ratify the treaty.',
    event: { type: 'signing', status: 'planned', parties: ['FR', 'ML'] },
  },
  {
    name: 'what a treaty waits for',
    text: 'The treaty will enter into force once [France](country:FR) and [Mali](country:ML) have ratified it.',
    event: { type: 'signing', status: 'planned', parties: ['FR', 'ML'] },
  },
  {
    name: 'hours that he comes out of',
    text: '[Jens Stoltenberg](official:Jens_Stoltenberg) emerged from three hours with [Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan).',
    event: { type: 'meeting', status: 'happened', parties: ['Jens_Stoltenberg', 'Recep_Tayyip_Erdogan'] },
  },
  {
    name: 'expected there',
    text: '[Rahmon](official:Emomali_Rahmon) invited [Mirziyoyev](official:Shavkat_Mirziyoyev) to [Dushanbe](place:Dushanbe, TJ), and [Mirziyoyev](official:Shavkat_Mirziyoyev) is expected there in March.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Shavkat_Mirziyoyev'],
      recipients: ['TJ'],
      place: 'Dushanbe, TJ',
      date: '2023-03',
    },
  },
  {
    name: 'two deputies',
    text: 'Macron and [Putin](official:Vladimir_Putin) spoke in May. [France](country:FR) and [Russia](country:RU) are bound by a treaty which the two deputy foreign ministers signed in [Paris](place:Paris, FR).',
    event: { type: 'signing', status: 'happened', parties: ['FR', 'RU'], place: 'Paris, FR' },
  },
  {
    name: 'others who met before',
    text: 'Blinken and [Baerbock](official:Annalena_Baerbock) held talks on the November 30 meeting between [Emmanuel Macron](official:Emmanuel_Macron) and [Rishi Sunak](official:Rishi_Sunak).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Rishi_Sunak'],
      date: '2022-11-30',
    },
  },
  {
    name: 'told a visitor',
    text: '[Putin](official:Vladimir_Putin) told visiting [Pakistani](country:PK) Prime Minister [Shehbaz Sharif](official:Shehbaz_Sharif) in [Moscow](place:Moscow, RU) on Monday that [trade](agenda:trade) would grow.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Vladimir_Putin', 'Shehbaz_Sharif'],
      place: 'Moscow, RU',
      date: '2023-01-09',
    },
  },
  {
    name: 'a sale approved',
    text: 'The [State Department](organisation:US/foreign-ministry) approved the [sale of F-16 jets](agenda:arms-sales) to [Turkey](country:TR).',
    event: {
      type: 'agreement',
      status: 'happened',
      actors: ['US/foreign-ministry'],
      recipients: ['TR'],
      agenda: ['arms-sales'],
    },
  },
  {
    name: 'an objection dropped',
    text: '[Germany](country:DE) dropped its objections to the [sanctions](agenda:sanctions) on [Iran](country:IR).',
    event: {
      type: 'agreement',
      status: 'happened',
      actors: ['DE'],
      recipients: ['IR'],
      agenda: ['sanctions'],
    },
  },
  {
    name: 'was there',
    text: 'Schroeder is due in [Tripoli](place:Tripoli, LY) on Thursday, a week after [Silvio Berlusconi](official:Silvio_Berlusconi) was there to open a [pipeline](agenda:pipelines).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Silvio_Berlusconi'],
      recipients: ['LY'],
      place: 'Tripoli, LY',
      date: '2023-01-12',
      agenda: ['pipelines'],
    },
  },
  {
    name: 'at a funeral',
    text: '[Emmanuel Macron](official:Emmanuel_Macron) attended the funeral of [the queen](official:Charles_III) in [London](place:London, GB) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Emmanuel_Macron'],
      recipients: ['GB'],
      place: 'London, GB',
      date: '2023-01-09',
    },
  },
  {
    name: 'where another hosts, and he will meet',
    text: '[Jose Manuel Albares](official:Jose_Manuel_Albares) has called off a trip to [Los Angeles](place:Los Angeles, US), where [Joe Biden](official:Joe_Biden) is hosting the summit, and will meet [Valdis Dombrovskis](official:Valdis_Dombrovskis) in [Brussels](place:Brussels, BE) on Friday.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Jose_Manuel_Albares', 'Valdis_Dombrovskis'],
      place: 'Brussels, BE',
      date: '2023-01-13',
    },
  },
  {
    name: 'what a parliament has to ratify',
    text: 'The [Albanian](country:AL) [parliament](organisation:AL/parliament) has to ratify the accord with [Greece](country:GR).',
    event: { type: 'signing', status: 'planned', parties: ['AL/parliament', 'GR'] },
  },
  {
    name: 'lawmakers in a capital',
    text: 'Lawmakers in [Ankara](place:Ankara, TR) ratified the protocol with [Sweden](country:SE) on January 5.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['TR', 'SE'],
      place: 'Ankara, TR',
      date: '2023-01-05',
    },
  },
  {
    name: 'mediators of two states',
    text: 'Mediators from [Qatar](country:QA) and [Egypt](country:EG) met [Israeli](country:IL) officials in [Cairo](place:Cairo, EG) on Sunday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['QA', 'EG', 'IL'],
      place: 'Cairo, EG',
      date: '2023-01-08',
    },
  },
  {
    name: 'half a dozen, and one of them',
    text: '[Mahinda Rajapaksa](official:Mahinda_Rajapaksa) telephoned half a dozen leaders, among them [Uganda](country:UG)’s [Yoweri Museveni](official:Yoweri_Museveni).',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Mahinda_Rajapaksa', 'Yoweri_Museveni'],
    },
  },
  {
    name: "given something at a body's summit",
    text: 'At a summit in [Abuja](place:Abuja, NG) [ECOWAS](organisation:ECOWAS) leaders gave [Mali](country:ML) a deadline.',
    event: { type: 'summit', status: 'happened', parties: ['ECOWAS'], place: 'Abuja, NG' },
  },
];
