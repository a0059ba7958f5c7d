import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The built-in list as the browser holds it: what the manifest declares for the content script. */
export function builtInPatterns(): string[] {
  const manifest: { content_scripts?: readonly { matches?: readonly string[] | undefined }[] | undefined } =
    browser.runtime.getManifest();
  return manifest.content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
}

/** `*://*.example.org/*` as `example.org`. */
export const hostOfPattern = (pattern: string): string =>
  pattern.replace(/^[^:]+:\/\/(\*\.)?/, '').replace(/\/.*$/, '');

/** Host names of match patterns, each once, in alphabetical order. */
export const hostsOf = (patterns: readonly string[]): string[] =>
  [...new Set(patterns.map(hostOfPattern))].sort((a, b) => a.localeCompare(b));

interface Granted {
  patterns: readonly string[];
  revoke: (pattern: string) => Promise<void>;
  /** To be called at a press: browsers ask the reader then only. */
  restore: (pattern: string) => Promise<boolean>;
}

/** The sites that the reader has allowed, kept up to date with the browser's own settings. */
export function useGranted(): Granted {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  const refresh = useCallback(async () => {
    const declared = new Set(builtInPatterns());
    const { origins = [] } = await browser.permissions.getAll();
    setPatterns(origins.filter((pattern) => !declared.has(pattern)).sort());
  }, []);

  useEffect(() => {
    const listen = () => void refresh();
    listen();
    browser.permissions.onAdded.addListener(listen);
    browser.permissions.onRemoved.addListener(listen);
    return () => {
      browser.permissions.onAdded.removeListener(listen);
      browser.permissions.onRemoved.removeListener(listen);
    };
  }, [refresh]);

  const revoke = async (pattern: string) => {
    await browser.permissions.remove({ origins: [pattern] });
    await refresh();
  };
  const restore = (pattern: string) => browser.permissions.request({ origins: [pattern] });
  return { patterns, revoke, restore };
}
