import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../lib/engine/analyse.ts';
import type { Gazetteer } from '../../lib/gazetteer/gazetteer.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import { type AnnotatedArticle, parseAnnotated } from '../../scripts/lib/corpus-form.ts';
import { toPrediction } from '../../scripts/lib/prediction.ts';
import { type Bin, reliability } from './reliability.ts';
import { type Score, scoreArticle, sumScores } from './score.ts';
import { rightEvents } from './score-events.ts';
import { isRight } from './score-mentions.ts';

/** Sets of annotated articles: the first was there before the rules; the second was written later, to test them on articles of other hands. */
export const SETS = ['articles', 'more'] as const;
export type SetName = (typeof SETS)[number];

export const folderOf = (set: SetName): URL => new URL(`./${set}/`, import.meta.url);

export interface CorpusArticle extends AnnotatedArticle {
  id: string;
}

/** What the corpus says of the engine. */
export interface CorpusReport {
  score: Score;
  byStyle: Map<string, Score>;
  mentions: Bin[];
  events: Bin[];
}

/** The annotated articles, by name of file. */
export const readCorpus = (folder: URL = folderOf('articles')): CorpusArticle[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const article = parseAnnotated(readFileSync(new URL(file, folder), 'utf8'));
      return { ...article, id: article.front.get('id') ?? file };
    });

/** What the engine sees of an annotated article: the plain text and the date of publication. */
export function analyseArticle({ text, front }: AnnotatedArticle, gazetteer: Gazetteer): Analysis {
  const published = front.get('published');
  const language = front.get('lang');
  return analyse({ text, ...(published && { published }), ...(language && { language }) }, gazetteer);
}

/** Analyses and scores every article. Only mentions sure enough to be painted are scored; all are in the reliability table. */
export function reportOn(corpus: readonly CorpusArticle[], gazetteer: Gazetteer): CorpusReport {
  const judged = corpus.map((article) => {
    const analysis = analyseArticle(article, gazetteer);
    const everything = toPrediction(article.id, analysis, { all: true });
    const right = rightEvents(article, everything.events);
    return {
      style: article.front.get('style') ?? 'none',
      score: scoreArticle(article, toPrediction(article.id, analysis)),
      mentions: everything.mentions.map((mention) => ({
        confidence: mention.confidence,
        right: isRight(mention, article),
      })),
      events: everything.events.map((event) => ({ confidence: event.confidence, right: right.has(event) })),
    };
  });
  const styles = [...new Set(judged.map(({ style }) => style))].sort();
  return {
    score: sumScores(judged.map(({ score }) => score)),
    byStyle: new Map(
      styles.map((style) => [
        style,
        sumScores(judged.filter((one) => one.style === style).map(({ score }) => score)),
      ]),
    ),
    mentions: reliability(judged.flatMap(({ mentions }) => mentions)),
    events: reliability(judged.flatMap(({ events }) => events)),
  };
}
