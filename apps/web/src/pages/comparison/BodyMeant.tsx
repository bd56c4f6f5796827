import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useBodies } from '../../api/directory';
import { useSayBody } from '../../api/oparl';
import { useAnnounce } from '../../view/Announcer';
import { problemText } from '../../view/problem-text';

interface Props {
  readonly systemId: string;
  readonly address: string;
  /** As it is called over there. */
  readonly name: string;
}

/** Asks once which body of ours one over there is. */
export function BodyMeant({ systemId, address, name }: Props) {
  const { t } = useTranslation();
  const { data: bodies = [] } = useBodies();
  const saying = useSayBody(systemId);
  const announce = useAnnounce();
  const id = useId();
  return (
    <div className="kern-form-input oparl-body">
      <label className="kern-label kern-label--small" htmlFor={id}>
        {t('oparl.comparison.which')}
        <span className="kern-sr-only">: {name}</span>
      </label>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className="kern-form-input__select"
          value=""
          disabled={saying.isPending}
          onChange={(event) => {
            saying.mutate(
              { address, bodyId: event.target.value },
              {
                onSuccess: () => {
                  announce(t('oparl.comparison.bodySaid'));
                },
              },
            );
          }}
        >
          <option value="">{t('form.pleaseChoose')}</option>
          {bodies.map((body) => (
            <option key={body.id} value={body.id}>
              {body.name}
            </option>
          ))}
        </select>
      </div>
      {saying.error && <p className="kern-error">{problemText(saying.error, t).detail}</p>}
    </div>
  );
}
