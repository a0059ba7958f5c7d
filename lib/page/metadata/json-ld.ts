import * as z from 'zod/mini';
import { firstOf, tidy } from './values.ts';

/** Larger blocks of JSON-LD are not read: the largest met in the wild hold a whole live blog, 400 kB. */
const MAX_SCRIPT = 1_000_000;
const MAX_SCRIPTS = 30;
const MAX_NODES = 500;
const MAX_DEPTH = 6;

/** schema.org types whose page is one article. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/|schema:)?(?:\w*NewsArticle|Article|\w*BlogPosting|Report|SatiricalArticle|SocialMediaPosting|ScholarlyArticle|TechArticle|AdvertiserContentArticle)$/;

/** What is not of the expected shape is as good as not there. */
const lenient = <T extends z.ZodMiniType>(schema: T) => z.catch(z.optional(schema), undefined);

const text = z.string();
const Named = z.union([text, z.object({ name: text }), z.object({ name: z.array(text) })]);
const Names = z.union([Named, z.array(z.catch(z.nullable(Named), null))]);
const Reference = z.union([text, z.object({ '@id': text }), z.object({ url: text })]);

const ArticleNode = z.object({
  '@type': z.union([text, z.array(text)]),
  headline: lenient(text),
  name: lenient(text),
  datePublished: lenient(z.union([text, z.array(text)])),
  dateCreated: lenient(text),
  author: lenient(Names),
  creator: lenient(Names),
  publisher: lenient(Names),
  inLanguage: lenient(z.union([text, z.object({ alternateName: text }), z.object({ name: text })])),
  mainEntityOfPage: lenient(Reference),
  url: lenient(text),
});
type ArticleNode = z.infer<typeof ArticleNode>;

/** What the JSON-LD of a page says of its article. */
export interface LinkedData {
  title?: string | undefined;
  published?: string | undefined;
  byline?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
}

/**
 * Reads the article of a page's JSON-LD; `undefined` where there is none. Broken blocks are passed over.
 *
 * @param isThisPage whether an address is the page's own: lists of other articles may come first
 */
export function readLinkedData(
  document: Document,
  isThisPage: (address: string) => boolean = () => false,
): LinkedData | undefined {
  const scripts = document.querySelectorAll('script[type="application/ld+json" i]');
  let first: ArticleNode | undefined;
  for (const script of Array.from(scripts).slice(0, MAX_SCRIPTS)) {
    for (const node of nodesOf(parseJson(script.textContent ?? ''))) {
      const article = ArticleNode.safeParse(node);
      if (!article.success || !isArticle(article.data)) continue;
      if (addressesOf(article.data).some(isThisPage)) return summaryOf(article.data);
      first ??= article.data;
    }
  }
  return first && summaryOf(first);
}

const addressesOf = ({ url, mainEntityOfPage: page }: ArticleNode): string[] => {
  const reference = typeof page === 'object' ? ('url' in page ? page.url : page['@id']) : page;
  return [url, reference].filter((address) => address !== undefined);
};

const isArticle = (node: ArticleNode): boolean => [node['@type']].flat().some((type) => ARTICLE.test(type));

function summaryOf(node: ArticleNode): LinkedData {
  const language = node.inLanguage;
  return {
    title: firstOf(node.headline, node.name),
    published: firstOf(...[node.datePublished ?? []].flat(), node.dateCreated),
    byline: namesOf(node.author) ?? namesOf(node.creator),
    outlet: namesOf(node.publisher),
    language: tidy(
      typeof language === 'object'
        ? 'alternateName' in language
          ? language.alternateName
          : language.name
        : language,
    ),
  };
}

function namesOf(value: z.infer<typeof Names> | undefined): string | undefined {
  const names = [value ?? []].flat().flatMap((item) => {
    if (item === null) return [];
    return typeof item === 'string' ? [item] : [item.name].flat();
  });
  const distinct = new Set(names.map(tidy).filter((name) => name !== undefined && !/^https?:/i.test(name)));
  return tidy([...distinct].join(', '));
}

/** Some outlets wrap the block in CDATA or leave raw line breaks in its strings. */
function parseJson(source: string): unknown {
  if (source.length > MAX_SCRIPT) return undefined;
  const json = source.replace(
    /^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** All objects of a JSON-LD value, those of `@graph`, lists and main entities too, outermost first. */
function nodesOf(value: unknown): object[] {
  const found: object[] = [];
  const visit = (item: unknown, depth: number): void => {
    if (depth > MAX_DEPTH || found.length >= MAX_NODES || typeof item !== 'object' || item === null) return;
    if (Array.isArray(item)) {
      for (const part of item) visit(part, depth + 1);
      return;
    }
    found.push(item);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart']) {
      const part: unknown = Reflect.get(item, key);
      visit(part, depth + 1);
    }
  };
  visit(value, 0);
  return found;
}
