import type { Locale } from '../shared/text.js';

/** Chinese is the wording of the law, so it is what an unknown reader gets. */
const DEFAULT_LOCALE: Locale = 'zh-CN';

/**
 * The language to answer in, from the header `Accept-Language` (RFC 9110, 12.5.4): the one of ours with the
 * greatest weight, Chinese when none is named.
 */
export function localeOf(acceptLanguage: string | undefined): Locale {
  let best: { readonly locale: Locale; readonly weight: number } = { locale: DEFAULT_LOCALE, weight: 0 };
  for (const range of (acceptLanguage ?? '').split(',', 20)) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const locale = localeOfTag(tag);
    const weight = weightIn(parameters);
    if (locale !== null && weight > best.weight) best = { locale, weight };
  }
  return best.locale;
}

function localeOfTag(tag: string): Locale | null {
  if (tag === 'zh' || tag.startsWith('zh-') || tag === '*') return 'zh-CN';
  return tag === 'en' || tag.startsWith('en-') ? 'en' : null;
}

function weightIn(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  if (quality === undefined) return 1;
  const weight = Number(quality.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
