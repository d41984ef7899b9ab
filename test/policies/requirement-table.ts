const BEGIN = '<!-- requirements: begin -->';
const END = '<!-- requirements: end -->';

/** The text with the table between its two marks. @throws Error when a mark is missing */
export function withTable(text: string, table: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The text lacks ${BEGIN} and ${END}; put them back.`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${text.slice(end)}`;
}
