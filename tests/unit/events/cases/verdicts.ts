import type { EventCase } from '../cases.ts';

/** What somebody calls an act, asks for or refuses, in the words of the trade. Published on Friday, 13 January 2023. */
export const VERDICTS: readonly EventCase[] = [
  {
    name: 'remarks that are called arrogance',
    text: '[Denis Moncada](official:Denis_Moncada) called [Josep Borrell](official:Josep_Borrell)’s remarks "colonial arrogance".',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Denis_Moncada'],
      recipients: ['Josep_Borrell'],
    },
  },
  {
    name: 'an idea that is pronounced questionable',
    text: '[Xiao Qian](official:Xiao_Qian) pronounced [Australia](country:AU)’s idea ethically questionable.',
    event: { type: 'criticism', status: 'happened', actors: ['Xiao_Qian'], recipients: ['AU'] },
  },
  {
    name: 'a stance that is called reasonable',
    text: '[Sergei Lavrov](official:Sergei_Lavrov) called the stance of [Belarus](country:BY) "absolutely reasonable".',
    event: { type: 'support', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['BY'] },
  },
  {
    name: 'what is merely called something',
    text: '[Sergei Lavrov](official:Sergei_Lavrov) called the ferry to [Belarus](country:BY) the evening boat.',
    event: undefined,
  },
  {
    name: 'advised that it ought to',
    text: 'The [International Court of Justice](organisation:ICJ) advised that [Britain](country:GB) ought to give up the islands.',
    event: { type: 'request', status: 'happened', actors: ['ICJ'], recipients: ['GB'] },
  },
  {
    name: 'insisted that it first do something',
    text: '[Sergei Lavrov](official:Sergei_Lavrov) insisted that [Japan](country:JP) first recognize its borders.',
    event: { type: 'request', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['JP'] },
  },
  {
    name: 'a proposal that is submitted',
    text: '[South Africa](country:ZA) and [India](country:IN) have submitted a proposal to the [World Trade Organization](organisation:WTO).',
    event: { type: 'request', status: 'happened', actors: ['ZA', 'IN'], recipients: ['WTO'] },
  },
  {
    name: 'had him brought to his office',
    text: '[Taro Kono](official:Taro_Kono) had [South Korea](country:KR)’s ambassador, [Nam Gwan-pyo](official:Nam_Gwan-pyo), brought to his office.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Taro_Kono'],
      recipients: ['Nam_Gwan-pyo'],
    },
  },
  {
    name: 'gave an undertaking',
    text: '[Guinea](country:GN) gave [Sierra Leone](country:SL) a solemn undertaking that it would take its soldiers back.',
    event: { type: 'agreement', status: 'happened', actors: ['GN'], recipients: ['SL'] },
  },
  {
    name: 'permission that is withdrawn',
    text: '[Romania](country:RO) withdrew permission for the plane of [Laszlo Solyom](official:Laszlo_Solyom) to land.',
    event: { type: 'rejection', status: 'happened', actors: ['RO'], recipients: ['Laszlo_Solyom'] },
  },
  {
    name: 'a decision to do something that is called unacceptable',
    text: '[Hua Chunying](official:Hua_Chunying) said that [India](country:IN)’s decision to turn the region into a separate territory was "unacceptable".',
    event: { type: 'criticism', status: 'happened', actors: ['Hua_Chunying'], recipients: ['IN'] },
  },
  {
    name: 'two of one title who did it together',
    text: 'Prime Ministers [Alexis Tsipras](official:Alexis_Tsipras) and [Zoran Zaev](official:Zoran_Zaev), who had settled the last comma by telephone, were content.',
    event: { type: 'call', status: 'happened', parties: ['Alexis_Tsipras', 'Zoran_Zaev'] },
  },
  {
    name: 'by what means, behind a clause of its own',
    text: '[Malawi](country:MW) retaliated before the day was out by closing its market to [Tanzanian](country:TZ) bananas.',
    event: { type: 'sanction', status: 'happened', actors: ['MW'], recipients: ['TZ'] },
  },
  {
    name: 'brought an invitation',
    text: '[Umaro Sissoco Embaló](official:Umaro_Sissoco_Embalo) brought [João Lourenço](official:Joao_Lourenco) an invitation to the summit.',
    event: {
      type: 'invitation',
      status: 'happened',
      actors: ['Umaro_Sissoco_Embalo'],
      recipients: ['Joao_Lourenco'],
    },
  },
  {
    name: 'an unreliable partner is no compliment',
    text: '[Lavrov](official:Sergei_Lavrov@RU/foreign-minister) described [Norway](country:NO) as an unreliable partner.',
    event: { type: 'criticism', status: 'happened', actors: ['Sergei_Lavrov'], recipients: ['NO'] },
  },
  {
    name: 'called a bad neighbour',
    text: '[Lavrov](official:Sergei_Lavrov@RU/foreign-minister) called [Norway](country:NO) "a bad neighbour" on Tuesday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Sergei_Lavrov'],
      recipients: ['NO'],
      date: '2023-01-10',
    },
  },
  {
    name: 'rounded on him',
    text: '[Poland](country:PL) rounded on [Lavrov](official:Sergei_Lavrov@RU/foreign-minister) for his silence.',
    event: { type: 'criticism', status: 'happened', actors: ['PL'], recipients: ['Sergei_Lavrov'] },
  },
  {
    name: 'praise for nobody',
    text: '[Qatar](country:QA) waited. [Rex Tillerson](official:Rex_Tillerson) praised nobody in particular.',
    event: undefined,
  },
  {
    name: 'among people and nowhere',
    text: "[Stephen Harper](official:Stephen_Harper) was in [Vladimir Putin](official:Vladimir_Putin)'s lounge.",
    event: undefined,
  },
  {
    name: 'an adjective in -ly',
    text: '[Russia](country:RU) described [Turkey](country:TR)’s move as unfriendly.',
    event: { type: 'criticism', status: 'happened', actors: ['RU'], recipients: ['TR'] },
  },
];
