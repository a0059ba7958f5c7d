import { tn } from '../../lib/i18n.ts';
import { KINDS } from '../../lib/model/kind.ts';
import type { TagRecord } from '../../lib/model/review.ts';
import { KindSign } from '../signs.tsx';
import { introduction, kindNames } from '../words.ts';

interface Props {
  tags: readonly TagRecord[];
  /** Shows what is kept of one entity. */
  onChoose: (name: string) => void;
}

const mentionsIn = (tags: readonly TagRecord[]): number =>
  tags.reduce((sum, tag) => sum + tag.mentions.length, 0);

/** The kept entities by kind, those of most articles first. */
export function Tags({ tags, onChoose }: Props) {
  const byEntity = [...Map.groupBy(tags, (tag) => tag.id).values()].sort((a, b) => b.length - a.length);
  return (
    <div className="kinds">
      {KINDS.map((kind) => {
        const group = byEntity.filter(([tag]) => tag?.kind === kind);
        if (group.length === 0) return null;
        return (
          <section key={kind}>
            <h2>
              <span className={`mark ${kind}`}>{kindNames(kind)}</span>{' '}
              <span className="count">{group.length}</span>
            </h2>
            <ul>
              {group.map((records) => (
                <Entry key={records[0]?.id} records={records} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function Entry({ records, onChoose }: { records: readonly TagRecord[]; onChoose: Props['onChoose'] }) {
  const [tag] = records;
  if (!tag) return null;
  const second = introduction(tag.entity);
  return (
    <li>
      <button type="button" className="tag-entry" onClick={() => onChoose(tag.entity.name)}>
        <KindSign kind={tag.kind} id={tag.id} />
        <span>
          <span className="name" dir="auto">
            {tag.entity.name}
          </span>
          {second && <span className="second">{second}</span>}
        </span>
        <span className="count" title={tn('mentions', mentionsIn(records))}>
          {tn('count_articles', records.length)}
        </span>
      </button>
    </li>
  );
}
