/**
 * Words whose full stop does not end a sentence, lower case and without the stop. `before-name` abbreviations are
 * always followed by a capital; `anywhere` ones may also stand last, where a function word after them tells.
 */
const BEFORE_NAME =
  'mr mrs ms mx messrs dr prof sen rep gov gen lt col maj capt cmdr adm brig sgt cpl pvt rev hon pres amb sec supt insp fr sr st ste mt ft msgr h.e h.r.h h.m lt.gen maj.gen brig.gen vice-adm rear-adm asst dep atty undersec no nos art vol fig p pp sect para ch vs v cf e.g i.e viz approx dept univ op';
const ANYWHERE =
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun u.s u.n u.k e.u u.a.e u.s.a u.s.s.r d.c a.m p.m a.d b.c inc ltd corp co bros jr etc al est d.r p.r calif fla ga mass pa tex va wash conn ill mich minn wis';

export const ABBREVIATIONS: ReadonlyMap<string, 'before-name' | 'anywhere'> = new Map([
  ...BEFORE_NAME.split(' ').map((word) => [word, 'before-name'] as const),
  ...ANYWHERE.split(' ').map((word) => [word, 'anywhere'] as const),
]);

/** Words that, capitalised, open a sentence rather than continue a name: after `U.S.` they mean a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'The A An He She It They We I You This That These Those His Her Its Their Our In On At By For From With After Before As When While Since Although Though But And Or Nor Yet So If Under During Earlier Later Both Neither Some Many Most All No Not There Here What Which Who Whether How Why Where Meanwhile However Asked Last Next Instead Also According Since Then Now Despite Amid Until Once'.split(
    ' ',
  ),
);
