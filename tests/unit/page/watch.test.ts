// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';

const LONG_ENOUGH = 10_000;

let life: AbortController;
let told: number;
let own: HTMLElement;

/** Observers report when the turn is over. */
const quiet = async (milliseconds = LONG_ENOUGH) => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(milliseconds);
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Text</p><button>Read on</button><a href="/other">Other</a>';
  own = document.createElement('attache-desk');
  document.documentElement.append(own);
  life = new AbortController();
  told = 0;
  watchPage(document, own, () => told++, life.signal);
});

afterEach(() => {
  life.abort();
  own.remove();
  vi.useRealTimers();
});

const add = (to: Element) => to.append(document.createElement('p'));

describe('a page is looked at again', () => {
  test('once, when it has come to rest after many changes', async () => {
    for (let change = 0; change < 5; change += 1) {
      add(document.body);
      await quiet(100);
    }
    expect(told).toBe(0);
    await quiet();
    expect(told).toBe(1);
  });

  test('now and then, where it never rests', async () => {
    for (let change = 0; change < 100; change += 1) {
      add(document.body);
      await quiet(100);
    }
    expect(told).toBeGreaterThanOrEqual(2);
    expect(told).toBeLessThanOrEqual(4);
  });

  test('when another body has been put in the place of its own, and when that one changes', async () => {
    document.documentElement.replaceChild(document.createElement('body'), document.body);
    await quiet();
    expect(told).toBe(1);
    add(document.body);
    await quiet();
    expect(told).toBe(2);
  });

  test.each([
    ['a button', 'button', 1],
    ['a link that leads away', 'a', 0],
  ])('when %s is pressed: %s', async (_, selector, times) => {
    document.querySelector(selector)?.addEventListener('click', (event) => event.preventDefault());
    document.querySelector<HTMLElement>(selector)?.click();
    await quiet();
    expect(told).toBe(times);
  });
});

describe('a page is left in peace', () => {
  test('when nothing but an attribute has changed', async () => {
    document.body.className = 'animated';
    await quiet();
    expect(told).toBe(0);
  });

  test('when what has changed is our own', async () => {
    own.remove();
    document.documentElement.append(own);
    add(own);
    await quiet();
    expect(told).toBe(0);
  });

  test('when we are gone', async () => {
    life.abort();
    add(document.body);
    await quiet();
    expect(told).toBe(0);
  });
});
