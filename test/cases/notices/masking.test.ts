import { describe, expect, test } from '@jest/globals';
import { maskName } from '../../../src/cases/notices/masking.js';

describe('a name made public (57号, 24; C8)', () => {
  test.each([
    ['王小明', '王**'],
    ['王明', '王*'],
    ['欧阳小明', '欧**'],
    ['阿依古丽·买买提', '阿**'],
    ['𠮷野', '𠮷*'],
    ['王', '王*'],
    [' 王明 ', '王*'],
    ['', '*'],
  ])('%j is shown as %j', (name, shown) => expect(maskName(name)).toBe(shown));

  test('shows nothing of the name but its first character', () => {
    for (const name of ['张三丰', '李四', 'Maria Smith']) {
      const shown = maskName(name);
      expect([...shown].filter((c) => c !== '*')).toEqual([[...name][0]]);
    }
  });
});
