import type { TestApp } from '../../app.testing.js';
import { Restating } from './restating.js';

/** Once the lists are as it is configured now. */
export const restated = ({ app }: TestApp): Promise<void> => app.get(Restating).settled();
