/** The jurisdiction that a copy of the template is made for. */
export interface NewPolicy {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/**
 * A file of the template as it stands in the new folder: its names, ids and titles are the new jurisdiction's. Figures
 * stay, marked as fictional where they say so, until somebody states the true ones.
 */
export function renamedFile(text: string, { id, zh, en }: NewPolicy): string {
  const name = camelCase(id);
  return text
    .replaceAll(/\btemplate(?=Instruments|Tables)/g, name)
    .replaceAll(/\bconst template\b/g, `const ${name}`)
    .replaceAll("'template'", quotedId(id))
    .replaceAll('YUNXI-', `${id.toUpperCase()}-`)
    .replaceAll("'yunxi.", `'${id}.`)
    .replaceAll('云溪县(虚构模板)', inText(zh))
    .replaceAll('Yunxi county (fictional template)', inText(en))
    .replaceAll('云溪县', inText(zh))
    .replaceAll('Yunxi county', inText(en))
    .replaceAll(/\/\*\* Yunxi \(云溪\), a fictional county:.*?\*\//g, `/** ${en} (${zh}). */`);
}

/** `policies/index.ts` with the policy imported and listed. */
export function withPolicyListed(index: string, id: string): string {
  const name = camelCase(id);
  return withEntry(index, {
    importLine: `import { ${name} } from './${id}/index.js';`,
    before: "import { template } from './template/index.js';",
    entry: `  ${name},`,
    entryBefore: '  template,',
  });
}

/** `test/policies/tables.ts` with the case tables imported and listed. */
export function withTablesListed(tables: string, id: string): string {
  const name = camelCase(id);
  return withEntry(tables, {
    importLine: `import { ${name}Tables } from './${id}/county.cases.js';`,
    before: "import { templateTables } from './template/county.cases.js';",
    entry: `  ...${name}Tables,`,
    entryBefore: '  ...templateTables,',
  });
}

export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

interface Entry {
  readonly importLine: string;
  /** The line of the template, which marks the place. */
  readonly before: string;
  readonly entry: string;
  readonly entryBefore: string;
}

function withEntry(text: string, { importLine, before, entry, entryBefore }: Entry): string {
  for (const mark of [before, `${entryBefore}\n`]) {
    if (!text.includes(mark))
      throw new RangeError(`The line \`${mark.trim()}\` that marks the place is gone.`);
  }
  return text
    .replace(before, `${importLine}\n${before}`)
    .replace(`${entryBefore}\n`, `${entry}\n${entryBefore}\n`);
}

function quotedId(id: string): string {
  return `'${id}'`;
}

/** A title as it may stand in a quoted text of a source file. */
function inText(title: string): string {
  return title.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
