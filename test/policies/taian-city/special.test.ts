import { tellCases } from '../vignette.js';
import { taianCoverage } from './coverage.cases.js';

for (const table of taianCoverage) tellCases(table);
