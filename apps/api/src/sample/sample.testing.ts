/** The day for which the sample is written down: on it, tests find it as its files have it. */
export { WRITTEN_FOR } from './calendar.js';
