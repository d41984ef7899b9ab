const DUMPED = /^(Variable "\$[^"]+" got invalid value )[{[].*[}\]]((?: at "[^"]+")?; )/s;
const DUMPED_AGAIN = /(cannot represent [\w ]*value: )[{[].*$/s;

/**
 * A message of graphql-js about a variable without the objects and lists that it prints: they hold the whole person
 * that a form is about, and messages of errors are kept by gateways. One faulty scalar stays, so that it can be found.
 */
export function withoutValues(message: string): string {
  return message.replace(DUMPED, '$1of this shape$2').replace(DUMPED_AGAIN, '$1an object or a list');
}
