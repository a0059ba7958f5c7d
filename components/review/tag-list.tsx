import { CheckCheck } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { ReviewState, Target } from '../../lib/model/review.ts';
import { kindNames } from '../words.ts';
import type { TagItem } from './items.ts';
import { TagRow } from './tag-row.tsx';
import type { Roving } from './use-roving.ts';

interface Props {
  items: readonly TagItem[];
  roving: Roving;
  locked: boolean;
  onDecide: (targets: readonly Target[], state: ReviewState) => void;
  onReveal: (target: Target) => void;
}

/** The tags, a section for each kind; its heading wears the kind's mark as the page does. */
export function TagList({ items, roving, locked, onDecide, onReveal }: Props) {
  return [...Map.groupBy(items, (item) => item.entity.kind)].map(([kind, group]) => (
    <section key={kind} aria-labelledby={`kind-${kind}`}>
      <KindHeading kind={kind} group={group} locked={locked} onDecide={onDecide} />
      <ul className="rows">
        {group.map((item) => (
          <TagRow
            key={item.entity.id}
            item={item}
            current={item.entity.id === roving.current}
            locked={locked}
            rowRef={roving.refOf(item.entity.id)}
            onFocus={() => roving.setCurrent(item.entity.id)}
            onDecide={(state) => onDecide([item.target], state)}
            onReveal={() => onReveal(item.target)}
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
  onDecide: Props['onDecide'];
}

function KindHeading({ kind, group, locked, onDecide }: HeadingProps) {
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
          onClick={() => onDecide(open, 'confirmed')}
        >
          <CheckCheck size={16} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
