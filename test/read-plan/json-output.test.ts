import { JsonOutput } from '../../src/read-plan/json-output.js';
import { encodeGlobalId } from '../../src/shared/ids.js';
import { InvariantError } from '../../src/shared/invariant.js';

const written = (write: (out: JsonOutput) => void) => JsonOutput.of(write).toString('utf8');
const string = (text: string) => {
  const bytes = Buffer.from(`before${text}behind`);
  return written((out) => out.string(bytes, 'before'.length, bytes.length - 'behind'.length));
};

describe('JSON on its way', () => {
  test.each([
    '',
    '兜底',
    'plain text of more than sixty-four bytes, which is copied in another way than a short one',
    'a "quoted" word',
    'a\\b',
    'line\nbreak, tab\t, bell\u0007, delete\u007f, line separator\u2028',
    '𠮷 outside the first plane',
  ])('writes %j as JSON.stringify does', (text) => {
    expect(string(text)).toBe(JSON.stringify(text));
  });

  test.each(['1', '01890a5d-ac96-774b-bcce-b302099a8057', 'FB0001', '汉'])('writes the id of %s', (id) => {
    const bytes = Buffer.from(id);
    expect(written((out) => out.globalId(Buffer.from('Case:somewhere:'), bytes, 0, bytes.length))).toBe(
      JSON.stringify(encodeGlobalId('Case', 'somewhere', id)),
    );
  });

  test.each(['', 'a:b', 'x'.repeat(600)])('writes no id of a part that is %j', (id) => {
    const bytes = Buffer.from(id);
    expect(() => written((out) => out.globalId(Buffer.from('Case:a:'), bytes, 0, bytes.length))).toThrow(
      InvariantError,
    );
  });

  test('grows with what is written, and is empty for the next', () => {
    const long = '兜"底'.repeat(700_000);
    expect(string(long)).toBe(JSON.stringify(long));
    expect(written((out) => out.text('[1]'))).toBe('[1]');
    const pieces = Array.from({ length: 30_000 }, (_, n) => `${n},`);
    expect(
      written((out) => {
        for (const piece of pieces) out.raw(Buffer.from(piece));
      }),
    ).toBe(pieces.join(''));
  });

  test('keeps nothing of what could not be written to its end', () => {
    expect(() =>
      JsonOutput.of((out) => {
        out.text('{"half":');
        throw new Error('stopped');
      }),
    ).toThrow('stopped');
    expect(written((out) => out.text('{}'))).toBe('{}');
  });
});
