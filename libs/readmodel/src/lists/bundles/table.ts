import { isBundleable, type PaperKind, type PaperState } from '@plankreis/process';
import { flag, text } from '../../tables/column.js';
import { folded } from '../../tables/folded.js';
import { partTable } from '../../tables/part-table.js';

/** Which papers go to the council together, and which could. */
export const bundleTable = partTable(
  'bundle_row',
  {
    bundleId: text().optional(),
    bundleTitle: text().optional(),
    bundleReference: text().optional(),
    bundleable: flag(),
    title: text(),
    titleKey: text(),
    reference: text().optional(),
    kind: text<PaperKind>(),
    state: text<PaperState>(),
  },
  {
    indexes: [['bundleId'], ['bundleable', 'titleKey']],
    derive: (dossier) =>
      dossier.papers.flatMap((paper) => {
        const { id, bundle, kind, title, reference, state } = paper;
        const bundleable = isBundleable(dossier, paper);
        if (!bundle && !bundleable) return [];
        return [
          {
            partId: id,
            public: paper.public,
            ...{ bundleId: bundle?.id, bundleTitle: bundle?.title, bundleReference: bundle?.reference },
            ...{ bundleable, title, titleKey: folded(title), reference, kind, state },
          },
        ];
      }),
  },
);
