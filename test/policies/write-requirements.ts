import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTable } from './requirement-table.js';
import { requirementTable } from './requirements.js';

/** Writes the table of requirements into `policies/README.md` anew: see `requirements.test.ts`. */
const root = join(import.meta.dirname, '..', '..');
const readme = join(root, 'policies', 'README.md');
writeFileSync(readme, withTable(readFileSync(readme, 'utf8'), requirementTable(root)));
