const MASK = '*';
const LONGEST_MASK = 2;

/**
 * A name as it may be made public: the first character, then one or two marks, so that a long name does not show
 * its length (57号, 24; C8: no more personal data than the law allows). `王小明` is `王**`.
 */
export function maskName(name: string): string {
  const characters = [...name.normalize('NFC').trim()];
  const [first] = characters;
  if (first === undefined) return MASK;
  return first + MASK.repeat(Math.min(Math.max(characters.length - 1, 1), LONGEST_MASK));
}
