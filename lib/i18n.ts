import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type messages from '../public/_locales/en/messages.json';

/** A message of `public/_locales/en/messages.json`, the complete locale. */
export type MessageKey = keyof typeof messages;

/** A message that changes with a number: `popup_tags` for `popup_tags_one`, `popup_tags_other` … */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;

type Value = string | number;

/** Brackets a gap in a message that is to be filled with something other than text; never typed by anyone. */
const GAP = '\u{E000}';

const Messages = z.record(z.string(), z.object({ message: z.string() }));

/** The messages of the default locale, where the browser gives none. */
let fallback: z.infer<typeof Messages> | undefined;

/**
 * Sees to it that there are messages: asked too soon after installing, Chromium finds none, and gives none from then on
 * to any page of the extension until its process ends.
 */
export async function loadMessages(): Promise<void> {
  if (lookUp('locale', []) !== undefined) return;
  const file = await fetch(browser.runtime.getURL('/_locales/en/messages.json'));
  fallback = Messages.parse(await file.json());
}

function lookUp(key: string, values: readonly Value[]): string | undefined {
  const i18n = browser?.i18n;
  if (!i18n) return undefined;
  const words = values.map(shown);
  // The generated types know an overload a key and none for a computed one.
  const message: string = Reflect.apply(i18n.getMessage, i18n, [key, words]);
  return (
    message || fallback?.[key]?.message.replace(/\$([1-9])/g, (_, gap) => words[gap - 1] ?? '') || undefined
  );
}

/** Numbers as the reader writes them. */
function shown(value: Value): string {
  return typeof value === 'number' ? value.toLocaleString(uiLanguage()) : value;
}

/** The reader's language, BCP 47: for dates, numbers and names of languages. */
export function uiLanguage(): string {
  return browser?.i18n?.getUILanguage?.() ?? 'en';
}

/**
 * The message `key` in the reader's language, its `$1`, `$2` … replaced by `values`.
 * Where no browser is (tests, the command line) the key and its values stand for themselves.
 */
export function t(key: MessageKey, ...values: Value[]): string {
  return lookUp(key, values) ?? [key, ...values].join(' ');
}

/** As {@link t}, in the plural form that the language has for `count`, which is `$1` of the message. */
export function tn(key: PluralKey, count: number, ...values: Value[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return (
    lookUp(`${key}_${form}`, [count, ...values]) ??
    lookUp(`${key}_other`, [count, ...values]) ??
    [key, count, ...values].join(' ')
  );
}

/** `0.92` as the reader writes it: `92 %`, `92%`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(uiLanguage(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

const COUNTRY_CODE = /^[A-Z]{2}$/;

/** A country by its ISO 3166-1 code in the reader's language; other bodies are named by their ids. */
export function bodyName(body: string): string {
  if (!COUNTRY_CODE.test(body)) return body;
  return new Intl.DisplayNames(uiLanguage(), { type: 'region' }).of(body) ?? body;
}

/**
 * The message of a name that is data, such as an engine's rule: `named('reason', 'surname-of', …)` is
 * `reason_surname_of`. `undefined` where the locale has no words for it.
 */
export function named(prefix: string, name: string, ...values: Value[]): string | undefined {
  return lookUp(`${prefix}_${name.replace(/[^A-Za-z0-9]+/g, '_')}`, values);
}

/**
 * A message cut at its gaps, for values that are not text: `"in $1"` with one gap is `['in ', 0, '']`, a number
 * being the index of the value that belongs there.
 */
export function pieces(key: MessageKey, gaps: number): (string | number)[] {
  const marks = Array.from({ length: gaps }, (_, index) => `${GAP}${index}${GAP}`);
  return t(key, ...marks)
    .split(GAP)
    .map((piece, index) => (index % 2 === 1 ? Number(piece) : piece));
}

/** Language and direction of the messages themselves, which may differ from the browser's own. */
export function localise(root: HTMLElement): void {
  root.lang = t('locale');
  root.dir = t('direction');
}
