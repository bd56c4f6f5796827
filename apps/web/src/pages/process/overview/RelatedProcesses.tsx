import { useTranslation } from 'react-i18next';
import { useChain } from '../../../api/dependencies';
import type { Process } from '../../../api/process.types';
import { Chain } from '../../../parts/dependencies/Chain';
import { PlansTouched } from './PlansTouched';

/** The cycles before and after, and the plans this one touches. */
export function RelatedProcesses({ process }: { process: Process }) {
  const { t } = useTranslation();
  const isOneOfSeveral = process.predecessorId !== undefined || process.successorId !== undefined;
  const { data: links } = useChain(process.id, isOneOfSeveral);
  return (
    <>
      {isOneOfSeveral && links && (
        <>
          <h3 className="kern-heading-small">{t('dependencies.chains')}</h3>
          <Chain
            links={links}
            label={t('dependencies.chainOf', { title: process.title })}
            here={process.id}
          />
        </>
      )}
      <PlansTouched process={process} />
    </>
  );
}
