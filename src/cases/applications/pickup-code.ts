import { invariant } from '../../shared/invariant.js';

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or copied by hand is not mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;
const CODE = /^[0-9A-HJKMNP-TV-Z]{10}$/;

/** The field under which the fingerprint of a code is made. */
export const PICKUP_CODE_FIELD = 'case.pickupCode';

/**
 * The code with which an applicant opens the status of the case: fifty random bits, written `XXXXX-XXXXX`.
 * @param random ten random bytes, of each of which five bits are used
 */
export function pickupCode(random: Uint8Array): string {
  invariant(
    random.length === LENGTH,
    () => `A pickup code needs ${LENGTH} random bytes, not ${random.length}.`,
  );
  const characters = Array.from(random, (byte) => ALPHABET[byte & 31]).join('');
  return `${characters.slice(0, 5)}-${characters.slice(5)}`;
}

/** The code as it is compared: capitals without hyphens or spaces, misread letters put right; null when it is none. */
export function normalPickupCode(text: string): string | null {
  if (text.length > 40) return null;
  const code = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}
