import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { Section } from './Section';

type NotCovered = MandateSheet['notCovered'][number];

/** What nobody may read into the mandate. */
export function NotCoveredSection({ sheet }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const said = (one: NotCovered): string => {
    switch (one.code) {
      case 'phase':
        return t('sheet.notCovered.phase', {
          phase: labels('phases', one.phase),
          status: labels('coverage', one.status),
        });
      case 'conditionOpen':
        return t('sheet.notCovered.condition', { no: one.itemNo, text: one.text });
      case 'objectionOpen':
        return t('sheet.notCovered.objection', { day: formats.day(one.on), grounds: one.grounds });
      case 'money':
        return one.decidedCents === undefined
          ? t('sheet.notCovered.noMoney', { asked: formats.money(one.askedCents) })
          : t('sheet.notCovered.money', {
              asked: formats.money(one.askedCents),
              decided: formats.money(one.decidedCents),
              more: formats.money(one.askedCents - one.decidedCents),
            });
      case 'endPassed':
        return t('sheet.notCovered.endPassed', { day: formats.day(one.endOn) });
      case 'suspended':
        return [t('sheet.notCovered.suspended'), one.because].filter(Boolean).join(' ');
    }
  };
  return (
    <Section title={t('sheet.notCovered.title')}>
      {sheet.notCovered.length === 0 ? (
        <p className="kern-body">{t('sheet.notCovered.nothing')}</p>
      ) : (
        <ul className="mandate-sheet__not-covered">
          {sheet.notCovered.map((one, index) => (
            <li className="kern-body" key={index}>
              {said(one)}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
