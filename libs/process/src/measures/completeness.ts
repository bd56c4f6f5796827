import { requirement, type Requirement } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Measure } from '../dossier/measures.js';
import type { RequirementCode } from '../texts/requirements.js';
import { types } from '../vocabulary/entry-types.js';

/** Measures a paper can put before the council. */
const before = (dossier: Dossier): Measure[] =>
  dossier.measures.filter((measure) => measure.state === 'proposed' || measure.state === 'deferred');

const each = (
  code: RequirementCode,
  field: string,
  absent: (measure: Measure) => boolean,
): Requirement<object> =>
  requirement(
    code,
    'measures',
    (dossier) =>
      before(dossier)
        .filter(absent)
        .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}.${field}` })),
    { remedy: types.measure.revised },
  );

/** M13: what a measure costs later is said, be it nothing. */
export const followOnCosts = each(
  'measure.followOnCosts',
  'followOnCostCents',
  (m) => m.followOnCostCents === undefined,
);

/**
 * What every measure must say before the paper goes out (model 2.4): the four consequences without which a plan
 * has no future, who does it and when, how its effect shows, what it costs now and later (M13), and why it is done.
 */
export const measuresComplete: readonly Requirement<object>[] = [
  requirement('measures.any', 'measures', (dossier) => before(dossier).length === 0, {
    remedy: types.measure.proposed,
  }),
  each('measure.building', 'consequences.building', (m) => m.consequences?.building === undefined),
  each('measure.staff', 'consequences.staff', (m) => m.consequences?.staff === undefined),
  each(
    'measure.organisation',
    'consequences.organisation',
    (m) => m.consequences?.organisation === undefined,
  ),
  each('measure.finance', 'consequences.finance', (m) => m.consequences?.finance === undefined),
  each('measure.owner', 'ownerId', (m) => m.ownerId === undefined),
  each('measure.startOn', 'startOn', (m) => m.startOn === undefined),
  each('measure.endOn', 'endOn', (m) => m.endOn === undefined),
  each('measure.indicator', 'indicator', (m) => m.indicator === undefined),
  each('measure.funding', 'funding', (m) => m.funding === undefined),
  followOnCosts,
  each(
    'measure.recommendation',
    'recommendationIds',
    (m) => m.recommendationIds.length === 0 && m.politicalAddition !== true,
  ),
];
