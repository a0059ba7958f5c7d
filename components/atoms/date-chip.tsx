import { Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { dateWords, parseEdtf } from '../edtf.ts';

interface Props {
  /** EDTF, or nothing yet. */
  value: string | undefined;
  current: boolean;
  onChange: (value: string | undefined) => void;
}

/** A date that becomes a line to type EDTF in; what is no date is said and not taken. */
export function DateChip({ value, current, onChange }: Props) {
  const [draft, setDraft] = useState<string>();
  const hint = useId();

  if (draft === undefined)
    return (
      <button
        type="button"
        className={value ? 'chip' : 'chip adder'}
        tabIndex={current ? 0 : -1}
        aria-label={value ? t('change_date', dateWords(value)) : t('add_date')}
        title={value ?? t('add_date')}
        onClick={() => setDraft(value ?? '')}
      >
        {value ? (
          dateWords(value)
        ) : (
          <>
            <Plus size={12} aria-hidden="true" /> {t('field_date')}
          </>
        )}
      </button>
    );

  const wanted = draft.trim();
  const valid = wanted === '' || parseEdtf(wanted) !== undefined;
  const close = () => setDraft(undefined);
  const take = () => {
    if (!valid) return;
    if (wanted !== (value ?? '')) onChange(wanted || undefined);
    close();
  };
  return (
    <span className="date-editor">
      <input
        className="field"
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
        autoFocus
        size={12}
        value={draft}
        placeholder={t('date_placeholder')}
        aria-label={t('field_date')}
        aria-describedby={hint}
        aria-invalid={!valid}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => (valid ? take() : close())}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Enter') take();
          if (event.key === 'Escape') {
            event.preventDefault();
            close();
          }
        }}
      />
      <span id={hint} className={valid ? 'hint' : 'hint wrong'} role={valid ? undefined : 'alert'}>
        {valid ? (wanted ? dateWords(wanted) : t('date_hint')) : t('date_wrong')}
      </span>
    </span>
  );
}
