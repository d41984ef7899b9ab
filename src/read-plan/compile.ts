import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { isAdmitted } from '../access/authorization.js';
import { fieldRule, isNarrowed } from '../access/type-access.js';
import type { OfficerViewer } from '../access/viewer.js';
import type { IdForm } from '../api/id-argument.js';
import { encodeGlobalId } from '../shared/ids.js';
import { connectionWriter, type WritePage } from './compile-connection.js';
import type { FieldReads, LoadedReads, ManyReads, OneReads, TypeReads } from './reads.js';
import {
  type FieldNodes,
  loadKey,
  type ObjectField,
  objectWriter,
  type Row,
  RowPlan,
  type WriteRow,
  writeList,
} from './row-plan.js';
import { unplanned } from './unplanned.js';
import { textWriter, valueWriter } from './write-value.js';

/** What the schema and the declarations of the features say together, gathered at the start. */
export interface ReadModel {
  readonly schema: GraphQLSchema;
  readonly types: Readonly<Record<string, TypeReads>>;
  /** What the ids of each type that implements `Node` look like inside. */
  readonly idForms: Readonly<Record<string, IdForm>>;
  /** The table of an entity. */
  readonly tableOf: (entity: string) => string;
  /** The column of a property, or undefined when the entity has none of this name. */
  readonly columnOf: (entity: string, property: string) => string | undefined;
}

/** A field that is asked of the rows of a plan. */
interface Asked {
  readonly field: ObjectField;
  readonly nodes: FieldNodes;
  readonly reads: TypeReads;
  readonly plan: RowPlan;
  /** The table of the object in the statement of the plan: `t`, or one that was joined. */
  readonly table: string;
}

/** More joins than this make a statement slow to plan; what follows gets one of its own. */
const MOST_JOINS = 6;

/**
 * Compiles the selections of one operation for callers of the same roles; `@skip`, `@include` and who may see which field
 * are decided.
 */
export class Compiler {
  readonly model: ReadModel;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #conditions: Readonly<Record<string, unknown>>;
  readonly #viewer: OfficerViewer;
  #relations = 0;
  #loads = 0;

  constructor(
    model: ReadModel,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    conditions: Readonly<Record<string, unknown>>,
    viewer: OfficerViewer,
  ) {
    this.model = model;
    this.#viewer = viewer;
    this.#fragments = fragments;
    this.#conditions = conditions;
  }

