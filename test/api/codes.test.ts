import { description, registerCodes } from '../../src/api/codes.js';

describe('a code list', () => {
  it('becomes an enum whose values are the codes themselves', () => {
    const codes = registerCodes('Light', ['RED', 'GREEN'], {
      text: { en: 'A traffic light.', zh: '信号灯' },
      values: { RED: { en: 'Stop.', zh: '红灯' }, GREEN: { en: 'Go.', zh: '绿灯' } },
    });
    expect(codes).toEqual({ RED: 'RED', GREEN: 'GREEN' });
  });

  it.each([
    ['Chinese', { en: 'Stop.', zh: 'red' }],
    ['English', { en: ' ', zh: '红灯' }],
  ])('must be described in %s', (language, text) => {
    expect(() => description(text, 'Light.RED')).toThrow(`Light.RED lacks a description in ${language}.`);
  });
});
