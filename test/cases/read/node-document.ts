import { parse } from 'graphql';
import type { Operation } from '../../support/api.js';

/** `node(id)` with the type of what it answers. */
export const nodeDocument = parse('query ($id: ID!) { node(id: $id) { __typename id } }') as Operation<
  { readonly node: { readonly __typename: string; readonly id: string } | null },
  { readonly id: string }
>;
