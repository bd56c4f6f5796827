import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseNotices, noticesKey, useNotices, type NoticeChoice } from '../../api/account';
import { useAnnounce } from '../../view/Announcer';
import { Alert } from '../../view/Alert';
import { problemText } from '../../view/problem-text';
import { Radios } from '../../view/Radios';

const times = ['daily', 'weekly', 'off'] as const;

/** How often somebody is written to about what is due and new. */
export function NoticesSection() {
  const { t, i18n } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const { data: notices } = useNotices();
  const [wanted, setWanted] = useState<NoticeChoice['digest']>();
  const [error, setError] = useState<unknown>();
  if (!notices) return null;
  const choose = async (digest: NoticeChoice['digest']): Promise<void> => {
    const language = i18n.language === 'en' ? 'en' : 'de';
    setWanted(digest);
    setError(undefined);
    try {
      client.setQueryData(noticesKey, await chooseNotices({ digest, language }));
      announce(t('account.noticesChosen'));
    } catch (problem) {
      setError(problem);
    }
    setWanted(undefined);
  };
  const problem = error === undefined ? undefined : problemText(error, t);
  return (
    <section className="account-section">
      <h2 className="kern-heading-medium">{t('account.notices')}</h2>
      <p className="kern-body">{t(notices.sends ? 'account.noticesIntro' : 'account.noMails')}</p>
      {problem && <Alert kind="danger" title={problem.title} />}
      <Radios
        legend={t('account.howOften')}
        choices={times.map((time) => [time, t(`account.digest.${time}`)])}
        value={wanted ?? notices.digest}
        choose={(time) => void choose(time)}
      />
    </section>
  );
}
