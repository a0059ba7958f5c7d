import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/page/read.ts';

const ADDRESS = 'https://news.example/world/talks.html';
const HEADLINE = 'Ministers meet in Muscat to discuss the ceasefire';

/** Prose of an article, each part recognisable by its first word. */
const PROSE = {
  lead: 'Leading the delegation, the foreign minister of Norway met his counterpart in Muscat on Friday for talks on the ceasefire, his office said in a statement.',
  body: 'Bothered by slow progress, the two sides agreed to hold another round of talks in Oslo before the end of the month, according to two officials familiar with the matter.',
  third:
    'Thirdly, the officials said, the mediators from Oman would carry a letter to the capital, where the government has yet to answer the proposal that was made in March.',
  last: 'Lastly, the ministry said that it would publish the text of the agreement after both parliaments have read it, which is expected to take several weeks.',
};
const paragraphs = Object.values(PROSE)
  .map((text) => `<p>${text}</p>`)
  .join('\n');
const links = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => `<li><a href="/other/${at}">Elsewhere: another story of the day, number ${at}</a></li>`,
  ).join('');

interface Kind {
  name: string;
  html: string;
  /** Words that are no part of the article. */
  without: readonly string[];
}

const PAGES: readonly Kind[] = [
  {
    name: 'paragraphs',
    html: `<nav><ul>${links(8)}</ul></nav><article><h1>${HEADLINE}</h1>${paragraphs}</article>`,
    without: ['Elsewhere'],
  },
  {
    name: 'paragraphs that are plain divisions, the lead apart from the others',
    html: `<div id="page"><h1>${HEADLINE}</h1><div class="perex">${PROSE.lead}</div>
      <div class="body"><div>${PROSE.body}</div><div>${PROSE.third}</div><div>${PROSE.last}</div></div></div>`,
    without: [],
  },
  {
    name: 'paragraphs between line breaks, in a table, as ministries lay them out',
    html: `<table><tr><td class="menu"><ul>${links(6)}</ul></td><td><h1>${HEADLINE}</h1>
      ${Object.values(PROSE).join('<br><br>')}</td></tr></table>`,
    without: ['Elsewhere'],
  },
  {
    name: 'a section for each paragraph',
    html: `<main><h1>${HEADLINE}</h1>${Object.values(PROSE)
      .map(
        (text) =>
          `<section data-component="text-block"><div class="x"><p class="y">${text}</p></div></section>`,
      )
      .join(
        '',
      )}<section data-component="related-content"><h2>More on this story</h2><ul>${links(5)}</ul></section></main>`,
    without: ['More on this story', 'Elsewhere'],
  },
  {
    name: 'related stories and a newsletter between the paragraphs',
    html: `<article><h1>${HEADLINE}</h1><p>${PROSE.lead}</p><aside><h3>Read more</h3><ul>${links(3)}</ul></aside>
      <p>${PROSE.body}</p><div class="newsletter-signup"><p>Subscribe to our morning briefing, which thousands of readers get every day by mail.</p></div>
      <p>${PROSE.third}</p><p><a href="/x">Related: a story about something else that has happened on the other side of the world</a></p><p>${PROSE.last}</p></article>`,
    without: ['Read more', 'Elsewhere', 'Subscribe', 'Related:'],
  },
  {
    name: 'comments that are longer than the article',
    html: `<article><h1>${HEADLINE}</h1>${paragraphs}</article><section id="comments" class="comments">${Array.from(
      { length: 12 },
      (_, at) =>
        `<article class="comment"><p>Commenting as reader ${at}, I should say that this is, on the whole, a mistake, and that the minister, who ought to know better, will regret it.</p></article>`,
    ).join('')}</section>`,
    without: ['Commenting'],
  },
  {
    name: 'comments with nothing but an id to tell them',
    html: `<div class="story"><h1>${HEADLINE}</h1>${paragraphs}<div id="disqus_thread"><div><p>Commenting as a reader of this paper I should say, with respect, that this is nonsense.</p></div></div></div>`,
    without: ['Commenting'],
  },
  {
    name: 'buttons for sharing, a caption’s credit, a list of topics',
    html: `<article><h1>${HEADLINE}</h1><div class="share-tools"><button>Share</button><a href="https://social.example">Post this</a></div>
      ${paragraphs}<div class="article-tags"><a href="/t/1">Topics</a> <a href="/t/2">Muscat</a></div></article>`,
    without: ['Share', 'Post this', 'Topics'],
  },
  {
    name: 'text that is not shown',
    html: `<article><h1>${HEADLINE}</h1>${paragraphs}<p hidden>Hidden away, this paragraph is for subscribers only, and is there for machines to read alone.</p>
      <p class="visually-hidden">Hidden as well, for programs that read a page aloud: the end of the article.</p></article>`,
    without: ['Hidden'],
  },
];

async function read(html: string) {
  const { document } = new JSDOM(`<html lang="en"><head><title>${HEADLINE}</title></head><body>${html}`, {
    url: ADDRESS,
  }).window;
  const reading = await readArticle(document, ADDRESS);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading.article;
}

describe.each(PAGES)('a page of $name', async ({ html, without }) => {
  const { text, headline } = await read(html);

  test('is read whole, the headline first', () => {
    expect(text.slice(headline?.start, headline?.end)).toBe(HEADLINE);
    for (const words of Object.values(PROSE)) expect(text).toContain(words);
  });

  test('is read without what stands beside the article', () => {
    for (const words of without) expect(text).not.toContain(words);
  });
});

test('words with a space between them in an element of its own stay two words', async () => {
  const html = `<article><h1>${HEADLINE}</h1>${paragraphs}<p>The ministry said that<em> </em>talks will go on, and that nothing is agreed.</p></article>`;
  expect((await read(html)).text).toContain('said that talks will');
});

test('a report of a thousand paragraphs is read whole, and none of its thousand comments', async () => {
  const many = (line: string) =>
    Array.from({ length: 1_000 }, (_, at) => line.replaceAll('#', String(at))).join('\n');
  const html = `<main><article><h1>${HEADLINE}</h1>${many(`<p>Report # says: ${PROSE.body}</p>`)}</article>
    <section class="comments">${many('<div class="comment"><p>Comment # says, at some length, that all of this is wrong, and that it was to be foreseen.</p></div>')}</section></main>`;
  const { text } = await read(html);
  expect(text.match(/Report \d+ says/g)).toHaveLength(1_000);
  expect(text).not.toContain('Comment');
});
