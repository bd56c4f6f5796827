import { useTranslation } from 'react-i18next';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';

/** The accessibility statement (§ 12b BGG and the laws of the Länder ask for one). */
export function StatementPage() {
  const { t } = useTranslation();
  const sections = ['standard', 'tested', 'known', 'feedback'] as const;
  return (
    <article className="prose">
      <PageTitle title={t(pages.statement.title)} />
      <p className="kern-body">{t('statement.intro')}</p>
      {sections.map((section) => (
        <section key={section}>
          <h2 className="kern-heading-medium">{t(`statement.${section}.title`)}</h2>
          <p className="kern-body">{t(`statement.${section}.text`)}</p>
        </section>
      ))}
    </article>
  );
}
