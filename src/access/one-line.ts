/** No control, format or separator characters but plain spaces inside: they could disguise a name in a list or a log. */
const ONE_LINE = /^[^\p{C}\p{Z}](?:[^\p{C}\p{Zl}\p{Zp}]*[^\p{C}\p{Z}])?$/u;

/** Whether the text is one line of 1 to `most` visible characters without spaces around it. */
export function isOneLine(text: string, most: number): boolean {
  // Every character takes one or two code units, so a longer text need not be looked at.
  return text.length <= most * 2 && [...text].length <= most && ONE_LINE.test(text);
}
