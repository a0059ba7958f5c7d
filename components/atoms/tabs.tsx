import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface Tab<Name extends string> {
  name: Name;
  words: string;
  count: number;
}

interface Props<Name extends string> {
  label: string;
  tabs: readonly Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  /** What stands at the far end of the row. */
  children?: ReactNode;
}

export const tabId = (name: string): string => `tab-${name}`;
export const panelId = (name: string): string => `panel-${name}`;

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Tabs with counts; arrows move between them in the direction of the writing. */
export function Tabs<Name extends string>({ label, tabs, chosen, onChoose, children }: Props<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || !list.current) return;
    const forward = getComputedStyle(list.current).direction === 'rtl' ? -step : step;
    const at = tabs.findIndex((tab) => tab.name === chosen);
    const next = tabs[(at + forward + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    document.getElementById(tabId(next.name))?.focus();
  };
  return (
    <div className="tabs">
      <div role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ name, words, count }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={tabId(name)}
            aria-controls={panelId(name)}
            aria-selected={name === chosen}
            tabIndex={name === chosen ? 0 : -1}
            onClick={() => onChoose(name)}
          >
            {words} <span className="count">{count.toLocaleString()}</span>
          </button>
        ))}
      </div>
      {children}
    </div>
  );
}
