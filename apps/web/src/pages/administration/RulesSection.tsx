import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { changeRules, useForms } from '../../api/administration';
import { useCouncilRules } from '../../api/council';
import { useSession } from '../../api/session';
import { useAnnounce } from '../../view/Announcer';
import { Alert } from '../../view/Alert';
import { ErrorState } from '../../view/ErrorState';
import { Facts } from '../../view/Facts';
import { Loading } from '../../view/Loading';
import { SectionHead } from './frame/SectionHead';
import { administers } from '../../site/sections';
import { SettingForm } from '../../parts/settings/SettingForm';
import { useToldValues } from '../../parts/settings/use-told-values';

/** How the bodies work: administrators change it, others read it. */
export function RulesSection() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const told = useToldValues();
  const { data: person } = useSession();
  const forms = useForms();
  const rules = useCouncilRules();
  const [saved, setSaved] = useState(0);
  const failed = rules.error ?? forms.error;
  return (
    <section className="stack">
      <SectionHead
        section="gremienregeln"
        title={t('administration.section.gremienregeln')}
        intro={t('administration.rules.intro')}
      />
      {failed && (
        <ErrorState
          error={failed}
          retry={() => {
            void rules.refetch();
            void forms.refetch();
          }}
        />
      )}
      {!failed && !(rules.data && forms.data) && <Loading />}
      {rules.data &&
        forms.data &&
        (administers(person) ? (
          <SettingForm
            id="rules-form"
            schema={forms.data.councilRules}
            initial={{ ...rules.data }}
            save={changeRules}
            onSaved={() => {
              setSaved((count) => count + 1);
              announce(t('administration.rules.saved'));
            }}
          />
        ) : (
          <Facts facts={told(forms.data.councilRules, rules.data)} />
        ))}
      {saved > 0 && <Alert kind="success" title={t('administration.rules.saved')} />}
    </section>
  );
}
