import type { ReactNode } from 'react';

interface Props {
  /** What pressing it does: read out, and shown when pointed at. */
  words: string;
  onPress: () => void;
  /** The icon. */
  children: ReactNode;
}

/** A button that shows an icon alone. */
export function IconButton({ words, onPress, children }: Props) {
  return (
    <button type="button" className="icon-button" aria-label={words} title={words} onClick={onPress}>
      {children}
    </button>
  );
}
