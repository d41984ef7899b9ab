import { base } from './jest-base.mjs';

/** Tests without a database: `*.test.ts`. */
export default {
  ...base,
  displayName: 'pure',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '\\.db\\.test\\.ts$'],
};
