import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { TEXTS, type Texts } from './texts.js';

export type Locale = 'zh-CN' | 'en';

interface Language {
  readonly locale: Locale;
  readonly texts: Texts;
  /** Picks the language that is shown. */
  pick(locale: Locale): void;
}

const KEPT = 'doudi.locale';
const LanguageContext = createContext<Language | null>(null);

/** The language kept in this browser, or the browser's own. */
function firstLocale(): Locale {
  const kept = localStorage.getItem(KEPT);
  if (kept === 'zh-CN' || kept === 'en') return kept;
  return navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState(firstLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(
    () => ({
      locale,
      texts: TEXTS[locale],
      pick: (picked: Locale) => {
        localStorage.setItem(KEPT, picked);
        setLocale(picked);
      },
    }),
    [locale],
  );
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={locale}>{children}</I18nProvider>
    </LanguageContext>
  );
}

export function useLanguage(): Language {
  const language = useContext(LanguageContext);
  if (language === null) throw new Error('A page outside of LanguageProvider has no language.');
  return language;
}

/** Sets the title of the browser's window. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}
