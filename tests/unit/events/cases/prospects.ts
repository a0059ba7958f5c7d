import type { EventCase } from '../cases.ts';

/** Meetings and journeys, and what becomes of those that are only spoken of. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const PROSPECTS: readonly EventCase[] = [
  {
    name: 'offered good offices',
    text: '[Turkey](country:TR) offered its [good offices](agenda:peace-talks) to [Russia](country:RU) and [Ukraine](country:UA).',
    event: { type: 'mediation', status: 'proposed', actors: ['TR'], recipients: ['RU', 'UA'] },
  },
  {
    name: 'at the disposal of',
    text: '[Turkish](country:TR) President [Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) put his [good offices](agenda:peace-talks) at the disposal of [Russia](country:RU) and [Ukraine](country:UA).',
    event: {
      type: 'mediation',
      status: 'proposed',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['RU', 'UA'],
    },
  },
  {
    name: "declined an adjective's invitation",
    text: '[Macron](official:Emmanuel_Macron) turned down a [Chinese](country:CN) invitation.',
    event: { type: 'invitation', status: 'happened', actors: ['CN'], recipients: ['Emmanuel_Macron'] },
  },
  {
    name: 'a letter of invitation',
    text: '[Japanese](country:JP) Prime Minister [Fumio Kishida](official:Fumio_Kishida) handed [Zelenskiy](official:Volodymyr_Zelensky) a letter of invitation.',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Fumio_Kishida'],
      recipients: ['Volodymyr_Zelensky'],
    },
  },
  {
    name: 'adopted a declaration',
    text: '[Japan](country:JP) and [South Korea](country:KR) adopted a declaration on [hydrogen](agenda:renewable-energy).',
    event: { type: 'statement', status: 'happened', parties: ['JP', 'KR'] },
  },
  {
    name: 'granted an audience',
    text: '[French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) granted an audience to [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'happened', parties: ['Emmanuel_Macron', 'Olaf_Scholz'] },
  },
  {
    name: 'was the guest of',
    text: '[German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz) was the guest of [French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron).',
    event: { type: 'meeting', status: 'happened', parties: ['Olaf_Scholz', 'Emmanuel_Macron'] },
  },
  {
    name: 'hosted a dinner for',
    text: '[Vietnamese](country:VN) Prime Minister [Pham Minh Chinh](official:Pham_Minh_Chinh) hosted a dinner for [Thai](country:TH) Prime Minister [Prayuth Chan-ocha](official:Prayut_Chan-o-cha).',
    event: { type: 'meeting', status: 'happened', parties: ['Pham_Minh_Chinh', 'Prayut_Chan-o-cha'] },
  },
  {
    name: 'a joint news conference',
    text: 'At a joint news conference with [Israeli](country:IL) Prime Minister [Benjamin Netanyahu](official:Benjamin_Netanyahu), [U.S.](country:US) Secretary of State [Antony Blinken](official:Antony_Blinken) said [ties](agenda:diplomatic-relations) were strong.',
    event: { type: 'meeting', status: 'happened', parties: ['Benjamin_Netanyahu', 'Antony_Blinken'] },
  },
  {
    name: 'told by phone',
    text: '[Australian](country:AU) Prime Minister [Anthony Albanese](official:Anthony_Albanese) told [New Zealand](country:NZ) Prime Minister [Jacinda Ardern](official:Jacinda_Ardern) by phone that [trade](agenda:trade) was growing.',
    event: { type: 'call', status: 'happened', parties: ['Anthony_Albanese', 'Jacinda_Ardern'] },
  },
  {
    name: 'on the cards',
    text: 'A meeting between [French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) and [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz) is on the cards.',
    event: { type: 'meeting', status: 'planned', parties: ['Emmanuel_Macron', 'Olaf_Scholz'] },
  },
  {
    name: 'open to a meeting',
    text: '[French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) is open to a meeting with [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'proposed', parties: ['Olaf_Scholz', 'Emmanuel_Macron'] },
  },
  {
    name: 'fell through',
    text: 'A meeting between [French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) and [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz) fell through.',
    event: { type: 'meeting', status: 'cancelled', parties: ['Emmanuel_Macron', 'Olaf_Scholz'] },
  },
  {
    name: 'pulled out of a meeting',
    text: '[French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) pulled out of a meeting with [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'cancelled', parties: ['Olaf_Scholz', 'Emmanuel_Macron'] },
  },
  {
    name: 'put on hold',
    text: 'A meeting between [French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) and [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz) was put on hold.',
    event: { type: 'meeting', status: 'postponed', parties: ['Emmanuel_Macron', 'Olaf_Scholz'] },
  },
  {
    name: 'no plans for',
    text: 'There are no plans for a meeting between [French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) and [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'denied', parties: ['Emmanuel_Macron', 'Olaf_Scholz'] },
  },
  {
    name: 'no plans to',
    text: '[U.S.](country:US) Secretary of State [Antony Blinken](official:Antony_Blinken) has no plans to meet [Israeli](country:IL) Prime Minister [Benjamin Netanyahu](official:Benjamin_Netanyahu).',
    event: { type: 'meeting', status: 'denied', parties: ['Antony_Blinken', 'Benjamin_Netanyahu'] },
  },
  {
    name: 'under way',
    text: 'Talks between [French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) and [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz) are under way.',
    event: { type: 'meeting', status: 'happening', parties: ['Emmanuel_Macron', 'Olaf_Scholz'] },
  },
  {
    name: 'in talks',
    text: '[French](country:FR) President [Emmanuel Macron](official:Emmanuel_Macron) is in talks with [German](country:DE) Chancellor [Olaf Scholz](official:Olaf_Scholz).',
    event: { type: 'meeting', status: 'happening', parties: ['Olaf_Scholz', 'Emmanuel_Macron'] },
  },
  {
    name: 'played host',
    text: '[China](country:CN) played host to [Brazilian](country:BR) President [Luiz Inacio Lula da Silva](official:Luiz_Inacio_Lula_da_Silva).',
    event: { type: 'visit', status: 'happened', actors: ['Luiz_Inacio_Lula_da_Silva'], recipients: ['CN'] },
  },
  {
    name: 'led a delegation',
    text: '[Brazilian](country:BR) President [Luiz Inacio Lula da Silva](official:Luiz_Inacio_Lula_da_Silva) led a delegation to [China](country:CN).',
    event: { type: 'visit', status: 'happened', actors: ['Luiz_Inacio_Lula_da_Silva'], recipients: ['CN'] },
  },
  {
    name: 'is currently in',
    text: '[Brazilian](country:BR) Foreign Minister [Mauro Vieira](official:Mauro_Vieira) is currently in [Beijing](place:Beijing, CN).',
    event: { type: 'visit', status: 'happening', actors: ['Mauro_Vieira'], recipients: ['CN'] },
  },
  {
    name: 'returned from',
    text: '[Pakistani](country:PK) Prime Minister [Shehbaz Sharif](official:Shehbaz_Sharif) returned from [Beijing](place:Beijing, CN) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Shehbaz_Sharif'],
      recipients: ['CN'],
      date: '2023-01-09',
    },
  },
  {
    name: 'scrapped what was planned',
    text: '[Pakistani](country:PK) Prime Minister [Shehbaz Sharif](official:Shehbaz_Sharif) scrapped a planned trip to [China](country:CN).',
    event: { type: 'visit', status: 'cancelled', actors: ['Shehbaz_Sharif'], recipients: ['CN'] },
  },
  {
    name: 'dropped plans',
    text: '[Japanese](country:JP) Prime Minister [Fumio Kishida](official:Fumio_Kishida) has dropped plans to visit [India](country:IN).',
    event: { type: 'visit', status: 'cancelled', actors: ['Fumio_Kishida'], recipients: ['IN'] },
  },
  {
    name: 'decided against',
    text: '[Japanese](country:JP) Prime Minister [Fumio Kishida](official:Fumio_Kishida) decided against a trip to [India](country:IN).',
    event: { type: 'visit', status: 'cancelled', actors: ['Fumio_Kishida'], recipients: ['IN'] },
  },
  {
    name: 'slipped to a month',
    text: "[Japanese](country:JP) Prime Minister [Fumio Kishida](official:Fumio_Kishida)'s visit to [India](country:IN) has slipped to April.",
    event: { type: 'visit', status: 'postponed', actors: ['Fumio_Kishida'], recipients: ['IN'] },
  },
  {
    name: 'on his way',
    text: '[Japanese](country:JP) Prime Minister [Fumio Kishida](official:Fumio_Kishida) is on his way to [India](country:IN).',
    event: { type: 'visit', status: 'happening', actors: ['Fumio_Kishida'], recipients: ['IN'] },
  },
  {
    name: 'is considering',
    text: '[Poland](country:PL) is considering expelling [Russian](country:RU) diplomats.',
    event: { type: 'rupture', status: 'proposed', actors: ['PL'], recipients: ['RU'] },
  },
  {
    name: 'is about to',
    text: '[Poland](country:PL) is about to expel [Russian](country:RU) diplomats.',
    event: { type: 'rupture', status: 'planned', actors: ['PL'], recipients: ['RU'] },
  },
  {
    name: 'is keen to',
    text: '[Japanese](country:JP) Prime Minister [Fumio Kishida](official:Fumio_Kishida) is keen to visit [India](country:IN).',
    event: { type: 'visit', status: 'proposed', actors: ['Fumio_Kishida'], recipients: ['IN'] },
  },
  {
    name: 'a new round of talks',
    text: '[Armenia](country:AM) and [Azerbaijan](country:AZ) held a new round of talks in [Washington](place:Washington, US).',
    event: { type: 'negotiation', status: 'happened', parties: ['AM', 'AZ'] },
  },
  {
    name: 'at the negotiating table',
    text: '[Egypt](country:EG) and [Ethiopia](country:ET) sat down at the [negotiating table](agenda:peace-talks).',
    event: { type: 'negotiation', status: 'happened', parties: ['EG', 'ET'] },
  },
  {
    name: 'an agreement was announced',
    text: 'An agreement between [Italy](country:IT) and [Albania](country:AL) was announced on Monday.',
    event: { type: 'agreement', status: 'happened', parties: ['IT', 'AL'], date: '2023-01-09' },
  },
  {
    name: 'hammered out',
    text: '[Italy](country:IT) and [Albania](country:AL) hammered out an accord.',
    event: { type: 'agreement', status: 'happened', parties: ['IT', 'AL'] },
  },
  {
    name: 'is on the way next week',
    text: '[Spain](country:ES) is sending [Arancha Laya](official:Arancha_Laya@ES/foreign-minister) to [Rabat](place:Rabat, MA) next week.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Arancha_Laya'],
      recipients: ['MA'],
      date: '2023-01-16/2023-01-22',
    },
  },
  {
    name: 'a day on which something starts, when somebody flies in',
    text: 'The conversation starts on Wednesday, when [Store](official:Jonas_Gahr_Store@NO/head-of-government) flies to [Riga](place:Riga, LV).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Jonas_Gahr_Store'],
      recipients: ['LV'],
      date: '2023-01-18',
    },
  },
  {
    name: 'remains possible',
    text: 'A meeting between [Putin](official:Vladimir_Putin) and [Zelensky](official:Volodymyr_Zelensky) remains possible.',
    event: { type: 'meeting', status: 'proposed', parties: ['Vladimir_Putin', 'Volodymyr_Zelensky'] },
  },
  {
    name: 'looks increasingly unlikely',
    text: 'A meeting between [Putin](official:Vladimir_Putin) and [Zelensky](official:Volodymyr_Zelensky) looks increasingly unlikely.',
    event: { type: 'meeting', status: 'denied', parties: ['Vladimir_Putin', 'Volodymyr_Zelensky'] },
  },
  {
    name: 'is imminent',
    text: 'A meeting between [Putin](official:Vladimir_Putin) and [Zelensky](official:Volodymyr_Zelensky) is imminent.',
    event: { type: 'meeting', status: 'planned', parties: ['Vladimir_Putin', 'Volodymyr_Zelensky'] },
  },
  {
    name: 'will not be easy',
    text: 'A meeting between [Putin](official:Vladimir_Putin) and [Zelensky](official:Volodymyr_Zelensky) will not be easy.',
    event: { type: 'meeting', status: 'planned', parties: ['Vladimir_Putin', 'Volodymyr_Zelensky'] },
  },
  {
    name: 'a desire for talks',
    text: '[Chile](country:CL) expressed a desire for talks with [Peru](country:PE).',
    event: { type: 'meeting', status: 'proposed', parties: ['CL', 'PE'] },
  },
  {
    name: 'the postponement of negotiations',
    text: '[Chile](country:CL) announced the postponement of negotiations with [Peru](country:PE).',
    event: { type: 'negotiation', status: 'postponed', parties: ['CL', 'PE'] },
  },
  {
    name: 'a plan for a summit, dropped',
    text: '[Chile](country:CL) and [Peru](country:PE) dropped a plan for a summit.',
    event: { type: 'summit', status: 'cancelled', parties: ['CL', 'PE'] },
  },
  {
    name: 'decided against sending',
    text: '[Norway](country:NO) decided against sending generators to [Moldova](country:MD).',
    event: { type: 'aid', status: 'denied', actors: ['NO'], recipients: ['MD'] },
  },
  {
    name: 'an idea that is floated',
    text: '[Peru](country:PE) floated the idea of severing ties with [Norway](country:NO).',
    event: { type: 'rupture', status: 'proposed', actors: ['PE'], recipients: ['NO'] },
  },
  {
    name: 'what is hinted at',
    text: '[Orban](official:Viktor_Orban@HU/head-of-government) has hinted at leaving [NATO](organisation:NATO).',
    event: { type: 'rupture', status: 'proposed', actors: ['Viktor_Orban'], recipients: ['NATO'] },
  },
  {
    name: 'what the announcement of a plan has led to',
    text: '[Norway](country:NO) said it would send shells, prompting a warning from [Lavrov](official:Sergei_Lavrov@RU/foreign-minister).',
    event: { type: 'threat', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['NO'] },
  },
];
