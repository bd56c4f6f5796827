import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isProblem } from '../../api/problem';
import { choosePassword } from '../../api/session';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { useAnnounce } from '../../view/Announcer';
import { PageTitle } from '../../view/PageTitle';
import { Alert } from '../../view/Alert';
import { problemText } from '../../view/problem-text';
import { textOf } from '../../view/form-text';
import './sign-in.css';

/** The shortest password the server takes. */
const SHORTEST = 12;

/** Where the link leads that an administrator hands to somebody. */
export function ChoosePasswordPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const choosing = useMutation({
    mutationFn: choosePassword,
    onSuccess: () => {
      announce(t('session.passwordChosen'));
      void navigate(addresses.signIn, { replace: true });
    },
  });
  const problem = isProblem(choosing.error) ? choosing.error : undefined;
  const told = choosing.error && problemText(choosing.error, t);
  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (choosing.isPending) return;
    choosing.mutate({ token, password: textOf(new FormData(event.currentTarget), 'password') });
  };
  return (
    <div className="sign-in">
      <PageTitle title={t(pages.choosePassword.title)} />
      <p className="kern-body">{t('session.choosePasswordIntro')}</p>
      {told && (
        <Alert kind="danger" title={told.title}>
          <p className="kern-body">
            {told.detail} {problem?.errors.map(({ message }) => message).join(' ')}
          </p>
        </Alert>
      )}
      <form className="sign-in__form" onSubmit={submit}>
        <div className="kern-form-input">
          <label className="kern-label" htmlFor="password">
            {t('session.password')}
          </label>
          <div className="kern-hint" id="password-hint">
            {t('session.passwordHint')}
          </div>
          <input
            className="kern-form-input__input"
            id="password"
            name="password"
            type="password"
            autoComplete="new-password"
            aria-describedby="password-hint"
            minLength={SHORTEST}
            required
          />
        </div>
        <button
          type="submit"
          className="kern-btn kern-btn--primary kern-btn--block"
          aria-disabled={choosing.isPending}
        >
          <span className="kern-label">{t('session.choosePassword')}</span>
        </button>
      </form>
    </div>
  );
}
