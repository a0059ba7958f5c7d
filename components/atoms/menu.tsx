import { type ReactNode, useId } from 'react';

interface Props {
  /** What the button says, and its looks. */
  label: ReactNode;
  className: string;
  onToggle?: (isOpen: boolean) => void;
  /** List items with {@link MenuItem}s. */
  children: (id: string) => ReactNode;
}

/** A button with a menu. The browser's own popover closes it on Escape and on a press elsewhere. */
export function Menu({ label, className, onToggle, children }: Props) {
  const id = useId();
  const anchor = `--menu${id.replace(/[^a-z0-9]/gi, '')}`;
  return (
    <>
      <button type="button" className={className} popoverTarget={id} style={{ anchorName: anchor }}>
        {label}
      </button>
      <ul
        className="menu"
        id={id}
        popover="auto"
        style={{ positionAnchor: anchor }}
        onToggle={(event) => onToggle?.(event.newState === 'open')}
      >
        {children(id)}
      </ul>
    </>
  );
}

/** A choice of the menu `of`; taking it closes the menu. */
export function MenuItem({ of, run, children }: { of: string; run: () => void; children: ReactNode }) {
  return (
    <li>
      <button type="button" popoverTarget={of} popoverTargetAction="hide" onClick={run}>
        {children}
      </button>
    </li>
  );
}
