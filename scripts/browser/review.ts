import type { Page } from 'puppeteer-core';
import { PATIENCE, WAITING } from './session.ts';

/** A row of the popup's lists, as it is read out. */
export interface Row {
  words: string;
  state: string;
}

type List = 'Events' | 'Tags';

const byRole = (role: string, name: string) => `::-p-aria([role="${role}"][name="${name}"])`;

/** Waits until the popup lists something. */
export const waitForRows = async (popup: Page): Promise<void> => {
  await popup.waitForSelector('li.row', { timeout: PATIENCE });
};

/** Shows one of the two lists by its tab. */
export async function showList(popup: Page, list: List): Promise<void> {
  const tab = await popup.waitForSelector(
    `::-p-xpath(//*[@role="tab"][starts-with(normalize-space(.), "${list}")])`,
    {
      timeout: PATIENCE,
    },
  );
  await tab?.click();
  await popup.waitForFunction(
    (wanted) =>
      document.querySelector('[role=tab][aria-selected=true]')?.textContent?.trim().startsWith(wanted),
    WAITING,
    list,
  );
}

/** The rows of the list in front, in its order. */
export const rowsOf = (popup: Page): Promise<Row[]> =>
  popup.$$eval('li.row', (rows) =>
    rows.map((row) => ({
      words: row.querySelector('.row-main')?.getAttribute('aria-label') ?? '',
      state: row instanceof HTMLElement ? (row.dataset.state ?? '') : '',
    })),
  );

/** How many rows of the list in front are in `state`. */
export const countOf = async (popup: Page, state: string): Promise<number> =>
  (await rowsOf(popup)).filter((row) => row.state === state).length;

/** Waits until so many rows of the list in front are in `state`. */
export async function waitForCount(popup: Page, state: string, count: number): Promise<void> {
  await popup.waitForFunction(
    (wanted, number) => document.querySelectorAll(`li.row[data-state="${wanted}"]`).length === number,
    WAITING,
    state,
    count,
  );
}

/** Presses the button of a row that bears this name: the pointer goes to the row first, which shows its buttons. */
export async function pressVerdict(popup: Page, verdict: 'Confirm' | 'Reject', name: string): Promise<void> {
  const button = await popup.waitForSelector(byRole('button', `${verdict} ${name}`), { timeout: PATIENCE });
  if (!button) throw new Error(`no button to ${verdict.toLowerCase()} ${name}`);
  await button.hover();
  await button.click();
}

/** Goes to another page of the extension by its button in the foot; the popup closes over it. */
export async function pressWay(popup: Page, name: string): Promise<void> {
  const way = await popup.waitForSelector(byRole('button', name), { timeout: PATIENCE });
  await way?.click();
}

/** The names of the tags listed in `state`: a row's words open with the name. */
export const namesIn = (rows: readonly Row[], state: string): string[] =>
  rows
    .filter((row) => row.state === state)
    .map(({ words }) => words.split(/, (?:official|country|organisation|place|agenda term)\b/)[0] ?? words);
