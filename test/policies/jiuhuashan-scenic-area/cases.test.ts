import { tellCases } from '../vignette.js';
import { jiuhuashanAllowance } from './allowance.cases.js';
import { jiuhuashanEmergency, jiuhuashanExpenditure } from './temporary.cases.js';

tellCases(jiuhuashanAllowance);
tellCases(jiuhuashanEmergency);
tellCases(jiuhuashanExpenditure);
