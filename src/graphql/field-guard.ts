import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Caller, isAdmitted, type Rule } from '../access/authorization.js';
import { fieldRule, isNarrowed, PARTS, TYPE_ACCESS, type TypeAccess } from '../access/type-access.js';
import type { RequestContext } from '../api/context.js';
import { invariant } from '../shared/invariant.js';

/** The table that fields are guarded by; the service's own unless a test brings another. */
export interface FieldTable {
  readonly types: Readonly<Record<string, TypeAccess>>;
  readonly parts: readonly string[];
  readonly nodes: Readonly<Record<string, Rule>>;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
/** Follow what they hold, whatever it is. */
const CARRIERS = /(Connection|Edge|Payload)$|^(PageInfo|UserError)$/;

/**
 * Checks that the table of types says who may see every field of the schema, and puts it in front of the fields that
 * are for fewer callers than their type. They answer null to everyone else; all others cost nothing.
 * @throws InvariantError naming everything in which table and schema differ
 */
export function guardFields(schema: GraphQLSchema, nodes: Readonly<Record<string, Rule>>): void {
  const table = { types: TYPE_ACCESS, parts: PARTS, nodes };
  const problems = fieldProblems(schema, table);
  invariant(problems.length === 0, problems.join('\n'));
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const rule = isNarrowed(type.name, field.name) ? fieldRule(type.name, field.name) : null;
      if (rule !== null) narrow(field as Field, rule);
    }
  }
}

type Field = GraphQLField<unknown, RequestContext>;

function narrow(field: Field, rule: Rule): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (source, args, context, info) =>
    isAdmitted(context.viewer, rule) ? resolve(source, args, context, info) : null;
}

/** Everything in which the table and the schema differ, a sentence each; none = every field has its rule. */
export function fieldProblems(schema: GraphQLSchema, table: FieldTable): string[] {
  const types = objectTypes(schema).filter(({ name }) => !ROOTS.has(name) && !CARRIERS.test(name));
  return [
    ...listingProblems(types, table),
    ...types.flatMap((type) => typeProblems(type, table.types[type.name])),
    ...leadProblems(schema, table),
  ];
}

function listingProblems(types: readonly GraphQLObjectType[], { types: listed, parts, nodes }: FieldTable) {
  const names = new Set(types.map(({ name }) => name));
  const problems: string[] = [];
  for (const name of names) {
    const times = Number(Object.hasOwn(listed, name)) + Number(parts.includes(name));
    if (times === 0) {
      problems.push(
        `TYPE_ACCESS does not say who may see ${name}; list it there, or in PARTS when it is a part of the object it stands in.`,
      );
    } else if (times > 1) problems.push(`${name} stands in TYPE_ACCESS and in PARTS; remove it from one.`);
  }
  for (const name of [...Object.keys(listed), ...parts]) {
    if (!names.has(name))
      problems.push(`The schema has no type ${name}; remove it from TYPE_ACCESS and PARTS.`);
  }
  for (const [name, rule] of Object.entries(nodes)) {
    const missing = rule.filter((caller) => !listed[name]?.to.includes(caller));
    if (missing.length > 0) {
      problems.push(`NODE_AUTHORIZATION opens ${name} to ${missing.join(', ')}, and TYPE_ACCESS does not.`);
    }
  }
  return problems;
}

function typeProblems(type: GraphQLObjectType, access: TypeAccess | undefined): string[] {
  if (access === undefined) return [];
  const fields = type.getFields();
  const narrowed = Object.keys(access.fields ?? {});
  const others = access.others?.split(' ') ?? null;
  const problems = [...narrowed, ...(others ?? [])]
    .filter((name) => fields[name] === undefined)
    .map((name) => `TYPE_ACCESS lists ${type.name}.${name}, which the schema does not have; remove it.`);
  for (const [name, field] of Object.entries(fields)) {
    if (narrowed.includes(name)) {
      if (!isNonNullType(field.type)) continue;
      problems.push(`${type.name}.${name} is for fewer callers than its type, so it has to be nullable.`);
    } else if (others !== null && !others.includes(name)) {
      problems.push(
        `TYPE_ACCESS does not list ${type.name}.${name}; the type holds personal data, so say who may see the field.`,
      );
    }
  }
  return problems;
}

/** Fields that lead callers to objects that they may not see. */
function leadProblems(schema: GraphQLSchema, table: FieldTable): string[] {
  const problems = new Set<string>();
  const seen = new Map<string, Set<Caller>>();
  const visit = (type: GraphQLObjectType, callers: Rule) => {
    const known = seen.get(type.name) ?? new Set<Caller>();
    const isRoot = ROOTS.has(type.name);
    if (!isRoot && callers.every((caller) => known.has(caller))) return;
    for (const caller of callers) known.add(caller);
    seen.set(type.name, known);
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target)) continue;
      const own = isRoot ? fieldRule(type.name, field.name) : ruleIn(table, type.name, field.name);
      const admitted = own === null ? [...known] : isRoot ? own : own.filter((caller) => known.has(caller));
      const access = table.types[target.name];
      const missing = access === undefined ? [] : admitted.filter((caller) => !access.to.includes(caller));
      if (missing.length > 0) {
        problems.add(
          `${type.name}.${field.name} leads ${missing.join(', ')} to ${target.name}, which is not open to them; open it in TYPE_ACCESS, or state there who may see the field.`,
        );
      }
      visit(target, access === undefined ? admitted : admitted.filter((c) => access.to.includes(c)));
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]) {
    if (root) visit(root, []);
  }
  for (const [name, rule] of Object.entries(table.nodes)) {
    const type = schema.getType(name);
    if (isObjectType(type)) visit(type, rule);
  }
  return [...problems];
}

function ruleIn({ types }: FieldTable, type: string, field: string): Rule | null {
  const access = types[type];
  return access === undefined ? null : (access.fields?.[field] ?? access.to);
}

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}
