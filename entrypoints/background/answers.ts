import { analyse } from '../../lib/engine/analyse.ts';
import type { Handlers, Sender } from '../../lib/messages/answer.ts';
import { askTab } from '../../lib/messages/messenger.ts';
import type { TO_BACKGROUND } from '../../lib/messages/protocol.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import type { ArticleText } from '../../lib/model/article.ts';
import { type Failure, failure, type Result, success } from '../../lib/model/problem.ts';
import type { ReviewStates } from '../../lib/model/review.ts';
import { articleUrl } from '../../lib/store/article-url.ts';
import { store } from '../../lib/store/db.ts';
import { decideMany } from '../../lib/store/review.ts';
import { setTabState, tabState } from '../../lib/store/tab-state.ts';
import { awaiting, showBadge } from './badge.ts';
import { gazetteer } from './gazetteer.ts';
import { spread, statesFor } from './review.ts';
import { injectReader } from './sites.ts';

/** The language that the engine reads. */
const LANGUAGE = /^en\b/i;
const NOTHING: Analysis = { mentions: [], entities: [], events: [] };
const UNDECIDED: ReviewStates = { tags: [], events: [] };

/** What the background does for each message; see the protocol. */
export const ANSWERS: Handlers<typeof TO_BACKGROUND> = {
  async analyse({ meta, article }, sender) {
    const page = pageOf(sender);
    const url = page && articleUrl(page.address, meta.url);
    if (!page || !url) return failure('not-allowed');
    const { tabId, address, incognito } = page;
    const at = new Date().toISOString();
    const refuse = async (why: Failure): Promise<Failure> => {
      await setTabState(tabId, { status: 'unreadable', page: address, problem: why.problem, at });
      return why;
    };
    const analysis = await analysed(article);
    if (!analysis.ok) return refuse(analysis);
    const reading = { meta: { ...meta, url }, article, analysis: analysis.value };
    const [kept, states] = await Promise.all([
      setTabState(tabId, { status: 'read', page: address, reading, incognito, at }),
      // A page is marked even if the store is out of order; the popup, which needs it, says what is the matter.
      statesFor(reading).catch(() => UNDECIDED),
    ]);
    if (!kept.ok) return refuse(kept);
    void showBadge(tabId, awaiting(reading.analysis, states));
    return success({ analysis: reading.analysis, states });
  },

  async unreadable({ problem }, sender) {
    const page = pageOf(sender);
    if (!page) return failure('not-allowed');
    await showBadge(page.tabId, 0);
    const at = new Date().toISOString();
    await setTabState(page.tabId, { status: 'unreadable', page: page.address, problem, at });
    return success({});
  },

  async decide({ targets, verdict }, sender) {
    const page = pageOf(sender);
    const state = page && (await tabState(page.tabId));
    if (state?.status !== 'read' || state.page !== page?.address) return failure('not-read');
    const { reading, incognito } = state;
    const { url } = reading.meta;
    const done = await decideMany(store(), { url, reading, incognito }, targets, verdict);
    if (!done.ok) return done;
    await spread(url);
    return success({ states: await statesFor(reading) });
  },

  async reviewChanged({ url }) {
    await spread(url);
    return success({});
  },

  async readTab({ tabId }) {
    const asked = await askTab(tabId, 'read', {});
    return asked.ok ? asked : injectReader(tabId);
  },
};

interface Page {
  tabId: number;
  /** Without fragment, so that a jump within the page leaves it the same page. */
  address: string;
  incognito: boolean;
}

/**
 * Which page speaks. The tab's address is there only with a permission for the site; a document's own address is
 * set by the browser too, and the sender is the main frame.
 */
function pageOf({ tab, url }: Sender): Page | undefined {
  const address = (tab?.url ?? url)?.replace(/#.*$/s, '');
  if (tab?.id === undefined || address === undefined) return undefined;
  return { tabId: tab.id, address, incognito: tab.incognito };
}

/** An article that says it is in a language we cannot read has nothing in it for us; lists say why. */
async function analysed(article: ArticleText): Promise<Result<Analysis>> {
  if (article.language && !LANGUAGE.test(article.language)) return success(NOTHING);
  try {
    return success(analyse(article, await gazetteer()));
  } catch (error) {
    return failure('no-gazetteer', error);
  }
}
