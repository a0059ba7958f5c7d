import type { EventCase } from '../cases.ts';

/** Ways to fall out, to take sides and to bargain. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const BREAKS: readonly EventCase[] = [
  {
    name: 'dropped for another',
    text: '[Honduras](country:HN) dropped [Taiwan](country:TW) in March.',
    event: { type: 'rupture', status: 'happened', actors: ['HN'], recipients: ['TW'], date: '2022-03' },
  },
  {
    name: 'recognition switched',
    text: '[Honduras](country:HN) switched recognition from [Taiwan](country:TW) to [China](country:CN).',
    event: { type: 'rupture', status: 'happened', actors: ['HN'], recipients: ['TW'] },
  },
  {
    name: 'a pact that is not renewed',
    text: '[Niger](country:NE) would not renew its pact with [France](country:FR).',
    event: { type: 'rupture', status: 'happened', actors: ['NE'], recipients: ['FR'] },
  },
  {
    name: 'a pact left to lapse',
    text: '[Niger](country:NE) let its pact with [France](country:FR) lapse.',
    event: { type: 'rupture', status: 'happened', actors: ['NE'], recipients: ['FR'] },
  },
  {
    name: 'a pact declared void',
    text: '[Niger](country:NE) declared void its accord with [France](country:FR).',
    event: { type: 'rupture', status: 'happened', actors: ['NE'], recipients: ['FR'] },
  },
  {
    name: 'sent home',
    text: '[Luis Gallegos](official:Luis_Gallegos), the envoy of [Ecuador](country:EC), was sent home by [Peru](country:PE).',
    event: { type: 'rupture', status: 'happened', actors: ['PE'], recipients: ['EC'] },
  },
  {
    name: 'accusations traded, of the one',
    text: '[Mali](country:ML) and [Chad](country:TD) traded accusations.',
    event: { type: 'accusation', status: 'happened', actors: ['ML'], recipients: ['TD'] },
  },
  {
    name: 'accusations traded, of the other',
    text: '[Mali](country:ML) and [Chad](country:TD) traded accusations.',
    event: { type: 'accusation', status: 'happened', actors: ['TD'], recipients: ['ML'] },
  },
  {
    name: 'insults traded with somebody',
    text: '[Javier Milei](official:Javier_Milei) has been exchanging insults with [Gustavo Petro](official:Gustavo_Petro).',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Gustavo_Petro'],
      recipients: ['Javier_Milei'],
    },
  },
  {
    name: 'regrets sent',
    text: '[Germany](country:DE) invited [Tunisia](country:TN) on Monday. [Tunisia](country:TN) sent its regrets.',
    event: { type: 'rejection', status: 'happened', actors: ['TN'], recipients: ['DE'], date: '2023-01-09' },
  },
  {
    name: 'choice questioned',
    text: '[Samoa](country:WS) questioned the legitimacy of [Fiji](country:FJ)’s decree.',
    event: { type: 'criticism', status: 'happened', actors: ['WS'], recipients: ['FJ'] },
  },
  {
    name: 'deeply shocked, as he declares himself',
    text: '[Hakan Fidan](official:Hakan_Fidan) professed himself appalled by [France](country:FR).',
    event: { type: 'criticism', status: 'happened', actors: ['Hakan_Fidan'], recipients: ['FR'] },
  },
  {
    name: 'a side taken',
    text: '[Donald Trump](official:Donald_Trump) has taken the [Saudi](country:SA) side.',
    event: { type: 'support', status: 'happened', actors: ['Donald_Trump'], recipients: ['SA'] },
  },
  {
    name: 'part taken in talks',
    text: '[Donald Trump](official:Donald_Trump) took no part.',
    event: undefined,
  },
  {
    name: 'sorry for it',
    text: '[Willem-Alexander](official:Willem-Alexander) told [Indonesia](country:ID) that he was sorry for the raids.',
    event: { type: 'support', status: 'happened', actors: ['Willem-Alexander'], recipients: ['ID'] },
  },
  {
    name: 'praise that comes from somebody',
    text: '[Kyrgyzstan](country:KG) and [Tajikistan](country:TJ) opened their border on Monday. Praise for [Tajikistan](country:TJ) came from [António Guterres](official:Antonio_Guterres).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Antonio_Guterres'],
      recipients: ['TJ'],
      date: '2023-01-09',
    },
  },
  {
    name: 'lobbied for',
    text: '[Belgium](country:BE) had lobbied [the EU](organisation:EU) for the listings for months.',
    event: { type: 'request', status: 'happened', actors: ['BE'], recipients: ['EU'] },
  },
  {
    name: 'months given',
    text: '[Nicolás Maduro](official:Nicolas_Maduro) gave the companies three months to stop drilling off [Guyana](country:GY).',
    event: { type: 'threat', status: 'happened', actors: ['Nicolas_Maduro'], recipients: ['GY'] },
  },
  {
    name: 'is to set out',
    text: '[José Miguel Insulza](official:Jose_Miguel_Insulza) is to set out on Sunday for [Quito](place:Quito, EC).',
    event: {
      type: 'visit',
      status: 'planned',
      actors: ['Jose_Miguel_Insulza'],
      recipients: ['EC'],
      date: '2023-01-15',
    },
  },
  {
    name: 'a draft carried there',
    text: '[Noureddine Bouterfa](official:Noureddine_Bouterfa) carried the draft to [Tehran](place:Tehran, IR) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Noureddine_Bouterfa'],
      recipients: ['IR'],
      date: '2023-01-09',
    },
  },
  {
    name: 'half an hour given',
    text: '[Xi](official:Xi_Jinping) gave [Albanese](official:Anthony_Albanese) half an hour.',
    event: { type: 'meeting', status: 'happened', parties: ['Anthony_Albanese', 'Xi_Jinping'] },
  },
  {
    name: 'asked in',
    text: '[NATO](organisation:NATO) is expected to ask [Macedonia](country:MK) in.',
    event: { type: 'invitation', status: 'planned', actors: ['NATO'], recipients: ['MK'] },
  },
  {
    name: 'brokered between two',
    text: 'It was brokered between [Serbia](country:RS) and [Kosovo](country:XK) by [Catherine Ashton](official:Catherine_Ashton).',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['Catherine_Ashton'],
      recipients: ['RS', 'XK'],
    },
  },
  {
    name: 'talked into a truce',
    text: '[Faure Gnassingbé](official:Faure_Gnassingbe) talked [Mali](country:ML) and [Chad](country:TD) into a truce.',
    event: {
      type: 'mediation',
      status: 'happened',
      actors: ['Faure_Gnassingbe'],
      recipients: ['ML', 'TD'],
    },
  },
  {
    name: 'so many per cent',
    text: '[Turkey](country:TR) slapped 40 per cent on [Chinese](country:CN) cars in June.',
    event: { type: 'sanction', status: 'happened', actors: ['TR'], recipients: ['CN'], date: '2022-06' },
  },
  {
    name: 'a known ambassador recalled',
    text: '[Russia](country:RU) recalled [Anatoly Antonov](official:Anatoly_Antonov@RU/ambassador) from [the United States](country:US) on Monday.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['US'], date: '2023-01-09' },
  },
  {
    name: 'lending on hold',
    text: '[The World Bank](organisation:World_Bank) put its lending to [Honduras](country:HN) on hold on Tuesday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['World_Bank'],
      recipients: ['HN'],
      date: '2023-01-10',
    },
  },
  {
    name: 'a day spent there',
    text: '[Hossam Zaki](official:Hossam_Zaki) spent Monday in [Beirut](place:Beirut, LB).',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Hossam_Zaki'],
      recipients: ['LB'],
      date: '2023-01-09',
    },
  },
  {
    name: 'ordered out of the country',
    text: '[Russia](country:RU) ordered [Ryan Fogle](official:Ryan_Fogle), a third secretary at the [American](country:US) embassy, out of the country.',
    event: { type: 'rupture', status: 'happened', actors: ['RU'], recipients: ['Ryan_Fogle'] },
  },
  {
    name: 'somebody who is expelled by name alone',
    text: '[Malawi](country:MW) expelled his predecessor, [Fergus Cochrane-Dyet](official:Fergus_Cochrane-Dyet).',
    event: { type: 'rupture', status: 'happened', actors: ['MW'], recipients: ['Fergus_Cochrane-Dyet'] },
  },
  {
    name: 'within hours, on the day told before',
    text: 'On Tuesday [Mexico](country:MX) expelled the [Ecuadorean](country:EC) ambassador. Within hours [Ecuador](country:EC) severed relations with [Mexico](country:MX).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['EC'],
      recipients: ['MX'],
      date: '2023-01-10',
    },
  },
  {
    name: 'within hours of what the sentence tells before it',
    text: 'On Tuesday [Luis Arce](official:Luis_Arce) spoke. In November 2013 [Egypt](country:EG) expelled the [Turkish](country:TR) ambassador, and within hours [Turkey](country:TR) had broken off relations with [Egypt](country:EG).',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['TR'],
      recipients: ['EG'],
      date: '2013-11',
    },
  },
  {
    name: 'within hours of what is not told',
    text: '[Luis Arce](official:Luis_Arce) spoke on Tuesday. The raid had led [Turkey](country:TR) to withdraw its ambassador from [Israel](country:IL) within hours.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['TR'],
      recipients: ['IL'],
      date: undefined,
    },
  },
  {
    name: 'hours to get out',
    text: '[Malaysia](country:MY) gave [Kang Chol](official:Kang_Chol@KP/ambassador), the [North Korean](country:KP) ambassador, 48 hours to get out on Monday.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['MY'],
      recipients: ['Kang_Chol'],
      date: '2023-01-09',
    },
  },
  {
    name: 'flights that are grounded',
    text: '[Kenya](country:KE) grounded all flights to [Somalia](country:SO) on Monday.',
    event: {
      type: 'sanction',
      status: 'happened',
      actors: ['KE'],
      recipients: ['SO'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a state taken out of a body',
    text: '[Abdoulaye Maiga](official:Abdoulaye_Maiga) took [Mali](country:ML) out of the [G5](organisation:G5_Sahel) in January.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['Abdoulaye_Maiga'],
      recipients: ['G5_Sahel'],
      date: '2023-01',
    },
  },
  {
    name: 'people of a state who are sent home',
    text: '[Britain](country:GB) sent home 23 [Russians](country:RU).',
    event: { type: 'rupture', status: 'happened', actors: ['GB'], recipients: ['RU'] },
  },
  {
    name: 'an envoy fetched back without an adverb of place',
    text: '[Argentina](country:AR) has withdrawn its ambassador altogether from [Paraguay](country:PY).',
    event: { type: 'rupture', status: 'happened', actors: ['AR'], recipients: ['PY'] },
  },
  {
    name: 'two who break with one another',
    text: '[Russia](country:RU) and [Turkey](country:TR) have broken off diplomatic relations.',
    event: { type: 'rupture', status: 'happened', parties: ['RU', 'TR'] },
  },
  {
    name: 'relations between two that are broken off',
    text: 'Diplomatic relations between [Russia](country:RU) and [Turkey](country:TR) were broken off.',
    event: { type: 'rupture', status: 'happened', parties: ['RU', 'TR'] },
  },
];
