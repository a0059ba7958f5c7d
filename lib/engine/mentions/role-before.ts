import { oneOf } from './one-of.ts';
import { hitAt, isOf, type Scan } from './scan.ts';
import { isTo } from './small-words.ts';

/** `Head of the EU Delegation to Armenia …` */
const isMission = oneOf('delegation mission embassy representation liaison');

/** `Ambassador to Russia Ivan Petrov`, `President of the Philippines Ferdinand …`: the state is the role's. */
export function followsRole(scan: Scan, token: number): boolean {
  const of = isOf(scan, token - 1, 'ARTICLE') ? token - 2 : token - 1;
  if (!isOf(scan, of, 'OF')) return false;
  const owner = hitAt(scan, of - 1);
  return (
    isOf(scan, of - 1, 'ROLE_HEAD') ||
    owner?.meaning.office !== undefined ||
    isMission(scan, of - 1) ||
    // `Ambassador of India to Nepal Naveen …`
    (isTo(scan, of) && owner?.meaning.country !== undefined && followsRole(scan, owner.first))
  );
}
