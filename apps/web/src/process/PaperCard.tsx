import { useTranslation } from 'react-i18next';
import type { Paper } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { Badge } from '../view/Badge';
import { Facts } from '../view/Facts';
import { ItemTable } from './ItemTable';

export function PaperCard({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  return (
    <article className="kern-card kern-card--hug">
      <div className="kern-card__container">
        <header className="kern-card__header">
          <p className="kern-preline">
            {[labels('paperKinds', paper.kind), paper.reference].filter(Boolean).join(' · ')}
          </p>
          <h2 className="kern-title">{paper.title}</h2>
          <p>
            <Badge kind="info">{labels('paperStates', paper.state)}</Badge>{' '}
            {!paper.public && <Badge kind="warning">{t('papers.notPublic')}</Badge>}
          </p>
        </header>
        <Facts
          facts={[
            [t('papers.version'), String(paper.version)],
            [t('mandate.through'), paper.throughPhase && labels('phases', paper.throughPhase)],
            [t('papers.releasedOn'), paper.releasedOn && formats.day(paper.releasedOn)],
            [t('papers.endedBecause'), paper.endedBecause],
          ]}
        />
        <ItemTable caption={t('papers.proposed')} items={paper.proposedItems} />
      </div>
    </article>
  );
}
