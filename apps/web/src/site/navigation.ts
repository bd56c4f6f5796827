import { generatePath } from 'react-router';
import type { Person } from '../api/types';
import { pages, type Page } from './pages';

type Described = (typeof pages)[keyof typeof pages];
type Way = Extract<Described, { readonly navigation: unknown }>;

const ways = Object.values<Described>(pages).filter((page): page is Way => 'navigation' in page);

/** Whether somebody has the way to a page in their navigation. */
const sees = ({ navigation }: Page, { role }: Person): boolean =>
  navigation === 'everyone' || (navigation?.includes(role) ?? false);

/** Who may submit topics; the server decides, this only spares others a way that leads nowhere. */
export const submits = (person: Person): boolean => sees(pages.submit, person);

/** The ways of the main navigation of a person, in their order: where each leads and how it is called. */
export const navigationOf = (person: Person) =>
  ways
    .filter((page) => sees(page, person))
    .map(({ address, title }) => ({ to: generatePath<string>(address), title }));
