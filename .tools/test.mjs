import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideBrowser } from './browser.mjs';
import { build, compile } from './build.mjs';
import { generate } from './generate.mjs';
import { installFiles } from './install.mjs';
import { tool, toolBeside } from './run.mjs';

const args = process.argv.slice(2);
const only = (flag) => args.includes(flag);
const patterns = only('--unit') ? ['/(libs|apps)/'] : args.filter((arg) => !arg.startsWith('--'));

const sum = { passed: 0, failed: 0, skipped: 0 };

/** Prints what is done, does it, and reports what went wrong instead of throwing; true if nothing did. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  let fault;
  try {
    const code = await work();
    if (typeof code === 'number' && code !== 0) fault = `exit code ${code}`;
  } catch (error) {
    fault = error.message;
  }
  console.log(
    `${fault ? `✗ ${name}: ${fault}` : `✓ ${name}`} (${Math.round((Date.now() - start) / 1000)} s)`,
  );
  return !fault;
}

/** A step that counts as one test. */
async function check(name, work) {
  sum[(await step(name, work)) ? 'passed' : 'failed'] += 1;
}

async function types() {
  const projects = [['-b'], ['-p', 'apps/web'], ['-p', 'tsconfig.test.json']];
  let worst = 0;
  for (const project of projects) worst = Math.max(worst, await compile(...project));
  return worst;
}

/**
 * The machine's clock as specs see it: a day that comes once in four years, the same in every run. So no spec turns red
 * by the mere passing of time, and one that counts on the day it was written on is red at once.
 */
const TEST_DAY = '2028-02-29';

/** Runs Jest and adds what it counted; a spec that could not even run counts as one failure. */
async function specs() {
  process.env.TEST_DAY ??= TEST_DAY;
  const folder = await mkdtemp(join(tmpdir(), 'plankreis-test-'));
  const report = join(folder, 'jest.json');
  try {
    const code = await tool('jest/bin/jest.js', ['--json', `--outputFile=${report}`, ...patterns]);
    const counted = JSON.parse(await readFile(report, 'utf8'));
    const failed = counted.numFailedTests + counted.numRuntimeErrorTestSuites;
    sum.passed += counted.numPassedTests;
    sum.failed += failed === 0 && code !== 0 ? 1 : failed;
    sum.skipped += counted.numPendingTests + counted.numTodoTests;
    if (counted.numTotalTests === 0) throw new Error('no test ran');
    return code;
  } catch (error) {
    if (sum.failed === 0) sum.failed = 1;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function main() {
  let scripts;
  const files = async () => {
    scripts = await installFiles();
  };
  if (!(await step('install', files))) {
    sum.failed += 1;
    return;
  }
  const lints = patterns.length === 0 ? await statics() : undefined;
  if (!lints) await step('build', build);
  if (!(await step('install scripts', scripts))) {
    sum.failed += 1;
    return;
  }
  if (lints) await check('generated files', () => generate({ check: true }));
  if (!only('--static')) await running();
  await lints?.();
}

/** What needs no program that runs; answers the wait for the check that takes as long as all the others together. */
async function statics() {
  const lint = toolBeside('eslint/bin/eslint.js', ['--max-warnings=0', '.']);
  await check('formatting', () => tool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']));
  await check('types', types);
  await check('dead code', () => tool('knip/bin/knip.js', []));
  await check('build', build);
  return () => check('lint and import rules', lint);
}

/** What does. */
async function running() {
  const browser = await step('browser', async () => {
    process.env.CHROMIUM = await provideBrowser();
  });
  if (!browser) sum.failed += 1;
  await step('specs', specs);
}

await main();
// On CI a skipped test is a test that nobody runs.
const skippedOnCi = process.env.CI && sum.skipped > 0;
if (skippedOnCi) console.log('\nOn CI no test may be skipped.');
if (sum.failed > 0 || sum.passed === 0 || skippedOnCi) process.exitCode = 1;
console.log(
  `\n${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`,
);
