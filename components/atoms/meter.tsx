import { t } from '../../lib/i18n.ts';
import { percent } from '../words.ts';

/** How sure the engine is; the number is in the tooltip. */
export function Meter({ value }: { value: number }) {
  const words = t('confidence', percent(value));
  return (
    <span className="meter" role="img" aria-label={words} title={words}>
      <span style={{ inlineSize: `${Math.round(value * 100)}%` }} />
    </span>
  );
}
