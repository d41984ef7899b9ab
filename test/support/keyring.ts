import type { Keyring } from '../../src/access/privacy/keyring.js';

/** Fixed keys for tests; nothing that they seal is anybody's. */
export function testKeyring(): Keyring {
  return {
    sealing: [{ id: 'test', key: new Uint8Array(32).fill(7) }],
    blindIndex: new Uint8Array(32).fill(9),
    audit: [new Uint8Array(32).fill(11)],
  };
}
