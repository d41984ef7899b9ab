import { Field, ID, InterfaceType } from 'type-graphql';
import type { RequestContext } from './context.js';
import type { IdForm, RowKey } from './id-argument.js';

/**
 * An object with an id of its own (Relay). A type that implements it gives rows with `jurisdictionId` and `id`;
 * the schema makes the global id of them, so that no feature writes it itself.
 */
@InterfaceType('Node', {
  description: 'An object that can be fetched again by its id. (可按标识重新获取的对象)',
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque id, unique in the whole service. (全局标识)' })
  id!: string;
}

/** How the objects of one type are fetched by `node(id)`. Listed in `src/graphql/nodes.ts`. */
export interface NodeFetcher {
  /** What the ids of the type look like inside. */
  readonly form: IdForm;
  /** The row, or null when it does not exist or lies outside the viewer's reach. */
  readonly fetch: (context: RequestContext, key: RowKey) => Promise<object | null>;
}
