import { isObjectType } from 'graphql';
import { Field, ObjectType, Query, Resolver } from 'type-graphql';
import { AccessDenied } from '../../src/access/access-denied.js';
import { guardRootFields } from '../../src/graphql/guard.js';
import { makeSchema } from '../../src/graphql/schema.js';
import { bookNode, smallSchema, someContext } from './small-schema.js';

const EVERY_FIELD = {
  'Query.books': 'ANY',
  'Query.bookPage': 'ANY',
  'Query.things': 'ANY',
  'Query.node': 'ANY',
  'Query.fail': 'ANY',
  'Query.shakyBooks': 'ANY',
  'Mutation.addBook': 'CLERK',
};

describe('a schema made of classes', () => {
  it('leaves plain fields to the executor', async () => {
    const book = (await makeSchema(smallSchema)).getType('Book');
    const fields = isObjectType(book) ? book.getFields() : {};
    expect(fields.title?.resolve).toBeUndefined();
    expect(fields.author?.resolve).toBeInstanceOf(Function);
  });

  it('needs a fetcher for every type with ids', async () => {
    await expect(makeSchema({ ...smallSchema, nodes: {} })).rejects.toThrow(
      'The type Book implements Node but has no fetcher; list one in src/graphql/nodes.ts.',
    );
  });

  it('takes no fetcher for a type without ids', async () => {
    const nodes = { Book: bookNode, Author: bookNode };
    await expect(makeSchema({ ...smallSchema, nodes })).rejects.toThrow(
      'A fetcher is listed for Author, which is no type that implements Node.',
    );
  });

  it('holds only the resolvers that are listed', async () => {
    @ObjectType({ description: 'Nothing. (无)' })
    class Nothing {
      @Field(() => String, { description: 'Nothing. (无)' })
      nothing!: string;
    }
    @Resolver()
    class Other {
      @Query(() => Nothing, { description: 'Nothing. (无)' })
      nothing() {
        return { nothing: '' };
      }
    }
    const schema = await makeSchema({ resolvers: [Other], nodes: {} });
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(['nothing']);
  });
});

describe('the guard of root fields', () => {
  it('fails the start for a field that nobody decided about', async () => {
    const schema = await makeSchema(smallSchema);
    const { 'Query.fail': _, 'Query.things': __, ...table } = EVERY_FIELD;
    expect(() => guardRootFields(schema, table, () => undefined)).toThrow(
      'The authorization table does not list Query.things, Query.fail; state who may call it.',
    );
  });

  it('fails the start for a line without a field', async () => {
    const schema = await makeSchema(smallSchema);
    const table = { ...EVERY_FIELD, 'Mutation.burnBook': 'CLERK' };
    expect(() => guardRootFields(schema, table, () => undefined)).toThrow(
      'The authorization table lists Mutation.burnBook, which the schema does not have; remove it.',
    );
  });

  it('asks before the resolver runs', async () => {
    const schema = await makeSchema(smallSchema);
    const asked: string[] = [];
    guardRootFields(schema, EVERY_FIELD, (_, rule, field) => {
      asked.push(`${field} ${rule}`);
      throw AccessDenied.forbidden();
    });
    const resolve = schema.getMutationType()?.getFields().addBook?.resolve;
    expect(() => resolve?.({}, {}, someContext(), {} as never)).toThrow(
      'This operation is not open to the signed-in caller',
    );
    expect(asked).toEqual(['Mutation.addBook CLERK']);
  });
});
