/** The day for which the sample is written down: on it, tests find it as its files have it. */
export { WRITTEN_FOR } from './story/calendar.js';
/** With which everybody in the sample signs in. */
export { samplePassword } from './registers/people.js';
