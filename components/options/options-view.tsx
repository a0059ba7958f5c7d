import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { t, tn } from '../../lib/i18n.ts';
import { SURE_THRESHOLD } from '../../lib/model/confidence.ts';
import { KINDS } from '../../lib/model/kind.ts';
import { type Settings, Theme } from '../../lib/store/settings.ts';
import { IconButton } from '../atoms/icon-button.tsx';
import { kindNames, percent } from '../words.ts';

interface Props {
  settings: Settings;
  onSettings: (settings: Settings) => void;
  /** Sites that the reader has allowed, as match patterns. */
  granted: readonly string[];
  onRevoke: (pattern: string) => void;
  /** Host names of the built-in list. */
  builtIn: readonly string[];
  /** Opens the browser's page of shortcuts; absent where a page may not open it. */
  onShortcuts: (() => void) | undefined;
}

/** Everything that can be set, and what the extension may see. */
export function OptionsView(props: Props) {
  const { settings, onSettings } = props;
  return (
    <>
      <Section title={t('options_theme')}>
        <fieldset className="choices">
          <legend className="unseen">{t('options_theme')}</legend>
          {Theme.options.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name="theme"
                checked={theme === settings.theme}
                onChange={() => onSettings({ ...settings, theme })}
              />
              {t(`options_theme_${theme}`)}
            </label>
          ))}
        </fieldset>
      </Section>
      <Section title={t('options_painted')} why={t('options_painted_why')}>
        <PaintedKinds settings={settings} onSettings={onSettings} />
      </Section>
      <Section title={t('options_sites')} why={t('options_sites_why')}>
        <Granted granted={props.granted} onRevoke={props.onRevoke} />
        <details className="built-in">
          <summary>{tn('options_built_in', props.builtIn.length)}</summary>
          <ul>
            {props.builtIn.map((host) => (
              <li key={host}>{host}</li>
            ))}
          </ul>
        </details>
      </Section>
      <Section title={t('options_keys')} why={t('options_keys_why', percent(SURE_THRESHOLD))}>
        {props.onShortcuts ? (
          <button type="button" className="button" onClick={props.onShortcuts}>
            {t('options_keys_way')}
          </button>
        ) : (
          <p>{t('options_keys_firefox')}</p>
        )}
      </Section>
      <Section title={t('options_data')} why={t('options_data_why')} />
    </>
  );
}

function Section({ title, why, children }: { title: string; why?: string; children?: ReactNode }) {
  return (
    <section className="setting">
      <h2>{title}</h2>
      <div>
        {why && <p className="why">{why}</p>}
        {children}
      </div>
    </section>
  );
}

function PaintedKinds({ settings, onSettings }: Pick<Props, 'settings' | 'onSettings'>) {
  return (
    <fieldset className="choices">
      <legend className="unseen">{t('options_painted')}</legend>
      {KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={settings.painted[kind]}
            onChange={(event) =>
              onSettings({ ...settings, painted: { ...settings.painted, [kind]: event.target.checked } })
            }
          />
          <span className={`mark ${kind}`}>{kindNames(kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Granted({ granted, onRevoke }: Pick<Props, 'granted' | 'onRevoke'>) {
  return (
    <div className="granted">
      <h3>{t('options_granted')}</h3>
      {granted.length === 0 && <p className="why">{t('options_granted_none')}</p>}
      <ul>
        {granted.map((pattern) => (
          <li key={pattern}>
            <span>{pattern}</span>
            <IconButton words={t('options_revoke', pattern)} onPress={() => onRevoke(pattern)}>
              <X size={16} aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
