import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Analysis } from '../model/analysis.ts';
import type { ArticleText } from '../model/article.ts';
import { findEvents } from './events/find.ts';
import { findMentions } from './mentions/find.ts';
import { makeDoc } from './text/segment.ts';

/**
 * All that the engine finds in an article. Deterministic and without effects: the same in a worker, in Node and in a
 * test, whatever was analysed before.
 *
 * @param article offsets of the result are UTF-16 code units of `article.text`; `article.published` decides who
 *   holds an office and what a relative date means
 */
export function analyse(article: ArticleText, gazetteer: Gazetteer): Analysis {
  const doc = makeDoc(article);
  const { mentions, entities } = findMentions(doc, gazetteer);
  return { mentions, entities, events: findEvents(doc, mentions, entities) };
}
