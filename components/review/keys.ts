import type { MessageKey } from '../../lib/i18n.ts';

/** What a key does in a review. `all` is every suggestion that is sure enough; `leave` ends the editing of an event. */
export const ACTS = ['up', 'down', 'confirm', 'reject', 'edit', 'leave', 'undo', 'all'] as const;
export type Act = (typeof ACTS)[number];

interface Binding {
  act: Act;
  /** As `KeyboardEvent.key`, in lower case. */
  key: string;
  shift: boolean;
}

const BINDINGS: readonly Binding[] = [
  { act: 'up', key: 'arrowup', shift: false },
  { act: 'down', key: 'arrowdown', shift: false },
  { act: 'confirm', key: 'c', shift: false },
  { act: 'reject', key: 'x', shift: false },
  { act: 'edit', key: 'e', shift: false },
  { act: 'leave', key: 'escape', shift: false },
  { act: 'undo', key: 'z', shift: false },
  { act: 'all', key: 'c', shift: true },
];

/** The hints of the foot: what the keys are called and what they do. */
export const HINTS: readonly { acts: readonly [Act, ...Act[]]; keys: string; words: MessageKey }[] = [
  { acts: ['down', 'up'], keys: '↑↓', words: 'key_move' },
  { acts: ['confirm'], keys: 'C', words: 'key_confirm' },
  { acts: ['reject'], keys: 'X', words: 'key_reject' },
  { acts: ['edit'], keys: 'E', words: 'key_edit' },
  { acts: ['leave'], keys: 'Esc', words: 'key_leave' },
  { acts: ['undo'], keys: 'Z', words: 'key_undo' },
  { acts: ['all'], keys: '⇧C', words: 'key_all' },
];

const TYPING = 'input, select, textarea, [contenteditable]';

/** On a keyboard without Latin letters the key's place says which letter is meant. */
function letterOf({ key, code }: KeyboardEvent): string {
  const isLetter = /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key);
  return (isLetter ? code.replace(/^Key/, '') : key).toLowerCase();
}

/** The act that a key press asks for; none but leaving while the reader types, none where a modifier makes it the browser's own. */
export function actOf(event: KeyboardEvent): Act | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = letterOf(event);
  const typing = event.target instanceof Element && event.target.closest(TYPING) !== null;
  if (typing && key !== 'escape') return undefined;
  return BINDINGS.find((binding) => binding.key === key && binding.shift === event.shiftKey)?.act;
}
