import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { encodeCursor } from '../api/cursor.js';
import type { JsonOutput } from './json-output.js';
import {
  type FetchedPage,
  type FieldNodes,
  objectWriter,
  type Row,
  type RowPlan,
  type Run,
  type Write,
  type WriteRow,
  writeList,
} from './row-plan.js';
import { unplanned } from './unplanned.js';

/** Writes a page from at most `first + 1` rows, the last one only showing that there are more. */
export type WritePage = (out: JsonOutput, rows: readonly Row[], page: FetchedPage, run: Run) => void;

/** What compiles the selections below a connection. */
export interface SelectionCompiler {
  selection(type: GraphQLObjectType, nodes: readonly FieldNode[]): Map<string, FieldNodes>;
  object(type: GraphQLObjectType, nodes: readonly FieldNode[], plan: RowPlan): WriteRow;
}

interface Page extends FetchedPage {
  readonly run: Run;
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
  const write = parts<Page, Run>(compiler, type, nodes, (name, asked, target) => {
    switch (name) {
      case 'nodes': {
        const item = compiler.object(target, asked, plan);
        return (out, { rows }, run) => writeList(out, rows, item, run);
      }
      case 'edges': {
        const edge = edgeWriter(compiler, target, asked, plan);
        return (out, page) => writeList(out, page.rows, edge, page);
      }
      case 'pageInfo':
        return pageInfoWriter(compiler, target, asked, plan);
      default:
        return unplanned(`${type.name}.${name} is no part of a page.`);
    }
  });
  return (out, fetched, page, run) => {
    const more = fetched.length > page.first;
    write(out, { ...page, run, more, rows: more ? fetched.slice(0, page.first) : fetched }, run);
  };
}

function edgeWriter(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  plan: RowPlan,
): Write<Row, Page> {
  return parts<Row, Page>(compiler, type, nodes, (name, asked, target) => {
    if (name === 'cursor') return cursorWriter(plan);
    if (name !== 'node') return unplanned(`${name} is no part of an edge.`);
    const item = compiler.object(target, asked, plan);
    return (out, row, { run }) => item(out, row, run);
  });
}

function pageInfoWriter(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  plan: RowPlan,
): Write<Page, unknown> {
  return parts<Page, unknown>(compiler, type, nodes, (name) => {
    switch (name) {
      case 'hasNextPage':
        return (out, { more }) => out.text(String(more));
      case 'hasPreviousPage':
        return (out, { after }) => out.text(String(after !== null));
      case 'startCursor': {
        const cursor = cursorWriter(plan);
        return (out, page) => cursor(out, page.rows[0], page);
      }
      case 'endCursor': {
        const cursor = cursorWriter(plan);
        return (out, page) => cursor(out, page.rows.at(-1), page);
      }
      default:
        return unplanned(`${name} is no part of PageInfo.`);
    }
  });
}

function cursorWriter(plan: RowPlan): (out: JsonOutput, row: Row | undefined, page: FetchedPage) => void {
  plan.cursors = true;
  return (out, row, { shape }) => {
    if (row === undefined) out.null();
    else out.text(`"${encodeCursor(shape, plan.cursorKey(row, shape.parts.length))}"`);
  };
}

/** Writes an object part by part. */
function parts<Of, Within>(
  compiler: SelectionCompiler,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  partOf: (name: string, asked: FieldNodes, target: GraphQLObjectType) => Write<Of, Within>,
): Write<Of, Within> {
  const fields = [...compiler.selection(type, nodes)].map(([name, asked]) => {
    const of = asked[0].name.value;
    const target = getNamedType(type.getFields()[of]?.type) as GraphQLObjectType;
    const typename = JSON.stringify(type.name);
    const write: Write<Of, Within> =
      of === '__typename' ? (out) => out.text(typename) : partOf(of, asked, target);
    return { name, write };
  });
  return objectWriter(fields);
}
