import type { EventCase } from '../cases.ts';

/** At whom words and deeds are aimed, and whose they are. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const ADDRESSEES: readonly EventCase[] = [
  {
    name: 'wrote to another, asking for',
    text: '[Malta](country:MT) wrote to [Tunis](country:TN) on Monday, asking for the log of the ship.',
    event: { type: 'request', status: 'happened', actors: ['MT'], recipients: ['TN'], date: '2023-01-09' },
  },
  {
    name: 'met another and urged that',
    text: '[Laos](country:LA) and [Nepal](country:NP) are poor. [Sommaruga](official:Simonetta_Sommaruga@CH/head-of-state) met [Siphandone](official:Sonexay_Siphandone@LA/head-of-government) on Monday and urged that the dam be halted.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Simonetta_Sommaruga'],
      recipients: ['Sonexay_Siphandone'],
      date: '2023-01-09',
    },
  },
  {
    name: 'urged somebody by another name to do something to a third',
    text: '[Sommaruga](official:Simonetta_Sommaruga@CH/head-of-state) met [Touadera](official:Faustin_Touadera@CF/head-of-state) on Monday and urged the former professor to recognise [Kosovo](country:XK).',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Simonetta_Sommaruga'],
      recipients: ['Faustin_Touadera'],
      date: '2023-01-09',
    },
  },
  {
    name: 'suspended its membership',
    text: '[OPEC](organisation:OPEC) met in 2016. [Saudi Arabia](country:SA) and [Iran](country:IR) agreed on quotas. [Gabon](country:GA) suspended its membership on Monday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['GA'],
      recipients: ['OPEC'],
      date: '2023-01-09',
    },
  },
  {
    name: 'threatened to quit the bloc',
    text: '[SADC](organisation:SADC) met in [Gaborone](place:Gaborone, BW). [Malawi](country:MW) threatened on Monday to quit the bloc.',
    event: {
      type: 'threat',
      status: 'happened',
      actors: ['MW'],
      recipients: ['SADC'],
      date: '2023-01-09',
    },
  },
  {
    name: 'before the judges',
    text: 'A case is open at the [ICJ](organisation:ICJ). [Chad](country:TD) refused on Monday to plead before the judges.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['TD'],
      recipients: ['ICJ'],
      date: '2023-01-09',
    },
  },
  {
    name: 'one’s own ambassador, of whom no more is known',
    text: '[Bolivia](country:BO) has quarrelled with [Chile](country:CL). [Bolivia](country:BO) recalled its ambassador, [Juan Rojas](official:Juan_Rojas), on Monday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['BO'],
      recipients: ['CL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a demand turned down',
    text: '[Ghana](country:GH) has quarrelled with [Togo](country:TG). The [Ghanaian](country:GH) demand was turned down on Monday.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['TG'],
      recipients: ['GH'],
      date: '2023-01-09',
    },
  },
  {
    name: 'an embargo lifted by whoever imposed it',
    text: '[Greece](country:GR) and [Albania](country:AL) are neighbours, as are [Italy](country:IT) and [Malta](country:MT). [Italy](country:IT) imposed an embargo on [Albania](country:AL) in 1997. The embargo was lifted in 1999.',
    event: { type: 'easing', status: 'happened', actors: ['IT'], recipients: ['AL'], date: '1999' },
  },
  {
    name: 'a demand, whose content is no deed',
    text: '[Beirut](country:LB) demanded on Monday that [Cyprus](country:CY) recall its ambassador.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['LB'],
      recipients: ['CY'],
      date: '2023-01-09',
    },
  },
  {
    name: 'support of a state by the official who says it',
    text: '[Lkhagvasuren](official:Bat_Lkhagvasuren@MN/foreign-minister) assured [Blinken](official:Antony_Blinken@US/foreign-minister) on Monday that [Mongolia](country:MN) would stand by [Ukraine](country:UA).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Bat_Lkhagvasuren'],
      recipients: ['UA'],
      date: '2023-01-09',
    },
  },
  {
    name: 'support of one’s own state is given to another',
    text: '[Motegi](official:Toshimitsu_Motegi@JP/foreign-minister) expressed [Tokyo](country:JP)’s support for [Palau](country:PW) on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Toshimitsu_Motegi'],
      recipients: ['PW'],
      date: '2023-01-09',
    },
  },
  {
    name: 'according to a ministry, to which nothing is done',
    text: '[Truss](official:Liz_Truss@GB/head-of-government) offered support, according to the [Home Office](organisation:GB/home-office), to [Moldova](country:MD) on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Liz_Truss'],
      recipients: ['MD'],
      date: '2023-01-09',
    },
  },
  {
    name: 'accepted an invitation to a capital',
    text: '[Sisi](official:Abdel_Fattah_Sisi@EG/head-of-state) spoke. [Steinmeier](official:Frank-Walter_Steinmeier@DE/head-of-state) accepted an invitation to [Cairo](country:EG) on Monday.',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Abdel_Fattah_Sisi'],
      recipients: ['Frank-Walter_Steinmeier'],
      date: '2023-01-09',
    },
  },
  {
    name: 'an invitation brought from another',
    text: '[Dendias](official:Nikos_Dendias@GR/foreign-minister) conveyed on Monday to [Aoun](official:Michel_Aoun@LB/head-of-state) an invitation from [Mitsotakis](official:Kyriakos_Mitsotakis@GR/head-of-government).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Kyriakos_Mitsotakis'],
      recipients: ['Michel_Aoun'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the president of the host country, and his name',
    text: '[Borg](official:Ian_Borg@MT/foreign-minister) was received on Monday by the President of the host country, [Natasa Pirc Musar](official:Natasa_Pirc_Musar@SI/head-of-state).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Ian_Borg', 'Natasa_Pirc_Musar'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a body’s session without those who come to it',
    text: '[Rama](official:Edi_Rama@AL/head-of-government) arrived on Monday for the [NATO](organisation:NATO) summit in [Vilnius](place:Vilnius, LT).',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['NATO'],
      date: '2023-01-09',
      place: 'Vilnius, LT',
    },
  },
  {
    name: 'a meeting on the margins of another',
    text: '[Rama](official:Edi_Rama@AL/head-of-government) held a meeting with [Plenkovic](official:Andrej_Plenkovic@HR/head-of-government) on the margins of the [G20](organisation:G20) summit on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Edi_Rama', 'Andrej_Plenkovic'],
      date: '2023-01-09',
    },
  },
  {
    name: 'an accord signed by those whom a mediator joined',
    text: '[Egypt](country:EG) mediated between [Chad](country:TD) and [Sudan](country:SD). An accord was signed on Monday.',
    event: { type: 'signing', status: 'happened', parties: ['TD', 'SD'], date: '2023-01-09' },
  },
  {
    name: 'a statement, of states and not their ministers',
    text: '[Chad](country:TD) and [Niger](country:NE) are neighbours. [Annadif](official:Mahamat_Annadif@TD/foreign-minister) and [Massoudou](official:Hassoumi_Massoudou@NE/foreign-minister) met on Monday. A joint statement was adopted.',
    event: { type: 'statement', status: 'happened', parties: ['TD', 'NE'], date: '2023-01-09' },
  },
  {
    name: 'willing to restore ties, with the other side',
    text: '[Peru](country:PE) has quarrelled with [Chile](country:CL). [Lima](country:PE) is willing to restore ties.',
    event: { type: 'restoration', status: 'proposed', parties: ['PE', 'CL'] },
  },
  {
    name: 'welcomed the decision of two',
    text: '[Kenya](country:KE) and [Somalia](country:SO) restored ties. The [African Union](organisation:AU) welcomed the decision on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['AU'],
      recipients: ['KE', 'SO'],
      date: '2023-01-09',
    },
  },
  {
    name: 'both countries, not a body and one of them',
    text: '[Kenya](country:KE) and [Somalia](country:SO) restored ties. The [African Union](organisation:AU) praised [Kenya](country:KE). [Qatar](country:QA) congratulated both countries on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['QA'],
      recipients: ['KE', 'SO'],
      date: '2023-01-09',
    },
  },
  {
    name: 'both governments, neither of them his own',
    text: '[Australia](country:AU) dropped its contract with [France](country:FR) for one with the [United States](country:US). [Canberra](country:AU) told [Paris](country:FR) on Friday. [Le Drian](official:Jean-Yves_Le_Drian@FR/foreign-minister) accused both governments on Saturday of lying.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Jean-Yves_Le_Drian'],
      recipients: ['AU', 'US'],
      date: '2023-01-07',
    },
  },
  {
    name: 'told another what is wrong',
    text: '[Oman](country:OM) and [Yemen](country:YE) are neighbours. [Store](official:Jonas_Gahr_Store@NO/head-of-government) rang [Netanyahu](official:Benjamin_Netanyahu@IL/head-of-government) and told him that the plan was illegal.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Jonas_Gahr_Store'],
      recipients: ['Benjamin_Netanyahu'],
    },
  },
  {
    name: 'warned what would come of a deed of another',
    text: '[Fiji](country:FJ) is calm. [Lavrov](official:Sergei_Lavrov@RU/foreign-minister) warned on Monday that the expulsion of two envoys from [Latvia](country:LV) would not be left unanswered.',
    event: {
      type: 'threat',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['LV'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the state that took a measure, not its president',
    text: '[Biden](official:Joe_Biden@US/head-of-state) imposed tariffs on [China](country:CN) on Monday. [Cuba](country:CU) denounced the measure.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['CU'],
      recipients: ['US'],
    },
  },
  {
    name: 'what two states meet in',
    text: '[Malta](country:MT) and [Tunisia](country:TN) are neighbours. The [Joint Committee](organisation:Joint Committee) will meet on Sunday.',
    event: { type: 'meeting', status: 'planned', parties: ['MT', 'TN'], date: '2023-01-15' },
  },
  {
    name: 'two presidents, and not their states as well',
    text: '[Kagame](official:Paul_Kagame@RW/head-of-state) and [Museveni](official:Yoweri_Museveni@UG/head-of-state) signed a treaty between [Rwanda](country:RW) and [Uganda](country:UG) on Monday.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Paul_Kagame', 'Yoweri_Museveni'],
      date: '2023-01-09',
    },
  },
];
