import { bodies } from './bodies.js';
import { councilRules } from './council-rules.js';
import { departments } from './departments.js';
import { people, samplePassword } from './people.js';
import { windows } from './windows.js';
import { processes } from './processes/index.js';
import { indicatorValues } from './indicator-values.js';
import { indicators } from './indicators.js';
import { socialSpaceShapes } from './social-space-shapes.js';
import { ownTemplates } from './templates.js';
import { socialSpaces } from './social-spaces.js';

/** Landkreis Musterau, plainly fictional: everything an empty database is filled with, as plain data. */
export const sampleCounty = () => ({
  departments,
  bodies,
  councilRules,
  analysis: { socialSpaces, socialSpaceShapes, indicators, indicatorValues },
  windows,
  ownTemplates,
  people: people.map((person) => ({ ...person, password: samplePassword })),
  processes,
});

export { templateOfCounty } from './templates.js';
export { recordSample, StoryNotLegal, type RecordedStory } from './record-sample.js';
