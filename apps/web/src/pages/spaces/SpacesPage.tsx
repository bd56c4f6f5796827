import { useTranslation } from 'react-i18next';
import { keeps } from '../../site/sections';
import { useSession } from '../../api/session';
import { useIndicators, useSocialSpaces } from '../../api/spaces';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { RecordDesk } from '../../record/RecordDesk';
import { spaceChoices } from '../../record/references/space-choices';
import { Empty } from '../../view/Empty';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { AskedView } from './AskedView';
import { Choice } from '../../view/Choice';
import { ChosenSpace } from './ChosenSpace';
import { IndicatorView } from './IndicatorView';
import { KeepingIndicator } from './KeepingIndicator';
import { useSpaceQuery } from './use-space-query';
import './spaces.css';

/** The municipality in its parts: an indicator or the participation on the map, and what is known of one of them. */
export function SpacesPage() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const { asked, choose, chooseSpace } = useSpaceQuery();
  const spaces = useSocialSpaces();
  const indicators = useIndicators();
  const failed = spaces.error ?? indicators.error;
  if (failed) return <ErrorState error={failed} retry={() => void spaces.refetch()} />;
  if (!spaces.data || !indicators.data) return <Loading />;
  const indicator = indicators.data.find(({ id }) => id === asked('indikator')) ?? indicators.data[0];
  const chosen = spaces.data.find(({ id }) => id === asked('raum'));
  const showsAsked = asked('zeigt') === 'beteiligung';
  const choices = (
    <>
      <Choice
        label={t('spaces.shows')}
        value={showsAsked ? 'beteiligung' : ''}
        choices={[
          ['', t('spaces.anIndicator')],
          ['beteiligung', t('spaces.asked.choice')],
        ]}
        onChange={(what) => {
          choose('zeigt', what);
        }}
      />
      {!showsAsked && indicator && (
        <Choice
          label={t('spaces.indicator')}
          value={indicator.id}
          choices={indicators.data.map(({ id, name }) => [id, name])}
          onChange={(id) => {
            choose('indikator', id);
          }}
        />
      )}
      <Choice
        label={t('spaces.chosen')}
        value={chosen?.id ?? ''}
        choices={[
          ['', t('spaces.noneChosen')],
          ...spaceChoices(spaces.data).map(({ value, label }) => [value, label] as const),
        ]}
        onChange={chooseSpace}
      />
    </>
  );
  return (
    <RecordDesk>
      <div className="stack">
        <PageTitle title={t(pages.spaces.title)} />
        <p className="kern-body prose">{t('spaces.intro')}</p>
        {showsAsked && <AskedView spaces={spaces.data} chosen={chosen?.id} choices={choices} />}
        {!showsAsked && indicator && (
          <IndicatorView indicator={indicator} spaces={spaces.data} chosen={chosen?.id} choices={choices} />
        )}
        {!showsAsked && !indicator && (
          <>
            <div className="space-choice">{choices}</div>
            <Empty>{t('spaces.noIndicators')}</Empty>
          </>
        )}
        {keeps(person, 'indikatoren') && !showsAsked && (
          <KeepingIndicator indicator={indicator} spaceId={chosen?.id} />
        )}
        {chosen && <ChosenSpace space={chosen} spaces={spaces.data} />}
      </div>
    </RecordDesk>
  );
}
