// What set-up needs of the machine. Plain JavaScript without dependencies: it runs on the host's own Node, before
// anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const onWindows = process.platform === 'win32';

/** The Node that the project brings along; all that is TypeScript runs on it. */
export const NODE = fileURLToPath(
  new URL(`../../node_modules/node/bin/node${onWindows ? '.exe' : ''}`, import.meta.url),
);

/** @param {string} words */
export const say = (words) => process.stdout.write(`${words}\n`);

/**
 * Runs a command in the project's folder, its output shown as it comes.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code; 1 if it could not be started or was ended by a signal
 */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      // Windows starts npm and npx, which are scripts, only through its shell.
      shell: onWindows && !command.endsWith('.exe'),
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Whether a command runs and ends well; says nothing.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * What a command prints, or nothing if it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function outputOf(command, args) {
  const { status, stdout } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: onWindows,
  });
  return status === 0 ? stdout.trim() : '';
}
