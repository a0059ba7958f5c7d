import { CheckCheck, Library, type LucideIcon, Newspaper } from 'lucide-react';
import { type MessageKey, t } from '../../lib/i18n.ts';
import { KINDS } from '../../lib/model/kind.ts';
import { kindNames } from '../words.ts';

const STEPS: readonly { sign: LucideIcon; title: MessageKey; why: MessageKey }[] = [
  { sign: Newspaper, title: 'welcome_read', why: 'welcome_read_why' },
  { sign: CheckCheck, title: 'welcome_judge', why: 'welcome_judge_why' },
  { sign: Library, title: 'welcome_keep', why: 'welcome_keep_why' },
];

/** The first page a reader sees: what this does, how, and what it may see. */
export function WelcomeView() {
  return (
    <article className="welcome">
      <img src="/icons/attache.svg" alt="" width={48} height={48} />
      <h1>{t('welcome_title')}</h1>
      <p className="lead">{t('welcome_lead')}</p>
      <ol className="steps">
        {STEPS.map(({ sign: Sign, title, why }) => (
          <li key={title}>
            <Sign size={20} strokeWidth={1.5} aria-hidden="true" />
            <h2>{t(title)}</h2>
            <p>{t(why)}</p>
          </li>
        ))}
      </ol>
      <section>
        <h2>{t('welcome_marks')}</h2>
        <ul className="marks">
          {KINDS.map((kind) => (
            <li key={kind}>
              <span className={`mark ${kind}`}>{kindNames(kind)}</span>
            </li>
          ))}
        </ul>
        <p>{t('welcome_marks_why')}</p>
      </section>
      <section>
        <h2>{t('welcome_private')}</h2>
        <p>{t('welcome_private_why')}</p>
        <p>{t('welcome_sites')}</p>
      </section>
      <p className="onward">
        <a className="button" href="/library.html">
          {t('welcome_library')}
        </a>
        <a className="button" href="/options.html">
          {t('welcome_options')}
        </a>
      </p>
    </article>
  );
}
