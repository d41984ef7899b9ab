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
import type { IdForm } from '../api/id-argument.js';
import { encodeGlobalId } from '../shared/ids.js';
import { connectionWriter, type WritePage } from './compile-connection.js';
import type { FieldReads, LoadedReads, ManyReads, OneReads, TypeReads } from './reads.js';
import {
  type FieldNodes,
  loadKey,
  type ObjectField,
  objectWriter,
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
}

/** Compiles the selections of one operation, in which `@skip` and `@include` are decided. */
export class Compiler {
  readonly model: ReadModel;
  readonly #fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly #conditions: Readonly<Record<string, unknown>>;
  #relations = 0;
  #loads = 0;

  constructor(
    model: ReadModel,
    fragments: Readonly<Record<string, FragmentDefinitionNode>>,
    conditions: Readonly<Record<string, unknown>>,
  ) {
    this.model = model;
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
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], plan: RowPlan): WriteRow {
    const fields = [...this.selection(type, nodes)];
    return objectWriter(fields.map(([name, asked]) => ({ name, write: this.#field(type, asked, plan) })));
  }

  /** Writes pages of a connection whose rows have this plan. */
  connection(field: ObjectField, nodes: readonly FieldNode[], plan: RowPlan): WritePage {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return unplanned(`${field.name} is no connection.`);
    return connectionWriter(this, type, nodes, plan);
  }

  #field(type: GraphQLObjectType, nodes: FieldNodes, plan: RowPlan): WriteRow {
    const name = nodes[0].name.value;
    if (name === '__typename') {
      const text = JSON.stringify(type.name);
      return () => text;
    }
    const field = type.getFields()[name] as ObjectField | undefined;
    const reads = this.model.types[type.name];
    if (field === undefined || reads === undefined) return unplanned(`${type.name} is not declared.`);
    const asked = { field, nodes, reads, plan };
    const declared = reads.fields?.[name];
    if (declared !== undefined) return this.#declared(declared, asked);
    if (name === 'id' && this.model.idForms[type.name] !== undefined) return this.#globalId(type.name, plan);
    if (field.resolve !== undefined) return unplanned(`${type.name}.${name} has a resolver.`);
    return textAt(plan.column(this.#sqlOf(reads, name)), field);
  }

  #declared(declared: FieldReads, asked: Asked): WriteRow {
    const { field, plan, reads } = asked;
    switch (declared.kind) {
      case 'COLUMN': {
        const write = textAt(plan.column(this.#sqlOf(reads, declared.property)), field);
        const { readers } = declared;
        if (readers === undefined) return write;
        const absent = absence(field);
        return (row, run) => (isAdmitted(run.officer, readers) ? write(row, run) : absent());
      }
      case 'ID': {
        const at = plan.column(this.#sqlOf(reads, declared.property));
        const absent = absence(field);
        return (row, { jurisdictionId }) =>
          row[at] == null ? absent() : `"${encodeGlobalId(declared.type, jurisdictionId, row[at])}"`;
      }
      case 'EXPRESSION':
        return textAt(plan.column(declared.sql), field);
      case 'DERIVED': {
        const places = declared.from.map((property) => plan.column(this.#sqlOf(reads, property)));
        const write = valueWriter(field.type) ?? unplanned(`${field.name} is no single value.`);
        return (row, { context }) =>
          write(
            declared.value(
              places.map((at) => row[at] ?? null),
              context,
            ),
          );
      }
      case 'LOADED':
        return this.#loaded(declared, asked);
      case 'ONE':
        return this.#one(declared, asked);
      case 'MANY':
        return this.#many(declared, asked);
    }
  }

  #sqlOf({ entity }: TypeReads, property: string): string {
    return `t.${this.model.columnOf(entity, property) ?? unplanned(`${entity} has no ${property}.`)}`;
  }

  #globalId(type: string, plan: RowPlan): WriteRow {
    const at = plan.column('t.id');
    return this.model.idForms[type] === 'JURISDICTION'
      ? (row) => `"${encodeGlobalId(type, row[at] as string)}"`
      : (row, { jurisdictionId }) => `"${encodeGlobalId(type, jurisdictionId, row[at] as string)}"`;
  }

  #loaded(reads: LoadedReads, { field, plan, reads: of }: Asked): WriteRow {
    const places = reads.from.map((property) => plan.column(this.#sqlOf(of, property)));
    const write = valueWriter(field.type) ?? unplanned(`${field.name} is no single value.`);
    const index = this.#loads;
    this.#loads += 1;
    plan.loads.push({ index, places, reads });
    return (row, run) => write(run.loadedOf(index, loadKey(places.map((at) => row[at] ?? null))));
  }

  #one(reads: OneReads, asked: Asked): WriteRow {
    const keyAt = asked.plan.column(this.#sqlOf(asked.reads, reads.property));
    const { index, target, type } = this.#relation(reads, keyAt, asked);
    const write = this.object(type, asked.nodes, target);
    const absent = absence(asked.field);
    return (row, run) => {
      const found = run.rowOf(index, row[keyAt] ?? null);
      return found === undefined ? absent() : write(found, run);
    };
  }

  #many(reads: ManyReads, asked: Asked): WriteRow {
    const keyAt = asked.plan.column('t.id');
    const { index, target, type } = this.#relation(reads, keyAt, asked);
    const absent = absence(asked.field);
    if (reads.page !== undefined) {
      const page = this.connection(asked.field, asked.nodes, target);
      return (row, run) => {
        const rows = run.rowsOf(index, row[keyAt] as string);
        return rows === undefined ? absent() : page(rows, run.pageOf(index), run);
      };
    }
    const write = this.object(type, asked.nodes, target);
    return (row, run) => {
      const rows = run.rowsOf(index, row[keyAt] as string);
      if (rows === undefined) return absent();
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
