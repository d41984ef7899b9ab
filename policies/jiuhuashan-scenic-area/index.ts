import { definePolicy } from '../../src/policy/index.js';
import { preschoolGrant } from './education.js';
import { emergencyDeclarations, eventSubsidy, reliefFund } from './emergencies.js';
import { basicFuneral } from './funeral.js';
import { jiuhuashanInstruments } from './instruments.js';
import { procedure } from './procedure.js';
import { special, specialAdaptations } from './special.js';
import { standards } from './standards.js';

/** Jiuhuashan scenic area (九华山风景区) under Chizhou, Anhui: two townships with division codes under Qingyang. */
export const jiuhuashanScenicArea = definePolicy({
  id: 'jiuhuashan-scenic-area',
  version: '1.2.0',
  titles: { zh: '九华山风景区', en: 'Jiuhuashan scenic area' },
  extends: 'national',
  covers: ['341723108', '341723203'],
  instruments: jiuhuashanInstruments,
  declares: emergencyDeclarations,
  parameters: { ...standards, ...procedure, ...special },
  programmes: [preschoolGrant, basicFuneral, reliefFund, eventSubsidy],
  adapts: specialAdaptations,
});
