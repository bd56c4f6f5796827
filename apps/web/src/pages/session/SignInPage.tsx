import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { useSession, useSignIn } from '../../api/session';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { Alert } from '../../view/Alert';
import { problemText } from '../../view/problem-text';
import { textOf } from '../../view/form-text';
import './sign-in.css';

/** Only ways within this application are followed. */
const inside = (address: string | null): string =>
  address?.startsWith('/') && !address.startsWith('//') ? address : addresses.desk;

export function SignInPage() {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const { data: person } = useSession();
  const signIn = useSignIn();
  const password = useRef<HTMLInputElement>(null);
  if (person) return <Navigate to={inside(query.get('weiter'))} replace />;

  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    signIn.mutate(
      { email: textOf(form, 'email'), password: textOf(form, 'password') },
      { onError: () => password.current?.select() },
    );
  };
  const problem = signIn.error && problemText(signIn.error, t);
  return (
    <div className="sign-in">
      <PageTitle title={t(pages.signIn.title)} />
      <p className="kern-body">{t('session.intro')}</p>
      {query.has('weiter') && !problem && (
        <p className="kern-body kern-body--muted">{t('session.thenBack')}</p>
      )}
      {problem && (
        <Alert kind="danger" title={problem.title}>
          {problem.detail && <p className="kern-body">{problem.detail}</p>}
        </Alert>
      )}
      <form className="sign-in__form" onSubmit={submit}>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="email">
            {t('session.email')}
          </label>
          <input
            className="kern-form-input__input"
            id="email"
            name="email"
            type="email"
            autoComplete="username"
            required
          />
        </div>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="password">
            {t('session.password')}
          </label>
          <input
            className="kern-form-input__input"
            id="password"
            name="password"
            type="password"
            autoComplete="current-password"
            required
            ref={password}
          />
        </div>
        <button
          type="submit"
          className="kern-btn kern-btn--primary kern-btn--block"
          aria-disabled={signIn.isPending}
        >
          <span className="kern-label">{t('session.signIn')}</span>
        </button>
      </form>
    </div>
  );
}
