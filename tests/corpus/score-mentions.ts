import { KINDS, type Kind } from '../../lib/model/kind.ts';
import type { Span } from '../../lib/model/span.ts';
import type { AnnotatedArticle, MarkedMention } from '../../scripts/lib/corpus-form.ts';
import type { PredictedMention } from '../../scripts/lib/prediction.ts';
import { sameEntity } from './same-entity.ts';
import { noTally, type Share, shareOf, sumTallies, type Tally } from './tally.ts';

export interface MentionScore {
  exact: Record<Kind, Tally>;
  /** A mention counts as found where any of its kind lies over it. */
  overlap: Record<Kind, Tally>;
  /** Of those with the exact span: linked to the annotated entity. */
  linked: Share;
  errors: string[];
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const overlaps = (a: Span, b: Span) => a.start < b.end && a.end > b.start;

/** Whether an annotator marked the same span as the same entity. */
export const isRight = (found: PredictedMention, article: AnnotatedArticle) =>
  article.mentions.some(
    (marked) => marked.kind === found.kind && same(marked, found) && isLinked(marked, found),
  );

const isLinked = (marked: MarkedMention, found: PredictedMention) =>
  sameEntity(marked.entity, { id: found.entity, names: found.names });

/** Scores what was found in an article against what an annotator marked; `label` opens each line of `errors`. */
export function scoreMentions(
  article: AnnotatedArticle,
  predicted: readonly PredictedMention[],
  label: string,
): MentionScore {
  const scores = KINDS.map((kind) => scoreKind(kind, article, predicted, label));
  const byKind = (pick: (score: KindScore) => Tally) => {
    const tallies = emptyByKind();
    for (const score of scores) tallies[score.kind] = pick(score);
    return tallies;
  };
  return {
    exact: byKind((score) => score.exact),
    overlap: byKind((score) => score.overlap),
    linked: shareOf(scores.flatMap((score) => score.linked)),
    errors: scores.flatMap((score) => score.errors),
  };
}

/** A tally of nothing for each kind. */
export const emptyByKind = (): Record<Kind, Tally> => ({
  official: noTally(),
  country: noTally(),
  organisation: noTally(),
  place: noTally(),
  agenda: noTally(),
});

/** Adds up, kind by kind. */
export function sumByKind(parts: readonly Record<Kind, Tally>[]): Record<Kind, Tally> {
  const sums = emptyByKind();
  for (const kind of KINDS) sums[kind] = sumTallies(parts.map((part) => part[kind]));
  return sums;
}

interface KindScore {
  kind: Kind;
  exact: Tally;
  overlap: Tally;
  linked: boolean[];
  errors: string[];
}

function scoreKind(
  kind: Kind,
  article: AnnotatedArticle,
  predicted: readonly PredictedMention[],
  label: string,
): KindScore {
  const marked = article.mentions.filter((mention) => mention.kind === kind);
  const found = predicted.filter((mention) => mention.kind === kind);
  const hits = marked.map((mention) => ({ mention, hit: found.find((other) => same(mention, other)) }));
  const paired = hits.flatMap(({ mention, hit }) => (hit ? [{ mention, hit }] : []));
  const missed = hits.filter(({ hit }) => !hit).map(({ mention }) => mention);
  const used = new Set(paired.map(({ hit }) => hit));
  const extra = found.filter((mention) => !used.has(mention));
  const covered = marked.filter((mention) => found.some((other) => overlaps(mention, other)));
  const astray = found.filter((mention) => !marked.some((other) => overlaps(mention, other)));
  const wrong = paired.filter(({ mention, hit }) => !isLinked(mention, hit));
  return {
    kind,
    exact: { right: paired.length, extra: extra.length, missed: missed.length },
    overlap: { right: covered.length, extra: astray.length, missed: marked.length - covered.length },
    linked: paired.map(({ mention, hit }) => isLinked(mention, hit)),
    errors: [
      ...wrong.map(
        ({ mention, hit }) =>
          `${label} link   ${kind} "${mention.surface}" is ${mention.entity}, not ${hit.entity}`,
      ),
      ...missed.map((mention) => `${label} missed ${kind} ${inContext(article.text, mention)}`),
      ...extra.map((mention) => `${label} extra  ${kind} ${inContext(article.text, mention)}`),
    ],
  };
}

const BEFORE = 30;
const AFTER = 20;

const inContext = (text: string, { start, end }: Span) =>
  `"${text.slice(start, end)}" …${text.slice(Math.max(0, start - BEFORE), end + AFTER).replaceAll('\n', ' ')}…`;
