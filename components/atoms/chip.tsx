import { type ReactNode, useState } from 'react';

export interface Choice {
  value: string;
  text: string;
}

export interface ChoiceGroup {
  name: string;
  choices: readonly Choice[];
}

interface ChipProps {
  /** Name of the field. */
  label: string;
  value: string;
  /** What the chip shows. */
  children: ReactNode;
  /** Asked for when the chip is about to open, so that closed chips cost nothing. */
  groups: () => readonly ChoiceGroup[];
  current: boolean;
  className?: string;
  onChoose: (value: string) => void;
}

/**
 * A word of a sentence that can be changed where it stands: the browser's own select lies invisibly over it, so the
 * word wraps like text and opens like any list of the platform.
 */
export function Chip({ label, value, children, groups, current, className, onChoose }: ChipProps) {
  const [open, setOpen] = useState(false);
  const ready = () => setOpen(true);
  return (
    <span className={className ? `chip ${className}` : 'chip'}>
      <span aria-hidden="true">{children}</span>
      <select
        aria-label={label}
        title={label}
        value={value}
        tabIndex={current ? 0 : -1}
        onPointerEnter={ready}
        onPointerDown={ready}
        onFocus={ready}
        onChange={(event) => onChoose(event.target.value)}
      >
        {open ? (
          groups().map((group) => <Choices key={group.name} group={group} />)
        ) : (
          <option value={value}>{children}</option>
        )}
      </select>
    </span>
  );
}

function Choices({ group }: { group: ChoiceGroup }) {
  const options = group.choices.map(({ value, text }) => (
    <option key={value} value={value}>
      {text}
    </option>
  ));
  return group.name ? <optgroup label={group.name}>{options}</optgroup> : options;
}
