import { describe, expect, test } from '@jest/globals';
import { normalPickupCode, pickupCode } from '../../../src/cases/applications/pickup-code.js';

describe('a pickup code', () => {
  test('is ten characters that cannot be mistaken for one another', () => {
    expect(pickupCode(Uint8Array.from({ length: 10 }, (_, i) => i * 31))).toMatch(
      /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/,
    );
    expect(pickupCode(Uint8Array.from({ length: 10 }, () => 255))).toBe('ZZZZZ-ZZZZZ');
    expect(pickupCode(new Uint8Array(10))).toBe('00000-00000');
  });

  test('is read however it is written, and misread letters are put right', () => {
    expect(normalPickupCode('abcde-fghjk')).toBe('ABCDEFGHJK');
    expect(normalPickupCode(' ABCDE FGHJK ')).toBe('ABCDEFGHJK');
    expect(normalPickupCode('O0Il1-22222')).toBe('0011122222');
  });

  test('is none when it has another length or another character', () => {
    for (const text of ['', 'ABCDE-FGHJ', 'ABCDE-FGHJKM', 'ABCDE-FGHJU', 'A'.repeat(100)])
      expect(normalPickupCode(text)).toBeNull();
  });
});
