import { useTranslation } from 'react-i18next';
import type { Desk } from '../../api/deadlines';
import { OfProcess } from '../../view/OfProcess';
import { RowAction } from '../../view/RowAction';
import { useLabels } from '../../i18n/labels';
import { useRecordDesk } from '../../record/RecordDesk';
import { TableOrCards } from '../../view/TableOrCards';
import { own } from '../../record/own-entries';

/** Papers that wait to be signed or released by this person. */
export function WaitingPapers({ papers }: Pick<Desk, 'papers'>) {
  const { t } = useTranslation();
  const labels = useLabels();
  const takeUp = useRecordDesk();
  return (
    <section className="desk__section">
      <h2 className="kern-heading-medium" tabIndex={-1}>
        {t('desk.papers')}
      </h2>
      <TableOrCards
        caption={t('desk.papers')}
        rows={papers}
        keyOf={({ processId, paperId, act }) => `${processId} ${paperId} ${act}`}
        columns={[
          {
            name: t('desk.paper'),
            cell: ({ title, kind }) => (
              <>
                <span className="row-note">{labels('paperKinds', kind)}</span>
                {title}
              </>
            ),
          },
          { name: t('deadlines.column.process'), cell: (paper) => <OfProcess {...paper} /> },
          {
            name: t('council.action'),
            onScreen: true,
            cell: ({ processId, paperId, title, act }) => {
              const type = act === 'sign' ? own.coSigned : own.released;
              return (
                <RowAction
                  type={type}
                  about={title}
                  act={() => {
                    takeUp({ processId, start: { type, part: paperId } });
                  }}
                />
              );
            },
          },
        ]}
      />
    </section>
  );
}
