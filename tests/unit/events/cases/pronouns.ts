import type { EventCase } from '../cases.ts';

/** Whom pronouns, guests and groups mean. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const PRONOUNS: readonly EventCase[] = [
  {
    name: 'it, behind the verb whose subject is another',
    text: '[Haavisto](official:Pekka_Haavisto@FI/foreign-minister) accused [Minsk](country:BY) of deceit and called on it to free the prisoners.',
    event: { type: 'request', status: 'happened', actors: ['Pekka_Haavisto'], recipients: ['BY'] },
  },
  {
    name: 'him, whoever received the subject',
    text: '[Kofod](official:Jeppe_Kofod@DK/foreign-minister) was received on Monday by [Ruto](official:William_Ruto@KE/head-of-state) and thanked him for the welcome.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Jeppe_Kofod'],
      recipients: ['William_Ruto'],
      date: '2023-01-09',
    },
  },
  {
    name: 'him, of whom a spokesman speaks',
    text: '[Sandu](official:Maia_Sandu@MD/head-of-state) has written to [Radev](official:Rumen_Radev@BG/head-of-state), her spokesman, [Ion Popa](official:Ion_Popa@MD/spokesperson-head-of-state), said, adding that [Radev](official:Rumen_Radev@BG/head-of-state) would telephone her on Sunday.',
    event: {
      type: 'call',
      status: 'planned',
      parties: ['Rumen_Radev', 'Maia_Sandu'],
      date: '2023-01-15',
    },
  },
  {
    name: 'he, whose aide speaks',
    text: '[Vucic](official:Aleksandar_Vucic@RS/head-of-state) is in [Sofia](place:Sofia, BG). His adviser [Ana Ilic](official:Ana_Ilic@RS/adviser) says that he and [Radev](official:Rumen_Radev@BG/head-of-state) will sign a treaty.',
    event: { type: 'signing', status: 'planned', parties: ['Aleksandar_Vucic', 'Rumen_Radev'] },
  },
  {
    name: 'he who asks, not he who is asked',
    text: '[Store](official:Jonas_Gahr_Store@NO/head-of-government) asked [Marin](official:Sanna_Marin@FI/head-of-government) to wait. He congratulated [Estonia](country:EE) on Monday.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Jonas_Gahr_Store'],
      recipients: ['EE'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the two, of the clause before when',
    text: '[Tokayev](official:Kassym-Jomart_Tokayev@KZ/head-of-state) rang [Berdimuhamedow](official:Serdar_Berdimuhamedow@TM/head-of-state). [Rahmon](official:Emomali_Rahmon@TJ/head-of-state) had sounded out [Mirziyoyev](official:Shavkat_Mirziyoyev@UZ/head-of-state) when the two met in [Nukus](place:Nukus, UZ).',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Emomali_Rahmon', 'Shavkat_Mirziyoyev'],
      place: 'Nukus, UZ',
    },
  },
  {
    name: 'the two men, not a visitor and his host state',
    text: '[Orpo](official:Petteri_Orpo@FI/head-of-government) and [Silina](official:Evika_Silina@LV/head-of-government) are friends. [Orpo](official:Petteri_Orpo@FI/head-of-government) flew to [Riga](place:Riga, LV) on Tuesday. The two men met for an hour.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Petteri_Orpo', 'Evika_Silina'],
      date: '2023-01-10',
    },
  },
  {
    name: 'the two presidents, not those who signed',
    text: '[Alar](official:Alar_Karis@EE/head-of-state) and [Nauseda](official:Gitanas_Nauseda@LT/head-of-state) looked on. [Estonia](country:EE) and [Lithuania](country:LT) are allies. [Reinsalu](official:Urmas_Reinsalu@EE/foreign-minister) and [Landsbergis](official:Gabrielius_Landsbergis@LT/foreign-minister) signed a treaty. The two presidents met on Tuesday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Alar_Karis', 'Gitanas_Nauseda'],
      date: '2023-01-10',
    },
  },
  {
    name: 'counterparts of one’s own office',
    text: '[Becerra](official:Javier_Becerra@PE/foreign-minister) was met by [Urrejola](official:Antonia_Urrejola@CL/foreign-minister) and [Holguin](official:Juan_Holguin@EC/foreign-minister). [Becerra](official:Javier_Becerra@PE/foreign-minister) had lunch with his [Chilean](country:CL) and [Ecuadorean](country:EC) counterparts on Monday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Javier_Becerra', 'Antonia_Urrejola', 'Juan_Holguin'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the three, of a list',
    text: '[Ghana](country:GH), [Togo](country:TG) and [Benin](country:BJ) share a coast. The three condemned [Mali](country:ML) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['GH', 'TG', 'BJ'],
      recipients: ['ML'],
      date: '2023-01-09',
    },
  },
  {
    name: 'three of the staff, who are nobody named before',
    text: '[Ghana](country:GH), [Togo](country:TG) and [Benin](country:BJ) share a coast. [Latvia](country:LV) ordered three of the staff at the [Belarusian](country:BY) mission to leave.',
    event: { type: 'rupture', status: 'happened', actors: ['LV'], recipients: ['BY'] },
  },
  {
    name: 'the former, of two named together',
    text: '[Joly](official:Melanie_Joly@CA/foreign-minister) was asked about talks between [Colonna](official:Catherine_Colonna@FR/foreign-minister) and [Baerbock](official:Annalena_Baerbock@DE/foreign-minister), in which the former urged [Serbia](country:RS) to yield.',
    event: { type: 'request', status: 'happened', actors: ['Catherine_Colonna'], recipients: ['RS'] },
  },
  {
    name: 'the guest',
    text: '[Novak](official:Katalin_Novak@HU/head-of-state) arrived in [Skopje](place:Skopje, MK) on Wednesday. [Kovacevski](official:Dimitar_Kovacevski@MK/head-of-government) met the guest on Thursday.',
    event: {
      type: 'meeting',
      status: 'happened',
      parties: ['Katalin_Novak', 'Dimitar_Kovacevski'],
      date: '2023-01-12',
    },
  },
  {
    name: 'his host',
    text: '[Pendarovski](official:Stevo_Pendarovski@MK/head-of-state) is at home. [Hipkins](official:Chris_Hipkins@NZ/head-of-government) visited [Skopje](country:MK) on Wednesday. [Hipkins](official:Chris_Hipkins@NZ/head-of-government) thanked his host.',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['Chris_Hipkins'],
      recipients: ['Stevo_Pendarovski'],
      date: '2023-01-11',
    },
  },
  {
    name: 'his Omani host',
    text: '[Haitham](official:Haitham_bin_Tariq@OM/head-of-state) stood by. [Berset](official:Alain_Berset@CH/head-of-state) and his [Omani](country:OM) host signed a treaty on Monday.',
    event: {
      type: 'signing',
      status: 'happened',
      parties: ['Alain_Berset', 'Haitham_bin_Tariq'],
      date: '2023-01-09',
    },
  },
  {
    name: 'we, in a quotation',
    text: '"We condemn [Russia](country:RU)," [Kallas](official:Kaja_Kallas@EE/head-of-government) said on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['Kaja_Kallas'],
      recipients: ['RU'],
      date: '2023-01-09',
    },
  },
  {
    name: 'we, of somebody without office',
    text: '[Tallinn](place:Tallinn, EE) was calm. "We condemn [Russia](country:RU)," said a baker.',
    event: undefined,
  },
  {
    name: 'we, in a transcript',
    text: 'Gazette: [Fiji](country:FJ) has sent two ships. Any comment?\n\n[Mere Vuli](official:Mere_Vuli@TO/spokesperson-government): The reef is ours. We urge [Fiji](country:FJ) to withdraw them.',
    event: { type: 'request', status: 'happened', actors: ['Mere_Vuli'], recipients: ['FJ'] },
  },
  {
    name: 'her government',
    text: '[Peru](country:PE) quarrels with [Chile](country:CL). [Gervasi](official:Ana_Gervasi@PE/foreign-minister) spoke to reporters. Her government condemned [Chile](country:CL) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['PE'],
      recipients: ['CL'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the kingdom',
    text: '[Iraq](country:IQ) borders [Jordan](country:JO). [Iraq](country:IQ) is large. The kingdom condemned [Syria](country:SY) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['JO'],
      recipients: ['SY'],
      date: '2023-01-09',
    },
  },
  {
    name: 'a delegation led by somebody',
    text: 'A delegation led by [Szijjarto](official:Peter_Szijjarto@HU/foreign-minister) arrived in [Astana](place:Astana, KZ) on Monday.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Peter_Szijjarto'],
      recipients: ['KZ'],
      date: '2023-01-09',
      place: 'Astana, KZ',
    },
  },
  {
    name: 'the ministry',
    text: 'The [Swiss](country:CH) [Foreign Ministry](organisation:CH/foreign-ministry) is in [Bern](place:Bern, CH). The ministry condemned [Belarus](country:BY) on Monday.',
    event: {
      type: 'criticism',
      status: 'happened',
      actors: ['CH/foreign-ministry'],
      recipients: ['BY'],
      date: '2023-01-09',
    },
  },
  {
    name: 'the statement',
    text: '[Chile](country:CL) and [Peru](country:PE) issued a joint statement. The statement condemned [Nicaragua](country:NI).',
    event: { type: 'criticism', status: 'happened', actors: ['CL', 'PE'], recipients: ['NI'] },
  },
  {
    name: 'his guest, whom he received',
    text: '[Macky Sall](official:Macky_Sall@SN/head-of-state) received [Ruto](official:William_Ruto@KE/head-of-state) on Monday. His guest thanked [Senegal](country:SN).',
    event: {
      type: 'support',
      status: 'happened',
      actors: ['William_Ruto'],
      recipients: ['SN'],
      date: '2023-01-09',
    },
  },
  {
    name: 'he, whose spokesman is cited',
    text: '[Lapid](official:Yair_Lapid@IL/head-of-government) urged [Turkey](country:TR) to wait, his spokesman, [Dan Levi](official:Dan_Levi@IL/spokesperson-head-of-state), said. He also thanked [Qatar](country:QA).',
    event: { type: 'support', status: 'happened', actors: ['Yair_Lapid'], recipients: ['QA'] },
  },
  {
    name: 'its neighbour, the other of two states',
    text: '[Malawi](country:MW) and [Tanzania](country:TZ) quarrel about a lake. [Tanzania](country:TZ) asked its neighbour to halt the search.',
    event: { type: 'request', status: 'happened', actors: ['TZ'], recipients: ['MW'] },
  },
  {
    name: 'his visit, who does not live there',
    text: '[Stoltenberg](official:Jens_Stoltenberg@NATO/secretary-general) put the idea to [Sandu](official:Maia_Sandu@MD/head-of-state) during his visit to [Chisinau](place:Chisinau, MD) in December.',
    event: {
      type: 'visit',
      status: 'happened',
      actors: ['Jens_Stoltenberg'],
      recipients: ['MD'],
      date: '2022-12',
      place: 'Chisinau, MD',
    },
  },
  {
    name: 'its allies, asked to do something',
    text: '[Hipkins](official:Chris_Hipkins@NZ/head-of-government) called on the [NATO](organisation:NATO) allies to pay.',
    event: {
      type: 'request',
      status: 'happened',
      actors: ['Chris_Hipkins'],
      recipients: ['NATO'],
    },
  },
  {
    name: 'a stranger is no official',
    text: '[Narendra Modi](official:Narendra_Modi) arrived. Taxi driver Arun Pham met few guests. He accused [Pakistan](country:PK) of taking them.',
    event: undefined,
  },
];
