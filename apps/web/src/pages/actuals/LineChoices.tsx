import { useTranslation } from 'react-i18next';
import type { ActualsChoices, AmbiguousAccount } from '../../api/imports';
import { Choice } from '../../view/Choice';

type LineChoice = NonNullable<ActualsChoices['lines']>[number];

interface Props {
  readonly ambiguous: readonly AmbiguousAccount[];
  readonly chosen: readonly LineChoice[];
  readonly choose: (lines: LineChoice[]) => void;
}

/** Which line is meant where an account is in several of a year. */
export function LineChoices({ ambiguous, chosen, choose }: Props) {
  const { t } = useTranslation();
  if (ambiguous.length === 0) return null;
  return (
    <fieldset className="kern-fieldset">
      <legend className="kern-label">{t('actuals.ambiguous')}</legend>
      <div className="kern-fieldset__body import__fields">
        {ambiguous.map(({ year, account, lines }) => (
          <Choice
            key={`${String(year)} ${account}`}
            label={t('actuals.choose', { account, year })}
            value=""
            choices={[
              ['', t('form.pleaseChoose')],
              ...lines.map(
                (line) =>
                  [
                    `${line.processId} ${line.lineId}`,
                    `${line.number} ${line.processTitle}: ${line.purpose}`,
                  ] as const,
              ),
            ]}
            onChange={(meantBy) => {
              const meant = lines.find((line) => `${line.processId} ${line.lineId}` === meantBy);
              if (!meant) return;
              const others = chosen.filter((line) => line.year !== year || line.account !== account);
              const { processId, lineId } = meant;
              choose([...others, { year, account, processId, lineId }]);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
