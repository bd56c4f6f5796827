import type { Consultation } from '../../api/council';

const nameOf = ({ paperReference = '', paperTitle }: Consultation): string =>
  `${paperReference} ${paperTitle}`;

/** Papers in the order of their references, as an agenda lists them; the tenth comes after the ninth. */
export const asOnAgenda = (consultations: readonly Consultation[]): Consultation[] =>
  consultations.toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), 'de', { numeric: true }));

interface OnAgenda {
  readonly bundle?: Consultation['bundle'];
  readonly papers: readonly Consultation[];
}

/** The agenda with what goes together in one place: that of the first of it. */
export function withBundles(consultations: readonly Consultation[]): OnAgenda[] {
  const isFirst = ({ bundle }: Consultation, index: number): boolean =>
    bundle === undefined || consultations.findIndex((one) => one.bundle?.id === bundle.id) === index;
  return consultations.filter(isFirst).map((first) => ({
    ...(first.bundle && { bundle: first.bundle }),
    papers: first.bundle ? consultations.filter(({ bundle }) => bundle?.id === first.bundle?.id) : [first],
  }));
}
