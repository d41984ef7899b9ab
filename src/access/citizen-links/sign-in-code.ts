import { invariant } from '../../shared/invariant.js';

/** Crockford's base 32: no I, L, O or U, so that a code on paper is not misread. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;
const CODE = /^[0-9A-HJKMNP-TV-Z]{12}$/;
const LONGEST_INPUT = 40;

/** The field under which the fingerprint of a code is made. */
export const SIGN_IN_CODE_FIELD = 'citizenLink.code';

/** How long a code may be used after the window gave it out, in milliseconds: a day, so that it works from home. */
export const SIGN_IN_CODE_LIFETIME_MS = 24 * 3_600_000;

/**
 * The code by which a citizen binds the own sign-in to the person whom the window knows: sixty random bits, written
 * `XXXX-XXXX-XXXX`.
 * @param random twelve random bytes, of each of which five bits are used
 */
export function signInCode(random: Uint8Array): string {
  invariant(
    random.length === LENGTH,
    () => `A code for signing in needs ${LENGTH} random bytes, not ${random.length}.`,
  );
  const characters = Array.from(random, (byte) => ALPHABET[byte & 31]).join('');
  return [characters.slice(0, 4), characters.slice(4, 8), characters.slice(8)].join('-');
}

/** The code as it is compared: capitals without hyphens or spaces, misread letters put right; null when it is none. */
export function normalSignInCode(text: string): string | null {
  if (text.length > LONGEST_INPUT) return null;
  const code = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return CODE.test(code) ? code : null;
}
