import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useNames } from '../../i18n/names';
import { SequenceTable } from '../../view/SequenceTable';
import { Section } from './Section';

/** The bodies that dealt with the papers the mandate rests on, and the session that comes next. */
export function SequenceSection({ sheet: { sequences, nextSession } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  return (
    <Section title={t('papers.sequence')}>
      {sequences.length === 0 && <p className="kern-body">{t('sheet.noSequence')}</p>}
      {sequences.map(({ paperId, kind, title, reference, steps }) => (
        <SequenceTable
          key={paperId}
          caption={[labels('paperKinds', kind), reference, title].filter(Boolean).join(' · ')}
          steps={steps}
        />
      ))}
      <p className="kern-body">
        <span className="kern-body--bold">{t('sheet.nextSession')}</span>{' '}
        {nextSession
          ? t('sheet.nextSessionText', {
              day: formats.day(nextSession.sessionOn),
              body: names.body(nextSession.bodyId),
              role: labels('consultationRoles', nextSession.role),
              paper: nextSession.paperTitle,
            })
          : t('sheet.noNextSession')}
        {nextSession && !nextSession.public && ` (${t('papers.closed')})`}
      </p>
    </Section>
  );
}
