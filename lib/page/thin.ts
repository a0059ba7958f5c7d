/** Of more children of one kind under one element, only the first and the last so many are kept. */
const KEPT_AT_EACH_END = 100;

/** Elements that are no paragraphs but stand between them: without them paragraphs would run into one. */
const SEPARATORS: ReadonlySet<string> = new Set(['br', 'hr', 'wbr']);

/** A run of like children, some of which were taken away. */
export interface ThinnedRun<Key> {
  kept: Key[];
  taken: Key[];
}

/**
 * Takes away the middle of long runs of like children, so that what is then done with a tree takes no longer for a
 * page of a thousand paragraphs than for one of some hundred. The ends of a run speak for all of it.
 *
 * @param keyOf what is remembered of an element
 */
export function thinOut<Key>(root: Element, keyOf: (element: Element) => Key): ThinnedRun<Key>[] {
  const runs: ThinnedRun<Key>[] = [];
  const parents = [root, ...root.querySelectorAll('*')].filter(
    ({ childElementCount }) => childElementCount > 2 * KEPT_AT_EACH_END,
  );
  for (const parent of parents) {
    for (const [tag, children] of Map.groupBy(parent.children, ({ localName }) => localName)) {
      if (SEPARATORS.has(tag) || children.length <= 2 * KEPT_AT_EACH_END) continue;
      const middle = children.slice(KEPT_AT_EACH_END, -KEPT_AT_EACH_END);
      const ends = [...children.slice(0, KEPT_AT_EACH_END), ...children.slice(-KEPT_AT_EACH_END)];
      runs.push({ kept: ends.map(keyOf), taken: middle.map(keyOf) });
      for (const child of middle) child.remove();
    }
  }
  return runs;
}
