import { tellCases } from '../vignette.js';
import { changfengSpecial } from './special.cases.js';

for (const table of changfengSpecial) tellCases(table);
