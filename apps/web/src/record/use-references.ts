import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBodies } from '../api/directory';
import type { Process } from '../api/process.types';
import { useJournal } from '../api/processes';
import { useFormats } from '../i18n/formats';
import type { References } from './form/references';
import { moneyOf } from './references/money-of';
import { partsOf } from './references/parts-of';
import { useRegisters } from './references/use-registers';

/**
 * Everything a form can refer to, in words people know it by; where it is about one decision, only the items of that
 * one.
 */
export function useReferences(process?: Process, decisionId?: unknown): References {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: bodies } = useBodies();
  const { data: journal } = useJournal(process?.id ?? '', process !== undefined);
  const registers = useRegisters(process?.id);
  return useMemo(() => {
    const providers = {
      ...registers,
      ...partsOf(process, { decisionId, bodies, journal, formats, t }),
      ...moneyOf(process, formats),
    };
    return (kind) => providers[kind]?.() ?? [];
  }, [registers, process, decisionId, bodies, journal, formats, t]);
}
