import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { gatherPassages, joinPassages } from '../../../lib/page/blocks.ts';

const indexOf = (html: string) => {
  const { body } = new JSDOM(`<body>${html}`).window.document;
  return joinPassages(gatherPassages(body, () => true));
};

const CASES: [name: string, html: string, text: string][] = [
  ['blocks', '<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['white space', '<p>  One\n\t two&nbsp; three </p>', 'One two three'],
  ['inline elements', '<p>One <b>two</b><i> three</i></p>', 'One two three'],
  ['a line break', '<p>One<br>two</p>', 'One\ntwo'],
  ['two line breaks', '<div>One<br><br>two</div>', 'One\n\ntwo'],
  ['text between blocks', '<div>One<p>two</p>three</div>', 'One\n\ntwo\n\nthree'],
  ['soft hyphens', '<p>Ab&shy;dol&#8203;lahian</p>', 'Abdollahian'],
  ['scripts and controls', '<p>One<script>x</script><button>Share</button></p>', 'One'],
  ['empty blocks', '<p> </p><p></p><p>One</p>', 'One'],
];

test.each(CASES)('reads %s', (_, html, text) => expect(indexOf(html).text).toBe(text));

const word = fc.stringMatching(/^[a-zé𝒳]{1,6}$/u);
const inline = fc
  .tuple(word, fc.constantFrom('', ' ', '  ', '\n', '&shy;', '<b>x</b>', '<br>', '\u200b'))
  .map((parts) => parts.join(''));
const page = fc.array(fc.array(inline, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });

test('ranges show what spans slice, and lead back to their offsets', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.nat(), (blocks, a, b) => {
      const index = indexOf(blocks.map((parts) => `<p>${parts.join('')}</p>`).join(''));
      const start = a % (index.text.length + 1);
      const end = start + (b % (index.text.length - start + 1));
      const bare = (text: string) => text.replace(/[\s\u00ad\u200b]/g, '');
      const shown = index
        .rangesOf({ start, end })
        .map((where) => {
          const range = where.startContainer.ownerDocument.createRange();
          range.setStart(where.startContainer, where.startOffset);
          range.setEnd(where.endContainer, where.endOffset);
          return range.toString();
        })
        .join('');
      expect(bare(shown)).toBe(bare(index.text.slice(start, end)));
      for (const range of index.rangesOf({ start, end })) {
        const back = index.offsetOf(range.startContainer, range.startOffset);
        expect(back).toBeGreaterThanOrEqual(start);
        expect(back).toBeLessThanOrEqual(end);
      }
    }),
  );
});
