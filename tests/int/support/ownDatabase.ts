import { afterAll, inject } from 'vitest';
import { newDatabase, settingsFor } from './database';

// Each test file has a database of its own, a copy of the migrated one. Payload reads its address when it is imported,
// which the test files do after this.
Object.assign(process.env, await settingsFor(await newDatabase(inject('template'))));

afterAll(async () => {
  const { closePayload } = await import('../../../scripts/payload.ts');
  await closePayload();
});
