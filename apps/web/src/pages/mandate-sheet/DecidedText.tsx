import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { TextDifference } from '../../view/TextDifference';
import { Section } from './Section';

/** The decided text beside what was proposed, with the difference word by word. */
export function DecidedText({ sheet: { version } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const { decidedText, proposedText } = version ?? {};
  if (decidedText === undefined) return null;
  const isAmended = proposedText !== undefined && proposedText.trim() !== decidedText.trim();
  return (
    <Section title={t('mandate.decided')}>
      {isAmended ? (
        <>
          <div className="side-by-side">
            <div>
              <h3 className="kern-title kern-title--small">{t('mandate.proposed')}</h3>
              <p className="kern-body quoted">{proposedText}</p>
            </div>
            <div>
              <h3 className="kern-title kern-title--small">{t('mandate.decided')}</h3>
              <p className="kern-body quoted">{decidedText}</p>
            </div>
          </div>
          <div>
            <h3 className="kern-title kern-title--small">{t('sheet.difference')}</h3>
            <TextDifference before={proposedText} after={decidedText} />
          </div>
        </>
      ) : (
        <>
          <p className="kern-body quoted">{decidedText}</p>
          {proposedText !== undefined && (
            <p className="kern-body kern-body--small kern-body--muted">{t('sheet.asProposed')}</p>
          )}
        </>
      )}
    </Section>
  );
}
