import { tellCases } from '../vignette.js';
import { sunshineTables } from './district.cases.js';

for (const table of sunshineTables) tellCases(table);
