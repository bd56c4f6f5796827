import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/formats';
import { Alert } from '../view/Alert';
import type { WaitingState } from './use-waiting';

interface Props {
  readonly waiting: WaitingState;
  readonly fileName: string | undefined;
  /** What is said of work that was called off. */
  readonly calledOff: string;
  readonly again?: () => void;
}

/** How far the work is, with the way to call it off; that it was, and the way to begin anew. */
export function Underway({ waiting, fileName, calledOff, again }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { busy, howFar } = waiting;
  const told = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone.
  useEffect(() => {
    if (waiting.calledOff) told.current?.focus();
  }, [waiting.calledOff]);
  if (!busy)
    return waiting.calledOff ? (
      <Alert kind="info" title={calledOff} ref={told}>
        {again && (
          <button type="button" className="kern-btn kern-btn--secondary" onClick={again}>
            <span className="kern-label">{t('imports.again')}</span>
          </button>
        )}
      </Alert>
    ) : null;
  const { stage, done, of } = howFar ?? ({ stage: 'sending', done: 0, of: 0 } as const);
  // Where nothing is done yet, how long it takes is not known either.
  const known = done > 0 && of > 0;
  const share = formats.number(Math.floor((100 * done) / Math.max(of, 1)));
  const text = t(`imports.stage.${stage}`, { name: fileName ?? t('imports.file') });
  return (
    <div className="import__wait">
      <div className="import__progress">
        <span className="kern-body" role="status">
          {text}
        </span>
        {/* Read out now and then would be too often: the bar can be asked. */}
        <div className="kern-progress">
          <progress aria-label={text} {...(known && { value: done, max: of })} />
        </div>
        <span className="kern-body kern-body--small kern-body--muted import__count">
          {known && stage === 'reading' && t('imports.share', { share })}
          {known &&
            (stage === 'checking' || stage === 'writing') &&
            t(`imports.count.${stage}`, { done: formats.number(done), of: formats.number(of) })}
        </span>
      </div>
      <button type="button" className="kern-btn kern-btn--secondary" onClick={waiting.callOff}>
        <span className="kern-label">{t('imports.cancel')}</span>
      </button>
    </div>
  );
}
