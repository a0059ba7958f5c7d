import type { EventCase } from '../cases.ts';

/** The press's everyday ways of telling, type by type. Made up: they report nothing. Published on Friday, 13 January 2023. */
export const EVERYDAY: readonly EventCase[] = [
  {
    name: 'reached out by phone to … on Saturday',
    text: '[Emmanuel Macron](official:Emmanuel_Macron) reached out by phone to [the Ghanaian president](official:Nana_Akufo-Addo) on Saturday.',
    event: {
      type: 'call',
      status: 'happened',
      parties: ['Emmanuel_Macron', 'Nana_Akufo-Addo'],
      date: '2023-01-07',
    },
  },
  {
    name: 'convened heads of state of the … in …',
    text: '[Kenya](country:KE) convened heads of state of the [African Union](organisation:AU) in [Nairobi](place:Nairobi, KE) for a climate summit.',
    event: { type: 'summit', status: 'happened', parties: ['AU', 'KE'] },
  },
  {
    name: 'The four-way summit brought together … and …',
    text: 'The four-way summit brought together [Olaf Scholz](official:Olaf_Scholz) and [Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan), among others.',
    event: { type: 'summit', status: 'happened', parties: ['Olaf_Scholz', 'Recep_Tayyip_Erdogan'] },
  },
  {
    name: 'dispatched invitations to … and other leaders for the',
    text: '[Egypt](country:EG) dispatched invitations to [Emmanuel Macron](official:Emmanuel_Macron) and other leaders for the [Cairo](place:Cairo, EG) summit.',
    event: { type: 'invitation', status: 'happened', actors: ['EG'], recipients: ['Emmanuel_Macron'] },
  },
  {
    name: 'and … concurred on the need to coordinate their',
    text: '[Algeria](country:DZ) and [Egypt](country:EG) concurred on the need to coordinate their positions on [Libya](country:LY).',
    event: { type: 'agreement', status: 'happened', parties: ['DZ', 'EG'] },
  },
  {
    name: 'and … have adopted a joint action plan on',
    text: '[ASEAN](organisation:ASEAN) and [Japan](country:JP) have adopted a joint action plan on digital trade.',
    event: { type: 'agreement', status: 'happened', parties: ['ASEAN', 'JP'] },
  },
  {
    name: 'and … set a target of $5 billion in',
    text: '[Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) and [Aleksandar Vucic](official:Aleksandar_Vucic) set a target of $5 billion in annual trade.',
    event: { type: 'agreement', status: 'happened', parties: ['Aleksandar_Vucic', 'Recep_Tayyip_Erdogan'] },
  },
  {
    name: 'oversaw the conclusion of a labour migration pact with',
    text: '[Olaf Scholz](official:Olaf_Scholz) oversaw the conclusion of a labour migration pact with [Kenya](country:KE).',
    event: { type: 'signing', status: 'happened', parties: ['KE', 'Olaf_Scholz'] },
  },
  {
    name: 'The signing of a wheat supply agreement between …',
    text: 'The signing of a wheat supply agreement between [Mexico](country:MX) and [Egypt](country:EG) has been postponed.',
    event: { type: 'signing', status: 'postponed', parties: ['EG', 'MX'] },
  },
  {
    name: 'and … published a joint text on the Pacific',
    text: '[Chile](country:CL) and [Peru](country:PE) published a joint text on the Pacific corridor.',
    event: { type: 'statement', status: 'happened', parties: ['CL', 'PE'] },
  },
  {
    name: 'and … jointly declared that democracy in the region',
    text: '[Mexico](country:MX) and [Chile](country:CL) jointly declared that democracy in the region must be defended.',
    event: { type: 'statement', status: 'happened', parties: ['CL', 'MX'] },
  },
  {
    name: 'and … delivered a joint press statement in',
    text: '[NATO](organisation:NATO) and [Japan](country:JP) delivered a joint press statement in [Tokyo](place:Tokyo, JP).',
    event: { type: 'statement', status: 'happened', parties: ['JP', 'NATO'] },
  },
  {
    name: 'and … unveiled a joint declaration on ocean protection',
    text: '[Chile](country:CL) and [Norway](country:NO) unveiled a joint declaration on ocean protection.',
    event: { type: 'statement', status: 'happened', parties: ['CL', 'NO'] },
  },
  {
    name: 'defended the right of … to peaceful nuclear energy',
    text: '[Algeria](country:DZ) defended the right of [Iran](country:IR) to peaceful nuclear energy.',
    event: { type: 'support', status: 'happened', actors: ['DZ'], recipients: ['IR'] },
  },
  {
    name: 'conveyed its best wishes to … on its national',
    text: '[Morocco](country:MA) conveyed its best wishes to [Egypt](country:EG) on its national day.',
    event: { type: 'support', status: 'happened', actors: ['MA'], recipients: ['EG'] },
  },
  {
    name: 'encouraged … on its path towards the',
    text: '[Olaf Scholz](official:Olaf_Scholz) encouraged [Serbia](country:RS) on its path towards the [European Union](organisation:EU).',
    event: { type: 'support', status: 'happened', actors: ['Olaf_Scholz'], recipients: ['RS'] },
  },
  {
    name: 'shared the view of … , telling reporters she',
    text: '[Annalena Baerbock](official:Annalena_Baerbock) shared the view of [Catherine Colonna](official:Catherine_Colonna), telling reporters she was firmly at her side.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Annalena_Baerbock'],
      recipients: ['Catherine_Colonna'],
    },
  },
  {
    name: 'launched a scathing attack on … in a speech',
    text: '[Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) launched a scathing attack on [Emmanuel Macron](official:Emmanuel_Macron) in a speech to party members.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Recep_Tayyip_Erdogan'],
      recipients: ['Emmanuel_Macron'],
    },
  },
  {
    name: 'has strongly disapproved of … conduct in the region',
    text: "[Morocco](country:MA) has strongly disapproved of [Iran](country:IR)'s conduct in the region, the state news agency MAP reported.",
    event: { type: 'criticism', status: 'happened', actors: ['MA'], recipients: ['IR'] },
  },
  {
    name: 'asserted that … had incited the riots',
    text: '[Iran](country:IR) asserted that [Annalena Baerbock](official:Annalena_Baerbock) had incited the riots.',
    event: { type: 'accusation', status: 'happened', actors: ['IR'], recipients: ['Annalena_Baerbock'] },
  },
  {
    name: 'raised charges of unfair play against … in the',
    text: "[Ghana](country:GH) raised charges of unfair play against [Morocco](country:MA) in the contest for the commission's chair.",
    event: { type: 'accusation', status: 'happened', actors: ['GH'], recipients: ['MA'] },
  },
  {
    name: 'maintained that … had misled member states on the',
    text: '[Viktor Orban](official:Viktor_Orban) maintained that [Josep Borrell](official:Josep_Borrell) had misled member states on the cost of the war.',
    event: {
      type: 'accusation',
      status: 'happened',
      actors: ['Viktor_Orban'],
      recipients: ['Josep_Borrell'],
    },
  },
  {
    name: 'balked at a proposal from … to merge the',
    text: '[Ghana](country:GH) balked at a proposal from [Nairobi](country:KE) to merge the two missions.',
    event: { type: 'rejection', status: 'happened', actors: ['GH'], recipients: ['KE'] },
  },
  {
    name: 'voiced its categorical opposition to … plan for a',
    text: "[Cairo](country:EG) voiced its categorical opposition to [Kenya](country:KE)'s plan for a dam on the upper reaches.",
    event: { type: 'rejection', status: 'happened', actors: ['EG'], recipients: ['KE'] },
  },
  {
    name: 'gave short shrift to a claim by … over',
    text: '[Santiago](country:CL) gave short shrift to a claim by [Lima](country:PE) over the triangle of desert land.',
    event: { type: 'rejection', status: 'happened', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'The bid by … to station officers on the',
    text: 'The bid by [Japan](country:JP) to station officers on the islands fell on deaf ears in [Vietnam](country:VN).',
    event: { type: 'rejection', status: 'happened', actors: ['VN'], recipients: ['JP'] },
  },
  {
    name: 'said … was playing with fire and would get',
    text: '[Xi Jinping](official:Xi_Jinping) said [Japan](country:JP) was playing with fire and would get burned.',
    event: { type: 'threat', status: 'happened', actors: ['Xi_Jinping'], recipients: ['JP'] },
  },
  {
    name: 'signalled it could recall its trade mission from …',
    text: '[Mexico](country:MX) signalled it could recall its trade mission from [Peru](country:PE) unless the expulsions stopped.',
    event: { type: 'threat', status: 'happened', actors: ['MX'], recipients: ['PE'] },
  },
  {
    name: 'sent a stern warning to … over enrichment',
    text: '[Catherine Colonna](official:Catherine_Colonna) sent a stern warning to [Tehran](country:IR) over enrichment.',
    event: { type: 'threat', status: 'happened', actors: ['Catherine_Colonna'], recipients: ['IR'] },
  },
  {
    name: 'is weighing legal action against … and said as',
    text: '[Chile](country:CL) is weighing legal action against [Mexico](country:MX) and said as much in a blunt letter.',
    event: { type: 'threat', status: 'happened', actors: ['CL'], recipients: ['MX'] },
  },
  {
    name: 'denied having made any threat of military action against',
    text: '[Egypt](country:EG) denied having made any threat of military action against [Kenya](country:KE).',
    event: { type: 'threat', status: 'denied', actors: ['EG'], recipients: ['KE'] },
  },
  {
    name: 'drew a red line for … over attacks on',
    text: '[Narendra Modi](official:Narendra_Modi) drew a red line for [Iran](country:IR) over attacks on tankers.',
    event: { type: 'threat', status: 'happened', actors: ['Narendra_Modi'], recipients: ['IR'] },
  },
  {
    name: 'gave … a final warning over unpaid gas bills',
    text: '[Oslo](country:NO) gave [Warsaw](country:PL) a final warning over unpaid gas bills.',
    event: { type: 'threat', status: 'happened', actors: ['NO'], recipients: ['PL'] },
  },
  {
    name: 'is to bankroll … geothermal programme to the tune',
    text: "[Norway](country:NO) is to bankroll [Kenya](country:KE)'s geothermal programme to the tune of 400 million kroner.",
    event: { type: 'aid', status: 'planned', actors: ['NO'], recipients: ['KE'] },
  },
  {
    name: 'A consignment of relief supplies from … has arrived',
    text: 'A consignment of relief supplies from [Poland](country:PL) has arrived in [Ghana](country:GH), the disaster agency said.',
    event: { type: 'aid', status: 'happened', actors: ['PL'], recipients: ['GH'] },
  },
  {
    name: 'lent a helping hand to … with a gift',
    text: '[Ghana](country:GH) lent a helping hand to [Kenya](country:KE) with a gift of maize seed.',
    event: { type: 'aid', status: 'happened', actors: ['GH'], recipients: ['KE'] },
  },
  {
    name: 'stepped in with emergency fuel for … when the',
    text: '[Mexico City](country:MX) stepped in with emergency fuel for [Lima](country:PE) when the refinery burned down.',
    event: { type: 'aid', status: 'happened', actors: ['MX'], recipients: ['PE'] },
  },
  {
    name: 'would be willing to finance wells and small dams',
    text: '[Cairo](country:EG) would be willing to finance wells and small dams for [Nairobi](country:KE), the irrigation minister suggested.',
    event: { type: 'aid', status: 'proposed', actors: ['EG'], recipients: ['KE'] },
  },
  {
    name: 'topped up its support for … forests with another',
    text: "[Norway](country:NO) topped up its support for [Peru](country:PE)'s forests with another $30 million.",
    event: { type: 'aid', status: 'happened', actors: ['NO'], recipients: ['PE'] },
  },
  {
    name: 'presented … with a batch of demining robots',
    text: '[Aleksandar Vucic](official:Aleksandar_Vucic) presented [Egypt](country:EG) with a batch of demining robots.',
    event: { type: 'aid', status: 'happened', actors: ['Aleksandar_Vucic'], recipients: ['EG'] },
  },
  {
    name: 'agreed to foot the bill for temporary housing in',
    text: "[Mexico](country:MX) agreed to foot the bill for temporary housing in [Chile](country:CL)'s burnt-out hillside towns.",
    event: { type: 'aid', status: 'planned', actors: ['MX'], recipients: ['CL'] },
  },
  {
    name: 'is set to widen its list of sanctioned entities',
    text: '[Tokyo](country:JP) is set to widen its list of sanctioned entities in [Iran](country:IR) next week, two officials with knowledge of the matter said.',
    event: {
      type: 'sanction',
      status: 'planned',
      actors: ['JP'],
      recipients: ['IR'],
      date: '2023-01-16/2023-01-22',
    },
  },
  {
    name: 'designated two shipping companies in … for their role',
    text: '[Japan](country:JP) designated two shipping companies in [Iran](country:IR) for their role in the oil trade.',
    event: { type: 'sanction', status: 'happened', actors: ['JP'], recipients: ['IR'] },
  },
  {
    name: 'intends to restrict the entry of … sugar from',
    text: '[Kenya](country:KE) intends to restrict the entry of [Egyptian](country:EG) sugar from next month, the Daily Nation has learnt.',
    event: { type: 'sanction', status: 'planned', actors: ['KE'], recipients: ['EG'], date: '2023-02' },
  },
  {
    name: 'ordered a halt to purchases of … avocados in',
    text: '[Chile](country:CL) ordered a halt to purchases of [Peruvian](country:PE) avocados in what traders described as a political move.',
    event: { type: 'sanction', status: 'happened', actors: ['CL'], recipients: ['PE'] },
  },
  {
    name: 'pulled the plug on imports of … seafood after',
    text: '[Hanoi](country:VN) pulled the plug on imports of [Japanese](country:JP) seafood after the release of treated water.',
    event: { type: 'sanction', status: 'happened', actors: ['VN'], recipients: ['JP'] },
  },
  {
    name: 'has come under new sanctions from … , which',
    text: '[Iran](country:IR) has come under new sanctions from [Japan](country:JP), which accuses it of supplying missile parts.',
    event: { type: 'sanction', status: 'happened', actors: ['JP'], recipients: ['IR'] },
  },
  {
    name: 'has eased entry rules for travellers from',
    text: '[Japan](country:JP) has eased entry rules for travellers from [Vietnam](country:VN).',
    event: { type: 'easing', status: 'happened', actors: ['JP'], recipients: ['VN'] },
  },
  {
    name: 'resumed lending to … after a two-year freeze, its',
    text: '[Japan](country:JP) resumed lending to [Ghana](country:GH) after a two-year freeze, its embassy in [Accra](place:Accra, GH) said.',
    event: { type: 'easing', status: 'happened', actors: ['JP'], recipients: ['GH'] },
  },
  {
    name: 'reversed the cut in visas for … , a',
    text: '[Emmanuel Macron](official:Emmanuel_Macron) reversed the cut in visas for [Algerians](country:DZ), a decision that had soured relations.',
    event: { type: 'easing', status: 'happened', actors: ['Emmanuel_Macron'], recipients: ['DZ'] },
  },
  {
    name: 'froze the treaty of good-neighbourliness with … last night',
    text: '[Algeria](country:DZ) froze the treaty of good-neighbourliness with [Morocco](country:MA) last night.',
    event: { type: 'rupture', status: 'happened', actors: ['DZ'], recipients: ['MA'], date: '2023-01-12' },
  },
  {
    name: 'has cancelled the accreditation of … … in',
    text: "[Chile](country:CL) has cancelled the accreditation of [Iran](country:IR)'s [top envoy](official:role/IR/ambassador) in [Santiago](place:Santiago, CL).",
    event: { type: 'rupture', status: 'happened', actors: ['CL'], recipients: ['IR'] },
  },
  {
    name: 'ordered home … to … on Tuesday evening',
    text: '[Emmanuel Macron](official:Emmanuel_Macron) ordered home [his ambassador](official:role/AD/ambassador) to [Algeria](country:DZ) on Tuesday evening.',
    event: {
      type: 'rupture',
      status: 'happened',
      actors: ['Emmanuel_Macron'],
      recipients: ['DZ'],
      date: '2023-01-10',
    },
  },
  {
    name: 'opted out of the Nile waters deal with …',
    text: '[Kenya](country:KE) opted out of the Nile waters deal with [Egypt](country:EG) on Thursday, the Standard reported.',
    event: { type: 'rupture', status: 'happened', actors: ['KE'], recipients: ['EG'], date: '2023-01-12' },
  },
  {
    name: 'and … renewed diplomatic ties on Thursday, IRNA said',
    text: '[Tehran](country:IR) and [Rabat](country:MA) renewed diplomatic ties on Thursday, IRNA said.',
    event: { type: 'restoration', status: 'happened', parties: ['IR', 'MA'], date: '2023-01-12' },
  },
  {
    name: 'has rejoined the … partnership programme it left in',
    text: '[Serbia](country:RS) has rejoined the [NATO](organisation:NATO) partnership programme it left in 2021.',
    event: { type: 'restoration', status: 'happened', parties: ['NATO', 'RS'] },
  },
  {
    name: 'The … flag was hoisted again over the embassy',
    text: 'The [Iranian](country:IR) flag was hoisted again over the embassy building in [Norway](country:NO) on Saturday.',
    event: { type: 'restoration', status: 'happened', parties: ['IR', 'NO'], date: '2023-01-07' },
  },
  {
    name: 'A new … ambassador has taken up his duties',
    text: 'A new [Serbian](country:RS) ambassador has taken up his duties in [Poland](country:PL), ending a two-year diplomatic freeze.',
    event: { type: 'restoration', status: 'happened', parties: ['PL', 'RS'] },
  },
  {
    name: 'The establishment of formal ties between … and …',
    text: 'The establishment of formal ties between [Ghana](country:GH) and [Chile](country:CL) was marked with a ceremony in [New York](place:New York, US).',
    event: { type: 'restoration', status: 'happened', parties: ['CL', 'GH'] },
  },
  {
    name: 'and … ended their diplomatic rift on Monday',
    text: '[Norway](country:NO) and [Serbia](country:RS) ended their diplomatic rift on Monday.',
    event: { type: 'restoration', status: 'happened', parties: ['NO', 'RS'], date: '2023-01-09' },
  },
  {
    name: 'has brought relations with … out of the deep',
    text: '[Xi Jinping](official:Xi_Jinping) has brought relations with [Norway](country:NO) out of the deep freeze, years after the Nobel prize dispute.',
    event: { type: 'restoration', status: 'happened', parties: ['NO', 'Xi_Jinping'] },
  },
  {
    name: 'relaunched its consular services in … on Tuesday',
    text: '[Japan](country:JP) relaunched its consular services in [Ghana](country:GH) on Tuesday.',
    event: { type: 'restoration', status: 'happened', parties: ['GH', 'JP'], date: '2023-01-10' },
  },
  {
    name: 'and … have unblocked their diplomatic channels after a',
    text: '[Norway](country:NO) and [Poland](country:PL) have unblocked their diplomatic channels after a lengthy dispute over child custody.',
    event: { type: 'restoration', status: 'happened', parties: ['NO', 'PL'] },
  },
  {
    name: 'and … troops trained side by side in the',
    text: '[Chilean](country:CL) and [Peruvian](country:PE) troops trained side by side in the [Atacama](place:Atacama, CL) for ten days.',
    event: { type: 'cooperation', status: 'happened', parties: ['CL', 'PE'] },
  },
  {
    name: 'and … police mounted a coordinated operation against ivory',
    text: '[Kenyan](country:KE) and [Egyptian](country:EG) police mounted a coordinated operation against ivory smugglers.',
    event: { type: 'cooperation', status: 'happened', parties: ['EG', 'KE'] },
  },
  {
    name: 'and … opened a stretch of motorway built by',
    text: '[Recep Tayyip Erdogan](official:Recep_Tayyip_Erdogan) and [Aleksandar Vucic](official:Aleksandar_Vucic) opened a stretch of motorway built by their two countries.',
    event: { type: 'cooperation', status: 'happened', parties: ['Aleksandar_Vucic', 'Recep_Tayyip_Erdogan'] },
  },
  {
    name: 'launched a lithium partnership with … during his stay',
    text: '[Olaf Scholz](official:Olaf_Scholz) launched a lithium partnership with [Chile](country:CL) during his stay in [Santiago](place:Santiago, CL).',
    event: { type: 'cooperation', status: 'happened', parties: ['CL', 'Olaf_Scholz'] },
  },
];
