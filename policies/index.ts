import type { PolicyDefinition } from '../src/policy/index.js';
import { national } from './national/index.js';

/** Every policy of this repository; a new jurisdiction adds its line here. */
export const POLICIES: readonly PolicyDefinition[] = [national];
