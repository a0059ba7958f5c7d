import type { EventCase } from '../cases.ts';

/** What is to be held, is due, expected or moved; who stands beside it. Published on Friday, 13 January 2023. */
export const ARRANGEMENTS: readonly EventCase[] = [
  {
    name: 'a gathering to be held somewhere on a day',
    text: 'The border will be on the table at a summit of the [Arab League](organisation:Arab League) to be held in [Cairo](place:Cairo, EG) on 20 March.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['Arab League'],
      place: 'Cairo, EG',
      date: '2023-03-20',
    },
  },
  {
    name: 'a gathering to be chaired by somebody',
    text: 'It will be examined at a summit of the [SADC](organisation:SADC), to be chaired in [Harare](place:Harare, ZW) on 20 February by [Emmerson Mnangagwa](official:Emmerson_Mnangagwa).',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['SADC', 'Emmerson_Mnangagwa'],
      place: 'Harare, ZW',
      date: '2023-02-20',
    },
  },
  {
    name: 'talks called off that were due to be held',
    text: '[Chile](country:CL) has called off talks with [Peru](country:PE) on grain imports that were due to be held in [Lima](place:Lima, PE) this month.',
    event: {
      type: 'meeting',
      status: 'cancelled',
      parties: ['CL', 'PE'],
      place: 'Lima, PE',
      date: '2023-01',
    },
  },
  {
    name: 'a visit expected behind a comma',
    text: '[Luanda](country:AO) is preparing for the visit of President [Macron](official:Emmanuel_Macron), now expected from 2 to 4 March.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Emmanuel_Macron'],
      recipients: ['AO'],
      date: '2023-03-02/2023-03-04',
    },
  },
  {
    name: 'a dash between the two whose council meets',
    text: 'The meeting of the [Kazakhstan](country:KZ) – [Kyrgyzstan](country:KG) Intergovernmental Council, planned for 15 February, has been moved to May.',
    event: { type: 'meeting', status: 'postponed', parties: ['KZ', 'KG'], date: '2023-02-15' },
  },
  {
    name: 'a present tense with a short month is a plan',
    text: '[SADC](organisation:SADC) leaders hold their annual summit in [Harare](place:Harare, ZW) on Aug 17.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['SADC'],
      place: 'Harare, ZW',
      date: '2023-08-17',
    },
  },
  {
    name: 'their summit is that of those who hold it',
    text: '[Lavrov](official:Sergei_Lavrov) met [Fidan](official:Hakan_Fidan). [Chile](country:CL) and [Peru](country:PE) hold their summit on Monday.',
    event: { type: 'summit', status: 'planned', parties: ['CL', 'PE'], date: '2023-01-16' },
  },
  {
    name: 'a guest named behind when and where he was received',
    text: 'President [Macron](official:Emmanuel_Macron) received on Thursday, at the Elysée Palace, the Prime Minister of [Hungary](country:HU), [Viktor Orbán](official:Viktor_Orban).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Viktor_Orban'],
      date: '2023-01-12',
    },
  },
  {
    name: 'one in one town, one in another: the first',
    text: '[Blinken](official:Antony_Blinken) met [Scholz](official:Olaf_Scholz) in [Berlin](place:Berlin, DE) and [Macron](official:Emmanuel_Macron) in [Paris](place:Paris, FR).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Antony_Blinken', 'Olaf_Scholz'],
      place: 'Berlin, DE',
    },
  },
  {
    name: 'one in one town, one in another: the second',
    text: '[Blinken](official:Antony_Blinken) will see [Scholz](official:Olaf_Scholz) in [Berlin](place:Berlin, DE) on Monday and [Macron](official:Emmanuel_Macron) in [Paris](place:Paris, FR) on Tuesday.',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Antony_Blinken', 'Emmanuel_Macron'],
      place: 'Paris, FR',
      date: '2023-01-17',
    },
  },
  {
    name: 'a name whose title a preposition governs is no subject',
    text: 'A visit to [Tehran](place:Tehran, IR) by the head of the [International Atomic Energy Agency](organisation:IAEA) ([IAEA](organisation:IAEA)), [Rafael Grossi](official:Rafael_Grossi), which had been fixed for January 20, was put off.',
    event: {
      type: 'visit',
      status: 'postponed',
      actors: ['Rafael_Grossi'],
      recipients: ['IR'],
      date: '2023-01-20',
    },
  },
  {
    name: 'who speaks through a spokesman',
    text: 'Through his spokesman, [Stéphane Dujarric](official:Stephane_Dujarric), Secretary-General [António Guterres](official:Antonio_Guterres) commended [Angola](country:AO) on Wednesday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Antonio_Guterres'],
      recipients: ['AO'],
      date: '2023-01-11',
    },
  },
  {
    name: 'people of a body gathering, its short name between brackets',
    text: 'The foreign ministers of the [Nordic-Baltic Eight](organisation:NB8) ([NB8](organisation:NB8)) will take up the matter when they gather in [Riga](place:Riga, LV) next Wednesday.',
    event: {
      type: 'summit',
      status: 'planned',
      parties: ['NB8'],
      place: 'Riga, LV',
      date: '2023-01-18',
    },
  },
  {
    name: 'a day since which it lasts, and an aside',
    text: '[Lourenço](official:Joao_Lourenco), who has been mediating in the dispute since 2022, in his capacity as champion for peace, spoke by telephone on Wednesday with [Tshisekedi](official:Felix_Tshisekedi).',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Joao_Lourenco', 'Felix_Tshisekedi'],
      date: '2023-01-11',
    },
  },
  {
    name: 'a subject goes on behind what a preposition governs',
    text: '[Werthein](official:Gerardo_Werthein) is to fly to [Washington](place:Washington, US) on Monday to lay it before the [OAS](organisation:OAS), which [Venezuela](country:VE) no longer considers itself part of, and will meet with [Luis Almagro](official:Luis_Almagro).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Gerardo_Werthein', 'Luis_Almagro'],
      date: '2023-01-16',
    },
  },
  {
    name: 'due in a town for talks: the talks are still to come',
    text: '[Bruno Rodriguez](official:Bruno_Rodriguez) is due in [Managua](place:Managua, NI) on Sunday for talks with [Denis Moncada](official:Denis_Moncada@NI/foreign-minister).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Bruno_Rodriguez', 'Denis_Moncada'],
      place: 'Managua, NI',
      date: '2023-01-15',
    },
  },
  {
    name: 'who goes to a capital for talks visits its state',
    text: '[Lavrov](official:Sergei_Lavrov) is expected in [Belgrade](place:Belgrade, RS) on January 16 for talks with [Vucic](official:Aleksandar_Vucic@RS/head-of-state).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Sergei_Lavrov'],
      recipients: ['RS'],
      place: 'Belgrade, RS',
      date: '2023-01-16',
    },
  },
  {
    name: 'will raise it in a call',
    text: '[Séjourné](official:Stephane_Sejourne) will raise their fate in a telephone call with [Bagheri](official:Ali_Bagheri_Kani) on Monday.',
    event: {
      type: 'call',
      status: 'planned',
      parties: ['Stephane_Sejourne', 'Ali_Bagheri_Kani'],
      date: '2023-01-16',
    },
  },
  {
    name: 'said that a meeting with somebody had been cancelled: his own',
    text: '[Wi Sung-lac](official:Wi_Sung-lac@KR/national-security-adviser) said a meeting with [Marco Rubio](official:Marco_Rubio@US/foreign-minister) had been cancelled.',
    event: { type: 'meeting', status: 'cancelled', parties: ['Wi_Sung-lac', 'Marco_Rubio'] },
  },
  {
    name: 'whether to lift what it imposed',
    text: 'Leaders of [ECOWAS](organisation:ECOWAS) meet on Sunday to decide whether to lift the sanctions it imposed on [Mali](country:ML) in January 2022.',
    event: { type: 'sanction', status: 'happened', actors: ['ECOWAS'], recipients: ['ML'], date: '2022-01' },
  },
  {
    name: 'months joined by and',
    text: '[Swedish](country:SE) and [Iranian](country:IR) negotiators had met in [Muscat](place:Muscat, OM) in April and May 2022.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['SE', 'IR'],
      place: 'Muscat, OM',
      date: '2022-04/2022-05',
    },
  },
  {
    name: 'signed and agreed: the agreement',
    text: '[Sugiono](official:Sugiono) and [Schialer](official:Elmer_Schialer) signed a memorandum on tourism and agreed to waive visas for diplomats.',
    event: { type: 'agreement', status: 'happened', parties: ['Sugiono', 'Elmer_Schialer'] },
  },
  {
    name: 'signed and agreed: the signing',
    text: '[Sugiono](official:Sugiono) and [Schialer](official:Elmer_Schialer) signed a memorandum on tourism and agreed to waive visas for diplomats.',
    event: { type: 'signing', status: 'happened', parties: ['Sugiono', 'Elmer_Schialer'] },
  },
  {
    name: 'struck at a meeting between two',
    text: 'The bargain was struck at a meeting in [Minsk](place:Minsk, BY) on Thursday between [Lukashenko](official:Alexander_Lukashenko) and [Coale](official:John_Coale).',
    event: {
      type: 'agreement',
      status: 'happened',
      parties: ['Alexander_Lukashenko', 'John_Coale'],
      place: 'Minsk, BY',
      date: '2023-01-12',
    },
  },
  {
    name: 'the first by somebody of his kind: not by him',
    text: 'Chancellor [Scholz](official:Olaf_Scholz) wound up a visit to [Kazakhstan](country:KZ), the first by a [German](country:DE) leader in 12 years.',
    event: { type: 'visit', status: 'happened', actors: ['Olaf_Scholz'], recipients: ['KZ'] },
  },
  {
    name: 'sets out on a tour',
    text: '[Macky Sall](official:Macky_Sall) sets out on Monday on a tour of [China](country:CN) and [Japan](country:JP).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Macky_Sall'],
      recipients: ['CN', 'JP'],
      date: '2023-01-16',
    },
  },
  {
    name: 'member of a body and minister: one man',
    text: 'Member of the [Political Bureau](organisation:CN/politburo) and Foreign Minister [Wang Yi](official:Wang_Yi) held talks with [Lionel Aingimea](official:Lionel_Aingimea).',
    event: { type: 'meeting', status: 'happened', parties: ['Wang_Yi', 'Lionel_Aingimea'] },
  },
  {
    name: 'those among whom some ask for it take no part as askers',
    text: 'The [Security Council](organisation:UNSC) will meet on Monday at the request of six members, among them [Britain](country:GB) and [France](country:FR).',
    event: { type: 'meeting', status: 'planned', parties: ['UNSC'], date: '2023-01-16' },
  },
  {
    name: 'the state with whose border a talk deals takes no part',
    text: '[Valtonen](official:Elina_Valtonen) met [Kariņš](official:Krisjanis_Karins). They discussed the situation on the border with [Belarus](country:BY).',
    event: { type: 'meeting', status: 'happened', parties: ['Elina_Valtonen', 'Krisjanis_Karins'] },
  },
];
