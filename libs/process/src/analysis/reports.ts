import type { Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { addMonths, lastOfMonth, type Day } from '../time/days.js';
import { isAdoption, isDealtWith } from '../vocabulary/vocabulary.js';
import { isAdopted } from './trace.js';

/** A report that some body has dealt with. */
export interface ReportLaid {
  readonly paperId: string;
  readonly title: string;
  readonly reference?: string;
  readonly bodyId: string;
  readonly laidOn: Day;
  /** What the body did with it. */
  readonly result: string;
}

/** Papers that carry a report. An extension asks for what is to follow from one: where that is granted, it does. */
const carriesReport = ({ decisions }: Dossier, { id, kind }: Paper): boolean =>
  kind === 'report' ||
  (kind === 'extension' &&
    decisions.some(({ paperId }) => paperId === id) &&
    !decisions.some(({ paperId, resultCode }) => paperId === id && isAdoption(resultCode)));

/** Reports with the first body that dealt with each. */
export const reportsLaid = (dossier: Dossier): ReportLaid[] =>
  dossier.papers
    .filter((paper) => carriesReport(dossier, paper))
    .flatMap(({ id, title, reference }) => {
      const dealt = [
        ...dossier.consultations
          .filter(({ paperId }) => paperId === id)
          .flatMap(({ bodyId, sessionOn, resultCode }) =>
            resultCode === undefined ? [] : [{ bodyId, laidOn: sessionOn, result: resultCode }],
          ),
        ...dossier.decisions
          .filter(({ paperId }) => paperId === id)
          .map(({ bodyId, decidedOn, resultCode }) => ({ bodyId, laidOn: decidedOn, result: resultCode })),
      ].filter(({ result }) => isDealtWith(result));
      const [first] = dealt.toSorted((one, other) =>
        one.laidOn < other.laidOn ? -1 : one.laidOn > other.laidOn ? 1 : 0,
      );
      return first
        ? [{ paperId: id, title, ...(reference === undefined ? {} : { reference }), ...first }]
        : [];
    });

/** Whether a measure follows from what the process has reported: one has been adopted. */
const hasConsequence = ({ measures }: Dossier): boolean => measures.some(isAdopted);

/** Reports from which no measure has followed; `from` is the day each counts as being without consequence. */
export const reportsWithoutConsequence = (
  dossier: Dossier,
  months: number,
): (ReportLaid & { readonly from: Day })[] =>
  hasConsequence(dossier)
    ? []
    : reportsLaid(dossier).map((report) => ({ ...report, from: addMonths(report.laidOn, months) }));

/** The last day on which a report must have been laid to be without consequence on `today`. */
export function latestLaid(today: Day, months: number): Day {
  const back = addMonths(today, -months);
  // Months differ in length: what was laid on a 31st counts from the end of a shorter month.
  return today === lastOfMonth(today) ? lastOfMonth(back) : back;
}
