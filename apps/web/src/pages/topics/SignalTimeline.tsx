import { useTranslation } from 'react-i18next';
import type { Topic } from '../../api/topics';
import { today, useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';

const DAY = 86_400_000;
/** So far back the line goes. */
const SPAN = 730 * DAY;
const WIDTH = 600;

/** Signals as marks on a line over two years, and the same in words. */
export function SignalTimeline({ signals, count }: { signals: Topic['signals']; count: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labels = useLabels();
  if (signals.length === 0) return <p className="kern-body kern-body--muted">{t('topics.noSignal')}</p>;
  const end = Date.parse(today());
  const at = (day: string): number => WIDTH * (1 - (end - Date.parse(day)) / SPAN);
  const shown = signals.filter(({ notedOn }) => at(notedOn) >= 0);
  const years = [0, 1, 2].map((back) => new Date(end).getUTCFullYear() - back);
  return (
    <details className="signals">
      <summary className="signals__summary">
        <span className="signals__count">{t('topics.signals', { count })}</span>
        <svg
          className="signals__line"
          viewBox={`-8 0 ${String(WIDTH + 16)} 40`}
          aria-hidden="true"
          preserveAspectRatio="xMinYMid meet"
        >
          <line x1="0" x2={WIDTH} y1="14" y2="14" />
          {years
            .map((year) => [year, at(`${String(year)}-01-01`)] as const)
            .filter(([, x]) => x >= 0)
            .map(([year, x]) => (
              <g key={year}>
                <line className="signals__year" x1={x} x2={x} y1="4" y2="24" />
                <text x={x + 4} y="37">
                  {year}
                </text>
              </g>
            ))}
          {shown.map(({ notedOn, source }, index) => (
            <circle key={`${notedOn} ${source} ${String(index)}`} cx={at(notedOn)} cy="14" r="6" />
          ))}
        </svg>
      </summary>
      <ul className="kern-list kern-list--bullet">
        {signals.map(({ kind, source, notedOn }, index) => (
          <li key={`${notedOn} ${source} ${String(index)}`}>
            {formats.day(notedOn)}: {labels('signalKinds', kind)}, {source}
          </li>
        ))}
      </ul>
    </details>
  );
}
