import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isProblem } from '../../api/problem';
import { setUp } from '../../api/session';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { Alert } from '../../view/Alert';
import { problemText } from '../../view/problem-text';
import { textOf } from '../../view/form-text';
import './sign-in.css';

const fields = [
  { name: 'name', type: 'text', complete: 'name' },
  { name: 'email', type: 'email', complete: 'username' },
  { name: 'password', type: 'password', complete: 'new-password' },
] as const;

/** The shortest password the server takes. */
const SHORTEST = 12;

/** Where the link leads that the first start in production prints. */
export function SetUpPage() {
  const { t } = useTranslation();
  const { token = '' } = useParams();
  const navigate = useNavigate();
  const setting = useMutation({
    mutationFn: setUp,
    onSuccess: () => navigate(addresses.signIn, { replace: true }),
  });
  const problem = isProblem(setting.error) ? setting.error : undefined;
  const told = setting.error && problemText(setting.error, t);
  const submit = (event: React.SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [name = '', email = '', password = ''] = fields.map((field) => textOf(form, field.name));
    setting.mutate({ token, name, email, password });
  };
  return (
    <div className="sign-in">
      <PageTitle title={t(pages.setUp.title)} />
      <p className="kern-body">{t('session.setUpIntro')}</p>
      {told && (
        <Alert kind="danger" title={told.title}>
          <p className="kern-body">
            {told.detail} {problem?.errors.map(({ message }) => message).join(' ')}
          </p>
        </Alert>
      )}
      <form className="sign-in__form" onSubmit={submit}>
        {fields.map(({ name, type, complete }) => (
          <div className="kern-form-input" key={name}>
            <label className="kern-label" htmlFor={name}>
              {t(`session.${name}`)}
            </label>
            {type === 'password' && (
              <div className="kern-hint" id="password-hint">
                {t('session.passwordHint')}
              </div>
            )}
            <input
              className="kern-form-input__input"
              id={name}
              name={name}
              type={type}
              autoComplete={complete}
              aria-describedby={type === 'password' ? 'password-hint' : undefined}
              minLength={type === 'password' ? SHORTEST : undefined}
              required
            />
          </div>
        ))}
        <button
          type="submit"
          className="kern-btn kern-btn--primary kern-btn--block"
          aria-disabled={setting.isPending}
        >
          <span className="kern-label">{t('session.setUpSubmit')}</span>
        </button>
      </form>
    </div>
  );
}
