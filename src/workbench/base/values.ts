import { labels } from 'doudi-client';
import type { Locale } from './language.js';

interface ValueLike {
  readonly value: string | null;
}

/** A value as people read it: money with separators, codes as they are. */
export function shownValue({ value }: ValueLike, type: string, unset: string): string {
  if (value === null) return unset;
  return type === 'money' ? shownMoney(value) : value;
}

/** 1234567.80 → 1,234,567.80; by text, so that no sum is rounded. */
export function shownMoney(text: string): string {
  const [whole = '', decimals] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The name of an enum value in the language of the page. */
export function labelOf(type: keyof typeof labels, value: string, locale: Locale): string {
  const names = labels[type] as Readonly<Record<string, Readonly<Record<Locale, string>>>>;
  return names[value]?.[locale] ?? value;
}

/** The value on a day: the last that began by then. */
export function valueOn<Value extends { readonly from: string }>(
  values: readonly Value[],
  day: string,
): Value | null {
  return values.filter(({ from }) => from <= day).at(-1) ?? null;
}
