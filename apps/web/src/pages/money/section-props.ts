import type { MoneyFilters } from '../../api/money';

/** What a section of the money of all processes is narrowed by. */
export interface SectionProps {
  readonly filters: MoneyFilters;
  readonly clear: () => void;
}
