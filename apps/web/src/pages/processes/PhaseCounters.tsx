import { useTranslation } from 'react-i18next';
import { useModel } from '../../api/model';
import type { Counts } from '../../api/types';
import { useFormats } from '../../i18n/formats';
import { useLabels } from '../../i18n/labels';

interface Props {
  readonly counts: Counts;
  readonly chosen: string;
  readonly choose: (phase: string) => void;
}

/** How many processes are where, in the order of the cycle; choosing one filters the list. */
export function PhaseCounters({ counts, chosen, choose }: Props) {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const labels = useLabels();
  const formats = useFormats();
  const order = [...new Set(model?.states.map((state) => state.phase))];
  const phases = order.filter((phase) => (counts.byPhase[phase] ?? 0) > 0 || phase === chosen);
  const counter = (phase: string, name: string, count: number) => (
    <li key={phase}>
      <button
        type="button"
        className="counter"
        aria-pressed={chosen === phase}
        onClick={() => {
          choose(chosen === phase ? '' : phase);
        }}
      >
        <span className="counter__number">{formats.number(count)}</span>
        <span className="counter__name">{name}</span>
      </button>
    </li>
  );
  return (
    <section aria-label={t('processes.byPhase')}>
      <ul className="counters">
        {counter('', t('processes.all'), counts.total)}
        {phases.map((phase) => counter(phase, labels('phaseNames', phase), counts.byPhase[phase] ?? 0))}
      </ul>
    </section>
  );
}
