import * as migration_20261124_123612_initial from './20261124_123612_initial';
import * as migration_20261124_124000_safeguards from './20261124_124000_safeguards';

export const migrations = [
  {
    up: migration_20261124_123612_initial.up,
    down: migration_20261124_123612_initial.down,
    name: '20261124_123612_initial',
  },
  {
    up: migration_20261124_124000_safeguards.up,
    down: migration_20261124_124000_safeguards.down,
    name: '20261124_124000_safeguards',
  },
];
