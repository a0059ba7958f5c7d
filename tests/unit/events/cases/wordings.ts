import type { EventCase } from '../cases.ts';

/** One way of wording an event each. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const WORDINGS: readonly EventCase[] = [
  {
    name: 'hours with somebody',
    text: 'After two hours with [Gustavo Petro](official:Gustavo_Petro), [Javier Milei](official:Javier_Milei) left for home.',
    event: { type: 'meeting', status: 'happened', parties: ['Gustavo_Petro', 'Javier_Milei'] },
  },
  {
    name: 'hours without anybody',
    text: '[Peru](country:PE) closed the port within hours.',
    event: undefined,
  },
  {
    name: 'on the sidelines of a body',
    text: '[Javier Milei](official:Javier_Milei) gave an interview on the sidelines of the [G20](organisation:G20).',
    event: { type: 'summit', status: 'happened', parties: ['G20'] },
  },
  {
    name: 'a body whose leaders gather',
    text: '[NATO](organisation:NATO), whose leaders gathered in [Oslo](place:Oslo, NO) on Tuesday, is divided.',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['NATO'],
      date: '2023-01-10',
      place: 'Oslo, NO',
    },
  },
  {
    name: 'hoped that another would',
    text: '[Peru](country:PE) hoped that [Chile](country:CL) would respect its borders.',
    event: { type: 'request', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'hoped for what is no state’s to do',
    text: '[Peru](country:PE) hoped that somebody would tell the tourists.',
    event: undefined,
  },
  {
    name: 'harm on a condition',
    text: '[Peru](country:PE) would suspend imports from [Chile](country:CL) if the dredging went on.',
    event: { type: 'threat', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'harm on no condition',
    text: '[Peru](country:PE) will suspend imports from [Chile](country:CL) on Monday.',
    event: { type: 'sanction', status: 'planned', actors: ['PE'], recipients: ['CL'], date: '2023-01-16' },
  },
  {
    name: 'who speaks stands behind a quotation that ends in a preposition’s noun',
    text: '"We stand with the people of [Chile](country:CL)," said [Gustavo Petro](official:Gustavo_Petro).',
    event: { type: 'support', status: 'happened', actors: ['Gustavo_Petro'], recipients: ['CL'] },
  },
  {
    name: 'called for it on a platform',
    text: '[Canada](country:CA) called on Twitter for the release of a blogger by [Peru](country:PE).',
    event: { type: 'request', status: 'happened', actors: ['CA'], recipients: ['PE'] },
  },
  {
    name: 'have and a participle before a name',
    text: '[Denmark](country:DK) has armed [Peru](country:PE) with howitzers.',
    event: { type: 'aid', status: 'happened', actors: ['DK'], recipients: ['PE'] },
  },
  {
    name: 'offered the use of something',
    text: '[Peru](country:PE) offered [Bolivia](country:BO) the use of a harbour.',
    event: { type: 'agreement', status: 'proposed', actors: ['PE'], recipients: ['BO'] },
  },
  {
    name: 'pinned it on somebody',
    text: '[Peru](country:PE) pinned the theft on [Chile](country:CL).',
    event: { type: 'accusation', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'drew praise from',
    text: '[Peru](country:PE) drew praise from the [IMF](organisation:IMF) for having halved its debt.',
    event: { type: 'support', status: 'happened', actors: ['IMF'], recipients: ['PE'] },
  },
  {
    name: 'out of the question',
    text: 'A return to [OPEC](organisation:OPEC) was out of the question, [Javier Milei](official:Javier_Milei) said.',
    event: { type: 'rejection', status: 'happened', actors: ['Javier_Milei'], recipients: ['OPEC'] },
  },
  {
    name: 'turned a cold shoulder',
    text: '[Javier Milei](official:Javier_Milei) gave the cold shoulder to an appeal by [Chile](country:CL).',
    event: { type: 'rejection', status: 'happened', actors: ['Javier_Milei'], recipients: ['CL'] },
  },
  {
    name: 'exchanged drafts',
    text: '[Peru](country:PE) and [Chile](country:CL) have exchanged drafts of a border treaty.',
    event: { type: 'negotiation', status: 'happened', parties: ['CL', 'PE'] },
  },
  {
    name: 'the ambassador’s return',
    text: 'The return of the [Peruvian](country:PE) ambassador to [Chile](country:CL) was put off on Monday.',
    event: { type: 'restoration', status: 'postponed', parties: ['CL', 'PE'] },
  },
  {
    name: 'the closure of an embassy',
    text: "The closure of [Denmark](country:DK)'s embassy in [Iraq](country:IQ) caused dismay.",
    event: { type: 'rupture', status: 'happened', actors: ['DK'], recipients: ['IQ'] },
  },
  {
    name: 'talks that last so long with somebody',
    text: '[Javier Milei](official:Javier_Milei) held talks lasting more than five hours with [Gustavo Petro](official:Gustavo_Petro).',
    event: { type: 'meeting', status: 'happened', parties: ['Gustavo_Petro', 'Javier_Milei'] },
  },
  {
    name: 'told a listener behind a quotation that ends in a list',
    text: '"[Chile](country:CL) attacks our values and interests," [Gustavo Petro](official:Gustavo_Petro) told parliament, thanking [Peru](country:PE).',
    event: { type: 'support', status: 'happened', actors: ['Gustavo_Petro'], recipients: ['PE'] },
  },
  {
    name: 'a bare number of those spoken of',
    text: '[Peru](country:PE) expelled four [Chilean](country:CL) diplomats. [Ecuador](country:EC) said it would expel 13.',
    event: { type: 'rupture', status: 'planned', actors: ['EC'], recipients: ['CL'] },
  },
  {
    name: 'did so before',
    text: '[Peru](country:PE) severed ties with [Chile](country:CL), two days after [Ecuador](country:EC) did so.',
    event: { type: 'rupture', status: 'happened', actors: ['EC'], recipients: ['CL'] },
  },
  {
    name: 'a body meant by a noun of its name',
    text: 'The [ICJ](organisation:ICJ) ruled. Leaders of the [Rio Group](organisation:Rio Group) met. The group condemned [Peru](country:PE).',
    event: { type: 'criticism', status: 'happened', actors: ['Rio Group'], recipients: ['PE'] },
  },
  {
    name: 'called something what it is for doing',
    text: '[Gustavo Petro](official:Gustavo_Petro) called the plan of [Peru](country:PE) a basis for settling the dispute.',
    event: undefined,
  },
  {
    name: 'agreed with an assessment',
    text: 'The [EU](organisation:EU) agreed with the assessment of [Peru](country:PE).',
    event: { type: 'support', status: 'happened', actors: ['EU'], recipients: ['PE'] },
  },
  {
    name: 'we, of a ministry that is cited',
    text: '"We once again urge the [Philippines](country:PH) to tow it away," [China](country:CN)\'s [foreign ministry](organisation:CN/foreign-ministry) said.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['CN/foreign-ministry'],
      recipients: ['PH'],
    },
  },
  {
    name: 'an envoy recalled who is named beside his office',
    text: "[Peru](country:PE)'s envoy to [Chile](country:CL), [Luis Rojas](official:Luis_Rojas@PE/ambassador), was recalled for consultations.",
    event: { type: 'rupture', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'told to leave is no visit',
    text: 'The [Chilean](country:CL) ambassador was given 72 hours to leave [Peru](country:PE).',
    event: { type: 'rupture', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'urged to drop something, invited nowhere',
    text: '[Peru](country:PE) urged [Chile](country:CL) to drop the measure.',
    event: { type: 'request', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'calls for something ring nobody up',
    text: '[Peru](country:PE) welcomed the calls of [Chile](country:CL) for peaceful relations with [Bolivia](country:BO).',
    event: { type: 'support', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'called a summit',
    text: '[Gustavo Petro](official:Gustavo_Petro) called an emergency summit of the [OAS](organisation:OAS) for Monday.',
    event: { type: 'summit', status: 'planned', parties: ['OAS'], date: '2023-01-16' },
  },
  {
    name: 'rang up three, one at a time',
    text: '[Gustavo Petro](official:Gustavo_Petro) telephoned [Javier Milei](official:Javier_Milei), [Luis Arce](official:Luis_Arce) and [Gabriel Boric](official:Gabriel_Boric).',
    event: { type: 'call', status: 'happened', parties: ['Gabriel_Boric', 'Gustavo_Petro'] },
  },
  {
    name: 'ruled out doing what it did not do',
    text: '[Peru](country:PE) ruled out lifting the tariff on [Chilean](country:CL) steel.',
    event: { type: 'rejection', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'shot down what flew',
    text: '[Peru](country:PE), which shot down a [Chilean](country:CL) warplane, stayed silent.',
    event: undefined,
  },
  {
    name: 'assured somebody that what follows would be so',
    text: '[Peru](country:PE) has since assured [Chile](country:CL) that ships remain welcome.',
    event: { type: 'agreement', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'was not acting in good faith',
    text: '[Peru](country:PE) said that [Chile](country:CL) was not acting in good faith.',
    event: { type: 'accusation', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'talks that were led by two and lasted hours on a day',
    text: 'The talks were led by [Javier Milei](official:Javier_Milei) and [Gustavo Petro](official:Gustavo_Petro) and lasted 13 hours on Tuesday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Gustavo_Petro', 'Javier_Milei'],
      date: '2023-01-10',
    },
  },
  {
    name: 'we, in a quotation of two sentences whose speaker comes last',
    text: '"We are not alone. We are standing by [Bolivia](country:BO)," [Gustavo Petro](official:Gustavo_Petro) said.',
    event: { type: 'support', status: 'happened', actors: ['Gustavo_Petro'], recipients: ['BO'] },
  },
  {
    name: 'we, in the first of two sentences',
    text: '"We are standing by [Bolivia](country:BO). It is not alone," [Gustavo Petro](official:Gustavo_Petro) said.',
    event: { type: 'support', status: 'happened', actors: ['Gustavo_Petro'], recipients: ['BO'] },
  },
  {
    name: 'agreed to differ',
    text: '[Gustavo Petro](official:Gustavo_Petro) and [Javier Milei](official:Javier_Milei) agreed to differ.',
    event: undefined,
  },
  {
    name: 'the leaders of a region, in whose name a body acts',
    text: 'West African leaders lifted the sanctions on [Mali](country:ML), the [ECOWAS](organisation:ECOWAS) commission said.',
    event: { type: 'easing', status: 'happened', actors: ['ECOWAS'], recipients: ['ML'] },
  },
  {
    name: 'a cabinet that met by itself',
    text: 'The [Indonesian](country:ID) [Cabinet](organisation:ID/cabinet) held a meeting on Monday.',
    event: undefined,
  },
  {
    name: 'warned once that it would face sanctions',
    text: '[Peru](country:PE) warned [Chile](country:CL) that it would face sanctions.',
    event: { type: 'threat', status: 'happened', actors: ['PE'], recipients: ['CL'] },
  },
  {
    name: 'an envoy in a capital is recalled by whose he is',
    text: '[Somalia](country:SO)’s ambassador in [Addis Ababa](place:Addis Ababa, ET) was recalled on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['SO'], recipients: ['ET'], date: '2023-01-09' },
  },
  {
    name: 'building on what was done',
    text: '[Pakistan](country:PK) met [Afghanistan](country:AF) in May. Building on its outcome, the two sides agreed to open the border.',
    event: { type: 'agreement', status: 'happened', parties: ['PK', 'AF'] },
  },
  {
    name: 'ministers meeting somewhere do what follows',
    text: '[EU](organisation:EU) foreign ministers meeting in [Luxembourg](place:Luxembourg, LU) on Monday imposed travel bans on 11 [Iranian](country:IR) officials.',
    event: { type: 'sanction', status: 'happened', actors: ['EU'], recipients: ['IR'], date: '2023-01-09' },
  },
  {
    name: 'sanctions cited are those imposed',
    text: '[Beijing](country:CN) has cited the sanctions that [Washington](country:US) imposed in 2018 on [Li Shangfu](official:Li_Shangfu).',
    event: { type: 'sanction', status: 'happened', actors: ['US'], recipients: ['Li_Shangfu'], date: '2018' },
  },
  {
    name: 'a decision called unfounded',
    text: '[Baerbock](official:Annalena_Baerbock) called the [Russian](country:RU) decision unfounded.',
    event: { type: 'criticism', status: 'happened', actors: ['Annalena_Baerbock'], recipients: ['RU'] },
  },
  {
    name: 'gathered others around a table',
    text: '[Scholz](official:Olaf_Scholz) gathered [Putin](official:Vladimir_Putin), [Erdogan](official:Recep_Tayyip_Erdogan) and [Macron](official:Emmanuel_Macron) in [Berlin](place:Berlin, DE).',
    event: {
      type: 'summit',
      status: 'happened',
      parties: ['Olaf_Scholz', 'Vladimir_Putin', 'Recep_Tayyip_Erdogan', 'Emmanuel_Macron'],
      place: 'Berlin, DE',
    },
  },
  {
    name: 'volunteered as go-betweens',
    text: '[Oman](country:OM) volunteered as go-between between [Iran](country:IR) and [Egypt](country:EG).',
    event: { type: 'mediation', status: 'proposed', actors: ['OM'], recipients: ['IR', 'EG'] },
  },
  {
    name: 'called something, which rings nobody up',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan) called [Macron](official:Emmanuel_Macron) a gifted pianist.',
    event: undefined,
  },
  {
    name: 'where he travels, and signs',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan) will travel to [Moscow](place:Moscow, RU) and sign a treaty with [Putin](official:Vladimir_Putin).',
    event: {
      type: 'signing',
      status: 'planned',
      parties: ['Recep_Tayyip_Erdogan', 'Vladimir_Putin'],
      place: 'Moscow, RU',
    },
  },
  {
    name: 'where he is expected to meet somebody',
    text: '[Erdogan](official:Recep_Tayyip_Erdogan) flies to [Tianjin](place:Tianjin, CN), where he is expected to meet [Putin](official:Vladimir_Putin).',
    event: {
      type: 'meeting',
      status: 'planned',
      parties: ['Recep_Tayyip_Erdogan', 'Vladimir_Putin'],
      place: 'Tianjin, CN',
    },
  },
];
