import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  sign: LucideIcon;
  title: string;
  /** What is the matter, and what can be done, a paragraph each. */
  words: readonly string[];
  /** Something went wrong, rather than merely being so. */
  alarming?: boolean;
  /** Something is under way; a thin line says so. */
  busy?: boolean;
  children?: ReactNode;
}

/** A page or panel that has nothing to list, and says why. */
export function State({ sign: Sign, title, words, alarming = false, busy = false, children }: Props) {
  return (
    <section className="state" role={alarming ? 'alert' : 'status'} data-alarming={alarming}>
      <Sign size={28} strokeWidth={1.25} aria-hidden="true" />
      <h2>{title}</h2>
      {busy && <span className="busy" aria-hidden="true" />}
      {words.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children && <div className="state-acts">{children}</div>}
    </section>
  );
}
