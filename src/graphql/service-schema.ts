import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { AUTHORIZATION, admit, NODE_AUTHORIZATION } from '../access/authorization.js';
import { erasureTableText } from '../access/privacy/erasure-table.js';
import { printCaseMachine } from '../cases/case-machine.js';
import { invariant } from '../shared/invariant.js';
import { accessTableText } from './access-table.js';
import { checkFieldCosts, FIELD_COSTS } from './field-costs.js';
import { guardFields } from './field-guard.js';
import { guardRootFields } from './guard.js';
import { nodes } from './nodes.js';
import { resolvers } from './resolvers.js';
import { makeSchema } from './schema.js';

/**
 * The schema of the service with its authorization in front.
 * @throws InvariantError when schema, fetchers, costs and authorization table do not fit one another
 */
export async function serviceSchema(): Promise<GraphQLSchema> {
  const schema = await makeSchema({ resolvers, nodes });
  guardRootFields(schema, AUTHORIZATION, ({ viewer }, rule) => admit(viewer, rule));
  guardFields(schema, NODE_AUTHORIZATION);
  checkFieldCosts(schema, FIELD_COSTS);
  const unlisted = Object.keys(nodes).filter((type) => !Object.hasOwn(NODE_AUTHORIZATION, type));
  const unknown = Object.keys(NODE_AUTHORIZATION).filter((type) => !Object.hasOwn(nodes, type));
  invariant(
    unlisted.length === 0,
    `NODE_AUTHORIZATION does not list ${unlisted.join(', ')}; state who may fetch it by node(id).`,
  );
  invariant(
    unknown.length === 0,
    `NODE_AUTHORIZATION lists ${unknown.join(', ')}, for which src/graphql/nodes.ts has no fetcher.`,
  );
  return schema;
}

/** The schema as it is committed in `schema/schema.graphql`: sorted, so that a change shows as a small difference. */
export function schemaText(schema: GraphQLSchema): string {
  return `# Emitted by \`npm run schema\`; change the classes in src/ instead.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}

const MACHINE_HEAD = `# The state machine of a case

Printed from \`src/cases/case-machine.ts\` by \`npm run schema\`: for each action and status the conditions and what it leads
to. An empty cell is a refusal. The conditions are explained by \`Case.actions\`, which says of each case what stands
against an action now.

`;

/** The files that `npm run schema` writes beside the schema itself, by their path. */
export function schemaFiles(schema: GraphQLSchema): Readonly<Record<string, string>> {
  return {
    'schema/schema.graphql': schemaText(schema),
    'schema/access.md': accessTableText(schema),
    'schema/erasure.md': erasureTableText(),
    'schema/case-machine.md': `${MACHINE_HEAD}${printCaseMachine()}\n`,
  };
}
