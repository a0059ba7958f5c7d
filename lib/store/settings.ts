import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { KINDS, type Kind } from '../model/kind.ts';
import { failure, type Problem, type Result, success } from '../model/problem.ts';

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

export const Settings = z.object({
  theme: Theme,
  /** Which kinds are painted on the page; lists show them all. */
  painted: z.record(z.enum(KINDS), z.boolean()),
});
export type Settings = z.infer<typeof Settings>;

const PAINTED: Record<Kind, boolean> = {
  official: true,
  country: true,
  organisation: true,
  place: true,
  agenda: true,
};
export const DEFAULT_SETTINGS: Settings = { theme: 'system', painted: PAINTED };

const KEY = 'settings';

/** Settings that hold, and what was wrong with those stored, if anything. */
export interface SettingsRead {
  settings: Settings;
  problem?: Problem;
}

/** Reads what is stored: nothing means the defaults; what does not parse means the defaults and `bad-settings`. */
export function parseSettings(raw: unknown): SettingsRead {
  if (raw === undefined) return { settings: DEFAULT_SETTINGS };
  const parsed = Settings.safeParse(raw);
  return parsed.success ? { settings: parsed.data } : { settings: DEFAULT_SETTINGS, problem: 'bad-settings' };
}

export async function readSettings(): Promise<SettingsRead> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function writeSettings(settings: Settings): Promise<Result<undefined>> {
  try {
    await browser.storage.local.set({ [KEY]: settings });
    return success(undefined);
  } catch (error) {
    return failure('storage-full', error);
  }
}

/** Calls back at every change from now on. Aborting `signal` ends it. */
export function watchSettings(tell: (read: SettingsRead) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>) => {
    if (Object.hasOwn(changes, KEY)) tell(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
