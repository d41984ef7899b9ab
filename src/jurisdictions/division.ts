/** Six digits for a county and what lies above it, nine for a township, twelve for a village; `F…` is fictional. */
const DIVISION_CODE = /^([1-9]\d{5}(\d{3}){0,2}|F[0-9A-Z]{1,20})$/;

/** Whether the text has the form of a division code (GB/T 2260, GB/T 10114) or of a fictional one. */
export function isDivisionCode(text: string): boolean {
  return DIVISION_CODE.test(text);
}

/**
 * Whether the division lies in one of those covered: a code covers itself and everything below it. The code of
 * a county is not covered by that of one of its townships, however likely the household lives there.
 */
export function coversDivision(divisionCodes: readonly string[], code: string): boolean {
  return divisionCodes.some((covered) => code === covered || code.startsWith(significant(covered)));
}

/** The digits that tell a division: a city's code ends in 00, a province's in 0000, a long code in 000 or 000000. */
function significant(code: string): string {
  if (code.startsWith('F')) return code;
  let telling = code;
  while (telling.length > 6 && telling.endsWith('000')) telling = telling.slice(0, -3);
  if (telling.length > 6) return telling;
  while (telling.length > 2 && telling.endsWith('00')) telling = telling.slice(0, -2);
  return telling;
}
