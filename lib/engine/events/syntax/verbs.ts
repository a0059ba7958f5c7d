import { IRREGULAR, REGULAR } from './verb-list.ts';

/** An inflected form of a verb that the grammar knows. `past` also stands for participles that look the same. */
export interface VerbForm {
  lemma: string;
  form: 'base' | 'third' | 'past' | 'participle' | 'past-or-participle' | 'gerund';
}

/** Verbs of one syllable that end in one vowel and one consonant double it: `begged`, `planning`. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/;

/** Longer ones that do; of those in `l` British spelling alone, so that both forms are known. */
const DOUBLING: ReadonlySet<string> = new Set(
  'initial label cancel commit control compel confer defer deter expel impel marshal occur omit permit refer regret repel signal submit transfer travel rebut concur equip quarrel recur pencil patrol dial abet demur readmit appal level channel counsel model rival unravel total fuel shovel funnel tunnel propel dispel excel admit emit rebel incur inter prefer infer outwit kidnap worship program unplug quit acquit wiretap'.split(
    ' ',
  ),
);

const doubles = (lemma: string): boolean =>
  DOUBLING.has(lemma) || SHORT.test(lemma) || /^qui[a-z]$/.test(lemma);

const VOWEL = /[aeiou]/;

const withoutE = (lemma: string): string =>
  lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma) ? lemma.slice(0, -1) : lemma;

function doubled(lemma: string): string {
  return doubles(lemma) ? lemma + lemma.charAt(lemma.length - 1) : withoutE(lemma);
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return lemma.endsWith('y') && !VOWEL.test(lemma.charAt(lemma.length - 2))
    ? `${lemma.slice(0, -1)}ies`
    : `${lemma}s`;
}

function gerunds(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`];
  const forms = [`${doubled(lemma)}ing`];
  if (DOUBLING.has(lemma)) forms.push(`${lemma}ing`);
  if (GEMINATE.has(lemma)) forms.push(`${lemma}${lemma.charAt(lemma.length - 1)}ing`);
  return forms;
}

/** Irregular verbs that double their last letter in `-ing`. */
const GEMINATE: ReadonlySet<string> = new Set(
  'begin cut get hit let put run set shut sit split swim win forget reset bid'.split(' '),
);

function pasts(lemma: string): string[] {
  if (lemma.endsWith('y') && !VOWEL.test(lemma.charAt(lemma.length - 2))) return [`${lemma.slice(0, -1)}ied`];
  if (lemma.endsWith('e')) return [`${lemma}d`];
  const forms = [`${doubled(lemma)}ed`];
  if (DOUBLING.has(lemma)) forms.push(`${lemma}ed`);
  return forms;
}

function buildForms(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const add = (surface: string, lemma: string, form: VerbForm['form']): void => {
    if (!forms.has(surface)) forms.set(surface, { lemma, form });
  };
  for (const triple of IRREGULAR) {
    const [lemma = '', past = '', participle = ''] = triple.split(',');
    if (past === participle) add(past, lemma, 'past-or-participle');
    else {
      add(past, lemma, 'past');
      if (participle !== lemma) add(participle, lemma, 'participle');
    }
    if (past !== lemma) add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 'third');
    for (const gerund of gerunds(lemma)) add(gerund, lemma, 'gerund');
  }
  for (const lemma of REGULAR) {
    add(lemma, lemma, 'base');
    add(thirdPerson(lemma), lemma, 'third');
    for (const past of pasts(lemma)) add(past, lemma, 'past-or-participle');
    for (const gerund of gerunds(lemma)) add(gerund, lemma, 'gerund');
  }
  return forms;
}

/** Every known form, lower case, to its verb. Where two verbs share a form, the more usual reading in news is kept. */
export const VERB_FORMS: ReadonlyMap<string, VerbForm> = buildForms();
