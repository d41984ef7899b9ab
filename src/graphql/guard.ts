import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../api/context.js';
import { invariant } from '../shared/invariant.js';

/**
 * Puts the authorization table in front of every root field. A field that the table does not list, or a listed
 * field that does not exist, fails the start: nothing is open by omission.
 * @param table the rule of each root field, by `Query.case`, `Mutation.decideCase`
 * @param admit throws when the viewer may not call a field with this rule
 * @throws InvariantError naming all fields in which table and schema differ
 */
export function guardRootFields<Rule>(
  schema: GraphQLSchema,
  table: Readonly<Record<string, Rule>>,
  admit: (context: RequestContext, rule: Rule, field: string) => void,
): void {
  const fields = rootFields(schema);
  const unlisted = [...fields.keys()].filter((name) => !Object.hasOwn(table, name));
  const unknown = Object.keys(table).filter((name) => !fields.has(name));
  invariant(
    unlisted.length === 0,
    `The authorization table does not list ${unlisted.join(', ')}; state who may call it.`,
  );
  invariant(
    unknown.length === 0,
    `The authorization table lists ${unknown.join(', ')}, which the schema does not have; remove it.`,
  );
  for (const [name, field] of fields) {
    const rule = table[name] as Rule;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (root, args, context, info) => {
      admit(context, rule, name);
      return resolve(root, args, context, info);
    };
    const { subscribe } = field;
    if (subscribe === undefined) continue;
    field.subscribe = (root, args, context, info) => {
      admit(context, rule, name);
      return subscribe(root, args, context, info);
    };
  }
}

interface RootField {
  resolve?: GraphQLFieldResolver<unknown, RequestContext>;
  subscribe?: GraphQLFieldResolver<unknown, RequestContext>;
}

/** Every field of the root types, by `Query.case`. */
function rootFields(schema: GraphQLSchema): Map<string, RootField> {
  const fields = new Map<string, RootField>();
  for (const type of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      fields.set(`${type?.name}.${field.name}`, field as RootField);
    }
  }
  return fields;
}
