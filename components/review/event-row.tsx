import { useEffect, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import { Meter } from '../atoms/meter.tsx';
import { Verdict } from '../atoms/verdict.tsx';
import { sentenceOf } from '../sentence.ts';
import { EventSign } from '../signs.tsx';
import { percent, stateName } from '../words.ts';
import type { Choices } from './choices.ts';
import { EventSentence } from './event-sentence.tsx';
import type { EventItem } from './items.ts';
import type { RowProps } from './row.ts';

interface Props extends RowProps<EventItem> {
  choices: Choices;
  editing: boolean;
  onChange: (facts: EventFacts) => void;
}

/** One event: a sentence to read or change, and the words of the article that carry it. */
export function EventRow({
  item,
  choices,
  current,
  locked,
  editing,
  rowRef,
  onFocus,
  onDecide,
  onReveal,
  onChange,
}: Props) {
  const { facts, quote, confidence, state } = item;
  const name = sentenceOf(facts, choices.name);
  const row = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (editing) row.current?.querySelector<HTMLElement>('.chip select')?.focus();
  }, [editing]);

  return (
    <li className="row event" ref={row} data-state={state} data-current={current} onFocus={onFocus}>
      <button
        type="button"
        className="row-main"
        ref={rowRef}
        tabIndex={current ? 0 : -1}
        aria-label={t('event_spoken', name, percent(confidence), stateName(state))}
        title={t('reveal_hint')}
        onClick={onReveal}
      />
      <EventSign type={facts.type} />
      <div className="row-text">
        <span className="row-acts">
          <Meter value={confidence} />
          {!locked && <Verdict name={name} state={state} current={current} onDecide={onDecide} />}
        </span>
        {locked ? (
          <p className="sentence">{name}</p>
        ) : (
          <EventSentence
            facts={facts}
            choices={choices}
            current={current}
            editing={editing}
            onChange={onChange}
          />
        )}
        {quote && <blockquote className="quote">{quote}</blockquote>}
      </div>
    </li>
  );
}
