// Lets plain Node load the TypeScript of this project with the settings Jest uses, for what runs outside of tests.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { swcOptions } from './swc-options.mjs';

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL !== undefined) {
      const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
      if (source.protocol === 'file:' && existsSync(source)) return nextResolve(source.href, context);
    }
    return nextResolve(specifier, context);
  },
  load(url, context, nextLoad) {
    if (!url.endsWith('.ts') || url.includes('/node_modules/')) return nextLoad(url, context);
    const filename = fileURLToPath(url);
    // Node wants the attributes of JSON imports; Jest resolves such imports by itself.
    const jsc = { ...swcOptions.jsc, experimental: { keepImportAttributes: true } };
    const { code } = transformSync(readFileSync(filename, 'utf8'), { ...swcOptions, jsc, filename });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
