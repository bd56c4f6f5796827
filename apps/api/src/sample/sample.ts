export { sampleCounty, type County } from './county.js';
export { recordSample, StoryNotLegal, type RecordedStory } from './record-sample.js';
