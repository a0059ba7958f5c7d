import { dateInText, isoDate } from './date.ts';
import { tidy } from './values.ts';

/** Where templates show when an article came out. */
const DATE_ELEMENTS =
  'time, [itemprop~="datePublished"], [class*="date" i], [class*="time" i], [class*="publish" i], [class*="posted" i], [id*="date" i]';
const DATE_WORDS =
  /(?:^|[-_\s])(?:date(?:line|time|stamp)?|date-and-time|article-?date|post-?date|time(?:stamp)?|pub-?date|publish(?:ed)?(?:-?(?:on|date|time|at))?|posted(?:-?on)?)(?=$|[-_\s])/i;
/** The article's own date is not in these: latest news, comments, the day's date in the masthead. */
const ELSEWHERE =
  'nav, aside, footer, form, [role="complementary"], [class*="comment" i], [class*="related" i], a[href]';
/** Of the times that a page shows, the one of its last change is not when it came out. */
const CHANGED = /updat|modif|edited|changed/i;
/** More are a list of articles. */
const MAX_ELEMENTS = 300;

interface Shown {
  date: string;
  /** Steps up from the headline to what holds both. */
  distance: number;
  isChange: boolean;
}

/**
 * The date that a page shows beside its headline: the nearest to it in the markup, since tickers and lists of other
 * articles show dates too.
 */
export function shownDate(document: Document, headline: Element | undefined): string | undefined {
  const above = new Map<Element, number>();
  for (let at = headline ?? null; at; at = at.parentElement) above.set(at, above.size);
  const distanceOf = (element: Element): number => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const steps = above.get(at);
      if (steps !== undefined) return steps;
    }
    return above.size;
  };

  const shown: Shown[] = [];
  for (const element of Array.from(document.querySelectorAll(DATE_ELEMENTS)).slice(0, MAX_ELEMENTS)) {
    if (element.closest(ELSEWHERE)) continue;
    const date = dateOf(element);
    if (!date) continue;
    const said = `${element.getAttribute('class')} ${element.textContent}`;
    shown.push({ date, distance: distanceOf(element), isChange: CHANGED.test(said) });
  }
  // Sorting is stable: of equals, the first of the page.
  shown.sort((a, b) => Number(a.isChange) - Number(b.isChange) || a.distance - b.distance);
  return shown[0]?.date;
}

function dateOf(element: Element): string | undefined {
  const exact = ['datetime', 'content', 'title'].map((name) =>
    isoDate(element.getAttribute(name) ?? undefined),
  );
  const given = exact.find((date) => date !== undefined);
  if (given) return given;
  const isMarked =
    element.matches('time, [itemprop~="datePublished"]') ||
    DATE_WORDS.test(`${element.getAttribute('class') ?? ''} ${element.id}`);
  return isMarked ? dateInText(tidy(element.textContent) ?? '') : undefined;
}
