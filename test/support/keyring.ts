import { createHash } from 'node:crypto';
import type { Keyring } from '../../src/access/privacy/keyring.js';

/** Fixed keys for tests; nothing that they seal is anybody's. */
export function testKeyring(): Keyring {
  return {
    sealing: [{ id: 'test', key: keyOf('sealing') }],
    blindIndex: [keyOf('blind index')],
    audit: [keyOf('audit')],
  };
}

/** 32 bytes that look like chance, as a service asks of its keys. */
function keyOf(name: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(`test ${name}`).digest());
}
