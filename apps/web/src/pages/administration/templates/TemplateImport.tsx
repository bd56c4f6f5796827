import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useForms } from '../../../api/administration';
import { asProblem } from '../../../api/problem';
import { previewTemplateFile, takeTemplateFile, type ImportPreview } from '../../../api/templates';
import { useAnnounce } from '../../../view/Announcer';
import { labelAt } from '../../../i18n/field-label';
import { useIdempotencyKey } from '../../../record/idempotency';
import { Alert } from '../../../view/Alert';
import { Badge } from '../../../view/Badge';
import { problemText } from '../../../view/problem-text';
import { nameInFile, placeInFile } from './place-in-file';
import { TemplateDifference } from './TemplateDifference';

type Imported = ImportPreview['items'][number];

/** Takes kinds of planning over from a file: shown first, then all of it or nothing. */
export function TemplateImport() {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const announce = useAnnounce();
  const keyFor = useIdempotencyKey();
  const { data: forms } = useForms();
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [file, setFile] = useState<unknown>();
  const [taken, setTaken] = useState(false);
  const preview = useMutation({
    mutationFn: previewTemplateFile,
    onSuccess: () => requestAnimationFrame(() => heading.current?.focus()),
  });
  const discard = () => {
    preview.reset();
    taking.reset();
    if (input.current) {
      input.current.value = '';
      input.current.focus();
    }
  };
  const taking = useMutation({
    mutationFn: (shown: ImportPreview) => takeTemplateFile(file, shown, keyFor([file, shown])),
    onSuccess: () => {
      void client.invalidateQueries();
      discard();
      setTaken(true);
      announce(t('templates.import.taken'));
    },
  });
  const choose = async (chosen: File | undefined) => {
    setTaken(false);
    setUnreadable(false);
    preview.reset();
    taking.reset();
    if (!chosen) return;
    try {
      const read: unknown = JSON.parse(await chosen.text());
      setFile(read);
      preview.mutate(read);
    } catch {
      setUnreadable(true);
    }
  };
  const refused = preview.error ?? taking.error;
  const problem = refused ? asProblem(refused) : undefined;
  /** Where in the file a fault is: which kind of planning, and the field as the form calls it. */
  const placeOf = (path: string): string => {
    const { index, field } = placeInFile(path);
    if (index === undefined) return t('templates.import.ofFile');
    const kind = nameInFile(file, index) ?? t('templates.import.numbered', { number: index + 1 });
    const [name] = field;
    const label = name === 'key' ? t('templates.import.key') : forms && labelAt(forms.template, field);
    return [kind, label].filter(Boolean).join(' › ');
  };
  const items = preview.data?.items ?? [];
  const changes = items.filter(({ change }) => change !== 'same');
  const told = ({ change, present }: Imported): string =>
    change === 'changed'
      ? t('templates.import.changed', { version: present + 1 })
      : t(change === 'new' ? 'templates.import.new' : 'templates.import.same');
  return (
    <section className="stack setting-form" aria-labelledby={`${id}-title`}>
      <h3 className="kern-heading-small" id={`${id}-title`}>
        {t('templates.import.title')}
      </h3>
      <div className="kern-form-input">
        <label className="kern-label" htmlFor={id}>
          {t('templates.import.file')}
        </label>
        <div className="kern-hint" id={`${id}-hint`}>
          {t('templates.import.hint')}
        </div>
        <input
          className="kern-form-input__input"
          ref={input}
          id={id}
          type="file"
          accept="application/json,.json"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </div>
      {taken && <Alert kind="success" title={t('templates.import.taken')} />}
      {unreadable && <Alert kind="danger" title={t('templates.import.unreadable')} />}
      {problem && (
        <Alert kind="danger" title={t('templates.import.faults')}>
          {problem.errors.length === 0 && <p className="kern-body">{problemText(problem, t).detail}</p>}
          <ul className="fault-list">
            {problem.errors.map(({ path, message }) => (
              <li className="kern-body" key={path}>
                {t('templates.import.faultIn', { place: placeOf(path), message })}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {preview.data && (
        <>
          <h4 className="kern-title" tabIndex={-1} ref={heading}>
            {t('templates.import.preview')}
          </h4>
          {changes.length === 0 && <p className="kern-body">{t('templates.import.nothing')}</p>}
          {changes.map((item) => (
            <details className="kern-accordion" key={item.key}>
              <summary className="kern-accordion__header">
                <span className="kern-title kern-title--small">
                  {item.name} <Badge kind="info">{told(item)}</Badge>
                </span>
              </summary>
              <div className="kern-accordion__body">
                <TemplateDifference caption={item.name} before={item.before} after={item.after} />
              </div>
            </details>
          ))}
          <div className="kern-btn-wrapper setting-form__actions">
            {changes.length > 0 && (
              <button
                type="button"
                className="kern-btn kern-btn--primary"
                aria-disabled={taking.isPending}
                onClick={() => {
                  if (!taking.isPending) taking.mutate(preview.data);
                }}
              >
                <span className="kern-label">{t('templates.import.take')}</span>
              </button>
            )}
            <button type="button" className="kern-btn kern-btn--tertiary" onClick={discard}>
              <span className="kern-label">{t('templates.import.discard')}</span>
            </button>
          </div>
        </>
      )}
    </section>
  );
}
