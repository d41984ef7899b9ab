import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { schemaText, serviceSchema } from '../../src/graphql/service-schema.js';

describe('the schema of the service', () => {
  it('fits its fetchers and its authorization table', async () => {
    expect(schemaText(await serviceSchema())).toContain('type Query {');
  });

  it('describes every type, field, argument and value in English with the Chinese term', async () => {
    const schema = await serviceSchema();
    const lacking = Object.values(schema.getTypeMap())
      .filter(({ name }) => !/^(__.*|Query|Mutation|Subscription|String|Int|Float|Boolean|ID)$/.test(name))
      .flatMap((type) => [
        { name: type.name, description: type.description },
        ...partsOf(type).map((part) => ({ ...part, name: `${type.name}.${part.name}` })),
      ]);
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      lacking.push(...partsOf(root).map((part) => ({ ...part, name: `${root?.name}.${part.name}` })));
    }
    const described = /[A-Za-z].*\p{Script=Han}/su;
    expect(
      lacking.filter(({ description }) => !described.test(description ?? '')).map(({ name }) => name),
    ).toEqual([]);
  });
});

interface Part {
  readonly name: string;
  readonly description: string | null | undefined;
}

function partsOf(type: unknown): Part[] {
  if (isEnumType(type)) return type.getValues().map(({ name, description }) => ({ name, description }));
  if (isInputObjectType(type)) return Object.values(type.getFields());
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { name: field.name, description: field.description },
    ...field.args.map(({ name, description }) => ({ name: `${field.name}(${name})`, description })),
  ]);
}
