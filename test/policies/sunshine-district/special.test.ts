import { tellCases } from '../vignette.js';
import { sunshineSpecial } from './special.cases.js';

for (const table of sunshineSpecial) tellCases(table);
