import { randomBytes } from 'node:crypto';
import { uuidV7 } from '../shared/ids.js';

/** A new UUID of version 7 for the primary key of a row; later ones sort later, to the millisecond. */
export function newId(): string {
  return uuidV7(Date.now(), randomBytes(10));
}
