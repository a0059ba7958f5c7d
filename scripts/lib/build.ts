import { join } from 'node:path';
import { ROOT, runNode } from './command.ts';

export type Target = 'chrome' | 'firefox';

/**
 * `testing` may read pages of localhost without being asked, since a native permission prompt cannot be answered by a
 * program. It has a folder of its own: what is shipped is never overwritten by it.
 */
export type Mode = 'production' | 'testing';

/** Where the built extension lies. */
export const buildFolder = (target: Target, mode: Mode): string =>
  join(ROOT, '.output', `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);

/**
 * Builds the extension.
 *
 * @param also host that a `testing` build may read without being asked, besides localhost
 * @returns its folder
 * @throws with the builder's own output where it fails
 */
export async function build(target: Target, mode: Mode, also = ''): Promise<string> {
  const { code, output } = await runNode(
    'node_modules/wxt/bin/wxt.mjs',
    ['build', '--browser', target, '--mode', mode],
    { quiet: true, env: { ATTACHE_ALSO: also } },
  );
  if (code !== 0) throw new Error(`building for ${target} (${mode}) failed:\n${output}`);
  return buildFolder(target, mode);
}
