import { localeOf } from '../../src/graphql/locale.js';

describe('the language of an answer', () => {
  it.each([
    [undefined, 'zh-CN'],
    ['', 'zh-CN'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh-TW', 'zh-CN'],
    ['fr', 'zh-CN'],
    ['fr, en;q=0.5', 'en'],
    ['zh;q=0.4, en;q=0.5', 'en'],
    ['en;q=0.8, zh-CN', 'zh-CN'],
    ['en;q=0', 'zh-CN'],
    ['*', 'zh-CN'],
    ['en;q=x', 'zh-CN'],
    ['EN-us', 'en'],
  ])('for %p is %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});
