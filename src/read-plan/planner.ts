import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { isAdmitted, type Rule } from '../access/authorization.js';
import type { OfficerViewer } from '../access/viewer.js';
import type { RequestContext } from '../api/context.js';
import { keyOf } from '../api/id-argument.js';
import { RequestError } from '../api/request-error.js';
import type { Database } from '../database/database.js';
import { decodeGlobalId } from '../shared/ids.js';
import { Compiler, type ReadModel } from './compile.js';
import type { WritePage } from './compile-connection.js';
import { JsonOutput } from './json-output.js';
import type { FindReads, ListReads, RootReads } from './reads.js';
import { ReadyJson } from './ready-json.js';
import { type FieldNodes, type ObjectField, objectWriter, RowPlan, type WriteRow } from './row-plan.js';
import { PlanRun } from './run.js';
import { statementOfPage, statementOfRoot } from './statement.js';
import { Unplanned, unplanned } from './unplanned.js';

/** Answers an operation by its plan; null when it has to be resolved after all. */
export type PlannedRead = (
  context: RequestContext,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ReadyJson | null>;

export interface PlannerParts {
  readonly model: ReadModel;
  readonly roots: Readonly<Record<string, RootReads>>;
  /** Who may call a field of `Query`, and who may fetch the objects of a type by `node(id)`. */
  readonly ruleOf: (field: string) => Rule;
  readonly nodeRuleOf: (type: string) => Rule;
  readonly database: Pick<Database, 'db' | 'rowsOf'>;
  /** Told why an operation has no plan, or is resolved this time. */
  readonly onUnplanned?: (reason: string) => void;
  /** Told when a plan failed. */
  readonly onFault?: (error: unknown) => void;
}

interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Reads one field of the answer; when all are read, it is written. */
type RootPlan = (run: PlanRun) => Promise<WriteRoot>;
type WriteRoot = (out: JsonOutput) => void;

/** More conditions than this would make too many plans of one document. */
const MOST_CONDITIONS = 4;

/** Makes the plan of an operation, or null when one of its fields cannot be planned. */
export function readPlanner(parts: PlannerParts): (asked: Asked) => PlannedRead | null {
  return ({ document, operation }) => {
    if (operation.operation !== OperationTypeNode.QUERY) return null;
    const conditions = conditionsOf(document);
    if (conditions.length > MOST_CONDITIONS) return null;
    const plans = new Map<string, readonly RootPart[] | null>();
    return async (context, variables) => {
      const { viewer } = context;
      if (viewer.kind !== 'OFFICER') return null;
      // Who may see which field is part of the plan.
      const variant = [...viewer.roles, ...conditions.map((name) => String(variables[name]))].join();
      let plan = plans.get(variant);
      if (plan === undefined) {
        plan = planOrNull(parts, { document, operation }, variables, viewer);
        plans.set(variant, plan);
      }
      return plan === null ? null : await answer(parts, plan, { context, officer: viewer, variables });
    };
  };
}

interface RootPart {
  readonly name: string;
  readonly plan: RootPlan;
}

async function answer(
  { database, model, onUnplanned, onFault }: PlannerParts,
  plan: readonly RootPart[],
  asked: {
    readonly context: RequestContext;
    readonly officer: OfficerViewer;
    readonly variables: Readonly<Record<string, unknown>>;
  },
): Promise<ReadyJson | null> {
  try {
    const run = new PlanRun({ ...asked, database, source: model });
    const parts: { name: string; write: WriteRoot }[] = [];
    for (const { name, plan: read } of plan) parts.push({ name, write: await read(run) });
    const object = objectWriter<PlanRun, PlanRun>(parts);
    return new ReadyJson(JsonOutput.of((out) => object(out, run, run)));
  } catch (error) {
    // What was asked for wrongly is refused by the resolvers, in their words.
    if (error instanceof Unplanned || error instanceof RequestError) onUnplanned?.(error.message);
    else onFault?.(error);
    return null;
  }
}

function planOrNull(
  parts: PlannerParts,
  { document, operation }: Asked,
  variables: Readonly<Record<string, unknown>>,
  viewer: OfficerViewer,
): readonly RootPart[] | null {
  const { model, ruleOf } = parts;
  const query = model.schema.getQueryType() as GraphQLObjectType;
  const compiler = new Compiler(model, fragmentsOf(document), variables, viewer);
  try {
    const root = { kind: Kind.FIELD, selectionSet: operation.selectionSet } as FieldNode;
    const fields = [...compiler.selection(query, [root])];
    return fields.map(([name, nodes]) => {
      const of = nodes[0].name.value;
      if (of === '__typename') return { name, plan: async () => (out) => out.text('"Query"') };
      const field = query.getFields()[of] as ObjectField;
      const plan = rootPlan(parts, compiler, field, nodes);
      return { name, plan: isAdmitted(viewer, ruleOf(of)) ? plan : unplanned('Not for this viewer.') };
    });
  } catch (error) {
    if (!(error instanceof Unplanned)) throw error;
    parts.onUnplanned?.(error.message);
    return null;
  }
}

function rootPlan(parts: PlannerParts, compiler: Compiler, field: ObjectField, nodes: FieldNodes): RootPlan {
  if (field.name === 'node') return nodePlan(parts, compiler, field, nodes);
  const reads = parts.roots[field.name] ?? unplanned(`Query.${field.name} is not declared.`);
  return reads.kind === 'FIND'
    ? findPlan(parts, compiler, { reads, field, nodes })
    : listPlan(parts, compiler, { reads, field, nodes });
}

function findPlan(
  { model }: PlannerParts,
  compiler: Compiler,
  asked: { readonly reads: FindReads; readonly field: ObjectField; readonly nodes: FieldNodes },
): RootPlan {
  const { reads, field, nodes } = asked;
  const plan = new RowPlan(reads.type);
  const write = compiler.object(getNamedType(field.type) as GraphQLObjectType, nodes, plan);
  return async (run) => {
    const value = reads.value(run.argumentsOf({ field, node: nodes[0] }), run.officer);
    return await findRow(model, run, { plan, write, property: reads.property, value });
  };
}

async function findRow(
  model: ReadModel,
  run: PlanRun,
  asked: {
    readonly plan: RowPlan;
    readonly write: WriteRow;
    readonly property: string;
    readonly value: string | null;
  },
): Promise<WriteRoot> {
  const { plan, write, property, value } = asked;
  if (value === null) return nothing;
  const statement = statementOfRoot(model, plan, { reach: run.officer.reach, property, value });
  const row = await run.root(plan, statement, property === 'id' ? value : null);
  return row === undefined ? nothing : (out) => write(out, row, run);
}

function nothing(out: JsonOutput): void {
  out.null();
}

function listPlan(
  { database }: PlannerParts,
  compiler: Compiler,
  asked: { readonly reads: ListReads; readonly field: ObjectField; readonly nodes: FieldNodes },
): RootPlan {
  const { reads, field, nodes } = asked;
  const plan = new RowPlan(reads.type);
  const write: WritePage = compiler.connection(field, nodes, plan);
  return async (run) => {
    const page = reads.page(run.argumentsOf({ field, node: nodes[0] }), run.officer, run.context);
    const statement = statementOfPage(plan, page.query(database.db).compile(), page);
    const [rows = []] = await run.database.rowsOf([statement]);
    await run.follow(plan, rows.slice(0, page.first));
    return (out) => write(out, rows, page, run);
  };
}

/** `node(id)`: the type is known when it runs, so each has a plan of its own. */
function nodePlan(parts: PlannerParts, compiler: Compiler, field: ObjectField, nodes: FieldNodes): RootPlan {
  const { model, nodeRuleOf } = parts;
  const plans = new Map<string, { readonly plan: RowPlan; readonly write: WriteRow } | null>();
  return async (run) => {
    const { id } = run.argumentsOf({ field, node: nodes[0] }) as { readonly id: string };
    const decoded = decodeGlobalId(id);
    if (!decoded.ok) return unplanned('The id is broken.');
    const { type, parts: idParts } = decoded.value;
    if (model.types[type]?.reach === undefined || model.idForms[type] !== 'UUID')
      unplanned(`${type} is not found so.`);
    const key = keyOf(idParts, 'UUID') ?? unplanned('The id is broken.');
    if (!isAdmitted(run.officer, nodeRuleOf(type))) unplanned('Not for this viewer.');
    let known = plans.get(type);
    if (known === undefined) {
      known = nodeTypePlan(compiler, type, nodes);
      plans.set(type, known);
    }
    if (known === null) return unplanned(`${type} is not planned.`);
    const value = key.jurisdictionId === run.jurisdictionId ? key.id : null;
    return await findRow(model, run, { ...known, property: 'id', value });
  };
}

function nodeTypePlan(compiler: Compiler, name: string, nodes: FieldNodes) {
  const plan = new RowPlan(name);
  try {
    const type = compiler.model.schema.getType(name) as GraphQLObjectType;
    return { plan, write: compiler.object(type, nodes, plan) };
  } catch (error) {
    if (error instanceof Unplanned) return null;
    throw error;
  }
}

function fragmentsOf({ definitions }: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  return Object.fromEntries(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

/** The variables that `@skip` and `@include` ask. */
function conditionsOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given }) => {
      for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}
