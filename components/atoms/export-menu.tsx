import { Download } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { Menu, MenuItem } from './menu.tsx';

export interface ExportChoice {
  id: string;
  words: string;
  run: () => void;
}

/** A menu of formats. */
export function ExportMenu({
  choices,
  primary = false,
}: {
  choices: readonly ExportChoice[];
  primary?: boolean;
}) {
  const label = (
    <>
      <Download size={14} aria-hidden="true" /> {t('export')}
    </>
  );
  return (
    <Menu label={label} className={primary ? 'button primary' : 'button'}>
      {(menu) =>
        choices.map(({ id, words, run }) => (
          <MenuItem key={id} of={menu} run={run}>
            {words}
          </MenuItem>
        ))
      }
    </Menu>
  );
}
