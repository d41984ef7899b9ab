import { withoutValues } from '../../src/graphql/without-values.js';

describe('A message about a variable', () => {
  test.each([
    [
      'Variable "$input" got invalid value { name: "a; b", id: "1" } at "input.members[0]"; Field "x" is not defined by type "M".',
      'Variable "$input" got invalid value of this shape at "input.members[0]"; Field "x" is not defined by type "M".',
    ],
    [
      'Variable "$input" got invalid value { name: "张" }; Field "id" of required type "ID!" was not provided.',
      'Variable "$input" got invalid value of this shape; Field "id" of required type "ID!" was not provided.',
    ],
    [
      'Variable "$id" got invalid value ["张", { a: "} at \\"x\\"; y" }] at "id"; ID cannot represent value: ["张", [Object]]',
      'Variable "$id" got invalid value of this shape at "id"; ID cannot represent value: an object or a list',
    ],
  ])('shows no object: %s', (message, shown) => expect(withoutValues(message)).toBe(shown));

  test('keeps the one scalar that is faulty', () => {
    const message =
      'Variable "$input" got invalid value "MOON" at "input.area"; Value "MOON" does not exist.';
    expect(withoutValues(message)).toBe(message);
  });
});
