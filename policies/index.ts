import type { PolicyDefinition } from '../src/policy/index.js';
import { changfengCounty } from './changfeng-county/index.js';
import { jiuhuashanScenicArea } from './jiuhuashan-scenic-area/index.js';
import { national } from './national/index.js';
import { sunshineDistrict } from './sunshine-district/index.js';
import { taianCity } from './taian-city/index.js';
import { template } from './template/index.js';

/** Every policy of this repository; a new jurisdiction adds its line here. */
export const POLICIES: readonly PolicyDefinition[] = [
  national,
  jiuhuashanScenicArea,
  taianCity,
  changfengCounty,
  sunshineDistrict,
  template,
];
