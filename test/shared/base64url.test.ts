import fc from 'fast-check';
import { writeBase64Url } from '../../src/shared/base64url.js';

test('base64url is that of Node, wherever it is written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat({ max: 20 }), (bytes, start) => {
      const to = Buffer.alloc(start + 2 * bytes.length + 4, '.');
      const end = writeBase64Url(bytes, bytes.length, to, start);
      expect(to.toString('latin1', start, end)).toBe(Buffer.from(bytes).toString('base64url'));
      expect(to.toString('latin1', 0, start)).toBe('.'.repeat(start));
      expect(to.toString('latin1', end)).toBe('.'.repeat(to.length - end));
    }),
  );
});
