// @vitest-environment jsdom
import './english.ts';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Review, ReviewView } from '../../../components/review/review-view.tsx';
import { failure, success } from '../../../lib/model/problem.ts';
import { MATERIAL, META } from './material.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Element.prototype.scrollIntoView = () => {};
HTMLCanvasElement.prototype.getContext = () => null;

let root: Root;
let review: Review;

beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  review = {
    decide: vi.fn(async () => success(undefined)),
    change: vi.fn(async () => success(undefined)),
    undo: vi.fn(async () => success(undefined)),
    reveal: vi.fn(async () => success(undefined)),
  };
  const place = document.querySelector('#root');
  if (!place) throw new Error('no place to draw');
  root = createRoot(place);
  await draw();
});

const draw = () =>
  act(async () => {
    root.render(<ReviewView meta={META} material={MATERIAL} review={review} finished={null} ways={null} />);
  });

afterEach(async () => {
  await act(async () => root.unmount());
});

const press = (key: string, init: KeyboardEventInit = {}) =>
  act(async () => {
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  });
const focused = () => document.activeElement?.getAttribute('aria-label') ?? '';
const choose = (select: HTMLSelectElement, value: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });

it('begins on the first event that awaits review', () => {
  expect(focused()).toMatch(
    /^Meeting planned between Ada North and Ben South in Easton on 12 Mar 2024; .*suggested/,
  );
});

it('confirms by C and goes on to the next', async () => {
  await press('c');
  expect(review.decide).toHaveBeenCalledWith([{ type: 'event', event: 'meeting-1' }], 'confirmed');
  expect(focused()).toMatch(/^Call/);
});

it('rejects by X, on a keyboard of another script too', async () => {
  await press('ч', { code: 'KeyX' });
  expect(review.decide).toHaveBeenCalledWith([{ type: 'event', event: 'meeting-1' }], 'rejected');
});

it('confirms all that is sure by ⇧C, tags and events', async () => {
  await press('C', { shiftKey: true });
  expect(review.decide).toHaveBeenCalledWith(
    [
      { type: 'event', event: 'meeting-1' },
      { type: 'tag', entity: 'Ada_North' },
      { type: 'tag', entity: 'Ben_South' },
    ],
    'confirmed',
  );
});

it('takes back by Z, and says so', async () => {
  await press('z');
  expect(review.undo).toHaveBeenCalled();
  expect(document.querySelector('.notice-place')?.textContent).toContain('Undone');
});

it('moves by arrows and leaves the browser its own combinations', async () => {
  await press('ArrowDown');
  expect(focused()).toMatch(/^Call/);
  await press('ArrowDown');
  expect(focused()).toMatch(/^Call/);
  await press('c', { ctrlKey: true });
  expect(review.decide).not.toHaveBeenCalled();
});

it('edits by E, hears no keys while typing, and ends by Escape', async () => {
  await press('e');
  expect(document.activeElement?.tagName).toBe('SELECT');
  await press('c');
  expect(review.decide).not.toHaveBeenCalled();
  await press('Escape');
  expect(focused()).toMatch(/^Meeting/);
});

it('changes a field in place', async () => {
  const status = document.querySelector<HTMLSelectElement>('.chip.status select');
  if (!status) throw new Error('no status');
  await act(async () => status.focus());
  await choose(status, 'cancelled');
  expect(review.change).toHaveBeenCalledWith(
    'meeting-1',
    expect.objectContaining({ status: 'cancelled', place: 'Easton, XK' }),
  );
});

it('reveals a tag on the page when it is pressed', async () => {
  const tab = document.querySelector<HTMLElement>('#tab-tags');
  await act(async () => tab?.click());
  expect(focused()).toMatch(/^Ada North, official; /);
  await act(async () => document.querySelector<HTMLElement>('.row.tag .row-main')?.click());
  expect(review.reveal).toHaveBeenCalledWith({ type: 'tag', entity: 'Ada_North' });
});

it('says so where the page no longer holds what was pressed', async () => {
  review.reveal = vi.fn(async () => failure('passage-gone'));
  await draw();
  await act(async () => document.querySelector<HTMLElement>('.row.event .row-main')?.click());
  expect(document.querySelector('.notice')?.textContent).toMatch(/no such passage/);
});

it('hints at no key that does nothing: while a field is edited, at leaving it alone', async () => {
  const hints = () => [...document.querySelectorAll('.hint-key kbd')].map((key) => key.textContent);
  expect(hints()).toContain('C');
  await press('e');
  expect(hints()).toEqual(['Esc']);
});

it('has a name for every control', () => {
  for (const control of document.querySelectorAll('button, select, input')) {
    expect(control.getAttribute('aria-label') || control.textContent).toBeTruthy();
  }
});
