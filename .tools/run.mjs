import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout; all tools work from there, wherever they were called. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a program in the checkout with our output as its output; resolves to its exit code, 1 if a signal ended it. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    // On Windows npm and npx are scripts, which only a shell starts.
    const shell = process.platform === 'win32' && !command.endsWith('.exe');
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs the program a dependency brings along, without the detour over npx. */
export function tool(path, args, options) {
  return run(process.execPath, [join(root, 'node_modules', path), ...args], options);
}

/** Runs such a program beside other work, as `runBeside` does. */
export const toolBeside = (path, args) =>
  runBeside(process.execPath, [join(root, 'node_modules', path), ...args]);

/**
 * Runs a program beside other work; the function it answers waits for its end, prints what it said, and resolves to
 * its exit code.
 */
export function runBeside(command, args) {
  const printed = [];
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32' && !command.endsWith('.exe'),
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => printed.push(chunk));
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  // Whoever asks hears of it; until then it is nobody's failure.
  ended.catch(() => undefined);
  return async () => {
    const code = await ended;
    process.stdout.write(Buffer.concat(printed));
    return code;
  };
}

/** Does the work if the file at that address is the program and not a part of another; a failure is told in a line. */
export async function program(url, work) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  try {
    await work();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
