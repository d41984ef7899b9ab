import { EN } from './texts-en.js';
import { ZH } from './texts-zh.js';

/** Every text of the pages, in the shape of the English ones. */
export type Texts = typeof EN;

export const TEXTS: Readonly<Record<'zh-CN' | 'en', Texts>> = { 'zh-CN': ZH, en: EN };
