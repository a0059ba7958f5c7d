import { useLayoutEffect, useRef, useState } from 'react';

/** A function that stays the same from drawing to drawing, and does what the latest one given would. */
export function useStable<Args extends readonly unknown[]>(
  latest: (...args: Args) => void,
): (...args: Args) => void {
  const current = useRef(latest);
  useLayoutEffect(() => {
    current.current = latest;
  });
  const [stable] = useState(
    () =>
      (...args: Args) =>
        current.current(...args),
  );
  return stable;
}
