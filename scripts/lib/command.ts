import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where tests, pictures and exports leave what they made; not kept in git. */
export const WORKSHOP = join(ROOT, '.attache');

const EVERYTHING = 64 * 1024;

export interface Outcome {
  code: number;
  /** The last of what it wrote to either stream. */
  output: string;
}

/**
 * Runs a program of `node_modules/.bin`, or of the project, on the Node that this process runs on.
 *
 * @param quiet keeps its output back, to be shown only if it fails
 */
export function runNode(
  script: string,
  args: readonly string[],
  { quiet = false, env = {} } = {},
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, script), ...args], {
      cwd: ROOT,
      // Programs that start `node` themselves get this one too.
      env: {
        ...process.env,
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (chunk: Buffer) => {
        if (!quiet) to.write(chunk);
        output = (output + chunk.toString()).slice(-EVERYTHING);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error) }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
