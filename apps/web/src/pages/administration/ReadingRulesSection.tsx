import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeReadingRules, useForms, useReadingRules } from '../../api/administration';
import { useAnnounce } from '../../view/Announcer';
import { Alert } from '../../view/Alert';
import { ErrorState } from '../../view/ErrorState';
import { Loading } from '../../view/Loading';
import { SectionHead } from './frame/SectionHead';
import { SettingForm } from '../../parts/settings/SettingForm';

/** The municipality's own rules by which printed results are read; they come before those of the program. */
export function ReadingRulesSection() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const forms = useForms();
  const rules = useReadingRules();
  const [saved, setSaved] = useState(0);
  const failed = rules.error ?? forms.error;
  return (
    <section className="stack">
      <SectionHead
        section="leseregeln"
        title={t('administration.section.leseregeln')}
        intro={t('administration.reading.intro', { count: rules.data?.shipped.length ?? 0 })}
      />
      {failed && (
        <ErrorState error={failed} retry={() => void Promise.all([rules.refetch(), forms.refetch()])} />
      )}
      {!failed && !(rules.data && forms.data) && <Loading />}
      {rules.data && forms.data && (
        <SettingForm
          id="reading-rules-form"
          schema={forms.data.readingRules}
          initial={{ rules: rules.data.rules }}
          save={changeReadingRules}
          onSaved={() => {
            setSaved((count) => count + 1);
            announce(t('administration.reading.saved'));
          }}
        />
      )}
      {saved > 0 && <Alert kind="success" title={t('administration.reading.saved')} />}
    </section>
  );
}
