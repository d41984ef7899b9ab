import { tellCases } from '../vignette.js';
import { taianTables } from './city.cases.js';

for (const table of taianTables) tellCases(table);
