import { Check, X } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import type { ReviewState } from '../../lib/model/review.ts';

interface Props {
  /** What is judged, for the names of the buttons. */
  name: string;
  state: ReviewState;
  /** The row has the keyboard: its buttons can be reached by Tab. */
  current: boolean;
  onDecide: (state: ReviewState) => void;
}

/** Confirm and reject. They keep their place and only become visible; pressing what is pressed takes it back. */
export function Verdict({ name, state, current, onDecide }: Props) {
  const tabIndex = current ? 0 : -1;
  const toggle = (wanted: ReviewState) => () => onDecide(state === wanted ? 'suggested' : wanted);
  return (
    <span className="verdict">
      <button
        type="button"
        className="icon-button confirm"
        tabIndex={tabIndex}
        aria-pressed={state === 'confirmed'}
        aria-label={t('confirm_named', name)}
        title={t('confirm_hint')}
        onClick={toggle('confirmed')}
      >
        <Check size={16} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button reject"
        tabIndex={tabIndex}
        aria-pressed={state === 'rejected'}
        aria-label={t('reject_named', name)}
        title={t('reject_hint')}
        onClick={toggle('rejected')}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
