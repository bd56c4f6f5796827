import { requirement } from '../../contract/requirement.js';
import type { Dossier } from '../../dossier/dossier.js';
import { legalDueOn } from '../topic/requirements.js';
import type { TemplateLifted } from './data.js';
import { liftedTo } from './lifted.js';

export const newerThere = requirement(
  'template.newerVersion',
  'template',
  (dossier, _, context) => (context.template(dossier.template.key)?.version ?? 0) <= dossier.template.version,
  { settled: true },
);

export const versionKnown = requirement<TemplateLifted>(
  'template.versionKnown',
  'version',
  ({ template }, { data: { version } }, context) =>
    version <= template.version || context.template(template.key, version) === undefined,
);

/** Measures that are carried out can no longer be approved beforehand. */
const carriesOut = ({ state }: Dossier): boolean =>
  state === 'measures.implementing' || state.startsWith('evaluation.');

export const approvalInTime = requirement<TemplateLifted>(
  'template.approvalInTime',
  'needsApproval',
  (dossier, { data: { templateFacts } }) =>
    templateFacts?.needsApproval === true && !dossier.needsApproval && carriesOut(dossier),
);

export const approvalUnderWay = requirement<TemplateLifted>(
  'template.approvalUnderWay',
  'needsApproval',
  ({ state }, { data: { templateFacts } }) =>
    templateFacts?.needsApproval === false && state === 'measures.awaitingApproval',
);

export const reviewInTime = requirement<TemplateLifted>(
  'template.reviewInTime',
  'parked.reviewOn',
  (dossier, { data: { templateFacts } }) => {
    const due = templateFacts && legalDueOn(liftedTo(dossier, templateFacts));
    return due !== undefined && dossier.parked !== undefined && dossier.parked.reviewOn > due
      ? [{ params: { due } }]
      : [];
  },
);
