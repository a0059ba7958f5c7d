import { Plus } from 'lucide-react';
import { Fragment, type ReactNode } from 'react';
import { type MessageKey, pieces, t } from '../../lib/i18n.ts';
import { EVENT_TYPES, type EventFacts, EventType, STATUSES, Status } from '../../lib/model/event.ts';
import { Chip, type Choice, type ChoiceGroup } from '../atoms/chip.tsx';
import { DateChip } from '../atoms/date-chip.tsx';
import { datePreposition } from '../edtf.ts';
import { listJoints, statusName, typeName } from '../words.ts';
import { type Choices, NONE } from './choices.ts';

interface Props {
  facts: EventFacts;
  choices: Choices;
  current: boolean;
  /** Shows what can still be added. */
  editing: boolean;
  onChange: (facts: EventFacts) => void;
}

type Sides = 'parties' | 'actors' | 'recipients' | 'agenda';

/** The event as a sentence, every field of it a chip that can be changed in place. */
export function EventSentence({ facts, choices, current, editing, onChange }: Props) {
  const change = (part: Partial<EventFacts>) => onChange({ ...facts, ...part });
  const clauses: ReactNode[] = [];
  const say = (key: MessageKey, ...values: ReactNode[]) =>
    clauses.push(<Filled message={key} values={values} />);

  const list = (field: Sides) =>
    joined(
      facts[field].map((id, index) => (
        <Chip
          key={id}
          label={t(`field_${field}`)}
          value={id}
          current={current}
          groups={() => choices.toReplace(field, id, facts[field])}
          onChoose={(value) => change({ [field]: replaced(facts[field], index, value) })}
        >
          {choices.name(id)}
        </Chip>
      )),
    );
  const single = (field: 'place' | 'source', id: string) => (
    <Chip
      label={t(`field_${field}`)}
      value={id}
      current={current}
      groups={() => choices.toReplace(field, id, [id])}
      onChoose={(value) => onChange(withField(facts, field, value === NONE ? undefined : value))}
    >
      {choices.name(id)}
    </Chip>
  );

  clauses.push(
    <>
      <Chip
        className="type"
        label={t('field_type')}
        value={facts.type}
        current={current}
        groups={typeChoices}
        onChoose={(value) => change({ type: EventType.parse(value) })}
      >
        {typeName(facts.type)}
      </Chip>{' '}
      <Chip
        className="status"
        label={t('field_status')}
        value={facts.status}
        current={current}
        groups={statusChoices}
        onChoose={(value) => change({ status: Status.parse(value) })}
      >
        {statusName(facts.status)}
      </Chip>
    </>,
  );
  if (facts.parties.length > 1) say('event_between', list('parties'));
  if (facts.parties.length === 1) say('event_with', list('parties'));
  if (facts.actors.length > 0) say('event_by', list('actors'));
  if (facts.recipients.length > 0) say(`event_to_${facts.type}`, list('recipients'));
  if (facts.place) say('event_at', single('place', facts.place));
  if (facts.date)
    say(
      `event_${datePreposition(facts.date)}`,
      <DateChip
        value={facts.date}
        current={current}
        onChange={(date) => onChange(withField(facts, 'date', date))}
      />,
    );
  if (facts.agenda.length > 0) say('event_about', list('agenda'));
  if (facts.source) say('event_source', single('source', facts.source));

  return (
    <>
      <p className="sentence">
        {clauses.map((clause, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: clauses keep their order
          <Fragment key={index}>{clause} </Fragment>
        ))}
      </p>
      {editing && <Adders facts={facts} choices={choices} current={current} onChange={onChange} />}
    </>
  );
}

/** What the event does not say yet. */
function Adders({ facts, choices, current, onChange }: Omit<Props, 'editing'>) {
  const directed = facts.actors.length > 0 || facts.recipients.length > 0;
  const lists: Sides[] = directed ? ['actors', 'recipients', 'agenda'] : ['parties', 'actors', 'agenda'];
  const singles = (['place', 'source'] as const).filter((field) => !facts[field]);
  return (
    <p className="adders">
      {lists.map((field) => (
        <Adder
          key={field}
          field={field}
          current={current}
          groups={() => choices.toAdd(field, facts[field])}
          onChoose={(value) => onChange({ ...facts, [field]: [...facts[field], value] })}
        />
      ))}
      {singles.map((field) => (
        <Adder
          key={field}
          field={field}
          current={current}
          groups={() => choices.toAdd(field, [])}
          onChoose={(value) => onChange(withField(facts, field, value))}
        />
      ))}
      {!facts.date && (
        <DateChip
          value={undefined}
          current={current}
          onChange={(date) => onChange(withField(facts, 'date', date))}
        />
      )}
    </p>
  );
}

interface AdderProps {
  field: Sides | 'place' | 'source';
  current: boolean;
  groups: () => readonly ChoiceGroup[];
  onChoose: (value: string) => void;
}

function Adder({ field, current, groups, onChoose }: AdderProps) {
  const words = t(`field_${field}`);
  return (
    <Chip
      className="adder"
      label={t('add_field', words)}
      value={NONE}
      current={current}
      groups={() => [{ name: '', choices: [{ value: NONE, text: t('choose') }] }, ...groups()]}
      onChoose={onChoose}
    >
      <Plus size={12} aria-hidden="true" /> {words}
    </Chip>
  );
}

/** A message with chips in its gaps. */
function Filled({ message, values }: { message: MessageKey; values: readonly ReactNode[] }) {
  return pieces(message, values.length).map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a message keep their order
    <Fragment key={index}>{typeof piece === 'number' ? values[piece] : piece}</Fragment>
  ));
}

/** Items with the locale's commas and conjunction between them. */
function joined(items: readonly ReactNode[]): ReactNode {
  const joints = listJoints(items.length);
  return items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the items keep their order
    <Fragment key={index}>
      {joints[index]}
      {item}
      {index === items.length - 1 && joints[index + 1]}
    </Fragment>
  ));
}

const nameless = (choices: Choice[]): ChoiceGroup[] => [{ name: '', choices }];
const typeChoices = () => nameless(EVENT_TYPES.map((type) => ({ value: type, text: typeName(type) })));
const statusChoices = () => nameless(STATUSES.map((status) => ({ value: status, text: statusName(status) })));

const replaced = (ids: readonly string[], index: number, value: string): string[] =>
  value === NONE ? ids.filter((_, at) => at !== index) : ids.map((id, at) => (at === index ? value : id));

/** The facts with an optional field set, or without it: `undefined` is never kept as a value. */
function withField(
  facts: EventFacts,
  field: 'place' | 'date' | 'source',
  value: string | undefined,
): EventFacts {
  const { [field]: _, ...rest } = facts;
  return value === undefined ? rest : { ...rest, [field]: value };
}
