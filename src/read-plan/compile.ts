import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { isAdmitted } from '../access/authorization.js';
import { fieldRule, isNarrowed } from '../access/type-access.js';
import type { OfficerViewer } from '../access/viewer.js';
import type { IdForm } from '../api/id-argument.js';
import { encodeGlobalId, globalIdText } from '../shared/ids.js';
import { connectionWriter, type WritePage } from './compile-connection.js';
import type { FieldReads, LoadedReads, ManyReads, OneReads, Text, TypeReads } from './reads.js';
import {
  type FieldNodes,
  loadKey,
  type ObjectField,
  objectWriter,
  type Row,
  RowPlan,
  type Run,
  type WriteRow,
  writeList,
} from './row-plan.js';
import { unplanned } from './unplanned.js';
import { absenceOf, columnWriter, valueWriter } from './write-value.js';

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
      return (out) => out.text(text);
    }
    const field = type.getFields()[name] as ObjectField | undefined;
    const reads = this.model.types[type.name];
    if (field === undefined || reads === undefined) return unplanned(`${type.name} is not declared.`);
    const rule = isNarrowed(type.name, name) ? fieldRule(type.name, name) : null;
    if (rule !== null && !isAdmitted(this.#viewer, rule)) return absenceOf(field.type);
    const asked = { ...from, field, nodes, reads };
    const declared = reads.fields?.[name];
    if (declared !== undefined) return this.#declared(declared, asked);
    if (name === 'id' && this.model.idForms[type.name] !== undefined) return this.#globalId(type.name, asked);
    if (field.resolve !== undefined) return unplanned(`${type.name}.${name} has a resolver.`);
    return textAt(this.#column(name, asked), field);
  }

  #declared(declared: FieldReads, asked: Asked): WriteRow {
    const { field, plan, table } = asked;
    switch (declared.kind) {
      case 'COLUMN':
        return textAt(this.#column(declared.property, asked), field);
      case 'ID': {
        const at = this.#column(declared.property, asked);
        return idAt(at, declared.type, field);
      }
      case 'EXPRESSION':
        return textAt(plan.column(declared.sql.replace(/\bt\./g, `${table}.`)), field);
      case 'DERIVED': {
        const places = declared.from.map((property) => this.#column(property, asked));
        const write = valueWriter(field.type) ?? unplanned(`${field.name} is no single value.`);
        return (out, row, { context }) => write(out, declared.value(textsAt(row, places), context));
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

  #globalId(type: string, { plan, table, field }: Pick<Asked, 'plan' | 'table' | 'field'>): WriteRow {
    const at = plan.column(`${table}.id`);
    return this.model.idForms[type] === 'JURISDICTION'
      ? (out, row) => out.text(`"${encodeGlobalId(type, row.text(at) as string)}"`)
      : idAt(at, type, field);
  }

  #loaded(reads: LoadedReads, asked: Asked): WriteRow {
    const { field, plan } = asked;
    const places = reads.from.map((property) => this.#column(property, asked));
    const write = valueWriter(field.type) ?? unplanned(`${field.name} is no single value.`);
    const index = this.#loads;
    this.#loads += 1;
    plan.loads.push({ index, places, reads });
    return (out, row, run) => write(out, run.loadedOf(index, loadKey(textsAt(row, places))));
  }

  #one(reads: OneReads, asked: Asked): WriteRow {
    const isApart = reads.withinReach === true || reads.loose === true;
    if (!isApart && asked.plan.joins.length < MOST_JOINS) return this.#joined(reads, asked);
    const keyAt = this.#column(reads.property, asked);
    const { index, target, type } = this.#relation(reads, keyAt, asked);
    const write = this.object(type, asked.nodes, target);
    const absent = absenceOf(asked.field.type);
    return (out, row, run) => {
      const found = run.rowOf(index, row.text(keyAt));
      if (found === undefined) absent(out);
      else write(out, found, run);
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
    const absent = absenceOf(asked.field.type);
    return (out, row, run) => {
      if (row.start(at) === -1) absent(out);
      else write(out, row, run);
    };
  }

  #many(reads: ManyReads, asked: Asked): WriteRow {
    const keyAt = asked.plan.column(`${asked.table}.id`);
    const { index, target, type } = this.#relation(reads, keyAt, asked);
    const rowsOf = (row: Row, run: Run) => run.rowsOf(index, row.text(keyAt) as string);
    if (reads.counted === true) return (out, row, run) => out.text(rowsOf(row, run)[0]?.text(1) ?? '0');
    if (reads.page !== undefined) {
      const page = this.connection(asked.field, asked.nodes, target);
      return (out, row, run) => page(out, rowsOf(row, run), run.pageOf(index), run);
    }
    const write = this.object(type, asked.nodes, target);
    if (reads.single !== true) return (out, row, run) => writeList(out, rowsOf(row, run), write, run);
    const absent = absenceOf(asked.field.type);
    return (out, row, run) => {
      const [only] = rowsOf(row, run);
      if (only === undefined) absent(out);
      else write(out, only, run);
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
  const write = columnWriter(type) ?? unplanned(`${name} cannot be written from a column.`);
  return (out, row) => write(out, row, at);
}

/** The global id of the object whose id stands here. */
function idAt(at: number, type: string, field: ObjectField): WriteRow {
  const absent = absenceOf(field.type);
  let before: { readonly of: string; readonly bytes: Buffer } | undefined;
  return (out, row, { jurisdictionId }) => {
    const start = row.start(at);
    if (start === -1) return absent(out);
    if (before?.of !== jurisdictionId)
      before = { of: jurisdictionId, bytes: Buffer.from(`${globalIdText(type, [jurisdictionId])}:`) };
    out.globalId(before.bytes, row.bytes, start, row.end(at));
  };
}

function textsAt(row: Row, places: readonly number[]): readonly Text[] {
  return places.map((at) => row.text(at));
}
