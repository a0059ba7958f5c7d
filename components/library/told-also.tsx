import { Unlink } from 'lucide-react';
import { keyOf } from '../../lib/engine/events/happenings-kept.ts';
import { t } from '../../lib/i18n.ts';
import type { EventRecord } from '../../lib/model/review.ts';
import { IconButton } from '../atoms/icon-button.tsx';
import { statusName } from '../words.ts';
import { differenceWords, type Entry } from './happenings.ts';
import { Origin, type Titles } from './origin.tsx';

interface Props {
  entry: Entry;
  titles: Titles;
  onSplit: (other: EventRecord) => void;
}

/** The other articles that tell of the same happening, what they say otherwise, and a way to keep one apart. */
export function ToldAlso({ entry, titles, onSplit }: Props) {
  const { happening, others } = entry;
  const course = happening?.course ?? [];
  return (
    <div className="told-also">
      <p className="aside">
        {t('happening_also')}
        {course.length > 1 && ` · ${course.map(statusName).join(' → ')}`}
      </p>
      <ul>
        {others.map((other) => {
          const says = differenceWords(entry, other);
          const title = titles.get(other.article)?.title ?? other.article;
          return (
            <li key={keyOf(other)}>
              <div>
                <Origin article={titles.get(other.article)} url={other.article} />
                {says.length > 0 && <p className="differs">{t('happening_says', says.join(' · '))}</p>}
              </div>
              <IconButton words={t('happening_split', title)} onPress={() => onSplit(other)}>
                <Unlink size={14} aria-hidden="true" />
              </IconButton>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
