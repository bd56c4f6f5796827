import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../api/problem';
import { Alert } from '../view/Alert';
import { problemText } from '../view/problem-text';

/** Why nothing was recorded: what is in the way, in each of the processes. */
export function Refused({ error }: { error: Error }) {
  const { t } = useTranslation();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    alert.current?.focus();
  }, [error]);
  const { title, detail } = problemText(error, t);
  const problem = asProblem(error);
  return (
    <Alert kind="danger" title={title} ref={alert}>
      <p className="kern-body">{detail}</p>
      <ul className="kern-list kern-list--bullet">
        {problem.errors.map(({ path, message }) => (
          <li key={path}>{message}</li>
        ))}
        {problem.missing.map((one, index) => (
          <li key={`${one.code} ${String(index)}`}>
            {[one.process, one.message].filter(Boolean).join(': ')}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
