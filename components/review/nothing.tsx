import { CalendarX, SearchX } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import { State } from '../atoms/state.tsx';
import { languageName } from '../words.ts';

/** The language whose names and turns of phrase the engine knows. */
const KNOWN_LANGUAGE = 'en';

interface Props {
  view: 'events' | 'tags';
  meta: ArticleMeta;
}

/** A list without rows, and why: an unknown language, no date to resolve others by, or simply nothing there. */
export function Nothing({ view, meta }: Props) {
  const { language, published } = meta;
  const foreign = language !== undefined && !language.toLowerCase().startsWith(KNOWN_LANGUAGE);
  const reasons = [
    foreign ? t('nothing_language', languageName(language)) : t(`nothing_${view}_why`),
    ...(view === 'events' && !published ? [t('nothing_undated')] : []),
  ];
  return (
    <State sign={view === 'events' ? CalendarX : SearchX} title={t(`nothing_${view}`)} words={reasons} />
  );
}
