export { sampleCounty } from './county.js';
export { recordSample, StoryNotLegal, type RecordedStory } from './record-sample.js';
