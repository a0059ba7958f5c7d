import type { EventCase } from '../cases.ts';

/** Who says what to whom, and what states do to each other. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const ADDRESSED: readonly EventCase[] = [
  {
    name: 'nobody accuses his own state',
    text: '[Estonia](country:EE) blamed [Russia](country:RU) for the attack. It is [Estonia](country:EE), the [Russian](country:RU) [foreign ministry](organisation:RU/foreign-ministry) insists, that is violating the [truce](agenda:ceasefire).',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['RU/foreign-ministry'],
      recipients: ['EE'],
      agenda: ['ceasefire'],
    },
  },
  {
    name: 'a cleft before who says it',
    text: "It is [India](country:IN) that is committing violations, [Pakistan](country:PK)'s ministry said.",
    event: { type: 'accusation', status: 'happened', actors: ['PK'], recipients: ['IN'] },
  },
  {
    name: 'what it is worth',
    text: 'The [US](country:US) has offered [Lithuania](country:LT) a line of export credit worth $600m.',
    event: { type: 'aid', status: 'proposed', actors: ['US'], recipients: ['LT'] },
  },
  {
    name: 'a demand in the subjunctive, with a clause about its object',
    text: '[Manila](country:PH) repeated its demand that [China](country:CN) return the rifles it seized and pay for them.',
    event: { type: 'request', status: 'happened', actors: ['PH'], recipients: ['CN'] },
  },
  {
    name: 'asked a guest',
    text: '[Emmanuel Macron](official:Emmanuel_Macron) asked his guest, [Olaf Scholz](official:Olaf_Scholz), to withdraw the suit.',
    event: { type: 'request', status: 'happened', actors: ['Emmanuel_Macron'], recipients: ['Olaf_Scholz'] },
  },
  {
    name: 'a participle behind a date',
    text: '[Lavrov](official:Sergei_Lavrov) wrote to [Antony Blinken](official:Antony_Blinken) on January 9 asking him to circulate a paper.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['Antony_Blinken'],
      date: '2023-01-09',
    },
  },
  {
    name: 'what a state has to do',
    text: '[Qatar](country:QA) has to stop paying for Hamas, [Lavrov](official:Sergei_Lavrov) said on Monday.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['QA'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a statement that condemns, with its date',
    text: '[Lavrov](official:Sergei_Lavrov) issued a statement on January 9 condemning [Israel](country:IL).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['IL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a letter that asks',
    text: '[Lavrov](official:Sergei_Lavrov) sent a letter to [Blinken](official:Antony_Blinken) asking [Germany](country:DE) for help.',
    event: { type: 'request', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['DE'] },
  },
  {
    name: 'a resolution that condemns',
    text: 'The [European Parliament](organisation:European Parliament) adopted a resolution condemning [Hungary](country:HU) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['European Parliament'],
      recipients: ['HU'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a new subject behind a comma',
    text: '[Britain](country:GB) has paused most of its direct aid to [Rwanda](country:RW), and [Germany](country:DE) has frozen new commitments.',
    event: { type: 'sanction', status: 'happened', actors: ['GB'], recipients: ['RW'] },
  },
  {
    name: 'while others join',
    text: '[Brazil](country:BR) condemned the storming of the embassy in [Quito](place:Quito, EC), while [Chile](country:CL) and [Peru](country:PE), whose ministers were abroad, joined in.',
    event: { type: 'criticism', status: 'happened', actors: ['BR'], recipients: ['EC'] },
  },
  {
    name: 'told by one to another',
    text: '[Cambodia](country:KH) firmly adheres to the [one-China policy](agenda:sovereignty), [Prak Sokhonn](official:Prak_Sokhonn@KH/foreign-minister) told [Wang Yi](official:Wang_Yi).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Prak_Sokhonn'],
      recipients: ['Wang_Yi'],
      agenda: ['sovereignty'],
    },
  },
  {
    name: 'each accused the other',
    text: '[Kyrgyzstan](country:KG) and [Tajikistan](country:TJ) signed a [truce](agenda:ceasefire). Each side accused the other of having fired first.',
    event: { type: 'accusation', status: 'happened', actors: ['TJ'], recipients: ['KG'] },
  },
  {
    name: 'an aside closed by a comma',
    text: '[Taiwan](country:TW) cleared out its embassy on Monday, three days after the island became the second to abandon it for [Beijing](country:CN), and accused [China](country:CN) of lying.',
    event: { type: 'accusation', status: 'happened', actors: ['TW'], recipients: ['CN'], date: '2023-01-09' },
  },
  {
    name: 'she who attended still waits for her verb',
    text: '[Federica Mogherini](official:Federica_Mogherini), who attended the ceremony, appealed to [Macedonia](country:MK) on Monday to open negotiations.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Federica_Mogherini'],
      recipients: ['MK'],
      date: '2023-01-09',
    },
  },
  {
    name: 'what a state expects',
    text: '[Riyadh](country:SA) is pressing [Cairo](country:EG) to support it, diplomats say, and expects [Doha](country:QA) to act.',
    event: { type: 'request', status: 'happened', actors: ['SA'], recipients: ['QA'] },
  },
  {
    name: 'what he called it',
    text: '[Greece](country:GR) and [Macedonia](country:MK) signed an accord. [Jens Stoltenberg](official:Jens_Stoltenberg) hailed what he called a historic agreement.',
    event: { type: 'support', status: 'happened', actors: ['Jens_Stoltenberg'], recipients: ['GR', 'MK'] },
  },
  {
    name: 'two who ask behind a verb',
    text: 'Talks on the [boundary](agenda:border) stalled and [Emmanuel Macron](official:Emmanuel_Macron) and [Olaf Scholz](official:Olaf_Scholz) asked [Argentina](country:AR) to draw the line.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Emmanuel_Macron', 'Olaf_Scholz'],
      recipients: ['AR'],
    },
  },
  {
    name: 'officials in a capital',
    text: 'Officials in [Tokyo](place:Tokyo, JP) condemned [Russia](country:RU) on Monday.',
    event: { type: 'criticism', status: 'happened', actors: ['JP'], recipients: ['RU'], date: '2023-01-09' },
  },
  {
    name: 'a state by its region',
    text: '[China](country:CN) and [Honduras](country:HN) established [relations](agenda:diplomatic-relations) on Sunday, hours after the Central American country broke with [Taiwan](country:TW).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['HN'],
      recipients: ['TW'],
      date: '2023-01-08',
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'by means of, not by whom',
    text: 'From a hall in the building [Emmanuel Macron](official:Emmanuel_Macron) reopened by video link the crossings with [Italy](country:IT).',
    event: { type: 'easing', status: 'happened', actors: ['Emmanuel_Macron'], recipients: ['IT'] },
  },
  {
    name: 'a title behind what nobody is called',
    text: 'At the close of the visit Minister [Mevlut Cavusoglu](official:Mevlut_Cavusoglu) thanked [Sameh Shoukry](official:Sameh_Shoukry).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Mevlut_Cavusoglu'],
      recipients: ['Sameh_Shoukry'],
    },
  },
  {
    name: 'a diplomat accused of something',
    text: '[Canada](country:CA) expelled a [Chinese](country:CN) diplomat accused of targeting a lawmaker on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['CA'], recipients: ['CN'], date: '2023-01-09' },
  },
  {
    name: 'jets, and a day before the verb',
    text: '[Poland](country:PL) on Friday handed over its last MiG-29 jets to [Ukraine](country:UA).',
    event: { type: 'aid', status: 'happened', actors: ['PL'], recipients: ['UA'], date: '2023-01-13' },
  },
  {
    name: 'what he is warned not to do',
    text: '[Washington](country:US) warned [Beijing](country:CN) of consequences if it provides [lethal aid](agenda:military-aid) to [Moscow](country:RU).',
    event: { type: 'aid', status: 'proposed', actors: ['CN'], recipients: ['RU'], agenda: ['military-aid'] },
  },
  {
    name: 'others who recall theirs',
    text: '[Bolivia](country:BO) cut [ties](agenda:diplomatic-relations) with [Israel](country:IL) over the [war](agenda:war), and [Chile](country:CL) and [Colombia](country:CO) recalled their ambassadors.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['CL', 'CO'],
      recipients: ['IL'],
      agenda: ['diplomatic-relations'],
    },
  },
  {
    name: 'an apology',
    text: 'The [Netherlands](country:NL) apologised to [Indonesia](country:ID) on Monday.',
    event: { type: 'support', status: 'happened', actors: ['NL'], recipients: ['ID'], date: '2023-01-09' },
  },
  {
    name: 'an insult',
    text: '[Javier Milei](official:Javier_Milei) insulted [Spanish](country:ES) Prime Minister [Pedro Sanchez](official:Pedro_Sanchez).',
    event: { type: 'criticism', status: 'happened', actors: ['Javier_Milei'], recipients: ['Pedro_Sanchez'] },
  },
  {
    name: 'one speaks up for another',
    text: '[Norway](country:NO) spoke up for the admission of [China](country:CN) to the [Arctic Council](organisation:Arctic_Council).',
    event: { type: 'support', status: 'happened', actors: ['NO'], recipients: ['CN'] },
  },
  {
    name: 'a call for a state to lift something',
    text: '[CARICOM](organisation:CARICOM) renewed its call for the lifting by the [United States](country:US) of the embargo.',
    event: { type: 'request', status: 'happened', actors: ['CARICOM'], recipients: ['US'] },
  },
];
