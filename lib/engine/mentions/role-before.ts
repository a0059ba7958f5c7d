import { oneOf } from './one-of.ts';
import { hitAt, isOf, type Scan } from './scan.ts';

/** `Head of the EU Delegation to Armenia …` */
const isMission = oneOf('delegation mission embassy representation liaison');

/** `Ambassador to Russia Ivan Petrov`, `President of the Philippines Ferdinand …`: the state is the role's. */
export function followsRole(scan: Scan, token: number): boolean {
  const of = isOf(scan, token - 1, 'ARTICLE') ? token - 2 : token - 1;
  return (
    isOf(scan, of, 'OF') &&
    (isOf(scan, of - 1, 'ROLE_HEAD') ||
      hitAt(scan, of - 1)?.meaning.office !== undefined ||
      isMission(scan, of - 1))
  );
}
