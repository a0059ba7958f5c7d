import { named, t } from '../../lib/i18n.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { ReviewState } from '../../lib/model/review.ts';
import { type Card, makeCard } from '../../lib/page/card/card.ts';
import { noteOf } from '../../lib/page/card/note.ts';
import type { Desk } from '../../lib/page/desk.ts';
import { boxesOf, isOnBox, offsetAtPoint, REST } from '../../lib/page/hover.ts';
import { scrollToPassage } from '../../lib/page/reveal.ts';
import { isLightText } from '../../lib/page/tone.ts';
import { entityOf, mentionAt, mentionsOf, type Review, shownMentions, stateOf } from './review.ts';

/** Keys that walk the page's mentions, with Alt: `KeyboardEvent.code`, since Alt changes the letter on some layouts. */
const WALK: Readonly<Record<string, 1 | -1>> = { Period: 1, Comma: -1 };

export interface CardContext {
  review(): Review | undefined;
  /** @returns the problem that stood in the way, if any */
  decide(entity: string, verdict: ReviewState): Promise<string | undefined>;
  /** Marks passages as the ones in hand. */
  select(mentions: readonly Mention[]): void;
}

export interface CardControl {
  /** The article's states or the article itself changed. */
  refresh(): void;
  close(): void;
}

/** Shows the card of the mention that the pointer rests on or the keyboard walks to. */
export function controlCard(desk: Desk, context: CardContext, signal: AbortSignal): CardControl {
  const { ownerDocument: document } = desk.root;
  let open: { mention: Mention; byKeyboard: boolean } | undefined;
  let focusBefore: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHeld = false;

  const after = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };

  const close = () => {
    clearTimeout(timer);
    if (!open) return;
    const hadFocus = desk.root.activeElement !== null;
    const { byKeyboard } = open;
    open = undefined;
    isHeld = false;
    card.hide();
    if (byKeyboard) context.select([]);
    if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus({ preventScroll: true });
  };

  const show = (mention: Mention, byKeyboard: boolean, at?: { x: number; y: number }) => {
    const review = context.review();
    const entity = review && entityOf(review, mention.entity);
    if (!review || !entity) return;
    const boxes = boxesOf(document, review.page.index, mention);
    const box = (at && boxes.find((one) => isOnBox(one, at.x, at.y))) ?? boxes[0];
    if (!box) return;
    if (!card.isOpen()) focusBefore = document.activeElement;
    open = { mention, byKeyboard };
    const block = review.page.index.rangesOf(mention)[0]?.startContainer.parentElement;
    desk.host.dataset.tone = block && isLightText(block) ? 'dark' : 'light';
    const note = noteOf(entity, mention, mentionsOf(review, entity.id), stateOf(review, entity.id));
    card.show(note, box, byKeyboard);
  };

  const walkTo = (mention: Mention) => {
    const review = context.review();
    if (!review) return;
    context.select([mention]);
    scrollToPassage(document, review.page.index, mention, 'instant');
    show(mention, true);
  };

  const card: Card = makeCard(desk.root, {
    decide(verdict) {
      const entity = open?.mention.entity;
      if (entity === undefined) return;
      void context.decide(entity, verdict).then((problem) => {
        if (problem !== undefined) card.complain(named('error', problem) ?? t('error_title'));
      });
    },
    step(by) {
      const review = context.review();
      if (!review || !open) return;
      const all = mentionsOf(review, open.mention.entity);
      const next = all[(all.indexOf(open.mention) + by + all.length) % all.length];
      if (next) walkTo(next);
    },
    close,
    hold(held) {
      isHeld = held;
      if (held) clearTimeout(timer);
      else if (open && !open.byKeyboard) after(REST.after, close);
    },
  });

  document.addEventListener(
    'pointermove',
    ({ clientX: x, clientY: y, pointerType, target, isTrusted, buttons }) => {
      const review = context.review();
      if (!review || !isTrusted || pointerType === 'touch' || buttons !== 0 || target === desk.host) return;
      if (open?.byKeyboard) return;
      const offset = offsetAtPoint(document, review.page.index, x, y);
      const mention = offset === undefined ? undefined : mentionAt(review, offset);
      const isOn = mention && boxesOf(document, review.page.index, mention).some((box) => isOnBox(box, x, y));
      if (mention && isOn) {
        if (open?.mention === mention) clearTimeout(timer);
        else after(REST.before, () => show(mention, false, { x, y }));
      } else if (open && !isHeld) after(REST.after, close);
      else if (!open) clearTimeout(timer);
    },
    { signal, passive: true },
  );

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && open) {
        close();
        return;
      }
      const by = event.altKey && !event.ctrlKey && !event.metaKey ? WALK[event.code] : undefined;
      const review = context.review();
      if (!by || !review || isEditable(event.target)) return;
      event.preventDefault();
      const next = nextMention(review, by, open?.mention);
      if (next) walkTo(next);
    },
    { signal, capture: true },
  );
  // The card keeps its place in the viewport; words that scroll away from it would make it lie.
  window.addEventListener('scroll', () => open && !open.byKeyboard && close(), {
    signal,
    passive: true,
    capture: true,
  });
  signal.addEventListener('abort', close);

  const nextMention = (review: Review, by: 1 | -1, from?: Mention): Mention | undefined => {
    const all = shownMentions(review);
    const at = from ? all.findIndex(({ start, kind }) => start === from.start && kind === from.kind) : -1;
    if (at >= 0) return all[(at + by + all.length) % all.length];
    const inView = all.find((mention) => (boxesOf(document, review.page.index, mention)[0]?.top ?? -1) >= 0);
    return inView ?? all[0];
  };

  return {
    refresh() {
      const review = context.review();
      if (!open || !review) return close();
      const entity = entityOf(review, open.mention.entity);
      const all = mentionsOf(review, open.mention.entity);
      const same = all.find(({ start }) => start === open?.mention.start);
      if (!entity || !same) return close();
      open.mention = same;
      card.update(noteOf(entity, same, all, stateOf(review, entity.id)));
    },
    close,
  };
}

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
