import { migrate } from './migrate.ts';
import { closePayload } from './payload.ts';
import { seed } from './seed.ts';

// What `npm start` and the container run before the site: migrations, and the demonstration content where it is asked for.
await migrate();
if (process.argv.includes('--seed')) await seed();
await closePayload();
process.exit(0);
