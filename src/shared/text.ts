/** The languages the service answers in. */
export const LOCALES = ['zh-CN', 'en'] as const;

export type Locale = (typeof LOCALES)[number];

/** A wording in both languages. Chinese is the wording of the law; English follows it. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** The wording of a text in one language. */
export function textIn(text: Text, locale: Locale): string {
  return locale === 'zh-CN' ? text.zh : text.en;
}