  /** The fields that are asked of an object, by the names they have in the answer and in its order. */
  selection(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, FieldNodes> {
    const { schema } = this.model;
    const fields = collectSubfields(schema, this.#fragments as never, this.#conditions, type, nodes as never);
    return fields as unknown as Map<string, FieldNodes>;
  }

  /** Writes objects of a type; adds to the plan of its rows what they are written from. */
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], plan: RowPlan, table = 't'): WriteRow {
    const fields = [...this.selection(type, nodes)];
    return objectWriter(
      fields.map(([name, asked]) => ({ name, write: this.#field(type, asked, { plan, table }) })),
    );
  }

  /** Writes pages of a connection whose rows have this plan. */
  connection(field: ObjectField, nodes: readonly FieldNode[], plan: RowPlan): WritePage {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return unplanned(`${field.name} is no connection.`);
    return connectionWriter(this, type, nodes, plan);
  }

  #field(type: GraphQLObjectType, nodes: FieldNodes, from: Pick<Asked, 'plan' | 'table'>): WriteRow {
    const name = nodes[0].name.value;
    if (name === '__typename') {
      const text = JSON.stringify(type.name);
      return () => text;
    }
    const field = type.getFields()[name] as ObjectField | undefined;
    const reads = this.model.types[type.name];
    if (field === undefined || reads === undefined) return unplanned(`${type.name} is not declared.`);
    const rule = isNarrowed(type.name, name) ? fieldRule(type.name, name) : null;
    if (rule !== null && !isAdmitted(this.#viewer, rule)) return absence(field);
    const asked = { ...from, field, nodes, reads };
    const declared = reads.fields?.[name];
    if (declared !== undefined) return this.#declared(declared, asked);
    if (name === 'id' && this.model.idForms[type.name] !== undefined) return this.#globalId(type.name, from);
    if (field.resolve !== undefined) return unplanned(`${type.name}.${name} has a resolver.`);
    return textAt(this.#column(name, asked), field);
  }

  #declared(declared: FieldReads, asked: Asked): WriteRow {
    const { field, plan, table } = asked;
    const absent = absence(field);
    switch (declared.kind) {
      case 'COLUMN':
        return textAt(this.#column(declared.property, asked), field);
      case 'ID': {
        const at = this.#column(declared.property, asked);
        return (row, { jurisdictionId }) =>
          row[at] == null ? absent() : `"${encodeGlobalId(declared.type, jurisdictionId, row[at])}"`;
      }
      case 'EXPRESSION':
        return textAt(plan.column(declared.sql.replace(/\bt\./g, `${table}.`)), field);
      case 'DERIVED': {
        const places = declared.from.map((property) => this.#column(property, asked));
        const write = valueWriter(field.type) ?? unplanned(`${field.name} is no single value.`);
        const valuesOf = (row: Row) => places.map((at) => row[at] ?? null);
        return (row, { context }) => write(declared.value(valuesOf(row), context));
      }
      case 'LOADED':
        return this.#loaded(declared, asked);
      case 'ONE':
        return this.#one(declared, asked);
      case 'MANY':
        return this.#many(declared, asked);
    }
  }

  /** The place of a property's column in the row. */
  #column(property: string, { plan, table, reads }: Asked): number {
    return plan.column(`${table}.${this.#columnName(reads, property)}`);
  }

  #columnName({ entity }: TypeReads, property: string): string {
    return this.model.columnOf(entity, property) ?? unplanned(`${entity} has no ${property}.`);
  }

  #globalId(type: string, { plan, table }: Pick<Asked, 'plan' | 'table'>): WriteRow {
    const at = plan.column(`${table}.id`);
    return this.model.idForms[type] === 'JURISDICTION'
      ? (row) => `"${encodeGlobalId(type, row[at] as string)}"`
      : (row, { jurisdictionId }) => `"${encodeGlobalId(type, jurisdictionId, row[at] as string)}"`;
  }

  #loaded(reads: LoadedReads, asked: Asked): WriteRow {
    const { field, plan } = asked;
    const places = reads.from.map((property) => this.#column(property, asked));
    const write = valueWriter(field.type) ?? unplanned(`${field.name} is no single value.`);
    const index = this.#loads;
    this.#loads += 1;
    plan.loads.push({ index, places, reads });
    return (row, run) => write(run.loadedOf(index, loadKey(places.map((at) => row[at] ?? null))));
  }

  #one(reads: OneReads, asked: Asked): WriteRow {
    const isApart = reads.withinReach === true || reads.loose === true;
    if (!isApart && asked.plan.joins.length < MOST_JOINS) return this.#joined(reads, asked);
    const keyAt = this.#column(reads.property, asked);
    const { index, target, type } = this.#relation(reads, keyAt, asked);
    const write = this.object(type, asked.nodes, target);
    const absent = absence(asked.field);
    return (row, run) => {
      const found = run.rowOf(index, row[keyAt] ?? null);
      return found === undefined ? absent() : write(found, run);
    };
  }

  /** Reads the object in the statement of its owner's row. */
  #joined(reads: OneReads, asked: Asked): WriteRow {
    const { plan, table: owner } = asked;
    const type = this.model.schema.getType(reads.type) as GraphQLObjectType;
    const table = `j${plan.joins.length}`;
    const entity = this.model.types[reads.type]?.entity ?? reads.type;
    plan.joins.push(
      ` left join ${this.model.tableOf(entity)} ${table} on ${table}.jurisdiction_id = ${owner}.jurisdiction_id and ${table}.id = ${owner}.${this.#columnName(asked.reads, reads.property)}`,
    );
    const at = plan.column(`${table}.id`);
    const write = this.object(type, asked.nodes, plan, table);
    const absent = absence(asked.field);
    return (row, run) => (row[at] == null ? absent() : write(row, run));
  }

  #many(reads: ManyReads, asked: Asked): WriteRow {
    const keyAt = asked.plan.column(`${asked.table}.id`);
    const { index, target, type } = this.#relation(reads, keyAt, asked);
    if (reads.counted === true) return (row, run) => run.rowsOf(index, row[keyAt] as string)[0]?.[1] ?? '0';
    const absent = absence(asked.field);
    if (reads.page !== undefined) {
      const page = this.connection(asked.field, asked.nodes, target);
      return (row, run) => {
        return page(run.rowsOf(index, row[keyAt] as string), run.pageOf(index), run);
      };
    }
    const write = this.object(type, asked.nodes, target);
    return (row, run) => {
      const rows = run.rowsOf(index, row[keyAt] as string);
      if (reads.single !== true) return writeList(rows, write, run);
      return rows[0] === undefined ? absent() : write(rows[0], run);
    };
  }

  #relation(reads: OneReads | ManyReads, keyAt: number, { field, nodes, plan }: Asked) {
    const type = this.model.schema.getType(reads.type) as GraphQLObjectType;
    const target = new RowPlan(reads.type);
    const index = this.#relations;
    this.#relations += 1;
    plan.relations.push({ index, reads, keyAt, target, field, node: nodes[0] });
    return { index, target, type };
  }
}

function textAt(at: number, { name, type }: ObjectField): WriteRow {
  const write = textWriter(type) ?? unplanned(`${name} cannot be written from a column.`);
  return (row) => write(row[at] as string | null);
}

/** What stands for an object that there is not. */
function absence({ name, type }: ObjectField): () => string {
  return isNonNullType(type) ? () => unplanned(`${name} is missing.`) : () => 'null';
}
