import type { EventCase } from '../cases.ts';

/** What a pronoun of things means: the sanctions, the embassy told of before. Sentences made up for their grammar: they report nothing. Published on Friday, 13 January 2023. */
export const THINGS_MEANT: readonly EventCase[] = [
  {
    name: 'them, of sanctions',
    text: '[Ottawa](country:CA) imposed [sanctions](agenda:sanctions) on [Haiti](country:HT) in 2018 and lifted them in 2021.',
    event: { type: 'easing', status: 'happened', actors: ['CA'], recipients: ['HT'], date: '2021' },
  },
  {
    name: 'it, of an embassy closed in the sentence before',
    text: 'The [Chilean](country:CL) embassy in [Damascus](country:SY) was closed in 2012. It was reopened last month.',
    event: { type: 'restoration', status: 'happened', parties: ['CL', 'SY'], date: '2022-12' },
  },
  {
    name: 'it, that opens again by itself',
    text: '[Chad](country:TD) shut [Qatar](country:QA)’s embassy in August 2017, but it reopened six months later.',
    event: { type: 'restoration', status: 'happened', parties: ['TD', 'QA'], date: '2018-02' },
  },
  {
    name: 'it, torn up by one of those who signed it',
    text: '[Iran](country:IR) and [Iraq](country:IQ) signed the accord in 1975; [Baghdad](country:IQ) tore it up in 1980.',
    event: { type: 'rupture', status: 'happened', actors: ['IQ'], recipients: ['IR'], date: '1980' },
  },
  {
    name: 'them, of what was promised',
    text: '[Norway](country:NO) promised [Moldova](country:MD) generators last week and delivered them on Tuesday.',
    event: { type: 'aid', status: 'happened', actors: ['NO'], recipients: ['MD'], date: '2023-01-10' },
  },
  {
    name: 'them, of ties that a person restores for his state',
    text: '[Kenya](country:KE) cut its ties with [Morocco](country:MA) in 2020. [Ruto](official:William_Ruto@KE/head-of-state) said on Thursday that he would restore them.',
    event: { type: 'restoration', status: 'planned', parties: ['KE', 'MA'] },
  },
  {
    name: 'not until then: it was done',
    text: '[Turkmenistan](country:TM) closed its embassy in [Baku](country:AZ) in 2001 and did not reopen it until 2009.',
    event: { type: 'restoration', status: 'happened', parties: ['TM', 'AZ'], date: '2009' },
  },
  {
    name: 'not until then, of a recognition',
    text: '[Chile](country:CL) did not recognise [Kosovo](country:XK) until 2009.',
    event: { type: 'support', status: 'happened', actors: ['CL'], recipients: ['XK'], date: '2009' },
  },
  {
    name: 'not until then, of what is still to come: a refusal',
    text: '[Chile](country:CL) will not recognise [Kosovo](country:XK) until 2025.',
    event: { type: 'rejection', status: 'happened', actors: ['CL'], recipients: ['XK'] },
  },
];
