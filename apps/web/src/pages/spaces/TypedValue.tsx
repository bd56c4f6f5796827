import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { putValue, useForms } from '../../api/administration';
import type { Indicator } from '../../api/spaces';
import { SettingForm } from '../../parts/settings/SettingForm';
import { useAnnounce } from '../../view/Announcer';
import { Alert } from '../../view/Alert';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import '../../parts/settings/settings.css';

interface Props {
  readonly indicator: Indicator;
  /** The space that is looked at. */
  readonly spaceId: string | undefined;
}

/** Types in a single value: space, day, and the value or why there is none. */
export function TypedValue({ indicator, spaceId }: Props) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const forms = useForms();
  const [saved, setSaved] = useState(0);
  return (
    <details className="chart__table">
      <summary>{t('spaces.typeIn', { indicator: indicator.name })}</summary>
      <div className="stack">
        {saved > 0 && <Alert kind="success" title={t('spaces.typedIn')} />}
        {forms.error && <ErrorState error={forms.error} retry={() => void forms.refetch()} />}
        {forms.isPending && <Loading />}
        {forms.data && (
          <SettingForm
            // A form of its own for the next value, and for the next space.
            key={`${saved} ${spaceId}`}
            id="typed-value"
            schema={forms.data.indicatorValue}
            initial={spaceId === undefined ? {} : { spaceId }}
            save={(data) => putValue(indicator.id, data)}
            onSaved={() => {
              setSaved((before) => before + 1);
              announce(t('spaces.typedIn'));
            }}
          />
        )}
      </div>
    </details>
  );
}
