import { Download } from 'lucide-react';
import { useId } from 'react';
import { t } from '../../lib/i18n.ts';

export interface ExportChoice {
  id: string;
  words: string;
  run: () => void;
}

/** A menu of formats. The browser's own popover closes it on Escape and on a press elsewhere. */
export function ExportMenu({
  choices,
  primary = false,
}: {
  choices: readonly ExportChoice[];
  primary?: boolean;
}) {
  const id = useId();
  const anchor = `--export${id.replace(/[^a-z0-9]/gi, '')}`;
  return (
    <>
      <button
        type="button"
        className={primary ? 'button primary' : 'button'}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        <Download size={14} aria-hidden="true" /> {t('export')}
      </button>
      <ul className="menu" id={id} popover="auto" style={{ positionAnchor: anchor }}>
        {choices.map((choice) => (
          <li key={choice.id}>
            <button type="button" popoverTarget={id} popoverTargetAction="hide" onClick={choice.run}>
              {choice.words}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
