import { generate, tables } from './generated';

/**
 * `npm run generate` after a change of the configuration: types and import map. `npm run generate -- the-change` also
 * writes a migration of that name, where tables changed; it asks whether a column was renamed or replaced.
 */
await generate('.');
const [migrationName] = process.argv.slice(2);
if (migrationName) {
  const adapter = await tables();
  await adapter.createMigration({ payload: adapter.payload, migrationName, skipEmpty: true });
}
process.exit(0);
