import { openDatabase } from './database.ts';
import { prepareSettings } from './settings.ts';

/**
 * Commands at a desk: `npm run migrate`, `npm run seed`, `npm run account`. Each opens the database first, embedded or
 * not, because Payload reads its address when it is imported.
 */
const commands: Record<string, (args: string[]) => Promise<string>> = {
  async migrate() {
    const { migrate } = await import('./migrate.ts');
    const done = await migrate();
    return done.length ? `Migrated: ${done.join(', ')}` : 'The database is at the newest migration.';
  },
  async seed() {
    const [{ migrate }, { seed }] = await Promise.all([import('./migrate.ts'), import('./seed.ts')]);
    await migrate();
    return (await seed())
      ? 'The demonstration content is loaded.'
      : 'The database has content already; nothing was changed.';
  },
  async account(args) {
    const { makeAccount } = await import('./account.ts');
    return makeAccount(args);
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  process.stderr.write(`Choose one of: ${Object.keys(commands).join(', ')}\n`);
  process.exit(1);
}
process.env.LOG_LEVEL ||= 'warn';
const database = await openDatabase(await prepareSettings());
let code = 0;
try {
  process.stdout.write(`${await command(args)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  code = 1;
}
const { closePayload } = await import('./payload.ts');
await closePayload();
await database.stop();
process.exit(code);
