import { useTranslation } from 'react-i18next';
import type { DecisionItem, ProposedItem } from '../api/process.types';
import { useFormats } from '../i18n/formats';
import { useLabels } from '../i18n/labels';
import { DataTable, type Column } from '../view/DataTable';

type Item = ProposedItem &
  Partial<Pick<DecisionItem, 'result' | 'conditional' | 'conditionMetOn' | 'repealedOn'>>;

/** The numbered points of a paper or a decision; their results differ and are never summed up. */
export function ItemTable({ caption, items }: { caption: string; items: readonly Item[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  if (items.length === 0) return null;
  const decided = items.some(({ result }) => result);
  const condition = ({ conditional, conditionMetOn }: Item): string =>
    !conditional
      ? ''
      : conditionMetOn
        ? t('papers.conditionMet', { text: conditional.text, day: formats.day(conditionMetOn) })
        : t('papers.conditionOpen', { text: conditional.text });
  const columns: Column<Item>[] = [
    { name: t('papers.no'), cell: ({ no }) => no },
    {
      name: t('papers.text'),
      cell: (item) => (
        <>
          <span className="quoted">{item.text}</span>
          {condition(item) && <span className="below">{condition(item)}</span>}
          {item.repealedOn && (
            <span className="below">{t('papers.repealed', { day: formats.day(item.repealedOn) })}</span>
          )}
        </>
      ),
    },
    {
      name: t('papers.kind'),
      cell: (item) => (
        <>
          {labels('itemKinds', item.kind)}
          {item.throughPhase && (
            <span className="below">
              {t('papers.through', { phase: labels('phases', item.throughPhase) })}
            </span>
          )}
          {item.amountCents !== undefined && <span className="below">{formats.money(item.amountCents)}</span>}
        </>
      ),
    },
    ...(decided ? [{ name: t('papers.result'), cell: ({ result }: Item) => labels('results', result) }] : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={items} keyOf={({ no }) => String(no)} />;
}
