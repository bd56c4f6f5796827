import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useNames } from '../../i18n/names';
import { Badge } from '../../view/Badge';
import { DataTable } from '../../view/DataTable';
import { Section } from './Section';

/** Duties nobody has met yet, by the day they are due. */
export function OpenSection({ sheet: { openDuties, on } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = useNames();
  return (
    <Section title={t('sheet.duties')}>
      {openDuties.length === 0 ? (
        <p className="kern-body">{t('sheet.noDuties')}</p>
      ) : (
        <DataTable
          captionHidden
          caption={t('sheet.duties')}
          rows={openDuties}
          keyOf={({ id }) => id}
          columns={[
            { name: t('steps.duty'), cell: ({ text }) => text },
            { name: t('steps.to'), cell: ({ toBodyId }) => names.body(toBodyId) || '–' },
            {
              name: t('steps.due'),
              cell: ({ dueOn }) => (
                <>
                  {formats.day(dueOn)} {dueOn < on && <Badge kind="danger">{t('steps.overdue')}</Badge>}
                </>
              ),
            },
          ]}
        />
      )}
    </Section>
  );
}
