import type { Dossier } from '../dossier.js';
import { entry } from '../entry.js';
import { Optional, Part, ServerMade, Whole } from '../fields.js';
import { requirement } from '../requirement.js';
import { leading } from '../rights.js';
import { liftedTo } from '../templates/lifted.js';
import { TemplateFacts } from '../templates/template-facts.js';
import { legalDueOn } from './topic.js';

export class TemplateLifted {
  @Whole(1, 100_000) version!: number;
  @Optional() @ServerMade() @Part(() => TemplateFacts) templateFacts?: TemplateFacts;
}

const newerThere = requirement(
  'template.newerVersion',
  'template',
  (dossier, _, context) => (context.template(dossier.template.key)?.version ?? 0) <= dossier.template.version,
  { settled: true },
);

const versionKnown = requirement<TemplateLifted>(
  'template.versionKnown',
  'version',
  ({ template }, { data: { version } }, context) =>
    version <= template.version || context.template(template.key, version) === undefined,
);

/** Measures that are carried out can no longer be approved beforehand. */
const carriesOut = ({ state }: Dossier): boolean =>
  state === 'measures.implementing' || state.startsWith('evaluation.');

const approvalInTime = requirement<TemplateLifted>(
  'template.approvalInTime',
  'needsApproval',
  (dossier, { data: { templateFacts } }) =>
    templateFacts?.needsApproval === true && !dossier.needsApproval && carriesOut(dossier),
);

const approvalUnderWay = requirement<TemplateLifted>(
  'template.approvalUnderWay',
  'needsApproval',
  ({ state }, { data: { templateFacts } }) =>
    templateFacts?.needsApproval === false && state === 'measures.awaitingApproval',
);

const reviewInTime = requirement<TemplateLifted>(
  'template.reviewInTime',
  'parked.reviewOn',
  (dossier, { data: { templateFacts } }) => {
    const due = templateFacts && legalDueOn(liftedTo(dossier, templateFacts));
    return due !== undefined && dossier.parked !== undefined && dossier.parked.reviewOn > due
      ? [{ params: { due } }]
      : [];
  },
);

export const templateEntries = [
  entry('template.lifted', {
    data: TemplateLifted,
    by: leading,
    requires: [newerThere],
    expects: [versionKnown, approvalInTime, approvalUnderWay, reviewInTime],
    apply: (dossier, { data }) => (data.templateFacts ? liftedTo(dossier, data.templateFacts) : dossier),
  }),
] as const;
