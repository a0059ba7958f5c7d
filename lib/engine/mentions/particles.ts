import type { NamedPerson } from './hints.ts';
import type { Scan } from './scan.ts';

/** Small words at the end of what stands before a surname: `al-`, `von der `. */
const PARTICLES = /(?:^|\s)((?:\p{Ll}{1,4}[- ]){1,3})$/u;

/** `President al-Sharaa`, `von der Leyen said`: the particles that somebody's surname was first told with are part of it. */
export function withParticles(scan: Scan, person: NamedPerson): NamedPerson {
  const { chunk, member } = person;
  const surname = scan.text.slice(chunk.start, chunk.end);
  if (!member.surface.endsWith(surname)) return person;
  const particles = PARTICLES.exec(member.surface.slice(0, -surname.length))?.[1];
  if (particles === undefined) return person;
  const start = chunk.start - particles.length;
  return scan.text.startsWith(particles, start) ? { ...person, chunk: { ...chunk, start } } : person;
}
