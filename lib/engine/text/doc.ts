import type { ArticleText } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';

/** A sentence of a document; `paragraph` is an index into `Doc.paragraphs`. */
export interface Sentence extends Span {
  paragraph: number;
}

/** A stretch of `text` between blank lines. */
export interface Paragraph extends Span {
  role: 'headline' | 'heading' | 'body';
  /** Range of indices into `Doc.sentences`, end excluded. */
  firstSentence: number;
  endSentence: number;
}

/** An article cut into paragraphs and sentences; all offsets are UTF-16 code units of `article.text`. */
export interface Doc {
  article: ArticleText;
  paragraphs: Paragraph[];
  sentences: Sentence[];
}
