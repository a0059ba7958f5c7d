import type { EventType, Status } from '../../model/event.ts';

/** A PLOVER event with its mode, where the manual has one for it. */
export interface PloverCode {
  event: string;
  mode?: string;
}

/** How the two codebooks code an event of a type and status. */
export interface CodeRow {
  /** `null`: PLOVER has no code for it. */
  plover: PloverCode | null;
  /** PLOVER context, where the type alone settles it. */
  context?: string;
  /** CAMEO event code, the most specific that type and status settle. */
  cameo: string;
  /** Where the codebooks say so. */
  section: string;
}

export type Codes = Omit<CodeRow, 'section'>;

const row = (
  cameo: string,
  event: string | null,
  section: string,
  mode?: string,
  context?: string,
): CodeRow => ({
  plover: event === null ? null : mode === undefined ? { event } : { event, mode },
  cameo,
  section,
  ...(context === undefined ? {} : { context }),
});

/** An arranged meeting is an agreement to meet; a proposed one an appeal; a cancelled one a refusal. */
const CONSULTING: Partial<Record<Status, CodeRow>> = {
  planned: row(
    '036',
    'AGREE',
    'PLOVER: AGREE (plans to consult); CAMEO 036 express intent to meet or negotiate',
  ),
  proposed: row(
    '026',
    'REQUEST',
    'PLOVER: REQUEST, mode meet; CAMEO 026 appeal to others to meet or negotiate',
    'meet',
  ),
  cancelled: row(
    '125',
    'REJECT',
    'PLOVER: REJECT, mode meet; CAMEO 125 reject proposal to meet, discuss, or negotiate',
    'meet',
  ),
};

/** A deed announced against somebody is a threat of it until it is done. */
const THREATENED = (cameo: string, what: string): Partial<Record<Status, CodeRow>> => ({
  planned: row(cameo, 'THREATEN', `PLOVER: THREATEN; CAMEO ${cameo} threaten to ${what}`),
  proposed: row(cameo, 'THREATEN', `PLOVER: THREATEN; CAMEO ${cameo} threaten to ${what}`),
});

const INTENDED = (cameo: string, what: string): Partial<Record<Status, CodeRow>> => ({
  planned: row(cameo, 'AGREE', `PLOVER: AGREE; CAMEO ${cameo} express intent to ${what}`),
  proposed: row(cameo, 'AGREE', `PLOVER: AGREE; CAMEO ${cameo} express intent to ${what}`),
});

/** The code of each type once it has happened, and of the statuses that change it. */
export const CODE_TABLE: Readonly<
  Record<EventType, { happened: CodeRow } & Partial<Record<Status, CodeRow>>>
