import type { EventCase } from '../cases.ts';

/** How states answer one another: refusals that are denials, requests that are met, measures put off. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const ANSWERS: readonly EventCase[] = [
  {
    name: 'was outraged by',
    text: '[South Africa](country:ZA) is outraged by the [Israeli](country:IL) strike, President [Cyril Ramaphosa](official:Cyril_Ramaphosa) said.',
    event: { type: 'criticism', status: 'happened', actors: ['ZA'], recipients: ['IL'] },
  },
  {
    name: 'referred to a court',
    text: '[South Africa](country:ZA) has referred [Israel](country:IL) to the [ICC](organisation:ICC).',
    event: { type: 'accusation', status: 'happened', actors: ['ZA'], recipients: ['IL'] },
  },
  {
    name: 'did not hide his anger',
    text: '[Malaysian](country:MY) Foreign Minister [Saifuddin Abdullah](official:Saifuddin_Abdullah) did not hide his anger at [Myanmar](country:MM).',
    event: { type: 'criticism', status: 'happened', actors: ['Saifuddin_Abdullah'], recipients: ['MM'] },
  },
  {
    name: 'voiced dismay',
    text: "[Malaysia](country:MY) voiced dismay over [Myanmar](country:MM)'s vote.",
    event: { type: 'criticism', status: 'happened', actors: ['MY'], recipients: ['MM'] },
  },
  {
    name: 'raised an objection',
    text: "[Malaysia](country:MY) raised an objection to [Myanmar](country:MM)'s vote.",
    event: { type: 'criticism', status: 'happened', actors: ['MY'], recipients: ['MM'] },
  },
  {
    name: 'would not hear of',
    text: "[Norway](country:NO) would not hear of [China](country:CN)'s offer.",
    event: { type: 'rejection', status: 'happened', actors: ['NO'], recipients: ['CN'] },
  },
  {
    name: 'ignored a request',
    text: "[Norway](country:NO) ignored [China](country:CN)'s request.",
    event: { type: 'rejection', status: 'happened', actors: ['NO'], recipients: ['CN'] },
  },
  {
    name: 'a deaf ear',
    text: "[Norway](country:NO) turned a deaf ear to [China](country:CN)'s request.",
    event: { type: 'rejection', status: 'happened', actors: ['NO'], recipients: ['CN'] },
  },
  {
    name: 'will not yield',
    text: '[Norway](country:NO) will not yield to [Chinese](country:CN) pressure.',
    event: { type: 'rejection', status: 'happened', actors: ['NO'], recipients: ['CN'] },
  },
  {
    name: 'boycotted a summit',
    text: '[Norway](country:NO) boycotted the [Chinese](country:CN) summit.',
    event: { type: 'rejection', status: 'happened', actors: ['NO'], recipients: ['CN'] },
  },
  {
    name: 'promised a response',
    text: '[North Korea](country:KP) promised [South Korea](country:KR) a merciless response.',
    event: { type: 'threat', status: 'happened', actors: ['KP'], recipients: ['KR'] },
  },
  {
    name: 'was arming',
    text: '[Chad](country:TD) said [Sudan](country:SD) was arming rebels.',
    event: { type: 'accusation', status: 'happened', actors: ['TD'], recipients: ['SD'] },
  },
  {
    name: 'a ceasefire took effect',
    text: 'A [ceasefire](agenda:ceasefire) between [Chile](country:CL) and [Peru](country:PE) took effect.',
    event: { type: 'agreement', status: 'happened', parties: ['CL', 'PE'] },
  },
  {
    name: 'bowed to a demand',
    text: "[Chile](country:CL) bowed to [Peru](country:PE)'s demand.",
    event: { type: 'agreement', status: 'happened', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'granted a request',
    text: "[Chile](country:CL) granted [Peru](country:PE)'s request.",
    event: { type: 'agreement', status: 'happened', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'sat next to',
    text: '[Kenyan](country:KE) President [William Ruto](official:William_Ruto) sat next to [Ugandan](country:UG) President [Yoweri Museveni](official:Yoweri_Museveni).',
    event: { type: 'meeting', status: 'happened', parties: ['William_Ruto', 'Yoweri_Museveni'] },
  },
  {
    name: 'a tour of',
    text: '[Kenyan](country:KE) President [William Ruto](official:William_Ruto) began a tour of [Uganda](country:UG).',
    event: { type: 'visit', status: 'happened', actors: ['William_Ruto'], recipients: ['UG'] },
  },
  {
    name: 'eased tensions between',
    text: '[Pakistan](country:PK) worked to ease tensions between [Iran](country:IR) and [Saudi Arabia](country:SA).',
    event: { type: 'mediation', status: 'happened', actors: ['PK'], recipients: ['IR', 'SA'] },
  },
  {
    name: 'stepped in as mediator',
    text: '[Pakistan](country:PK) stepped in as mediator between [Iran](country:IR) and [Saudi Arabia](country:SA).',
    event: { type: 'mediation', status: 'happened', actors: ['PK'], recipients: ['IR', 'SA'] },
  },
  {
    name: 'a joint venture',
    text: '[South Korea](country:KR) and [Poland](country:PL) launched a [joint venture](agenda:investment).',
    event: { type: 'cooperation', status: 'happened', parties: ['KR', 'PL'] },
  },
  {
    name: 'hit back with tariffs',
    text: '[China](country:CN) hit back with [tariffs](agenda:tariffs) on [American](country:US) [soybeans](agenda:grain).',
    event: { type: 'sanction', status: 'happened', actors: ['CN'], recipients: ['US'] },
  },
  {
    name: 'shelved tariffs',
    text: 'The [United States](country:US) shelved [tariffs](agenda:tariffs) on [China](country:CN).',
    event: { type: 'sanction', status: 'cancelled', actors: ['US'], recipients: ['CN'] },
  },
  {
    name: 'delayed tariffs',
    text: 'The [United States](country:US) delayed [tariffs](agenda:tariffs) on [China](country:CN).',
    event: { type: 'sanction', status: 'postponed', actors: ['US'], recipients: ['CN'] },
  },
  {
    name: 'put relations on ice',
    text: '[Mexico](country:MX) has put [relations](agenda:diplomatic-relations) with [Ecuador](country:EC) on ice.',
    event: { type: 'rupture', status: 'happened', actors: ['MX'], recipients: ['EC'] },
  },
  {
    name: 'failed to agree on a communique',
    text: 'The [G20](organisation:G20) failed to agree on a communique.',
    event: { type: 'statement', status: 'cancelled', parties: ['G20'] },
  },
  {
    name: 'called a friend',
    text: '[Indian](country:IN) Prime Minister [Narendra Modi](official:Narendra_Modi) called [Japan](country:JP) a true friend.',
    event: { type: 'support', status: 'happened', actors: ['Narendra_Modi'], recipients: ['JP'] },
  },
  {
    name: 'over the phone they',
    text: 'Over the phone, [Romanian](country:RO) Foreign Minister [Bogdan Aurescu](official:Bogdan_Aurescu) and [Moldovan](country:MD) Foreign Minister [Nicu Popescu](official:Nicu_Popescu) discussed [energy](agenda:energy).',
    event: { type: 'call', status: 'happened', parties: ['Bogdan_Aurescu', 'Nicu_Popescu'] },
  },
  {
    name: 'carried out a visit',
    text: '[Romanian](country:RO) Foreign Minister [Bogdan Aurescu](official:Bogdan_Aurescu) carried out a visit to [Moldova](country:MD).',
    event: { type: 'visit', status: 'happened', actors: ['Bogdan_Aurescu'], recipients: ['MD'] },
  },
  {
    name: 'reiterated its call',
    text: '[Romania](country:RO) reiterated its call on [Russia](country:RU) to stop.',
    event: { type: 'request', status: 'happened', actors: ['RO'], recipients: ['RU'] },
  },
  {
    name: 'drew up a plan',
    text: '[Romania](country:RO) and [Bulgaria](country:BG) drew up a plan.',
    event: { type: 'agreement', status: 'happened', parties: ['RO', 'BG'] },
  },
  {
    name: 'helped with millions',
    text: '[Romania](country:RO) helped [Moldova](country:MD) with 100 million euros.',
    event: { type: 'aid', status: 'happened', actors: ['RO'], recipients: ['MD'] },
  },
  {
    name: 'rushed to the aid of',
    text: "[Romania](country:RO) rushed to [Moldova](country:MD)'s [aid](agenda:humanitarian-aid).",
    event: { type: 'aid', status: 'happened', actors: ['RO'], recipients: ['MD'] },
  },
  {
    name: 'more than a sum',
    text: '[Romania](country:RO) has given more than 100 million euros in [aid](agenda:humanitarian-aid) to [Moldova](country:MD).',
    event: { type: 'aid', status: 'happened', actors: ['RO'], recipients: ['MD'] },
  },
  {
    name: 'did not hesitate',
    text: '[Romania](country:RO) did not hesitate to condemn [Russia](country:RU).',
    event: { type: 'criticism', status: 'happened', actors: ['RO'], recipients: ['RU'] },
  },
  {
    name: 'would become a target',
    text: '[Russia](country:RU) said [Romania](country:RO) would become a target.',
    event: { type: 'threat', status: 'happened', actors: ['RU'], recipients: ['RO'] },
  },
  {
    name: 'cold water',
    text: "[Canada](country:CA) threw cold water on [Chile](country:CL)'s proposal.",
    event: { type: 'rejection', status: 'happened', actors: ['CA'], recipients: ['CL'] },
  },
  {
    name: 'showed no interest',
    text: "[Canada](country:CA) showed no interest in [Chile](country:CL)'s proposal.",
    event: { type: 'rejection', status: 'happened', actors: ['CA'], recipients: ['CL'] },
  },
  {
    name: 'on deaf ears',
    text: "[Chile](country:CL)'s proposal fell on deaf ears in [Canada](country:CA).",
    event: { type: 'rejection', status: 'happened', actors: ['CA'], recipients: ['CL'] },
  },
  {
    name: 'is opposed to',
    text: "[Canada](country:CA) is opposed to [Chile](country:CL)'s proposal.",
    event: { type: 'rejection', status: 'happened', actors: ['CA'], recipients: ['CL'] },
  },
  {
    name: 'held up',
    text: "[Canada](country:CA) held up [Chile](country:CL)'s [accession](agenda:eu-accession).",
    event: { type: 'rejection', status: 'happened', actors: ['CA'], recipients: ['CL'] },
  },
  {
    name: 'had been hiding',
    text: '[Ghana](country:GH) said [Burkina Faso](country:BF) had been hiding [arms](agenda:arms-sales).',
    event: { type: 'accusation', status: 'happened', actors: ['GH'], recipients: ['BF'] },
  },
  {
    name: 'risks sanctions',
    text: '[Turkey](country:TR) risks [sanctions](agenda:sanctions), [U.S.](country:US) Secretary of State [Antony Blinken](official:Antony_Blinken) said.',
    event: { type: 'threat', status: 'happened', actors: ['Antony_Blinken'], recipients: ['TR'] },
  },
  {
    name: 'in favour of',
    text: "[Brazil](country:BR) is in favour of [Argentina](country:AR)'s membership.",
    event: { type: 'support', status: 'happened', actors: ['BR'], recipients: ['AR'] },
  },
  {
    name: 'said on a day to reject whatever may come',
    text: '[Choe Son Hui](official:Choe_Son_Hui@KP/foreign-minister) said on Wednesday that [Pyongyang](country:KP) would reject any contact with [Japan](country:JP).',
    event: { type: 'rejection', status: 'happened', actors: ['KP'], recipients: ['JP'], date: '2023-01-11' },
  },
  {
    name: 'would have stood by: nobody did',
    text: '[Norway](country:NO) would have stood by [Denmark](country:DK) in any case.',
    event: { type: 'support', status: 'planned', actors: ['NO'], recipients: ['DK'] },
  },
  {
    name: 'a statement that condemns, of him who spoke in it',
    text: '[Dominic Raab](official:Dominic_Raab) said in a statement that condemned [Belarus](country:BY) that he would act.',
    event: { type: 'criticism', status: 'happened', actors: ['Dominic_Raab'], recipients: ['BY'] },
  },
  {
    name: 'appreciation that is expressed in what a body issued',
    text: '[CARICOM](organisation:CARICOM) issued a statement on Monday. Appreciation was expressed to [Canada](country:CA).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['CARICOM'],
      recipients: ['CA'],
      date: '2023-01-09',
    },
  },
];
