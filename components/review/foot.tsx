import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import { SURE_THRESHOLD } from '../../lib/model/confidence.ts';
import { percent } from '../words.ts';
import { type Act, HINTS } from './keys.ts';

interface Props {
  /** The acts that do something now. */
  possible: ReadonlySet<Act>;
  onAct: (act: Act) => void;
  /** The ways to other pages. */
  children: ReactNode;
}

/** The keys that work now, each also a button, and the ways out. */
export function Foot({ possible, onAct, children }: Props) {
  return (
    <footer className="foot">
      <ul className="hints" aria-label={t('keys')}>
        {HINTS.filter(({ acts }) => possible.has(acts[0])).map(({ acts: [act], keys, words }) => (
          <li key={act}>
            <button type="button" className="hint-key" tabIndex={-1} onClick={() => onAct(act)}>
              <kbd>{keys}</kbd> {words === 'key_all' ? t(words, percent(SURE_THRESHOLD)) : t(words)}
            </button>
          </li>
        ))}
      </ul>
      <nav className="ways" aria-label={t('ways')}>
        {children}
      </nav>
    </footer>
  );
}
