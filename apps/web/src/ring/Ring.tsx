import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../i18n/labels';
import { positionOf } from './position';
import { ringRows, ringSentence } from './ring-text';
import { RingDrawing } from './RingDrawing';
import type { RingCoverage } from './segments';
import './ring.css';

interface Props {
  readonly state: string;
  readonly stateLabel: string;
  readonly commissioning: string;
  readonly coverage: RingCoverage;
  readonly path?: readonly string[];
  readonly suspendedFrom?: string | null;
  readonly small?: boolean;
}

/** The planning cycle of one process: what is commissioned (outside), how far it is (inside), where it stands. */
export function Ring({
  state,
  stateLabel,
  commissioning,
  coverage,
  path,
  suspendedFrom,
  small = false,
}: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  const idPrefix = useId();
  const position = positionOf(state, path, suspendedFrom);
  const commissioningLabel = labels('commissioning', commissioning);
  // In a list the row says the rest in words; there the picture only needs its gist.
  const text = small
    ? t('ring.short', { state: stateLabel, commissioning: commissioningLabel })
    : ringSentence(ringRows(coverage, position, labels, t), stateLabel, commissioningLabel, t);
  return (
    <svg
      className={small ? 'ring ring--small' : 'ring'}
      viewBox="-240 -240 480 480"
      role="img"
      aria-label={text}
      focusable="false"
    >
      <RingDrawing
        coverage={coverage}
        position={position}
        small={small}
        idPrefix={idPrefix}
        nameOf={(segment) => labels('phaseNames', segment)}
      />
    </svg>
  );
}
