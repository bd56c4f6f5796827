import { useTranslation } from 'react-i18next';
import type { Paper, Signature } from '../../../api/process.types';
import { useFormats } from '../../../i18n/formats';
import { useLabels } from '../../../i18n/labels';
import { useNames } from '../../../i18n/names';
import { Badge, type BadgeKind } from '../../../view/Badge';
import { DataTable } from '../../../view/DataTable';

const kinds: Readonly<Record<Signature['verdict'], BadgeKind>> = {
  yes: 'success',
  remark: 'info',
  no: 'danger',
};

/** Who has signed the present version of a paper and with which word; on the desk also who is still to sign. */
export function Signatures({ paper }: { paper: Paper }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const isOnTheDesk = paper.state === 'draft' || paper.state === 'coSigning';
  const asked = new Set(paper.requiredSigners.map(({ unit }) => unit));
  const besides = paper.signatures
    .filter(({ unit, version }) => version === paper.version && !asked.has(unit))
    .map((signature) => ({ unit: signature.unit, because: undefined, signature }));
  // What would be asked today says nothing about a paper that has left the desk.
  const rows = [...paper.requiredSigners, ...besides].filter(({ signature }) => isOnTheDesk || signature);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption={t('papers.signatures')}
      rows={rows}
      keyOf={({ unit }) => unit}
      columns={[
        { name: t('papers.unit'), cell: ({ unit }) => names.unit(unit) },
        { name: t('papers.because'), cell: ({ because }) => labels('signingGrounds', because) || '–' },
        {
          name: t('papers.verdict'),
          cell: ({ signature }) =>
            signature ? (
              <>
                <Badge kind={kinds[signature.verdict]}>
                  {labels('signatureVerdicts', signature.verdict)}
                </Badge>
                {signature.comment && <span className="below">{signature.comment}</span>}
              </>
            ) : (
              <Badge kind="warning">{t('papers.toSign')}</Badge>
            ),
        },
        {
          name: t('papers.signedBy'),
          cell: ({ signature }) =>
            signature
              ? t('papers.signedOn', { who: signature.by.name, day: formats.day(signature.on) })
              : '–',
        },
      ]}
    />
  );
}
