import type { AnnotatedArticle } from '../../scripts/lib/corpus-form.ts';
import type { Prediction } from '../../scripts/lib/prediction.ts';
import { type EventScore, mapFields, scoreEvents } from './score-events.ts';
import { type MentionScore, scoreMentions, sumByKind } from './score-mentions.ts';
import { sumShares, sumTallies } from './tally.ts';

export interface Score {
  mentions: MentionScore;
  events: EventScore;
}

/** Scores the analysis of one article. */
export const scoreArticle = (article: AnnotatedArticle, prediction: Prediction): Score => ({
  mentions: scoreMentions(article, prediction.mentions, prediction.id),
  events: scoreEvents(article, prediction.events, prediction.id),
});

/** The score of several articles together: every mention and event weighs the same. */
export function sumScores(scores: readonly Score[]): Score {
  const mentions = scores.map((score) => score.mentions);
  const events = scores.map((score) => score.events);
  return {
    mentions: {
      exact: sumByKind(mentions.map(({ exact }) => exact)),
      overlap: sumByKind(mentions.map(({ overlap }) => overlap)),
      linked: sumShares(mentions.map(({ linked }) => linked)),
      errors: mentions.flatMap(({ errors }) => errors),
    },
    events: {
      strict: sumTallies(events.map(({ strict }) => strict)),
      loose: sumTallies(events.map(({ loose }) => loose)),
      lead: sumShares(events.map(({ lead }) => lead)),
      fields: mapFields((field) => sumShares(events.map(({ fields }) => fields[field]))),
      errors: events.flatMap(({ errors }) => errors),
    },
  };
}
