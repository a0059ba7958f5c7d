import { percent, t } from '../../i18n.ts';
import type { ReviewState } from '../../model/review.ts';
import { adopt } from '../style-sheet.ts';
import css from './card.css?inline';
import { elementsOf } from './element.ts';
import type { Note } from './note.ts';
import { type Box, positionCard } from './position.ts';
import { signOf } from './signs.ts';

/** What the reader can do on the card. */
export interface CardActions {
  decide(verdict: ReviewState): void;
  /** To the next (1) or the previous (-1) mention of the same entity. */
  step(by: 1 | -1): void;
  close(): void;
  /** The pointer has come to the card or left it. */
  hold(isHeld: boolean): void;
}

export interface Card {
  show(note: Note, anchor: Box, takesFocus: boolean): void;
  /** The same mention, told anew: after a decision. */
  update(note: Note): void;
  /** Says that the last act failed. */
  complain(words: string): void;
  hide(): void;
  isOpen(): boolean;
}

const KEYS: Readonly<Record<string, ReviewState>> = { c: 'confirmed', x: 'rejected', z: 'suggested' };

/**
 * The card of one mention, in a shadow root of ours. Only acts of the reader's own hand count: a page can dispatch
 * events on what it cannot see.
 */
export function makeCard(root: ShadowRoot, actions: CardActions): Card {
  const document = root.ownerDocument;
  adopt(root, css);
  const make = elementsOf(document);
  const button = (
    className: string,
    label: string,
    act: () => void,
    attributes: Record<string, string> = {},
  ) => {
    const made = make('button', className, { type: 'button', ...attributes }, label);
    made.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return made;
  };

  const sign = make('span', 'sign', { 'aria-hidden': 'true' });
  const name = make('h2', 'name', { id: 'name' });
  const line = make('p', 'line', { id: 'line' });
  const state = make('span', 'state');
  const reason = make('p', 'reason', { id: 'reason' });
  const share = make('i', '', { 'aria-hidden': 'true' });
  const figure = make('span', '');
  const meter = make('span', 'meter', {}, share, figure);
  const confirm = button('confirm', t('card_confirm'), () => actions.decide('confirmed'), {
    'aria-keyshortcuts': 'C',
  });
  const reject = button('reject', t('card_reject'), () => actions.decide('rejected'), {
    'aria-keyshortcuts': 'X',
  });
  const undo = button('', t('undo'), () => actions.decide('suggested'), { 'aria-keyshortcuts': 'Z' });
  const ordinal = make('span', '');
  const back = button('', '‹', () => actions.step(-1), { 'aria-label': t('card_previous') });
  const onward = button('', '›', () => actions.step(1), { 'aria-label': t('card_next') });
  const steps = make('span', 'step', {}, back, ordinal, onward);
  const wrong = make('p', 'wrong', { role: 'alert' });
  const card = make(
    'div',
    'card',
    {
      role: 'dialog',
      'aria-labelledby': 'name',
      'aria-describedby': 'line reason',
      lang: t('locale'),
      dir: t('direction'),
      hidden: '',
    },
    make('div', 'head', {}, sign, make('div', '', {}, name, line), state),
    make('div', 'why', {}, reason, meter),
    make('div', 'acts', {}, confirm, reject, undo, steps),
    wrong,
  );
  root.append(card);

  card.addEventListener('pointerenter', () => actions.hold(true));
  card.addEventListener('pointerleave', () => actions.hold(false));
  card.addEventListener('keydown', (event) => {
    if (!event.isTrusted) return;
    const verdict =
      event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key.toLowerCase()];
    // Keys pressed on the card are not the page's shortcuts.
    event.stopPropagation();
    if (event.key === 'Escape') actions.close();
    else if (verdict && isPossible(verdict)) actions.decide(verdict);
    else return;
    event.preventDefault();
  });
  const isPossible = (verdict: ReviewState): boolean => card.dataset.state !== verdict;

  const tell = (note: Note) => {
    const { entity } = note;
    const hadFocus = root.activeElement !== null;
    card.dataset.state = note.state;
    card.style.setProperty('--hue', `var(--${entity.kind})`);
    sign.replaceChildren(signOf(document, entity.kind, entity.id));
    name.textContent = entity.name;
    name.dir = 'auto';
    line.textContent = note.line;
    reason.textContent = note.reason;
    share.style.setProperty('--share', `${Math.round(note.confidence * 100)}%`);
    figure.textContent = percent(note.confidence);
    meter.title = t('confidence', percent(note.confidence));
    state.textContent = t(`state_${note.state}`);
    confirm.hidden = note.state !== 'suggested';
    reject.hidden = note.state !== 'suggested';
    undo.hidden = note.state === 'suggested';
    confirm.setAttribute('aria-label', t('confirm_named', entity.name));
    reject.setAttribute('aria-label', t('reject_named', entity.name));
    steps.hidden = note.count < 2;
    ordinal.textContent = t('share_of', note.ordinal, note.count);
    wrong.textContent = '';
    if (hadFocus && root.activeElement === null) firstAct().focus();
  };
  const firstAct = () => (confirm.hidden ? undo : confirm);

  return {
    show(note, anchor, takesFocus) {
      tell(note);
      card.hidden = false;
      const { width, height } = card.getBoundingClientRect();
      const { documentElement } = document;
      const viewport = { width: documentElement.clientWidth, height: window.innerHeight };
      const isRtl = getComputedStyle(card).direction === 'rtl';
      const { left, top } = positionCard(anchor, { width, height }, viewport, isRtl);
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
      if (takesFocus) firstAct().focus({ preventScroll: true });
    },
    update: tell,
    complain(words) {
      wrong.textContent = words;
    },
    hide() {
      card.hidden = true;
    },
    isOpen: () => !card.hidden,
  };
}
