import { memo, useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { Meter } from '../atoms/meter.tsx';
import { Verdict } from '../atoms/verdict.tsx';
import { sentenceOf } from '../sentence.ts';
import { EventSign } from '../signs.tsx';
import { percent, stateName } from '../words.ts';
import type { Choices } from './choices.ts';
import { EventSentence } from './event-sentence.tsx';
import type { EventItem } from './items.ts';
import { isAlike, keyOf, type RowProps } from './row.ts';

interface Props extends RowProps<EventItem> {
  choices: Choices;
  editing: boolean;
}

/** One event: a sentence to read or change, and the words of the article that carry it. */
function DrawnEventRow({ item, choices, current, locked, editing, acts }: Props) {
  const { target, facts, quote, confidence, state } = item;
  const key = keyOf(target);
  const name = sentenceOf(facts, choices.name);
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (editing) row.current?.querySelector<HTMLElement>('.chip select')?.focus();
  }, [editing]);

  return (
    <li
      className="row event"
      ref={row}
      data-state={state}
      data-current={current}
      onFocus={() => acts.focused(key)}
    >
      <button
        type="button"
        className="row-main"
        ref={(element) => acts.register(key, element)}
        tabIndex={current ? 0 : -1}
        aria-label={t('event_spoken', name, percent(confidence), stateName(state))}
        title={t('reveal_hint')}
        onClick={() => acts.reveal(target)}
      />
      <EventSign type={facts.type} />
      <div className="row-text">
        <span className="row-acts">
          <Meter value={confidence} />
          {!locked && (
            <Verdict
              name={name}
              state={state}
              current={current}
              onDecide={(verdict) => acts.decide([target], verdict)}
            />
          )}
        </span>
        {locked ? (
          <p className="sentence">{name}</p>
        ) : (
          <EventSentence
            facts={facts}
            choices={choices}
            current={current}
            editing={editing}
            onChange={(changed) => acts.change(target, changed)}
          />
        )}
        {quote && <blockquote className="quote">{quote}</blockquote>}
      </div>
    </li>
  );
}

/** Drawn anew only where something of its own has changed: a live report has hundreds. */
export const EventRow = memo(
  DrawnEventRow,
  (a, b) =>
    a.current === b.current &&
    a.locked === b.locked &&
    a.editing === b.editing &&
    a.choices.key === b.choices.key &&
    isAlike(a.item, b.item),
);
