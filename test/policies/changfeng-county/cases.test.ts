import { tellCases } from '../vignette.js';
import { changfengAllowance, changfengVoluntaryExit } from './allowance.cases.js';
import { changfengEmergency, changfengExtremePoverty } from './support.cases.js';

tellCases(changfengAllowance);
tellCases(changfengVoluntaryExit);
tellCases(changfengExtremePoverty);
tellCases(changfengEmergency);
