import type { Day } from '@plankreis/process';
import { bodies } from './registers/bodies.js';
import { councilRules } from './registers/council-rules.js';
import { departments } from './registers/departments.js';
import { people, samplePassword } from './registers/people.js';
import { windows } from './registers/windows.js';
import { processes } from './processes/index.js';
import { indicatorValues } from './registers/indicator-values.js';
import { indicators } from './registers/indicators.js';
import { socialSpaceShapes } from './registers/social-space-shapes.js';
import { ownTemplates, templateOn } from './templates.js';
import { calendarOf } from './story/calendar.js';
import { moved, told } from './story/told.js';
import { socialSpaces } from './registers/social-spaces.js';

/** Landkreis Musterau, plainly fictional, as it is on a day: everything an empty database is filled with, as plain data. */
export function sampleCounty(today: Day) {
  const calendar = calendarOf(today);
  const own = ownTemplates(calendar);
  return {
    departments,
    bodies,
    councilRules: {
      ...councilRules,
      terms: councilRules.terms.map(({ from, until }) => ({
        from: calendar.anniversary(from),
        until: calendar.anniversary(until),
      })),
    },
    analysis: {
      socialSpaces,
      socialSpaceShapes,
      indicators: moved(indicators, calendar),
      indicatorValues: moved(indicatorValues, calendar),
    },
    windows: moved(windows, calendar),
    ownTemplates: own,
    templateOn: templateOn(own),
    people: people.map((person) => ({ ...person, password: samplePassword })),
    processes: processes.map((story) => told(story, calendar)),
  };
}

/** The sample county as it is on a day. */
export type County = ReturnType<typeof sampleCounty>;
