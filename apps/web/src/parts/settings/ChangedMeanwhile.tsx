import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldSchema } from '../../api/model.types';
import type { Plain } from '../../record/form/plain-data';
import { Alert } from '../../view/Alert';
import { TableOrCards } from '../../view/TableOrCards';
import { useToldValues } from './use-told-values';

interface Props {
  readonly schema: FieldSchema;
  /** What the form began with, and what somebody else made of it. */
  readonly before: Plain;
  readonly now: Plain;
}

/** Says that somebody else changed the same thing while the form was open, and what. */
export function ChangedMeanwhile({ schema, before, now }: Props) {
  const { t } = useTranslation();
  const told = useToldValues();
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => alert.current?.focus(), [now]);
  const [was, is] = [new Map(told(schema, before)), new Map(told(schema, now))];
  const rows = [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => JSON.stringify(was.get(name)) !== JSON.stringify(is.get(name)),
  );
  return (
    <Alert kind="warning" title={t('administration.meanwhile.title')} ref={alert}>
      <p className="kern-body">{t('administration.meanwhile.hint')}</p>
      {rows.length > 0 && (
        <TableOrCards
          caption={t('administration.meanwhile.changed')}
          rows={rows}
          keyOf={(name) => name}
          columns={[
            { name: t('administration.changes.field'), cell: (name) => name },
            { name: t('administration.changes.before'), cell: (name) => was.get(name) ?? '–' },
            { name: t('administration.changes.after'), cell: (name) => is.get(name) ?? '–' },
          ]}
        />
      )}
    </Alert>
  );
}
