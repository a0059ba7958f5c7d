import type { EventCase } from '../cases.ts';

/** Turns of phrase in which states are told to blame, refuse and threaten, ask and thank one another. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const TURNS: readonly EventCase[] = [
  {
    name: 'a note of protest',
    text: '[Finland](country:FI) handed [Russia](country:RU) a note of protest over the flight.',
    event: { type: 'criticism', status: 'happened', actors: ['FI'], recipients: ['RU'] },
  },
  {
    name: 'regretted a decision',
    text: '[Argentina](country:AR) regretted the [British](country:GB) decision to hold [drills](agenda:military-exercises) off the islands.',
    event: { type: 'criticism', status: 'happened', actors: ['AR'], recipients: ['GB'] },
  },
  {
    name: 'drew a protest from',
    text: 'The [British](country:GB) decision drew a protest from [Argentina](country:AR).',
    event: { type: 'criticism', status: 'happened', actors: ['AR'], recipients: ['GB'] },
  },
  {
    name: 'came under fire from',
    text: '[Britain](country:GB) came under fire from [Argentina](country:AR) over the drills.',
    event: { type: 'criticism', status: 'happened', actors: ['AR'], recipients: ['GB'] },
  },
  {
    name: 'was critical of',
    text: '[Argentina](country:AR) was critical of [Britain](country:GB) over the [drills](agenda:military-exercises).',
    event: { type: 'criticism', status: 'happened', actors: ['AR'], recipients: ['GB'] },
  },
  {
    name: 'had no right',
    text: '[Argentine](country:AR) President [Alberto Fernandez](official:Alberto_Fernandez) said [Britain](country:GB) had no right to drill there.',
    event: { type: 'criticism', status: 'happened', actors: ['Alberto_Fernandez'], recipients: ['GB'] },
  },
  {
    name: 'a dressing-down',
    text: "[Argentina](country:AR)'s [foreign ministry](organisation:AR/foreign-ministry) gave [the British ambassador](official:role/GB/ambassador) a dressing-down.",
    event: { type: 'criticism', status: 'happened', actors: ['AR/foreign-ministry'], recipients: ['GB'] },
  },
  {
    name: 'made representations',
    text: '[China](country:CN) made solemn representations to the [United States](country:US) over the balloon.',
    event: { type: 'criticism', status: 'happened', actors: ['CN'], recipients: ['US'] },
  },
  {
    name: 'reacted angrily',
    text: "[Paris](country:FR) reacted angrily to [Mali](country:ML)'s decision.",
    event: { type: 'criticism', status: 'happened', actors: ['FR'], recipients: ['ML'] },
  },
  {
    name: 'in breach of',
    text: 'The [United States](country:US) said [Russia](country:RU) was in breach of the [New START treaty](agenda:instrument/new-start).',
    event: { type: 'accusation', status: 'happened', actors: ['US'], recipients: ['RU'] },
  },
  {
    name: 'failed to comply',
    text: '[U.S.](country:US) Secretary of State [Antony Blinken](official:Antony_Blinken) said [Russia](country:RU) had failed to comply with the treaty.',
    event: { type: 'accusation', status: 'happened', actors: ['Antony_Blinken'], recipients: ['RU'] },
  },
  {
    name: 'as a weapon',
    text: '[White House](country:US) spokesman [John Kirby](official:John_Kirby) said [Russia](country:RU) was using [food](agenda:food-security) as a weapon.',
    event: { type: 'accusation', status: 'happened', actors: ['John_Kirby'], recipients: ['RU'] },
  },
  {
    name: 'took to court',
    text: '[Ukraine](country:UA) took [Russia](country:RU) to the [International Court of Justice](organisation:ICJ).',
    event: { type: 'accusation', status: 'happened', actors: ['UA'], recipients: ['RU'] },
  },
  {
    name: 'filed suit',
    text: '[Ukraine](country:UA) filed suit against [Russia](country:RU) at the [International Court of Justice](organisation:ICJ).',
    event: { type: 'accusation', status: 'happened', actors: ['UA'], recipients: ['RU'] },
  },
  {
    name: 'sued',
    text: '[Gambia](country:GM) sued [Myanmar](country:MM) at the [World Court](organisation:ICJ).',
    event: { type: 'accusation', status: 'happened', actors: ['GM'], recipients: ['MM'] },
  },
  {
    name: 'opened fire',
    text: '[Armenia](country:AM) said [Azerbaijan](country:AZ) had opened fire on its positions.',
    event: { type: 'accusation', status: 'happened', actors: ['AM'], recipients: ['AZ'] },
  },
  {
    name: 'tried to provoke',
    text: '[Serbian](country:RS) President [Aleksandar Vucic](official:Aleksandar_Vucic) said [Kosovo](country:XK) was trying to provoke a [war](agenda:war).',
    event: { type: 'accusation', status: 'happened', actors: ['Aleksandar_Vucic'], recipients: ['XK'] },
  },
  {
    name: 'blocked a package',
    text: '[Hungary](country:HU) blocked the [EU](organisation:EU) package.',
    event: { type: 'rejection', status: 'happened', actors: ['HU'], recipients: ['EU'] },
  },
  {
    name: 'would not accept',
    text: '[Russia](country:RU) would not accept the [Ukrainian](country:UA) demand.',
    event: { type: 'rejection', status: 'happened', actors: ['RU'], recipients: ['UA'] },
  },
  {
    name: 'a non-starter',
    text: 'The [Kremlin](country:RU) said the [Ukrainian](country:UA) plan was a non-starter.',
    event: { type: 'rejection', status: 'happened', actors: ['RU'], recipients: ['UA'] },
  },
  {
    name: 'stood in the way',
    text: "[Turkey](country:TR) stood in the way of [Sweden](country:SE)'s [accession](agenda:eu-accession).",
    event: { type: 'rejection', status: 'happened', actors: ['TR'], recipients: ['SE'] },
  },
  {
    name: 'withheld its consent',
    text: "[Ankara](country:TR) withheld its consent to [Sweden](country:SE)'s [accession](agenda:eu-accession).",
    event: { type: 'rejection', status: 'happened', actors: ['TR'], recipients: ['SE'] },
  },
  {
    name: 'would respond with measures',
    text: "[Moscow](country:RU) said it would respond to [Finland](country:FI)'s [accession](agenda:eu-accession) with military measures.",
    event: { type: 'threat', status: 'happened', actors: ['RU'], recipients: ['FI'] },
  },
  {
    name: 'would take retaliatory steps',
    text: '[Russia](country:RU) said it would take retaliatory steps against [Finland](country:FI).',
    event: { type: 'threat', status: 'happened', actors: ['RU'], recipients: ['FI'] },
  },
  {
    name: 'served notice',
    text: 'The [United States](country:US) served notice on [Iran](country:IR).',
    event: { type: 'threat', status: 'happened', actors: ['US'], recipients: ['IR'] },
  },
  {
    name: 'saw behind it',
    text: '[Iran](country:IR) sees the [United States](country:US) behind the protests.',
    event: { type: 'accusation', status: 'happened', actors: ['IR'], recipients: ['US'] },
  },
  {
    name: 'at the door of',
    text: '[Iran](country:IR) laid the attack at the door of the [United States](country:US).',
    event: { type: 'accusation', status: 'happened', actors: ['IR'], recipients: ['US'] },
  },
  {
    name: 'voted against',
    text: '[Egypt](country:EG) voted against the [Ethiopian](country:ET) draft.',
    event: { type: 'rejection', status: 'happened', actors: ['EG'], recipients: ['ET'] },
  },
  {
    name: 'hinted at retaliation',
    text: '[Belarus](country:BY) hinted at retaliation against [Poland](country:PL).',
    event: { type: 'threat', status: 'happened', actors: ['BY'], recipients: ['PL'] },
  },
  {
    name: 'gave until',
    text: 'The [United States](country:US) gave [Venezuela](country:VE) until April to hold [elections](agenda:elections).',
    event: { type: 'threat', status: 'happened', actors: ['US'], recipients: ['VE'] },
  },
  {
    name: 'on his side',
    text: "[Poland](country:PL) is on [Ukraine](country:UA)'s side, President [Andrzej Duda](official:Andrzej_Duda) said.",
    event: { type: 'support', status: 'happened', actors: ['PL'], recipients: ['UA'] },
  },
  {
    name: 'spoke highly of',
    text: '[Polish](country:PL) President [Andrzej Duda](official:Andrzej_Duda) spoke highly of [Ukraine](country:UA).',
    event: { type: 'support', status: 'happened', actors: ['Andrzej_Duda'], recipients: ['UA'] },
  },
  {
    name: 'won support from',
    text: '[Ukraine](country:UA) won support from [Poland](country:PL).',
    event: { type: 'support', status: 'happened', actors: ['PL'], recipients: ['UA'] },
  },
  {
    name: 'appreciates',
    text: "[China](country:CN) highly appreciates [Pakistan](country:PK)'s adherence to the [one-China principle](agenda:sovereignty).",
    event: { type: 'support', status: 'happened', actors: ['CN'], recipients: ['PK'] },
  },
  {
    name: 'grateful to',
    text: '[Pakistani](country:PK) Prime Minister [Shehbaz Sharif](official:Shehbaz_Sharif) was grateful to [China](country:CN) for its help.',
    event: { type: 'support', status: 'happened', actors: ['Shehbaz_Sharif'], recipients: ['CN'] },
  },
  {
    name: 'recognition of',
    text: "[Greece](country:GR)'s [recognition](agenda:diplomatic-relations) of [Cyprus](country:CY) was swift.",
    event: { type: 'support', status: 'happened', actors: ['GR'], recipients: ['CY'] },
  },
  {
    name: 'asked for',
    text: '[Ukraine](country:UA) asked [Germany](country:DE) for tanks.',
    event: { type: 'request', status: 'happened', actors: ['UA'], recipients: ['DE'] },
  },
  {
    name: 'proposed that … send',
    text: '[Ukraine](country:UA) proposed that [Germany](country:DE) send tanks.',
    event: { type: 'request', status: 'happened', actors: ['UA'], recipients: ['DE'] },
  },
  {
    name: 'put pressure on',
    text: '[Ukraine](country:UA) put pressure on [Germany](country:DE) to send tanks.',
    event: { type: 'request', status: 'happened', actors: ['UA'], recipients: ['DE'] },
  },
  {
    name: 'came under pressure',
    text: '[Germany](country:DE) came under pressure from [Ukraine](country:UA) to send tanks.',
    event: { type: 'request', status: 'happened', actors: ['UA'], recipients: ['DE'] },
  },
  {
    name: 'should withdraw',
    text: '[U.S.](country:US) President [Joe Biden](official:Joe_Biden) said [Russia](country:RU) should withdraw its troops.',
    event: { type: 'request', status: 'happened', actors: ['Joe_Biden'], recipients: ['RU'] },
  },
  {
    name: 'put a request',
    text: '[Ethiopia](country:ET) put a request to [Egypt](country:EG).',
    event: { type: 'request', status: 'happened', actors: ['ET'], recipients: ['EG'] },
  },
  {
    name: 'insisted on',
    text: '[Ethiopia](country:ET) insisted on an apology from [Egypt](country:EG).',
    event: { type: 'request', status: 'happened', actors: ['ET'], recipients: ['EG'] },
  },
  {
    name: 'a call on',
    text: "The [UN](organisation:UN)'s call on [Israel](country:IL) to open the crossing went unheeded.",
    event: { type: 'request', status: 'happened', actors: ['UN'], recipients: ['IL'] },
  },
  {
    name: 'calls home, told in the present',
    text: '[Russia](country:RU) calls home its ambassador, Vyacheslav Kovalenko, from [Tbilisi](place:Tbilisi, GE).',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['GE'] },
  },
  {
    name: 'stops doing, told in the present',
    text: '[Russia](country:RU) stops issuing visas to [Georgians](country:GE).',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['GE'] },
  },
  {
    name: 'two who talk by telephone, told in the present',
    text: '[Biden](official:Joe_Biden) and [Putin](official:Vladimir_Putin) talk by telephone.',
    event: { type: 'call', status: 'happened', parties: ['Joe_Biden', 'Vladimir_Putin'] },
  },
  {
    name: 'expelled from a state: by it',
    text: '[Fatma Betul Sayan Kaya](official:Fatma_Betul_Sayan_Kaya@TR/minister), who had come by car, was expelled from the [Netherlands](country:NL).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['NL'],
      recipients: ['Fatma_Betul_Sayan_Kaya'],
    },
  },
  {
    name: 'with an essay demanding: he who wrote it',
    text: '[Castro](official:Fidel_Castro@CU/head-of-state) marked the day with an essay demanding compensation from the [United States](country:US).',
    event: { type: 'request', status: 'happened', actors: ['Fidel_Castro'], recipients: ['US'] },
  },
  {
    name: 'relations that were established, by those spoken of',
    text: '[Norway](country:NO) and [China](country:CN) celebrated. Diplomatic relations were established in October 1954.',
    event: { type: 'restoration', status: 'happened', parties: ['NO', 'CN'], date: '1954-10' },
  },
  {
    name: 'exercises halted are a measure',
    text: '[Indonesia](country:ID) halted the sharing of intelligence and joint exercises with [Australia](country:AU).',
    event: { type: 'sanction', status: 'happened', actors: ['ID'], recipients: ['AU'] },
  },
  {
    name: 'presented with demands',
    text: '[Egypt](country:EG) presented [Qatar](country:QA) with thirteen demands on Thursday.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['EG'],
      recipients: ['QA'],
      date: '2023-01-12',
    },
  },
  {
    name: 'in a letter of a month',
    text: "[Sanchez](official:Pedro_Sanchez@ES/head-of-government) endorsed, in a December letter to the king, [Morocco](country:MA)'s plan.",
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Pedro_Sanchez'],
      recipients: ['MA'],
      date: '2022-12',
    },
  },
  {
    name: 'what one wants a body to do',
    text: '[Austria](country:AT) wants the [EU](organisation:EU) to lift sanctions on [Turkey](country:TR).',
    event: { type: 'request', status: 'happened', actors: ['AT'], recipients: ['EU'] },
  },
  {
    name: 'a verb of a headline before a bare noun',
    text: '[Turkey](country:TR) recalls ambassador from [Russia](country:RU).',
    event: { type: 'rupture', status: 'happened', actors: ['TR'], recipients: ['RU'] },
  },
  {
    name: 'one who hits back',
    text: '[Turkey](country:TR) hit back at [Russia](country:RU).',
    event: { type: 'criticism', status: 'happened', actors: ['TR'], recipients: ['RU'] },
  },
];
