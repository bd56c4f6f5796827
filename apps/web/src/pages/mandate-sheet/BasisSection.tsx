import { useTranslation } from 'react-i18next';
import type { MandateSheet } from '../../api/process.types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';
import { useNames } from '../../i18n/names';
import { useVotesText } from '../../i18n/votes';
import { Facts } from '../../view/Facts';
import { Result } from '../../view/Result';
import { useDecisionName } from './decision-name';
import { Section } from './Section';

/** By which authority the mandate stands: a decision that can be looked up, or a norm and the notice given. */
export function BasisSection({ sheet: { basis, version } }: { sheet: MandateSheet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  const names = useNames();
  const votesText = useVotesText();
  const nameOf = useDecisionName();
  if (!basis || !version) return null;
  const { content, authority } = version;
  const period = [content.startOn, content.endOn].map((day) => (day ? formats.day(day) : '…')).join(' – ');
  const given =
    basis.by === 'norm'
      ? ([
          [t('sheet.norm'), basis.norm],
          [
            t('sheet.notice'),
            t('sheet.noticeText', { body: names.body(basis.noticeBodyId), day: formats.day(basis.noticeOn) }),
          ],
        ] as const)
      : ([
          [t('papers.decision'), nameOf(basis)],
          [t('papers.items'), basis.itemNos.join(', ')],
          [
            t('papers.result'),
            basis.resultCode && <Result code={basis.resultCode} label={basis.resultLabel} />,
          ],
          [t('papers.votes'), votesText(basis.votes)],
          [
            t('sheet.effect'),
            basis.effectiveOn && basis.status === 'effective'
              ? t('papers.effectiveOn', { day: formats.day(basis.effectiveOn) })
              : labels('coverage', basis.status),
          ],
          [t('papers.urgent'), basis.urgent && t('sheet.urgent')],
        ] as const);
  return (
    <Section title={t('sheet.basis')}>
      <Facts
        facts={[
          [t('mandate.kind'), labels('mandateKinds', version.kind)],
          ...given,
          [
            t('sheet.changedByHead'),
            authority.by === 'amendment' &&
              t('sheet.changedByHeadText', {
                who: names.person(authority.personId),
                day: formats.day(version.on),
                reason: authority.reason,
              }),
          ],
          [t('mandate.through'), content.throughPhase && labels('phases', content.throughPhase)],
          [t('mandate.period'), (content.startOn ?? content.endOn) && period],
          [t('sheet.area'), content.area],
        ]}
      />
    </Section>
  );
}
