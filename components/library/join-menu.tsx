import { Link2 } from 'lucide-react';
import { useState } from 'react';
import { keyOf } from '../../lib/engine/events/happenings-kept.ts';
import { t } from '../../lib/i18n.ts';
import type { EventRecord } from '../../lib/model/review.ts';
import { Menu, MenuItem } from '../atoms/menu.tsx';
import { sentenceOf } from '../sentence.ts';
import { nameIn } from './filter.ts';
import { alike, type Entry } from './happenings.ts';
import type { Titles } from './origin.tsx';

interface Props {
  entry: Entry;
  /** All kept events; looked through only when the menu opens. */
  all: readonly EventRecord[];
  titles: Titles;
  onJoin: (other: EventRecord) => void;
}

/** Lets the reader say which event of another article is the same happening. */
export function JoinMenu({ entry, all, titles, onJoin }: Props) {
  const [offered, setOffered] = useState<readonly EventRecord[]>();
  const label = (
    <>
      <Link2 size={14} aria-hidden="true" /> {t('happening_join')}
    </>
  );
  return (
    <Menu
      label={label}
      className="button quiet"
      onToggle={(isOpen) => setOffered(isOpen ? alike(entry, all) : undefined)}
    >
      {(menu) =>
        offered?.length === 0 ? (
          <li className="aside">{t('happening_join_none')}</li>
        ) : (
          offered?.map((other) => (
            <MenuItem key={keyOf(other)} of={menu} run={() => onJoin(other)}>
              {sentenceOf(other.facts, nameIn(other))}
              <span className="aside" dir="auto">
                {titles.get(other.article)?.title ?? other.article}
              </span>
            </MenuItem>
          ))
        )
      }
    </Menu>
  );
}
