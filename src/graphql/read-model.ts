import { type GraphQLSchema, isObjectType } from 'graphql';
import { AUTHORIZATION, NODE_AUTHORIZATION, type Rule } from '../access/authorization.js';
import { caseReads } from '../cases/case.reads.js';
import type { Database } from '../database/database.js';
import { fundReads } from '../funds/fund.reads.js';
import { paymentReads } from '../funds/payments/payment.reads.js';
import { householdReads } from '../households/household.reads.js';
import { placeReads } from '../jurisdictions/place.reads.js';
import type { ReadModel } from '../read-plan/compile.js';
import type { PlannerParts } from '../read-plan/planner.js';
import type { FeatureReads, FieldReads, TypeReads } from '../read-plan/reads.js';
import { invariant } from '../shared/invariant.js';
import { nodes } from './nodes.js';

/** What each feature declares about how its types are read. */
const FEATURES: readonly FeatureReads[] = [placeReads, householdReads, fundReads, paymentReads, caseReads];

/**
 * The declarations of all features as the planner takes them.
 * @throws InvariantError naming a declaration that fits neither schema nor tables
 */
export function plannerParts(schema: GraphQLSchema, database: Database): PlannerParts {
  const types = Object.assign({}, ...FEATURES.map((feature) => feature.types)) as Record<string, TypeReads>;
  const roots = Object.assign({}, ...FEATURES.map((feature) => feature.roots ?? {}));
  const { tables, columnOf } = database.naming;
  const model: ReadModel = {
    schema,
    types,
    idForms: Object.fromEntries(Object.entries(nodes).map(([type, { form }]) => [type, form])),
    tableOf: (entity) => {
      const table = tables.get(entity);
      invariant(table !== undefined, `There is no entity ${entity}.`);
      return table;
    },
    columnOf,
  };
  for (const [name, reads] of Object.entries(types)) checkType(model, name, reads);
  const fields = schema.getQueryType()?.getFields() ?? {};
  const unknown = Object.keys(roots).filter((name) => !Object.hasOwn(fields, name));
  invariant(
    unknown.length === 0,
    `Reads are declared for Query.${unknown.join(', ')}, which does not exist.`,
  );
  const rules: Readonly<Record<string, Rule>> = AUTHORIZATION;
  const nodeRules: Readonly<Record<string, Rule>> = NODE_AUTHORIZATION;
  return {
    model,
    roots,
    ruleOf: (field) => rules[`Query.${field}`] ?? [],
    nodeRuleOf: (type) => nodeRules[type] ?? [],
    database,
  };
}

function checkType(model: ReadModel, name: string, { entity, reach = [], fields = {} }: TypeReads): void {
  const type = model.schema.getType(name);
  invariant(isObjectType(type), `Reads are declared for ${name}, which is no type of the schema.`);
  model.tableOf(entity);
  const has = (property: string) =>
    invariant(
      model.columnOf(entity, property) !== undefined,
      `The reads of ${name} name ${property}, which ${entity} does not have.`,
    );
  for (const property of reach) has(property);
  for (const [field, reads] of Object.entries(fields)) {
    invariant(
      Object.hasOwn(type.getFields(), field),
      `Reads are declared for ${name}.${field}, which does not exist.`,
    );
    for (const property of propertiesOf(reads)) has(property);
    if (reads.kind !== 'ONE' && reads.kind !== 'MANY') continue;
    invariant(
      model.types[reads.type] !== undefined,
      `${name}.${field} leads to ${reads.type}, of which no reads are declared.`,
    );
  }
}

function propertiesOf(reads: FieldReads): readonly string[] {
  if ('from' in reads) return reads.from;
  return 'property' in reads ? [reads.property] : [];
}