> = {
  meeting: { happened: row('040', 'CONSULT', 'PLOVER: CONSULT; CAMEO 040 consult'), ...CONSULTING },
  call: {
    happened: row('041', 'CONSULT', 'PLOVER: CONSULT, mode phone; CAMEO 041 discuss by telephone', 'phone'),
    ...CONSULTING,
  },
  visit: {
    happened: row(
      '042',
      'CONSULT',
      'PLOVER: CONSULT, mode visit; CAMEO 042 make a visit (043 host a visit, seen from the host)',
      'visit',
    ),
    ...CONSULTING,
  },
  summit: {
    happened: row('040', 'CONSULT', 'PLOVER: CONSULT, mode multilateral; CAMEO 040 consult', 'multilateral'),
    ...CONSULTING,
  },
  negotiation: {
    happened: row(
      '046',
      'CONSULT',
      'PLOVER: CONSULT; CAMEO 046 engage in negotiation',
      undefined,
      'diplomatic',
    ),
    ...CONSULTING,
  },
  mediation: {
    happened: row(
      '045',
      'CONSULT',
      'PLOVER: CONSULT, mode third-party; CAMEO 045 mediate',
      'third-party',
      'diplomatic',
    ),
    ...INTENDED('039', 'mediate'),
    cancelled: row('126', 'REJECT', 'PLOVER: REJECT; CAMEO 126 reject mediation'),
  },
  invitation: {
    happened: row(
      '028',
      'AGREE',
      'PLOVER: AGREE (invitations to state visits); CAMEO 028 appeal for engagement',
    ),
  },
  agreement: {
    happened: row('030', 'AGREE', 'PLOVER: AGREE; CAMEO 030 express intent to cooperate'),
    cancelled: row('120', 'REJECT', 'PLOVER: REJECT; CAMEO 120 reject'),
  },
  signing: {
    happened: row('057', 'SUPPORT', 'PLOVER: SUPPORT; CAMEO 057 sign formal agreement'),
    ...INTENDED('030', 'cooperate (a promise to sign)'),
    cancelled: row('120', 'REJECT', 'PLOVER: REJECT; CAMEO 120 reject'),
  },
  statement: { happened: row('010', null, 'PLOVER codes no statements; CAMEO 010 make statement') },
  support: { happened: row('051', 'SUPPORT', 'PLOVER: SUPPORT; CAMEO 051 praise or endorse') },
  request: {
    happened: row('020', 'REQUEST', 'PLOVER: REQUEST; CAMEO 020 appeal (100 where it is a demand)'),
  },
  criticism: {
    happened: row(
      '111',
      'ACCUSE',
      'PLOVER: ACCUSE, mode disapprove; CAMEO 111 criticize or denounce (114 lodge a formal complaint)',
      'disapprove',
    ),
  },
  accusation: { happened: row('112', 'ACCUSE', 'PLOVER: ACCUSE, mode allege; CAMEO 112 accuse', 'allege') },
  rejection: { happened: row('120', 'REJECT', 'PLOVER: REJECT; CAMEO 120 reject (129 veto)') },
  threat: { happened: row('130', 'THREATEN', 'PLOVER: THREATEN; CAMEO 130 threaten') },
  aid: {
    happened: row('070', 'AID', 'PLOVER: AID; CAMEO 070 provide aid'),
    ...INTENDED('033', 'provide material aid'),
    postponed: row(
      '162',
      'SANCTION',
      'PLOVER: SANCTION, mode discontinue; CAMEO 162 reduce or stop aid',
      'discontinue',
    ),
    cancelled: row(
      '162',
      'SANCTION',
      'PLOVER: SANCTION, mode discontinue; CAMEO 162 reduce or stop aid',
      'discontinue',
    ),
  },
  cooperation: {
    happened: row('060', 'COOPERATE', 'PLOVER: COOPERATE; CAMEO 060 engage in material cooperation'),
    ...INTENDED('031', 'engage in material cooperation'),
    cancelled: row(
      '160',
      'SANCTION',
      'PLOVER: SANCTION, mode discontinue; CAMEO 160 reduce relations',
      'discontinue',
    ),
  },
  sanction: {
    happened: row(
      '163',
      'SANCTION',
      'PLOVER: SANCTION, mode discontinue; CAMEO 163 impose embargo, boycott, or sanctions',
      'discontinue',
      'economic',
    ),
    ...THREATENED('1312', 'boycott, embargo, or sanction'),
  },
  easing: {
    happened: row(
      '085',
      'CONCEDE',
      'PLOVER: CONCEDE; CAMEO 085 ease economic sanctions, boycott, or embargo',
      undefined,
      'economic',
    ),
    ...INTENDED('0354', 'ease economic sanctions, boycott, or embargo'),
  },
  rupture: {
    happened: row(
      '161',
      'SANCTION',
      'PLOVER: SANCTION, mode withdraw; CAMEO 161 reduce or break diplomatic relations (166 expel)',
      'withdraw',
      'diplomatic',
    ),
    ...THREATENED('1313', 'reduce or break relations'),
  },
  restoration: {
    happened: row(
      '060',
      'COOPERATE',
      'PLOVER: COOPERATE; CAMEO 060 engage in material cooperation',
      undefined,
      'diplomatic',
    ),
    ...INTENDED('030', 'cooperate'),
  },
};

/** What did not happen, or was only put off, has no code of its own in either book: the word about it is a statement. */
export const UNCODED: CodeRow = row('010', null, 'PLOVER codes no statements; CAMEO 010 make statement');

/** Where the codebooks contradict one another or themselves, and what this table follows. */
export const CONTRADICTIONS: readonly { about: EventType; note: string }[] = [
  {
    about: 'meeting',
    note: 'CAMEO 040 counts plans and intentions under 036; PLOVER counts an announced meeting as AGREE and only a held one as CONSULT. The table follows both by status.',
  },
  {
    about: 'sanction',
    note: 'The PLOVER manual files economic sanctions under SANCTION, mode discontinue; an older CAMEO conversion table says COERCE, mode restrict. The manual is followed.',
  },
  {
    about: 'invitation',
    note: 'CAMEO 028 is an appeal, which PLOVER would make REQUEST; its manual names invitations to state visits under AGREE. The manual is followed.',
  },
  {
    about: 'signing',
    note: 'CAMEO files a signed agreement under 05 diplomatic cooperation, PLOVER under SUPPORT; the promise to sign is AGREE in both.',
  },
  {
    about: 'criticism',
    note: 'Summoning an envoy looks like a consultation; both books count it as disapproval (CAMEO 114 where it is a formal complaint).',
  },
  { about: 'statement', note: 'CAMEO 010 to 019 have no PLOVER counterpart.' },
];
