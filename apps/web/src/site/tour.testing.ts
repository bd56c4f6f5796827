import * as keys from '../api/keys.js';
import { allPages, pages, type View } from './pages.js';

export { allPages as describedPages };

/** A view of the tour with what it is called. */
export interface Stop extends View {
  readonly name: string;
  /** The file of the page's component, below `pages`. */
  readonly component: string;
}

const stops: readonly Stop[] = Object.entries(pages).flatMap(([page, { component, tour }]) =>
  tour.map((view: View) => ({
    ...view,
    name: [page, view.name].filter(Boolean).join(': '),
    component,
  })),
);
const isOpen = new Set<string>(
  Object.values(pages).flatMap((page) => ('open' in page ? [page.component] : [])),
);

/** What the accessibility tour looks at, in the order in which it goes there. */
export const tour = {
  /** Before anybody has signed in. */
  open: stops.filter(({ component }) => isOpen.has(component)),
  planner: [
    ...stops.filter(({ component, as }) => as === undefined && !isOpen.has(component)),
    { name: 'nothing there', component: '', at: '/gibtesnicht', until: 'h1' },
  ] satisfies Stop[],
  administrator: stops.filter(({ as }) => as === 'admin'),
};

const { processKey: _ofOneProcess, ...lists } = keys;

/** The keys of all lists that change when something is recorded. */
export const changingKeys: readonly (readonly string[])[] = Object.values(lists);
