import { t } from '../../lib/i18n.ts';
import type { Entity } from '../../lib/model/entity.ts';
import type { Kind } from '../../lib/model/kind.ts';
import type { ChoiceGroup } from '../atoms/chip.tsx';
import { kindNames } from '../words.ts';

/** The choice that empties a field; no entity has an empty id. */
export const NONE = '';

const SIDES: readonly Kind[] = ['official', 'organisation', 'country'];

/** Which kinds of entity can stand in a field of an event. */
const KINDS_OF = {
  parties: SIDES,
  actors: SIDES,
  recipients: SIDES,
  source: SIDES,
  place: ['place', 'country'],
  agenda: ['agenda'],
} as const satisfies Record<string, readonly Kind[]>;

export type EntityField = keyof typeof KINDS_OF;

/** The entities of an article as choices for the fields of its events. */
export interface Choices {
  /** The same for the same entities. */
  key: string;
  name: (id: string) => string;
  /** Choices to put into a field, those it names already left out. */
  toAdd: (field: EntityField, taken: readonly string[]) => ChoiceGroup[];
  /** Choices to put in the place of `id`, itself and emptiness among them. */
  toReplace: (field: EntityField, id: string, taken: readonly string[]) => ChoiceGroup[];
}

export function choicesOf(entities: readonly Entity[]): Choices {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const name = (id: string) => names.get(id) ?? id;
  const groups = (field: EntityField, offered: (entity: Entity) => boolean): ChoiceGroup[] => {
    const kinds: readonly Kind[] = KINDS_OF[field];
    return kinds
      .map((kind) => ({
        name: kindNames(kind),
        choices: entities
          .filter((entity) => entity.kind === kind && offered(entity))
          .map((entity) => ({ value: entity.id, text: entity.name })),
      }))
      .filter((group) => group.choices.length > 0);
  };
  return {
    key: JSON.stringify([...names]),
    name,
    toAdd: (field, taken) => groups(field, ({ id }) => !taken.includes(id)),
    toReplace: (field, id, taken) => [
      { name: '', choices: [{ value: id, text: name(id) }] },
      ...groups(field, (entity) => !taken.includes(entity.id)),
      { name: t('or'), choices: [{ value: NONE, text: t('leave_empty') }] },
    ],
  };
}
