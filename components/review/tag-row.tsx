import { t, tn } from '../../lib/i18n.ts';
import { Meter } from '../atoms/meter.tsx';
import { Verdict } from '../atoms/verdict.tsx';
import { KindSign } from '../signs.tsx';
import { introduction, kindName, percent, reasonWords, stateName } from '../words.ts';
import type { TagItem } from './items.ts';
import type { RowProps } from './row.ts';

/** One entity of the article: its sign, its name, who or why it is, how often it stands there. */
export function TagRow({ item, current, locked, rowRef, onFocus, onDecide, onReveal }: RowProps<TagItem>) {
  const { entity, count, confidence, state } = item;
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
        ref={rowRef}
        tabIndex={current ? 0 : -1}
        aria-label={label}
        title={[second, t('reveal_hint')].filter(Boolean).join('\n')}
        onFocus={onFocus}
        onClick={onReveal}
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
      {!locked && <Verdict name={entity.name} state={state} current={current} onDecide={onDecide} />}
    </li>
  );
}
