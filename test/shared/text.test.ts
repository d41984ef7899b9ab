import { LOCALES, textIn } from '../../src/shared/text.js';

test('a text is answered in the language asked for', () => {
  const text = { zh: '备用金', en: 'reserve fund' };
  expect(LOCALES.map((locale) => textIn(text, locale))).toEqual(['备用金', 'reserve fund']);
});
