import type { EventCase } from '../cases.ts';

/** What is proposed, asked for, put off or said to be false; who else does it. Published on Friday, 13 January 2023. */
export const PROPOSALS: readonly EventCase[] = [
  {
    name: 'a meeting in which its proposer would have a part',
    text: '[Sartaj Aziz](official:Sartaj_Aziz) of [Pakistan](country:PK) suggested that he and [Sushma Swaraj](official:Sushma_Swaraj) meet in [Oslo](place:Oslo, NO).',
    event: {
      type: 'meeting',
      status: 'proposed',
      parties: ['Sartaj_Aziz', 'Sushma_Swaraj'],
      place: 'Oslo, NO',
    },
  },
  {
    name: 'an inquiry that one of two would have both conduct',
    text: '[Turkey](country:TR) proposed to [Iraq](country:IQ) that the two countries conduct a joint inquiry.',
    event: { type: 'cooperation', status: 'proposed', parties: ['TR', 'IQ'] },
  },
  {
    name: 'a meeting that a third party proposes is asked for',
    text: '[Norway](country:NO) proposed that [Sudan](country:SD) and [Chad](country:TD) hold talks.',
    event: { type: 'request', status: 'happened', actors: ['NO'], recipients: ['SD', 'TD'] },
  },
  {
    name: 'talks offered to a state named right behind the verb',
    text: '[Kenya](country:KE) offered [Somalia](country:SO) talks, the ministry said.',
    event: { type: 'meeting', status: 'proposed', parties: ['KE', 'SO'] },
  },
  {
    name: 'good offices that had been offered on a day behind',
    text: '[Norway](country:NO) had offered to [Sudan](country:SD) and [Chad](country:TD) on January 8 its good offices.',
    event: {
      type: 'mediation',
      status: 'proposed',
      actors: ['NO'],
      recipients: ['SD', 'TD'],
      date: '2023-01-08',
    },
  },
  {
    name: 'a statement cited for a plan has been made',
    text: 'The ministers of [Peru](country:PE) and [Chile](country:CL) will meet in [Rome](place:Rome, IT) on Feb. 4, according to a joint statement released on Monday.',
    event: { type: 'statement', status: 'happened', parties: ['PE', 'CL'], date: '2023-01-09' },
  },
  {
    name: 'a trip put off by him who was to make it',
    text: '[Mario Búcaro](official:Mario_Bucaro), who was to have visited [Honduras](country:HN) on Monday, has put off his trip.',
    event: {
      type: 'visit',
      status: 'postponed',
      actors: ['Mario_Bucaro'],
      recipients: ['HN'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a trip due in a month behind, put off by that name',
    text: '[James Marape](official:James_Marape) had been due in [Japan](country:JP) in November but put off that trip because of a vote at home.',
    event: {
      type: 'visit',
      status: 'postponed',
      actors: ['James_Marape'],
      recipients: ['JP'],
      date: '2022-11',
    },
  },
  {
    name: 'talks among three put off at the request of one',
    text: 'The talks among [Egypt](country:EG), [Sudan](country:SD) and [Ethiopia](country:ET) have been put off at the request of [Khartoum](country:SD).',
    event: { type: 'request', status: 'happened', actors: ['SD'], recipients: ['EG', 'ET'] },
  },
  {
    name: 'what is false, he who says so between commas',
    text: 'It was false, he added, that [Guinea](country:GN) had withdrawn its ambassador from [Sierra Leone](country:SL).',
    event: { type: 'rupture', status: 'denied', actors: ['GN'], recipients: ['SL'] },
  },
  {
    name: 'what is not true',
    text: 'It is not true that [Guinea](country:GN) has expelled the ambassador of [Sierra Leone](country:SL).',
    event: { type: 'rupture', status: 'denied', actors: ['GN'], recipients: ['SL'] },
  },
  {
    name: 'a journey told in the present behind its month',
    text: 'In March [Kamal Thapa](official:Kamal_Thapa) goes to [China](country:CN).',
    event: { type: 'visit', status: 'planned', actors: ['Kamal_Thapa'], recipients: ['CN'], date: '2023-03' },
  },
  {
    name: 'a visit of several days that has begun and is not over',
    text: '[James Marape](official:James_Marape) arrived in [Japan](country:JP) on Thursday for a four-day visit.',
    event: {
      type: 'visit',
      status: 'happening',
      actors: ['James_Marape'],
      recipients: ['JP'],
      date: '2023-01-12/2023-01-15',
    },
  },
  {
    name: 'a parade abroad that is attended',
    text: 'President [Aleksandar Vučić](official:Aleksandar_Vucic) is to attend a military parade in [Beijing](place:Beijing, CN) on March 3.',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Aleksandar_Vucic'],
      recipients: ['CN'],
      date: '2023-03-03',
    },
  },
  {
    name: 'sums that others promise too, their verb left out',
    text: 'The [United States](country:US) promised $60 million in aid, the [European Union](organisation:EU) 40 million euros and [Kuwait](country:KW) $15 million for [Chad](country:TD).',
    event: { type: 'agreement', status: 'happened', actors: ['US', 'EU', 'KW'], recipients: ['TD'] },
  },
  {
    name: 'the three countries of a list',
    text: 'Ships from [Romania](country:RO), [Bulgaria](country:BG) and [Turkey](country:TR) will hunt mines. The three countries signed an accord in 2021.',
    event: { type: 'signing', status: 'happened', parties: ['RO', 'BG', 'TR'], date: '2021' },
  },
  {
    name: 'signed by one of whom something is told, and by another',
    text: 'The deal was signed by [Petr Fiala](official:Petr_Fiala), who took office in December, and by [Mateusz Morawiecki](official:Mateusz_Morawiecki).',
    event: { type: 'signing', status: 'happened', parties: ['Petr_Fiala', 'Mateusz_Morawiecki'] },
  },
  {
    name: 'a title behind the talks that a sentence opens with',
    text: 'After the talks Foreign Minister [Takeshi Iwaya](official:Takeshi_Iwaya) and his counterpart, [Justin Tkatchenko](official:Justin_Tkatchenko), signed a treaty.',
    event: { type: 'signing', status: 'happened', parties: ['Takeshi_Iwaya', 'Justin_Tkatchenko'] },
  },
  {
    name: 'a new subject behind the day that ends a clause',
    text: '[Antony Blinken](official:Antony_Blinken) met [Sergei Lavrov](official:Sergei_Lavrov) in [Rome](place:Rome, IT) on Monday and the two ministers agreed to hold talks.',
    event: {
      type: 'agreement',
      status: 'happened',
      parties: ['Antony_Blinken', 'Sergei_Lavrov'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a list of names behind since',
    text: 'It is the first such step since [Albania](country:AL), [Croatia](country:HR) and [Kosovo](country:XK) signed a declaration in March.',
    event: { type: 'signing', status: 'happened', parties: ['AL', 'HR', 'XK'], date: '2022-03' },
  },
  {
    name: 'a verb with a particle behind a day',
    text: '[Retno Marsudi](official:Retno_Marsudi) on Thursday turned down a [Chinese](country:CN) proposal for talks, saying there were no claims to talk about.',
    event: {
      type: 'rejection',
      status: 'happened',
      actors: ['Retno_Marsudi'],
      recipients: ['CN'],
      date: '2023-01-12',
    },
  },
  {
    name: 'a verb that looks like a noun behind whose country',
    text: '[Pham Binh Minh](official:Pham_Binh_Minh), whose country chairs the bloc this year, on Thursday called on [China](country:CN) to refrain from force.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Pham_Binh_Minh'],
      recipients: ['CN'],
      date: '2023-01-12',
    },
  },
  {
    name: 'prisoners let go in return for others',
    text: '[Belgium](country:BE) released an [Iranian](country:IR) diplomat in exchange for an aid worker.',
    event: { type: 'cooperation', status: 'happened', parties: ['BE', 'IR'] },
  },
  {
    name: 'a market closed to goods of a state',
    text: '[Malawi](country:MW) retaliated by closing its market to [Tanzanian](country:TZ) bananas.',
    event: { type: 'sanction', status: 'happened', actors: ['MW'], recipients: ['TZ'] },
  },
  {
    name: 'a waiver renewed that exempts a firm',
    text: 'The [US Treasury](organisation:US/treasury) renewed a waiver that exempts [Serbia](country:RS)’s main oil company from sanctions.',
    event: { type: 'easing', status: 'happened', actors: ['US/treasury'], recipients: ['RS'] },
  },
  {
    name: 'a note of protest handed to an ambassador',
    text: '[Sierra Leone](country:SL) handed the [Guinean](country:GN) ambassador a protest note.',
    event: { type: 'criticism', status: 'happened', actors: ['SL'], recipients: ['GN'] },
  },
  {
    name: 'relations restored in full',
    text: '[Norway](country:NO) and [China](country:CN) have today restored in full their diplomatic relations.',
    event: { type: 'restoration', status: 'happened', parties: ['NO', 'CN'], date: '2023-01-13' },
  },
  {
    name: 'relations restored behind what was all but suspended',
    text: 'After six years in which contact was all but suspended, [Norway](country:NO) and [China](country:CN) have restored their relations.',
    event: { type: 'restoration', status: 'happened', parties: ['NO', 'CN'] },
  },
  {
    name: 'an exercise of guards of two states',
    text: 'A joint exercise of [Iraqi](country:IQ) and [Turkish](country:TR) border guards that had been planned for August was cancelled.',
    event: { type: 'cooperation', status: 'cancelled', parties: ['IQ', 'TR'], date: '2022-08' },
  },
  {
    name: 'who does it along with others',
    text: '[Papua New Guinea](country:PG), along with [Nauru](country:NR), [Palau](country:PW) and [Fiji](country:FJ), condemned [China](country:CN).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['PG', 'NR', 'PW', 'FJ'],
      recipients: ['CN'],
    },
  },
  {
    name: 'the day by which something is demanded',
    text: '[Iraq](country:IQ) has demanded the withdrawal of [Turkish](country:TR) troops from its provinces by 15 March.',
    event: { type: 'request', status: 'happened', actors: ['IQ'], recipients: ['TR'] },
  },
  {
    name: 'a conversation that is called something',
    text: '[Chrystia Freeland](official:Chrystia_Freeland) called her conversation with [Adel al-Jubeir](official:Adel_al-Jubeir) useful.',
    event: { type: 'meeting', status: 'happened', parties: ['Chrystia_Freeland', 'Adel_al-Jubeir'] },
  },
  {
    name: 'an envoy who had last been called in',
    text: '[Romania](country:RO) summoned Ambassador [Vladimir Lipaev](official:Vladimir_Lipaev). He had last been called in on Jan. 4.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['RO'],
      recipients: ['Vladimir_Lipaev'],
    },
  },
  {
    name: 'the regional body',
    text: '[Nicaragua](country:NI) quit the [OAS](organisation:OAS), a week after the regional body refused to recognize its election.',
    event: { type: 'rejection', status: 'happened', actors: ['OAS'], recipients: ['NI'] },
  },
  {
    name: 'a communiqué that is abandoned',
    text: '[Argentina](country:AR) said on Monday that it was abandoning the communiqué signed with the [United Kingdom](country:GB) in 2016.',
    event: { type: 'rupture', status: 'happened', actors: ['AR'], recipients: ['GB'], date: '2023-01-09' },
  },
  {
    name: 'two rung up, the second on a day counted from the first',
    text: '[Lula da Silva](official:Luiz_Inacio_Lula_da_Silva) spoke by telephone with [Nicolás Maduro](official:Nicolas_Maduro) on January 2 and with [Gustavo Petro](official:Gustavo_Petro) two days later.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Luiz_Inacio_Lula_da_Silva', 'Gustavo_Petro'],
      date: '2023-01-04',
    },
  },
  {
    name: 'urged to come back to the table: no invitation',
    text: '[Bernard Membe](official:Bernard_Membe) urged [Malawi](country:MW) to come back to the table.',
    event: { type: 'request', status: 'happened', actors: ['Bernard_Membe'], recipients: ['MW'] },
  },
  {
    name: 'the verb that a second conjunct leaves out',
    text: '[Miller](official:Matthew_Miller@US/spokesperson) called on [Norway](country:NO) on Monday to lift the closure and on [Chile](country:CL) to withdraw its troops.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Matthew_Miller'],
      recipients: ['CL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a second bid with a day of its own',
    text: '[Germany](country:DE) asked [Serbia](country:RS) on Monday to free them, and [Kosovo](country:XK) on Tuesday to vote.',
    event: { type: 'request', status: 'happened', actors: ['DE'], recipients: ['XK'], date: '2023-01-10' },
  },
  {
    name: 'wants something of theirs done',
    text: '[Chile](country:CL) wants the [Norwegian](country:NO) flights off its coast halted.',
    event: { type: 'request', status: 'happened', actors: ['CL'], recipients: ['NO'] },
  },
  {
    name: 'applied to join',
    text: '[Georgia](country:GE) applied to join the [European Union](organisation:EU) in March 2022.',
    event: { type: 'request', status: 'happened', actors: ['GE'], recipients: ['EU'], date: '2022-03' },
  },
  {
    name: 'something better that is promised',
    text: '[Norway](country:NO) promised [Vietnam](country:VN) wider access to its market.',
    event: { type: 'agreement', status: 'happened', actors: ['NO'], recipients: ['VN'] },
  },
  {
    name: 'a draft of theirs that is shot down',
    text: '[Serbia](country:RS) shot down a compromise text drafted by [Norway](country:NO).',
    event: { type: 'rejection', status: 'happened', actors: ['RS'], recipients: ['NO'] },
  },
  {
    name: 'a meeting that is proposed to the other side',
    text: '[Norway](country:NO) proposed a meeting to [Chile](country:CL) on fish.',
    event: { type: 'meeting', status: 'proposed', parties: ['NO', 'CL'] },
  },
];
