import { spawnSync } from 'node:child_process';

/** The gates, the quick ones first: the same list at a desk and in CI. Some of them alone: `npm run check -- types`. */
const gates: Record<string, string> = {
  'format, lint, floors': 'biome check --error-on-warnings',
  types: 'next typegen && tsc',
  'dead code': 'knip --no-config-hints',
  drift: 'node --import tsx scripts/drift.ts',
  build: 'node --import tsx scripts/build.ts --if-needed',
  budgets: 'node --import tsx scripts/budgets.ts',
};

const wanted = process.argv.slice(2);
const chosen = Object.keys(gates).filter((name) => !wanted.length || wanted.some((word) => name.includes(word)));
const failed = chosen.filter((name) => !passes(name));

if (!chosen.length) end(`No gate of that name. There are: ${Object.keys(gates).join('; ')}.`, 1);
if (failed.length)
  end(`${chosen.length - failed.length} of ${chosen.length} gates passed. Failed: ${failed.join('; ')}.`, 1);
end(`All ${chosen.length} gates passed.`, 0);

function passes(name: string): boolean {
  const start = performance.now();
  process.stdout.write(`\n${name}\n`);
  const { status } = spawnSync(gates[name] ?? '', { shell: true, stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? '✓ passed' : '✗ FAILED'} in ${seconds} s\n`);
  return status === 0;
}

function end(sentence: string, code: number): never {
  process.stdout.write(`\n${sentence}\n`);
  process.exit(code);
}
