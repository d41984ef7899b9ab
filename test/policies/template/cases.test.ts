import { tellCases } from '../vignette.js';
import { templateTables } from './county.cases.js';

for (const table of templateTables) tellCases(table);
