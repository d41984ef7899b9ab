import type { NodeFetcher } from '../api/node.js';

/** How `node(id)` fetches the objects of each type that implements `Node`. */
export const nodes: Readonly<Record<string, NodeFetcher>> = {};
