import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { encodeCursor } from '../api/cursor.js';
import {
  type FetchedPage,
  type FieldNodes,
  objectWriter,
  type Row,
  type RowPlan,
  type Run,
  type WriteRow,
  writeList,
} from './row-plan.js';
import { unplanned } from './unplanned.js';

/** Writes a page from at most `first + 1` rows, the last one only showing that there are more. */
export type WritePage = (rows: readonly Row[], page: FetchedPage, run: Run) => string;

/** What compiles the selections below a connection. */
export interface SelectionCompiler {
  selection(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, FieldNodes>;
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], plan: RowPlan): WriteRow;
}

interface Page extends FetchedPage {
  readonly rows: readonly Row[];
  readonly more: boolean;
}

/** Writes connections as `toConnection` makes them. */
export function connectionWriter(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  plan: RowPlan,
): WritePage {
  const write = parts<[Page, Run]>(compiler, type, nodes, (name, asked, target) => {
    switch (name) {
      case 'nodes': {
        const item = compiler.object(target, asked, plan);
        return ({ rows }, run) => writeList(rows, item, run);
      }
      case 'edges': {
        const edge = edgeWriter(compiler, target, asked, plan);
        return (page, run) => writeList(page.rows, (row) => edge(row, page, run), run);
      }
      case 'pageInfo':
        return pageInfoWriter(compiler, target, asked, plan);
      default:
        return unplanned(`${type.name}.${name} is no part of a page.`);
    }
  });
  return (fetched, page, run) => {
    const more = fetched.length > page.first;
    return write({ ...page, more, rows: more ? fetched.slice(0, page.first) : fetched }, run);
  };
}

function edgeWriter(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  plan: RowPlan,
): (row: Row, page: Page, run: Run) => string {
  return parts<[Row, Page, Run]>(compiler, type, nodes, (name, asked, target) => {
    if (name === 'cursor') return cursorWriter(plan);
    if (name !== 'node') return unplanned(`${name} is no part of an edge.`);
    const item = compiler.object(target, asked, plan);
    return (row, _, run) => item(row, run);
  });
}

function pageInfoWriter(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  plan: RowPlan,
): (page: Page) => string {
  return parts<[Page]>(compiler, type, nodes, (name) => {
    switch (name) {
      case 'hasNextPage':
        return ({ more }) => String(more);
      case 'hasPreviousPage':
        return ({ after }) => String(after !== null);
      case 'startCursor': {
        const cursor = cursorWriter(plan);
        return (page) => (page.rows[0] === undefined ? 'null' : cursor(page.rows[0], page));
      }
      case 'endCursor': {
        const cursor = cursorWriter(plan);
        return (page) => {
          const last = page.rows.at(-1);
          return last === undefined ? 'null' : cursor(last, page);
        };
      }
      default:
        return unplanned(`${name} is no part of PageInfo.`);
    }
  });
}

function cursorWriter(plan: RowPlan): (row: Row, page: FetchedPage) => string {
  plan.cursors = true;
  return (row, { shape }) => `"${encodeCursor(shape, plan.cursorKey(row))}"`;
}

/** Writes an object part by part. */
function parts<Of extends readonly unknown[]>(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  partOf: (name: string, asked: FieldNodes, target: GraphQLObjectType) => (...of: Of) => string,
): (...of: Of) => string {
  const fields = [...compiler.selection(type, nodes)].map(([name, asked]) => {
    const of = asked[0].name.value;
    const target = getNamedType(type.getFields()[of]?.type) as GraphQLObjectType;
    const typename = JSON.stringify(type.name);
    return { name, write: of === '__typename' ? () => typename : partOf(of, asked, target) };
  });
  return objectWriter(fields);
}
