import type { Text } from '../shared/text.js';
import type { Bound, ParameterDeclaration, ParameterUnit } from './parameter.js';

/** Short forms for declaring parameters: `declare.money('allowance.standard.urban', titles, 'FEN_PER_PERSON_MONTH')`. */
export const declare = {
  money(
    key: string,
    titles: Text,
    unit: ParameterUnit = 'FEN',
    bounds: readonly Bound[] = [],
  ): ParameterDeclaration {
    return { key, titles, type: 'money', unit, bounds };
  },

  /** An exact share or multiple, written as a decimal text. */
  ratio(key: string, titles: Text, bounds: readonly Bound[] = []): ParameterDeclaration {
    return { key, titles, type: 'ratio', unit: 'RATIO', bounds };
  },

  integer(
    key: string,
    titles: Text,
    unit: ParameterUnit,
    bounds: readonly Bound[] = [],
  ): ParameterDeclaration {
    return { key, titles, type: 'integer', unit, bounds };
  },

  flag(key: string, titles: Text): ParameterDeclaration {
    return { key, titles, type: 'flag', unit: 'NONE' };
  },

  code(key: string, titles: Text, codes: readonly string[]): ParameterDeclaration {
    return { key, titles, type: 'code', unit: 'NONE', codes };
  },

  codes(key: string, titles: Text, codes: readonly string[]): ParameterDeclaration {
    return { key, titles, type: 'codes', unit: 'NONE', codes };
  },
} as const;
