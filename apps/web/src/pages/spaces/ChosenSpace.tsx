import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFindingsOf } from '../../api/analysis';
import { useParticipation } from '../../api/participation';
import type { SocialSpace } from '../../api/spaces';
import { addresses } from '../../site/addresses';
import { useLabels } from '../../i18n/labels';
import { ParticipationTable } from '../../parts/participation/ParticipationTable';
import { PagedList } from '../../view/PagedList';
import { AskedThere } from './AskedThere';
import { FindingsThere } from './FindingsThere';

interface Props {
  readonly space: SocialSpace;
  readonly spaces: readonly SocialSpace[];
}

/** What is known of one space and its parts: whether somebody was asked, what was found, who was involved. */
export function ChosenSpace({ space, spaces }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  const findings = useFindingsOf(space.id);
  const participation = useParticipation({ space: space.id, state: 'all' });
  const line: string[] = [];
  for (let at = space.parentId; at !== undefined;) {
    const above = spaces.find(({ id }) => id === at);
    if (above) line.push(above.name);
    at = above?.parentId;
  }
  return (
    <section className="stack" aria-labelledby="chosen-space">
      <div>
        <h2 className="kern-heading-medium" id="chosen-space">
          {space.name}
        </h2>
        <p className="kern-body kern-body--muted">
          {[labels('spatialLevels', space.level), ...line].join(' · ')}
        </p>
      </div>
      <AskedThere space={space} spaces={spaces} />
      <h3 className="kern-heading-small">{t('spaces.findings')}</h3>
      <PagedList list={findings} empty={t('spaces.noFindings')}>
        {(rows) => <FindingsThere caption={t('spaces.findingsOf', { space: space.name })} rows={rows} />}
      </PagedList>
      <h3 className="kern-heading-small">{t('spaces.participation')}</h3>
      <PagedList list={participation} empty={t('spaces.noParticipation')}>
        {(rows) => <ParticipationTable rows={rows} />}
      </PagedList>
      <p>
        <Link className="kern-link" to={addresses.participationIn(space.id)}>
          {t('spaces.toParticipation')}
        </Link>
      </p>
    </section>
  );
}
