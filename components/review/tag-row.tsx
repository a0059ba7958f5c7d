import { memo } from 'react';
import { t, tn } from '../../lib/i18n.ts';
import { Meter } from '../atoms/meter.tsx';
import { Verdict } from '../atoms/verdict.tsx';
import { KindSign } from '../signs.tsx';
import { introduction, kindName, percent, reasonWords, stateName } from '../words.ts';
import type { TagItem } from './items.ts';
import { isAlike, keyOf, type RowProps } from './row.ts';

/** One entity of the article: its sign, its name, who or why it is, how often it stands there. */
function DrawnTagRow({ item, current, locked, acts }: RowProps<TagItem>) {
  const { target, entity, count, confidence, state } = item;
  const second = [introduction(entity), reasonWords(item.reason)].filter(Boolean).join(' · ');
  const label = t(
    'tag_spoken',
    entity.name,
    kindName(entity.kind),
    second,
    tn('mentions', count),
    percent(confidence),
    stateName(state),
  );
  return (
    <li className="row tag" data-state={state} data-current={current}>
      <button
        type="button"
        className="row-main"
        ref={(element) => acts.register(keyOf(target), element)}
        tabIndex={current ? 0 : -1}
        aria-label={label}
        title={[second, t('reveal_hint')].filter(Boolean).join('\n')}
        onFocus={() => acts.focused(keyOf(target))}
        onClick={() => acts.reveal(target)}
      />
      <KindSign kind={entity.kind} id={entity.id} />
      <span className="name" aria-hidden="true" dir="auto">
        {entity.name}
      </span>
      <span className="count" aria-hidden="true" title={tn('mentions', count)}>
        {count > 1 && count}
      </span>
      <Meter value={confidence} />
      {second && (
        <span className="second" aria-hidden="true" dir="auto">
          {second}
        </span>
      )}
      {!locked && (
        <Verdict
          name={entity.name}
          state={state}
          current={current}
          onDecide={(verdict) => acts.decide([target], verdict)}
        />
      )}
    </li>
  );
}

/** Drawn anew only where something of its own has changed. */
export const TagRow = memo(
  DrawnTagRow,
  (a, b) => a.current === b.current && a.locked === b.locked && isAlike(a.item, b.item),
);
