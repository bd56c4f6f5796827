import type { Consultation } from '../api/council';

const nameOf = ({ paperReference = '', paperTitle }: Consultation): string =>
  `${paperReference} ${paperTitle}`;

/** Papers in the order of their references, as an agenda lists them; the tenth comes after the ninth. */
export const asOnAgenda = (consultations: readonly Consultation[]): Consultation[] =>
  consultations.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'de', { numeric: true }));
