import { tellCases } from '../vignette.js';
import { jiuhuashanSpecial } from './special.cases.js';

for (const table of jiuhuashanSpecial) tellCases(table);
