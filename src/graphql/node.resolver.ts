import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { admit, NODE_AUTHORIZATION, type Rule } from '../access/authorization.js';
import type { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../api/context.js';
import { Node } from '../api/node.js';
import { fetchNode } from './fetch-node.js';
import { nodes } from './nodes.js';

/** Fetches any object by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'The object with this id, or null when it does not exist or lies outside your place. (按标识查询对象)',
  })
  async node(
    @Arg('id', () => ID, { description: 'Id as this service answered it. (全局标识)' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<object | null> {
    return await fetchNode(context, { fetchers: nodes, admitTo }, id);
  }
}

const rules: Readonly<Record<string, Rule>> = NODE_AUTHORIZATION;

export function admitTo(viewer: Viewer, type: string): void {
  admit(viewer, rules[type] ?? []);
}
