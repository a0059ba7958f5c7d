// @vitest-environment jsdom
import './english.ts';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Events, type OnLink } from '../../../components/library/events.tsx';
import { EventFacts } from '../../../lib/model/event.ts';
import type { EventRecord, LinkRecord } from '../../../lib/model/review.ts';
import { MATERIAL, META } from './material.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const proposal = MATERIAL.analysis.events.find(({ type }) => type === 'meeting');
const updatedAt = '2024-03-13T12:00:00Z';
const LATER = { ...META, url: 'https://other.example/after', title: 'They met', published: '2024-03-13' };

const record = (article: string, more: Partial<EventFacts>): EventRecord => ({
  article,
  id: 'meeting-1',
  state: 'confirmed',
  facts: { ...EventFacts.parse(proposal), ...more },
  changed: false,
  entities: MATERIAL.analysis.entities,
  evidence: [],
  confidence: 0.9,
  updatedAt,
});
const BEFORE = record(META.url, {});
const AFTER = record(LATER.url, { status: 'happened', date: '2024-03-13' });

let root: Root;
const onLink = vi.fn<OnLink>();

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  const place = document.querySelector('#root');
  if (!place) throw new Error('no place to draw');
  root = createRoot(place);
  onLink.mockClear();
});
afterEach(() => act(async () => root.unmount()));

const draw = (links: LinkRecord[] = []) =>
  act(async () => {
    const kept = { articles: [META, LATER], tags: [], events: [AFTER, BEFORE], links };
    root.render(<Events events={kept.events} kept={kept} onLink={onLink} />);
  });
const entries = () => document.querySelectorAll('.entry').length;
const words = () => document.querySelector('.told-also')?.textContent ?? '';

const LINK = {
  id: 'pair',
  one: { article: META.url, event: 'meeting-1' },
  other: { article: LATER.url, event: 'meeting-1' },
  updatedAt,
};

it('shows two tellings as one happening, its course and what they say differently', async () => {
  await draw();
  expect(entries()).toBe(1);
  expect(words()).toContain('planned → happened');
  expect(words()).toContain('There: planned · 12 Mar 2024');
});

it('lets the reader keep a telling apart', async () => {
  await draw();
  await act(async () => document.querySelector<HTMLButtonElement>('.told-also button')?.click());
  expect(onLink).toHaveBeenCalledWith(BEFORE, [AFTER], 'split');
});

it('shows apart what the reader split', async () => {
  await draw([{ ...LINK, verdict: 'split' }]);
  expect(entries()).toBe(2);
  expect(words()).toBe('');
});

it('offers what shares a party to be joined', async () => {
  await draw([{ ...LINK, verdict: 'split' }]);
  const menu = document.querySelector('.menu');
  await act(async () => {
    menu?.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'open' }));
  });
  const [choice] = menu?.querySelectorAll<HTMLButtonElement>('button') ?? [];
  expect(choice?.textContent).toContain('Northland receives Southland');
  await act(async () => choice?.click());
  expect(onLink).toHaveBeenCalledWith(AFTER, [BEFORE], 'joined');
});
