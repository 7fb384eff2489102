import * as migration_20261124_123612_initial from './20261124_123612_initial';

export const migrations = [
  {
    up: migration_20261124_123612_initial.up,
    down: migration_20261124_123612_initial.down,
    name: '20261124_123612_initial'
  },
];
