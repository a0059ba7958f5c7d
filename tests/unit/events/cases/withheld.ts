import type { EventCase } from '../cases.ts';

/** What is withheld, promised, alleged or called a name; who is meant. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const WITHHELD: readonly EventCase[] = [
  {
    name: 'what one is barred from doing is done by nobody',
    text: '[Britain](country:GB) barred [Russia](country:RU) from sending [arms](agenda:arms-sales) to [Syria](country:SY) on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['GB'],
      recipients: ['RU'],
      date: '2023-01-09',
      agenda: ['arms-sales'],
    },
  },
  {
    name: 'aid that is stopped',
    text: '[Russia](country:RU) stopped sending weapons to [Syria](country:SY).',
    event: { type: 'sanction', status: 'happened', actors: ['RU'], recipients: ['SY'] },
  },
  {
    name: 'told to stop, in a passive without its verb',
    text: '[China](country:CN) was accused by [Britain](country:GB) on Monday of [spying](agenda:intelligence), [Iran](country:IR) told to stop sending drones to [Russia](country:RU).',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['GB'],
      recipients: ['CN'],
      date: '2023-01-09',
      agenda: ['intelligence'],
    },
  },
  {
    name: 'a promise to visit is a visit',
    text: '[Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) promises to visit [Somalia](country:SO) early next year.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['SO'],
      date: '2024',
    },
  },
  {
    name: 'something promised to a state',
    text: 'In February [Turkey](country:TR) promised [Somalia](country:SO) a navy.',
    event: { type: 'agreement', status: 'happened', actors: ['TR'], recipients: ['SO'], date: '2022-02' },
  },
  {
    name: 'an undertaking that another is said to have broken',
    text: '[Argentina](country:AR) maintains that [Uruguay](country:UY) broke a treaty.',
    event: { type: 'accusation', status: 'happened', actors: ['AR'], recipients: ['UY'] },
  },
  {
    name: 'agents said to have crept in',
    text: '[Uganda](country:UG) says that [Rwandan](country:RW) agents have infiltrated its police.',
    event: { type: 'accusation', status: 'happened', actors: ['UG'], recipients: ['RW'] },
  },
  {
    name: 'a time given to answer',
    text: 'The [UN](organisation:UN) gave [Iran](country:IR) one month to release the men.',
    event: { type: 'threat', status: 'happened', actors: ['UN'], recipients: ['IR'] },
  },
  {
    name: 'a deed called a name',
    text: '[Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) called the takeover in [Egypt](country:EG) a [coup](agenda:democracy).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['EG'],
      agenda: ['democracy'],
    },
  },
  {
    name: 'ambassadors to each other',
    text: "[France](country:FR) and [Mali](country:ML) named ambassadors to each other's capitals on Tuesday.",
    event: { type: 'restoration', status: 'happened', parties: ['FR', 'ML'], date: '2023-01-10' },
  },
  {
    name: 'those who act counted',
    text: "[Japan](country:JP)'s and [Vietnam](country:VN)'s foreign ministers and [Sitiveni Rabuka](official:Sitiveni_Rabuka) met; the three voiced serious concern over the dangerous actions by [China](country:CN).",
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['JP', 'VN', 'Sitiveni_Rabuka'],
      recipients: ['CN'],
    },
  },
  {
    name: 'an ambassador recalled by name',
    text: '[Indonesia](country:ID) recalled Ambassador [Nadjib Riphat Kesoema](official:Nadjib_Riphat_Kesoema) from [Canberra](place:Canberra, AU) on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['ID'], recipients: ['AU'], date: '2023-01-09' },
  },
  {
    name: 'two put on the line',
    text: '[Benjamin Netanyahu](official:Benjamin_Netanyahu) was put on the line with [Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) on Monday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Benjamin_Netanyahu', 'Recep_Tayyip_Erdogan'],
      date: '2023-01-09',
    },
  },
  {
    name: 'an adverb of three words',
    text: '[Libya](country:LY) none the less halted [oil](agenda:oil) deliveries to [Switzerland](country:CH).',
    event: { type: 'sanction', status: 'happened', actors: ['LY'], recipients: ['CH'], agenda: ['oil'] },
  },
  {
    name: 'under secretary in two words',
    text: '[Feridun Sinirlioglu](official:Feridun_Sinirlioglu), the under secretary of the [Turkish](country:TR) [Foreign Ministry](organisation:TR/foreign-ministry), met [Antony Blinken](official:Antony_Blinken) in [Ankara](place:Ankara, TR) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Feridun_Sinirlioglu', 'Antony_Blinken'],
      place: 'Ankara, TR',
      date: '2023-01-09',
    },
  },
  {
    name: 'cargo that looks like a verb',
    text: 'In response to the drought, [Turkey](country:TR) sent [Somalia](country:SO) 10,000 tons of [food](agenda:food-security) and toys.',
    event: { type: 'aid', status: 'happened', actors: ['TR'], recipients: ['SO'], agenda: ['food-security'] },
  },
  {
    name: 'states of a region',
    text: '[Estonia](country:EE), [Latvia](country:LV) and [Lithuania](country:LT) protested to [Russia](country:RU). The three Baltic states recalled their envoys from [Moscow](place:Moscow, RU) on Monday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['EE', 'LV', 'LT'],
      recipients: ['RU'],
      date: '2023-01-09',
    },
  },
  {
    name: 'those who did it together',
    text: "[Mélanie Joly](official:Melanie_Joly) and [Antony Blinken](official:Antony_Blinken) discussed [Russia](country:RU)'s invasion of [Ukraine](country:UA), which they condemned on Monday.",
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Melanie_Joly', 'Antony_Blinken'],
      recipients: ['RU'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a declaration welcomed',
    text: '[Ethiopia](country:ET) and [Somalia](country:SO) signed an accord. [Antony Blinken](official:Antony_Blinken) welcomed the declaration.',
    event: { type: 'support', status: 'happened', actors: ['Antony_Blinken'], recipients: ['ET', 'SO'] },
  },
  {
    name: 'individual meetings',
    text: '[Lavrov](official:Sergei_Lavrov) held individual meetings with [Blinken](official:Antony_Blinken), [Macron](official:Emmanuel_Macron) and [Baerbock](official:Annalena_Baerbock) on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Sergei_Lavrov', 'Annalena_Baerbock'],
      date: '2023-01-09',
    },
  },
  {
    name: 'an application that another blocks',
    text: '[Canada](country:CA) blocked the application of the [European Union](organisation:EU).',
    event: { type: 'rejection', status: 'happened', actors: ['CA'], recipients: ['EU'] },
  },
  {
    name: 'a waiver signed',
    text: '[Iran](country:IR) is content. A waiver that [Antony Blinken](official:Antony_Blinken) signed on Monday has freed the money.',
    event: {
      type: 'easing',
      status: 'happened',
      actors: ['Antony_Blinken'],
      recipients: ['IR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'those whom another punished before',
    text: '[Canada](country:CA) imposed [sanctions](agenda:sanctions) on [Belarus](country:BY). The US [Treasury](organisation:US/treasury) listed eight more officials.',
    event: { type: 'sanction', status: 'happened', actors: ['US/treasury'], recipients: ['BY'] },
  },
];
