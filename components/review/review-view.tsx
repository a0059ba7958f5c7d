import { ArrowDownWideNarrow } from 'lucide-react';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { t, tn } from '../../lib/i18n.ts';
import type { ArticleMeta } from '../../lib/model/article.ts';
import { SURE_THRESHOLD } from '../../lib/model/confidence.ts';
import type { EventFacts } from '../../lib/model/event.ts';
import type { Result } from '../../lib/model/problem.ts';
import type { ReviewState, Target } from '../../lib/model/review.ts';
import { Notice, useNotice } from '../atoms/notice.tsx';
import { panelId, Tabs, tabId } from '../atoms/tabs.tsx';
import { sentenceOf } from '../sentence.ts';
import { problemWords } from '../words.ts';
import { choicesOf } from './choices.ts';
import { EventRow } from './event-row.tsx';
import { Foot } from './foot.tsx';
import { Head } from './head.tsx';
import {
  type EventItem,
  entitiesOf,
  eventItems,
  type Material,
  type Order,
  type TagItem,
  tagItems,
} from './items.ts';
import { ACTS, type Act, actOf } from './keys.ts';
import { Nothing } from './nothing.tsx';
import { keyOf, type RowActs } from './row.ts';
import { TagList } from './tag-list.tsx';
import { useKeys } from './use-keys.ts';
import { useRoving } from './use-roving.ts';
import { useStable } from './use-stable.ts';

/** What the reader can do to an article; an act whose result is good has been kept. */
export interface Review {
  decide: (targets: readonly Target[], state: ReviewState) => Promise<Result<unknown>>;
  change: (event: string, facts: EventFacts) => Promise<Result<unknown>>;
  /** Takes the last act back; absent when there is none. */
  undo: (() => Promise<Result<unknown>>) | undefined;
  /** Scrolls the page to the next passage. */
  reveal: (target: Target) => Promise<Result<unknown>>;
}

interface Props {
  meta: ArticleMeta;
  material: Material;
  review: Review;
  /** Nothing can be decided here, only read. */
  locked?: boolean;
  /** Stands above the foot: what holds for the whole article. */
  banner?: ReactNode;
  /** Stands above the foot once everything is reviewed. */
  finished: ReactNode;
  ways: ReactNode;
}

type View = 'events' | 'tags';

/** More than a popup is high; a live report has hundreds of events, and the others follow when these are shown. */
const FIRST_DRAWN = 30;

