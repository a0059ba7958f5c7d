import { CheckCheck } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import type { Kind } from '../../lib/model/kind.ts';
import { kindNames } from '../words.ts';
import type { TagItem } from './items.ts';
import type { RowActs } from './row.ts';
import { TagRow } from './tag-row.tsx';

interface Props {
  items: readonly TagItem[];
  /** The entity of the row that the keys act on. */
  current: string | undefined;
  locked: boolean;
  acts: RowActs;
}

/** The tags, a section for each kind; its heading wears the kind's mark as the page does. */
export function TagList({ items, current, locked, acts }: Props) {
  return [...Map.groupBy(items, (item) => item.entity.kind)].map(([kind, group]) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <KindHeading kind={kind} group={group} locked={locked} acts={acts} />
      <ul className="rows">
        {group.map((item) => (
          <TagRow
            key={item.entity.id}
            item={item}
            current={item.entity.id === current}
            locked={locked}
            acts={acts}
          />
        ))}
      </ul>
    </section>
  ));
}

interface HeadingProps {
  kind: Kind;
  group: readonly TagItem[];
  locked: boolean;
  acts: RowActs;
}

function KindHeading({ kind, group, locked, acts }: HeadingProps) {
  const open = group.filter((item) => item.state === 'suggested').map((item) => item.target);
  const name = kindNames(kind);
  return (
    <div className="kind-heading">
      <h2 id={`kind-${kind}`}>
        <span className={`mark ${kind}`}>{name}</span> <span className="count">{group.length}</span>
      </h2>
      {open.length > 0 && !locked && (
        <button
          type="button"
          className="icon-button confirm"
          aria-label={t('confirm_kind', name)}
          title={t('confirm_kind', name)}
          onClick={() => acts.decide(open, 'confirmed')}
        >
          <CheckCheck size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
