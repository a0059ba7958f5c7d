import type { EventCase } from '../cases.ts';

/** Staff sent home, and other deeds told by what is done about them; words that answer them. Published on Friday, 13 January 2023. */
export const STAFF: readonly EventCase[] = [
  {
    name: 'employees of an embassy told to leave',
    text: '[Sweden](country:SE) ordered five [Russian](country:RU) embassy employees to leave on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['SE'], recipients: ['RU'], date: '2023-01-09' },
  },
  {
    name: 'employees of an embassy sent home',
    text: '[Russia](country:RU) retaliated by sending home seven employees of the [Danish](country:DK) embassy.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['DK'] },
  },
  {
    name: 'ordered to cut the staff of its own embassy',
    text: '[Denmark](country:DK) has ordered [Russia](country:RU) to reduce the staff of its embassy in [Copenhagen](place:Copenhagen, DK).',
    event: { type: 'rupture', status: 'happened', actors: ['DK'], recipients: ['RU'] },
  },
  {
    name: 'ordered to close its own consulate',
    text: 'The [United States](country:US) ordered [China](country:CN) to close its consulate in [Houston](place:Houston, US).',
    event: { type: 'rupture', status: 'happened', actors: ['US'], recipients: ['CN'] },
  },
  {
    name: 'its own is the ambassador told before',
    text: '[Vilnius](country:LT) recalled its ambassador from [Beijing](place:Beijing, CN); [China](country:CN) had withdrawn its own on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['CN'], recipients: ['LT'], date: '2023-01-09' },
  },
  {
    name: 'not left without an answer',
    text: '[Maria Zakharova](official:Maria_Zakharova@RU/spokesperson-foreign) said that [Denmark](country:DK)’s decision would not be left without an answer.',
    event: { type: 'threat', status: 'happened', actors: ['Maria_Zakharova'], recipients: ['DK'] },
  },
  {
    name: 'a protest lodged before is the state’s',
    text: '[Kishida](official:Fumio_Kishida@JP/head-of-government) told reporters that [Japan](country:JP) had lodged a protest with [North Korea](country:KP).',
    event: { type: 'criticism', status: 'happened', actors: ['JP'], recipients: ['KP'] },
  },
  {
    name: 'help in the same breath goes to the same',
    text: 'The [United States](country:US) on Thursday handed over 12,000 tonnes of food to [Zambia](country:ZM), and [China](country:CN) will donate 40 drilling rigs in February.',
    event: { type: 'aid', status: 'planned', actors: ['CN'], recipients: ['ZM'], date: '2023-02' },
  },
  {
    name: 'a sum in crowns is the object',
    text: '[Poulsen](official:Troels_Lund_Poulsen) said that [Denmark](country:DK) would give [Ukraine](country:UA) a further 1.2 billion crowns in military aid.',
    event: { type: 'aid', status: 'planned', actors: ['DK'], recipients: ['UA'] },
  },
  {
    name: 'a guest and a count behind him are two objects',
    text: '[Putin](official:Vladimir_Putin), who received [Mnangagwa](official:Emmerson_Mnangagwa), promised his guest 25,000 tonnes of wheat.',
    event: {
      type: 'agreement',
      status: 'happened',
      actors: ['Vladimir_Putin'],
      recipients: ['Emmerson_Mnangagwa'],
    },
  },
  {
    name: 'talks denied that somebody says there were',
    text: '[Shoukry](official:Sameh_Shoukry@EG/foreign-minister) denied that there were any direct talks with [Iran](country:IR).',
    event: { type: 'meeting', status: 'denied', parties: ['EG', 'IR'] },
  },
  {
    name: 'those are condemned who imposed it',
    text: '[al-Shaibani](official:Asaad_al-Shaibani) visited [Turkey](country:TR). [Baghaei](official:Esmaeil_Baghaei@IR/spokesperson-foreign) condemned the sanctions imposed by the [US](country:US) [Treasury](organisation:US/treasury) on six tankers.',
    event: { type: 'criticism', status: 'happened', actors: ['Esmaeil_Baghaei'], recipients: ['US'] },
  },
  {
    name: 'a bare refusal is of what was asked',
    text: '[Vieira](official:Mauro_Vieira) asked [Gil](official:Yvan_Gil) to let a diplomat see the prisoner. [Gil](official:Yvan_Gil) declined, saying that a judge had the case.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['Yvan_Gil'],
      recipients: ['Mauro_Vieira'],
    },
  },
  {
    name: 'it is the body that is asked',
    text: '[Kazakhstan](country:KZ) asked the [European Union](organisation:EU) to spare its exporters the effects of the sanctions which it has imposed on [Russia](country:RU).',
    event: { type: 'sanction', status: 'happened', actors: ['EU'], recipients: ['RU'] },
  },
  {
    name: 'he is the man whose aide’s title follows',
    text: '[Wong](official:Penny_Wong) accused [China](country:CN) of bullying. [Kurt Campbell](official:Kurt_Campbell), the [White House](country:US)’s coordinator for the Pacific, was in [Honiara](place:Honiara, SB). He warned [Fiji](country:FJ) of consequences.',
    event: { type: 'threat', status: 'happened', actors: ['Kurt_Campbell'], recipients: ['FJ'] },
  },
  {
    name: 'a chargé d’affaires by title and name is one',
    text: "[Minsk](country:BY) summoned [Poland](country:PL)'s chargé d'affaires, [Krzysztof Ożanna](official:Krzysztof_Ozanna), on Wednesday.",
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['BY'],
      recipients: ['Krzysztof_Ozanna'],
      date: '2023-01-11',
    },
  },
  {
    name: 'for he had agreed: the reason is told',
    text: 'The omens were good, for [Armenia](country:AM) had agreed to return four villages to [Azerbaijan](country:AZ).',
    event: { type: 'agreement', status: 'happened', actors: ['AM'], recipients: ['AZ'] },
  },
  {
    name: 'accepted her invitation: another’s',
    text: '[Mette Frederiksen](official:Mette_Frederiksen) flew home. [Nielsen](official:Jens-Frederik_Nielsen) has accepted her invitation to [Copenhagen](place:Copenhagen, DK).',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Mette_Frederiksen'],
      recipients: ['Jens-Frederik_Nielsen'],
    },
  },
  {
    name: 'he thanks who speaks, not what he speaks of',
    text: '[Kristersson](official:Ulf_Kristersson) told reporters that the decision had been a hard one and thanked [Sultan Haitham](official:Haitham_bin_Tariq).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Ulf_Kristersson'],
      recipients: ['Haitham_bin_Tariq'],
    },
  },
  {
    name: 'His Highness is nobody’s aide',
    text: 'His Highness Prince [Faisal](official:Faisal_bin_Farhan) arrived in [Tehran](place:Tehran, IR). There he held talks with [Amir-Abdollahian](official:Hossein_Amir-Abdollahian).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Faisal_bin_Farhan', 'Hossein_Amir-Abdollahian'],
      place: 'Tehran, IR',
    },
  },
  {
    name: 'none of its own sanctions',
    text: '[Kallas](official:Kaja_Kallas) said the [EU](organisation:EU) would not lift any of its own sanctions on [Belarus](country:BY).',
    event: { type: 'easing', status: 'denied', actors: ['EU'], recipients: ['BY'] },
  },
  {
    name: 'joined others in a statement: it is of all',
    text: '[Mexico](country:MX) joined [Argentina](country:AR) and [Bolivia](country:BO) on Monday in a statement that described him as a victim.',
    event: { type: 'statement', status: 'happened', parties: ['MX', 'AR', 'BO'], date: '2023-01-09' },
  },
  {
    name: 'joined others in a statement: what it calls for, all call for',
    text: '[Paraguay](country:PY) joined [Argentina](country:AR) in a statement on Monday calling on [Venezuela](country:VE) to let them leave.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['PY', 'AR'],
      recipients: ['VE'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a body gathers where two of it talk',
    text: '[Kang](official:Kang_Kyung-wha) and [Motegi](official:Toshimitsu_Motegi) talked on Monday in the margins of a [G20](organisation:G20) gathering.',
    event: { type: 'summit', status: 'happened', parties: ['G20'], date: '2023-01-09' },
  },
  {
    name: 'the two presidents named right behind are those two',
    text: '[Brnabic](official:Ana_Brnabic) met [Zaev](official:Zoran_Zaev). The two presidents, [Lasso](official:Guillermo_Lasso) and [Fernández](official:Alberto_Fernandez), spoke by telephone.',
    event: { type: 'call', status: 'happened', parties: ['Guillermo_Lasso', 'Alberto_Fernandez'] },
  },
  {
    name: 'what another is waited for to do likewise has not been done',
    text: '[Ecuador](country:EC) expelled [Gabriel Fuks](official:Gabriel_Fuks@AR/ambassador). [Argentina](country:AR) would send its ambassador back as soon as [Peru](country:PE) did likewise.',
    event: { type: 'rupture', status: 'happened', actors: ['EC'], recipients: ['Gabriel_Fuks'] },
  },
  {
    name: 'refused what another had requested',
    text: '[Venezuela](country:VE) was angry. [Quito](country:EC) refused the passage that [Argentina](country:AR) had requested for her.',
    event: { type: 'rejection', status: 'happened', actors: ['EC'], recipients: ['AR'] },
  },
  {
    name: 'as a breach of what a body stands for: the body is not blamed',
    text: '[Burundi](country:BI) shut its border with [Rwanda](country:RW). [Makolo](official:Yolande_Makolo@RW/spokesperson-government) deplored the closure as a breach of the principles of the [East African Community](organisation:EAC).',
    event: { type: 'criticism', status: 'happened', actors: ['Yolande_Makolo'], recipients: ['BI'] },
  },
  {
    name: 'demanded that it act, warning: he warns who demands',
    text: '[Kakar](official:Anwaar-ul-Haq_Kakar@PK/head-of-government) demanded that [Kabul](country:AF) act against them, warning that [Pakistan](country:PK) would otherwise retaliate.',
    event: {
      type: 'threat',
      status: 'happened',
      actors: ['Anwaar-ul-Haq_Kakar'],
      recipients: ['AF'],
    },
  },
  {
    name: 'we of a ministry that issues a text',
    text: 'The [Ministry of Foreign Affairs](organisation:KE/foreign-ministry) informs the public of the outcome of the talks. Our teams are at work.\n\nWe condemn the shelling of the town by [Chad](country:TD).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['KE/foreign-ministry'],
      recipients: ['TD'],
      date: '2023-01-13',
    },
  },
  {
    name: 'a gerund before what is begun',
    text: 'Paratroopers of [Russia](country:RU) and [Belarus](country:BY) were beginning [joint exercises](agenda:military-exercises) on Monday.',
    event: {
      type: 'cooperation',
      status: 'happened',
      parties: ['RU', 'BY'],
      agenda: ['military-exercises'],
      date: '2023-01-09',
    },
  },
  {
    name: 'drills that a state holds by itself',
    text: '[Taiwan](country:TW) waited. On Monday [China](country:CN) held [drills](agenda:military-exercises) around the island.',
    event: undefined,
  },
];
