import { base } from './jest-base.mjs';

/** Tests on PostgreSQL: `*.db.test.ts`. The server starts only when at least one of them runs. */
export default {
  ...base,
  displayName: 'database',
  testMatch: ['<rootDir>/test/**/*.db.test.ts'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
