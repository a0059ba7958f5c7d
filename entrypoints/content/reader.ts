import { answerAsContent, askBackground } from '../../lib/messages/messenger.ts';
import { type Problem, success } from '../../lib/model/problem.ts';
import type { ReviewState, ReviewStates, Target } from '../../lib/model/review.ts';
import type { Span } from '../../lib/model/span.ts';
import { setUpDesk } from '../../lib/page/desk.ts';
import { makePainter } from '../../lib/page/paint.ts';
import { type PageArticle, readArticle } from '../../lib/page/read.ts';
import { makeMarginBars, scrollToPassage } from '../../lib/page/reveal.ts';
import { watchPage } from '../../lib/page/watch.ts';
import {
  DEFAULT_SETTINGS,
  readSettings,
  type SettingsRead,
  watchSettings,
} from '../../lib/store/settings.ts';
import { controlCard } from './card-control.ts';
import { marksOf, mentionsOf, type Review } from './review.ts';

/** Reads the page now and whenever it changes, shows what was found, and answers the extension. */
export function startReading(signal: AbortSignal): { read(): Promise<void> } {
  const desk = setUpDesk(document);
  const painter = makePainter(document);
  const bars = makeMarginBars(desk.root, signal);
  let review: Review | undefined;
  let run = 0;
  /** Readings that the background has not answered yet. */
  let underWay = 0;
  let revealed: { key: string; ordinal: number } | undefined;
  let { painted } = DEFAULT_SETTINGS;

  const card = controlCard(
    desk,
    {
      review: () => review,
      decide: async (entity, verdict) => decide({ type: 'tag', entity }, verdict),
      select: (spans) => review && painter.select(review.page.index, spans),
    },
    signal,
  );

  const show = (next: Review) => {
    review = next;
    card.refresh();
    return painter.paint(next.page.index, marksOf(next));
  };

  const applySettings = ({ settings }: SettingsRead) => {
    painted = settings.painted;
    if (review) void show({ ...review, painted });
  };
  const settled = readSettings().then(applySettings, () => undefined);
  watchSettings(applySettings, signal);

  const forget = () => {
    review = undefined;
    revealed = undefined;
    bars.hide();
    card.close();
    painter.clear();
  };

  /** @param anew whether the background is to be told even if nothing has changed since: it may have forgotten. */
  const read = async (anew = false) => {
    const mine = ++run;
    underWay += 1;
    try {
      await readAs(mine, anew);
    } finally {
      underWay -= 1;
    }
  };

  const readAs = async (mine: number, anew: boolean) => {
    const page = await readArticle(document, document.location.href).catch(unforeseen);
    if (mine !== run || signal.aborted) return;
    if ('problem' in page) {
      forget();
      await askBackground('unreadable', { problem: page.problem });
      return;
    }
    if (!anew && review && isSame(review.page, page)) {
      // The same words may stand in new nodes.
      await show({ ...review, page });
      return;
    }
    const answer = await askBackground('analyse', { meta: page.meta, article: page.article });
    await settled;
    if (mine !== run || signal.aborted) return;
    if (!answer.ok) return forget();
    revealed = undefined;
    bars.hide();
    await show({ page, ...answer.value, painted });
  };

  const applyStates = (states: ReviewStates) => {
    if (review) void show({ ...review, states });
  };

  const decide = async (target: Target, verdict: ReviewState): Promise<string | undefined> => {
    const ask = () => askBackground('decide', { targets: [target], verdict });
    let answer = await ask();
    if (!answer.ok && answer.problem === 'not-read' && review) {
      const { meta, article } = review.page;
      await askBackground('analyse', { meta, article });
      answer = await ask();
    }
    if (!answer.ok) return answer.problem;
    applyStates(answer.value.states);
    return undefined;
  };

  /** Each call goes one passage further, and round. */
  const reveal = (target: Target, kept: readonly Span[]): boolean => {
    if (!review) return false;
    const { index } = review.page;
    const named = passagesOf(review, target);
    const passages = (named.length > 0 ? named : kept).filter((span) => index.rangesOf(span).length > 0);
    if (passages.length === 0) return false;
    const key = JSON.stringify(target);
    const ordinal = revealed?.key === key ? (revealed.ordinal + 1) % passages.length : 0;
    revealed = { key, ordinal };
    const passage = passages[ordinal];
    if (!passage) return false;
    painter.select(index, [passage]);
    if (target.type === 'event') bars.show(index, [passage]);
    else bars.hide();
    scrollToPassage(document, index, passage);
    return true;
  };

  const stopAnswering = answerAsContent({
    read: async () => {
      // What is being read will be told to the background anyway.
      if (underWay === 0) void read(true);
      return success({});
    },
    paint: async ({ states }) => {
      applyStates(states);
      return success({});
    },
    reveal: async ({ target, kept }) => success({ found: reveal(target, kept) }),
  });
  watchPage(document, desk.host, () => void read(), signal);
  signal.addEventListener('abort', () => {
    stopAnswering();
    forget();
    desk.host.remove();
  });
  void read();
  return { read };
}

/** A page may be odd beyond what was thought of; the popup then says so, rather than wait. */
function unforeseen(error: unknown): { problem: Problem } {
  console.error('Attaché could not read the page:', error);
  return { problem: 'unexpected' };
}

const isSame = (a: PageArticle, b: PageArticle): boolean =>
  a.article.text === b.article.text && a.meta.url === b.meta.url;

function passagesOf(review: Review, target: Target): Span[] {
  if (target.type === 'tag') return mentionsOf(review, target.entity);
  return review.analysis.events.find(({ id }) => id === target.event)?.evidence ?? [];
}