/** An article's events and tags under review, by pointer or by keys. */
export function ReviewView({ meta, material, review, locked = false, banner, finished, ways }: Props) {
  const [order, setOrder] = useState<Order>('page');
  const tags = useMemo(() => tagItems(material, order), [material, order]);
  const events = useMemo(() => eventItems(material, order), [material, order]);
  const drawn = useDeferredValue(events.length, FIRST_DRAWN);
  const choices = useMemo(() => choicesOf(entitiesOf(material)), [material]);
  const [view, setView] = useState<View>(events.length > 0 ? 'events' : 'tags');
  const [edited, setEditing] = useState<string>();
  const { notice, tell } = useNotice();
  const panel = useRef<HTMLDivElement>(null);

  const items: readonly (EventItem | TagItem)[] = view === 'events' ? events : tags;
  const keys = useMemo(() => items.map((item) => keyOf(item.target)), [items]);
  const roving = useRoving(keys);
  const currentItem = items.find((item) => keyOf(item.target) === roving.current);

  const all = [...events, ...tags];
  const open = all.filter((item) => item.state === 'suggested');
  const sure = open.filter((item) => item.confidence >= SURE_THRESHOLD);

  /** Says what was done, or why it was not. */
  const report = (words: string, onUndo?: () => void) => (result: Result<unknown>) =>
    result.ok ? tell(words, onUndo) : tell(problemWords(result.problem));
  const undo = () => {
    void review.undo?.().then(report(t('notice_undone')));
  };
  const nameOf = (target: Target) => {
    if (target.type === 'tag') return choices.name(target.entity);
    const event = events.find((item) => keyOf(item.target) === target.event);
    return event ? sentenceOf(event.facts, choices.name) : '';
  };
  const decide = (targets: readonly Target[], state: ReviewState) => {
    const [only] = targets;
    if (!only) return;
    const words =
      targets.length === 1 ? t(`notice_${state}`, nameOf(only)) : tn(`notices_${state}`, targets.length);
    void review.decide(targets, state).then(report(words, undo));
  };
  const change = (target: Target, facts: EventFacts) => {
    if (target.type !== 'event') return;
    void review.change(target.event, facts).then(report(t('notice_changed', nameOf(target)), undo));
  };

  const reveal = async (target: Target) => {
    const result = await review.reveal(target);
    if (!result.ok) tell(problemWords(result.problem));
  };

  const acts: RowActs = {
    register: roving.register,
    focused: useStable(roving.setCurrent),
    decide: useStable(decide),
    reveal: useStable((target: Target) => void reveal(target)),
    change: useStable(change),
  };

  /** Judges the current row and goes on to the next that awaits it. */
  const judge = (state: ReviewState) => {
    if (!currentItem) return;
    decide([currentItem.target], state);
    const at = items.indexOf(currentItem);
    const next = items.slice(at + 1).find((item) => item.state === 'suggested');
    if (next) roving.focus(keyOf(next.target));
  };

  /** Going to another row ends it. */
  const editing = edited === roving.current ? edited : undefined;
  const leave = () => {
    if (editing) roving.focus(editing);
    setEditing(undefined);
  };

  const decisions = (): Partial<Record<Act, (() => void) | undefined>> => ({
    confirm: currentItem && (() => judge('confirmed')),
    reject: currentItem && (() => judge('rejected')),
    edit: view === 'events' && currentItem ? () => setEditing(roving.current) : undefined,
    undo: review.undo && undo,
    all:
      sure.length > 0
        ? () =>
            decide(
              sure.map((item) => item.target),
              'confirmed',
            )
        : undefined,
  });

  // While a field has the keyboard, letters and arrows are its own.
  const keyActs: Partial<Record<Act, (() => void) | undefined>> = editing
    ? { leave }
    : {
        up: items.length > 1 ? () => roving.move(-1) : undefined,
        down: items.length > 1 ? () => roving.move(1) : undefined,
        ...(!locked && decisions()),
      };

  useKeys((event) => {
    const act = actOf(event);
    const run = act && keyActs[act];
    if (!run) return;
    event.preventDefault();
    run();
  });

  // The keys work from the first moment: the first row that awaits review has the focus when the list appears.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another list is shown, not at each decision
  useEffect(() => {
    const start = items.find((item) => item.state === 'suggested') ?? items[0];
    if (start) roving.focus(keyOf(start.target));
    else panel.current?.focus();
  }, [view]);

  return (
    <div className="review">
      <Head meta={meta} reviewed={all.length - open.length} total={all.length} />
      <main className="review-main">
        <Tabs
          label={t('views')}
          tabs={[
            { name: 'events', words: t('tab_events'), count: events.length },
            { name: 'tags', words: t('tab_tags'), count: tags.length },
          ]}
          chosen={view}
          onChoose={setView}
        >
          <button
            type="button"
            className="icon-button"
            aria-pressed={order === 'weight'}
            aria-label={t('order_weight')}
            title={order === 'weight' ? t('order_is_weight') : t('order_is_page')}
            onClick={() => setOrder(order === 'weight' ? 'page' : 'weight')}
          >
            <ArrowDownWideNarrow size={16} aria-hidden="true" />
          </button>
        </Tabs>
        <div
          className="panel"
          ref={panel}
          role="tabpanel"
          id={panelId(view)}
          aria-labelledby={tabId(view)}
          tabIndex={-1}
        >
          {items.length === 0 && <Nothing view={view} meta={meta} />}
          {view === 'events' ? (
            <ul className="rows">
              {events.slice(0, drawn).map((item) => {
                const key = keyOf(item.target);
                return (
                  <EventRow
                    key={key}
                    item={item}
                    choices={choices}
                    current={key === roving.current}
                    locked={locked}
                    editing={key === editing}
                    acts={acts}
                  />
                );
              })}
            </ul>
          ) : (
            <TagList items={tags} current={roving.current} locked={locked} acts={acts} />
          )}
        </div>
      </main>
      <div className="above-foot">
        <Notice notice={notice} />
        {banner}
        {all.length > 0 && open.length === 0 && finished}
      </div>
      <Foot possible={new Set(ACTS.filter((act) => keyActs[act]))} onAct={(act) => keyActs[act]?.()}>
        {ways}
      </Foot>
    </div>
  );
}
