import { changfengAllowance, changfengVoluntaryExit } from './changfeng-county/allowance.cases.js';
import { changfengSpecial } from './changfeng-county/special.cases.js';
import { changfengEmergency, changfengExtremePoverty } from './changfeng-county/support.cases.js';
import { jiuhuashanAllowance } from './jiuhuashan-scenic-area/allowance.cases.js';
import { jiuhuashanSpecial } from './jiuhuashan-scenic-area/special.cases.js';
import { jiuhuashanEmergency, jiuhuashanExpenditure } from './jiuhuashan-scenic-area/temporary.cases.js';
import { sunshineTables } from './sunshine-district/district.cases.js';
import { sunshineSpecial } from './sunshine-district/special.cases.js';
import { taianTables } from './taian-city/city.cases.js';
import { taianCoverage } from './taian-city/coverage.cases.js';
import { templateTables } from './template/county.cases.js';
import type { CaseTable } from './vignette.js';

/** Every legal case table. */
export const CASE_TABLES: readonly CaseTable[] = [
  jiuhuashanAllowance,
  jiuhuashanEmergency,
  jiuhuashanExpenditure,
  changfengAllowance,
  changfengVoluntaryExit,
  changfengExtremePoverty,
  changfengEmergency,
  ...taianTables,
  ...sunshineTables,
  ...templateTables,
  ...jiuhuashanSpecial,
  ...changfengSpecial,
  ...taianCoverage,
  ...sunshineSpecial,
];
