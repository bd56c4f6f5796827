import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { refresh } from '../../../site/refresh';
import { takeUsualSteps, useProcessTemplate, type ProcessTemplate } from '../../../api/templates';
import type { Process } from '../../../api/process.types';
import { useAnnounce } from '../../../view/Announcer';
import { useLabels } from '../../../i18n/labels';
import { DayInput } from '../../../record/form/DayInput';
import { useIdempotencyKey } from '../../../record/idempotency';
import { Alert } from '../../../view/Alert';
import { problemText } from '../../../view/problem-text';
import { useAllowed } from '../../../record/use-allowed';
import { own } from '../../../record/own-entries';
import '../../../record/form/form.css';

type UsualStep = ProcessTemplate['steps'][number];

const keyOf = ({ phase, title }: Pick<UsualStep, 'phase' | 'title'>): string => `${phase} ${title}`;

/** The steps this kind of planning usually takes and nobody has planned here, to be taken over at once. */
export function UsualSteps({ process }: { process: Process }) {
  const { t } = useTranslation();
  const allowed = useAllowed(process.id, own.stepPlanned);
  const { data } = useProcessTemplate(process.id);
  const [planned, setPlanned] = useState<number | undefined>();
  const success = useRef<HTMLDivElement>(null);
  const open = (data?.steps ?? []).filter(({ proposedOn }) => proposedOn !== undefined);
  const said = planned !== undefined && (
    <Alert kind="success" title={t('templates.steps.done', { count: planned })} ref={success} />
  );
  if (open.length === 0 || process.final || !allowed) return said;
  return (
    <section className="stack" aria-labelledby="usual-steps">
      {said}
      <h3 className="kern-heading-small" id="usual-steps">
        {t('templates.steps.title')}
      </h3>
      <p className="kern-body kern-body--muted">{t('templates.steps.hint')}</p>
      <Choice
        key={open.map(keyOf).join('\n')}
        process={process}
        open={open}
        onPlanned={(count) => {
          setPlanned(count);
          // The form begins anew with what is left, or is gone.
          requestAnimationFrame(() => success.current?.focus());
        }}
      />
    </section>
  );
}

interface ChoiceProps {
  readonly process: Process;
  readonly open: readonly UsualStep[];
  readonly onPlanned: (count: number) => void;
}

/** Those of the phase under way are chosen already; every day is a proposal. */
function Choice({ process, open, onPlanned }: ChoiceProps) {
  const { t } = useTranslation();
  const id = useId();
  const labels = useLabels();
  const announce = useAnnounce();
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const alert = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<readonly string[]>(() =>
    open.filter(({ underWay }) => underWay).map(keyOf),
  );
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const steps = open
    .filter((step) => chosen.includes(keyOf(step)))
    .map((step) => ({
      phase: step.phase,
      title: step.title,
      dueOn: days[keyOf(step)] ?? step.proposedOn ?? '',
    }));
  const taking = useMutation({
    mutationFn: () => takeUsualSteps(process, steps, keyFor([process.version, steps])),
    onSuccess: ({ planned }) => {
      refresh(client, process.id);
      onPlanned(planned);
      announce(t('templates.steps.done', { count: planned }));
    },
    onError: () => {
      // Somebody else may have written meanwhile: what is shown is to be the newest.
      refresh(client, process.id);
      requestAnimationFrame(() => alert.current?.focus());
    },
  });
  const problem = taking.error ? asProblem(taking.error) : undefined;
  const faultAt = (key: string): string | undefined => {
    const index = steps.findIndex((step) => keyOf(step) === key);
    const fault = problem?.errors.find(({ path }) => path === `steps.${String(index)}.dueOn`);
    // People type a day as they write it, not as it is sent.
    return fault?.code === 'day' ? t('form.dayNotUnderstood') : fault?.message;
  };
  const told = problem && problemText(problem, t);
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!taking.isPending && steps.length > 0) taking.mutate();
      }}
    >
      {told && (
        <Alert kind="danger" title={told.title} ref={alert}>
          <p className="kern-body">{told.detail}</p>
        </Alert>
      )}
      <fieldset className="kern-fieldset">
        <legend className="kern-sr-only">{t('templates.steps.title')}</legend>
        <ul className="plain-list usual-steps">
          {open.map((step, index) => {
            const key = keyOf(step);
            const at = `${id}-${String(index)}`;
            const fault = faultAt(key);
            return (
              <li key={key} className="usual-steps__step">
                <div className="kern-form-check">
                  <input
                    type="checkbox"
                    className="kern-form-check__checkbox"
                    id={at}
                    checked={chosen.includes(key)}
                    onChange={() => {
                      taking.reset();
                      setChosen((before) =>
                        before.includes(key) ? before.filter((one) => one !== key) : [...before, key],
                      );
                    }}
                  />
                  <label className="kern-label" htmlFor={at}>
                    {labels('phases', step.phase)}: {step.label}
                  </label>
                </div>
                {chosen.includes(key) && (
                  <div className={fault ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
                    <label className="kern-label" htmlFor={`${at}-day`}>
                      {t('steps.due')}
                      <span className="kern-sr-only">: {step.label}</span>
                    </label>
                    <DayInput
                      id={`${at}-day`}
                      className="kern-form-input__input"
                      past={false}
                      value={days[key] ?? step.proposedOn ?? ''}
                      aria-invalid={fault ? true : undefined}
                      aria-describedby={fault ? `${at}-fault` : undefined}
                      onDay={(day) => {
                        setDays((before) => ({ ...before, [key]: day ?? '' }));
                      }}
                    />
                    {fault && (
                      <p className="kern-error" id={`${at}-fault`}>
                        <span className="kern-icon kern-icon--danger" aria-hidden="true" />
                        <span className="kern-body">{fault}</span>
                      </p>
                    )}
                  </div>
                )}
              </li>
            );
          })}
        </ul>
      </fieldset>
      <div>
        <button
          type="submit"
          className="kern-btn kern-btn--secondary"
          aria-disabled={taking.isPending || steps.length === 0}
        >
          <span className="kern-label">{t('templates.steps.plan', { count: steps.length })}</span>
        </button>
      </div>
    </form>
  );
}
