import { useEffect, useState } from 'react';
import { type Format, fileName } from '../lib/formats/format.ts';
import { t } from '../lib/i18n.ts';
import { failure, type Result, success } from '../lib/model/problem.ts';
import type { Kept } from '../lib/model/review.ts';
import type { ExportChoice } from './atoms/export-menu.tsx';
import { download } from './download.ts';

/**
 * The formats as choices of a menu. They are loaded when a menu first appears, since most popups never export.
 * @param load What to export, as of the press.
 * @param tell The file's name, or why there is none.
 */
export function useExports(load: () => Promise<Kept>, tell: (done: Result<string>) => void): ExportChoice[] {
  const [formats, setFormats] = useState<readonly Format[]>([]);
  useEffect(() => {
    void import('../lib/formats/formats.ts').then(({ FORMATS }) => setFormats(FORMATS));
  }, []);
  return formats.map((format) => ({
    id: format.id,
    words: t(format.label),
    run: () => void exported(format, load).then(tell),
  }));
}

async function exported(format: Format, load: () => Promise<Kept>): Promise<Result<string>> {
  try {
    const name = fileName(format, new Date().toISOString());
    download(name, new Blob([format.make(await load())], { type: format.mime }));
    return success(name);
  } catch (error) {
    return failure('unexpected', error);
  }
}

/** What is kept of one article alone. */
export function keptOfArticle(kept: Kept, url: string): Kept {
  const here = (record: { article: string }) => record.article === url;
  const tags = kept.tags.filter(here);
  const ids = new Set(tags.map((tag) => tag.id));
  return {
    articles: kept.articles.filter((article) => article.url === url),
    tags,
    events: kept.events.filter(here),
    decisions: kept.decisions.filter(here),
    entities: kept.entities.filter((own) => ids.has(own.id)),
    links: kept.links.filter(({ one, other }) => one.article === url || other.article === url),
  };
}
