import { entry } from '../../contract/entry.js';
import { leading } from '../../contract/rights.js';
import { TemplateLifted } from './data.js';
import { liftedTo } from './lifted.js';
import { approvalInTime, approvalUnderWay, newerThere, reviewInTime, versionKnown } from './requirements.js';

export const templateEntries = [
  entry('template.lifted', {
    data: TemplateLifted,
    by: leading,
    requires: [newerThere],
    expects: [versionKnown, approvalInTime, approvalUnderWay, reviewInTime],
    apply: (dossier, { data }) => (data.templateFacts ? liftedTo(dossier, data.templateFacts) : dossier),
  }),
] as const;
