import * as migration_20261124_123612_initial from './20261124_123612_initial';
import * as migration_20261124_124000_safeguards from './20261124_124000_safeguards';
import * as migration_20261125_002804_timed_refresh from './20261125_002804_timed_refresh';

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
  {
    up: migration_20261125_002804_timed_refresh.up,
    down: migration_20261125_002804_timed_refresh.down,
    name: '20261125_002804_timed_refresh'
  },
];
