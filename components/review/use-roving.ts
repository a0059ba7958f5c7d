import { useCallback, useRef, useState } from 'react';

export interface Roving {
  /** Key of the row that Tab reaches and the keys act on. */
  current: string | undefined;
  setCurrent: (key: string) => void;
  register: (key: string, element: HTMLElement | null) => void;
  /** Moves the focus by so many rows, stopping at the ends. */
  move: (step: number) => void;
  focus: (key: string) => void;
}

/** One tab stop for a whole list: arrows move it from row to row (ARIA Authoring Practices, roving tabindex). */
export function useRoving(keys: readonly string[]): Roving {
  const [chosen, setCurrent] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement>());
  const current = chosen !== undefined && keys.includes(chosen) ? chosen : keys[0];

  const focus = useCallback((key: string) => {
    setCurrent(key);
    const element = elements.current.get(key);
    element?.focus({ preventScroll: true });
    element?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, []);

  const register = useCallback((key: string, element: HTMLElement | null) => {
    if (element) elements.current.set(key, element);
    else elements.current.delete(key);
  }, []);

  const move = (step: number) => {
    const at = current === undefined ? 0 : keys.indexOf(current) + step;
    const key = keys[Math.max(0, Math.min(keys.length - 1, at))];
    if (key !== undefined) focus(key);
  };

  return { current, setCurrent, register, move, focus };
}
