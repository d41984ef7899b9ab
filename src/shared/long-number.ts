/** Numbers of persons have 15 or 18 digits, accounts 16 to 19; ids of requests may hold shorter ones by chance. */
const LONG = /\d{15}/;
const NUMBER = /\d{11,}[\dXx]?/g;

/** Whether a text holds a number so long that it may be a person's or an account's, dashes in between or not. */
export function hasLongNumber(text: string): boolean {
  return LONG.test(text.replaceAll('-', ''));
}

/** The text with every number that may be a person's, an account's or a telephone's taken out. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(NUMBER, '…');
}
