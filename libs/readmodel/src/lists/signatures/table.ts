import { isUnreleased, requiredSigners, type PaperKind } from '@plankreis/process';
import { text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

type Act = 'sign' | 'release';

/** Papers that lie with a unit to be signed, or with their department to be released once all have signed. */
export const signingTable = partTable(
  'signing_row',
  { unit: text(), act: text<Act>(), paperId: text(), title: text(), kind: text<PaperKind>() },
  {
    isConfigured: true,
    indexes: [['unit', 'title']],
    derive: (dossier, around) =>
      dossier.papers.filter(isUnreleased).flatMap((paper) => {
        const { id, title, kind } = paper;
        const signers = requiredSigners(dossier, paper, around).filter(({ signature }) => !signature);
        const act: Act = signers.length > 0 ? 'sign' : 'release';
        const units = act === 'sign' ? signers.map(({ unit }) => unit) : [dossier.department];
        return units.map((unit) => ({
          partId: `${id}/${unit}`,
          public: paper.public,
          ...{ unit, act, paperId: id, title, kind },
        }));
      }),
  },
);
