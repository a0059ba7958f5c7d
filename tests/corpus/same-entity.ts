import type { NamedEntity } from '../../scripts/lib/prediction.ts';

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

/** Whether a found entity is the annotated one: by id or by any of its spellings, whatever the accents, case and signs. */
export const sameEntity = (annotated: string, found: NamedEntity) =>
  [found.id, ...found.names].some((name) => fold(name) === fold(annotated));

/** Whether the annotated and the found entities are the same, each once, in any order. */
export const sameEntities = (annotated: readonly string[], found: readonly NamedEntity[]) =>
  annotated.length === found.length &&
  annotated.every((id) => found.some((entity) => sameEntity(id, entity)));
