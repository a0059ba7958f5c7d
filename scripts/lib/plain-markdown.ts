import type { ArticleText } from '../../lib/model/article.ts';

/** What is taken out of Markdown, and what is left of it. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/!\[([^\]]*)\]\([^)]*\)/g, ''],
  [/\[([^\]]+)\]\([^)]*\)/g, '$1'],
  [/^[ \t]*#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1'],
  [/^[ \t]*(?:>|[-*+][ \t])[ \t]*/gm, ''],
  [/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, ''],
  [/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2'],
  [/(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)/g, '$2'],
  [/\n{3,}/g, '\n\n'],
];

const TITLE = /^#[ \t]+\S/;

/** The text of an everyday Markdown file, without its markup; a title (`# …`) that opens it is the headline. */
export function readPlainMarkdown(source: string): ArticleText {
  const trimmed = source.trim();
  const text = MARKUP.reduce((rest, [markup, left]) => rest.replace(markup, left), trimmed).trim();
  const endOfFirstLine = (text.indexOf('\n') + 1 || text.length + 1) - 1;
  return TITLE.test(trimmed) ? { text, headline: { start: 0, end: endOfFirstLine } } : { text };
}
