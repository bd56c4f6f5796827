import { entry } from '../../contract/entry.js';
import type { Makers, Sent } from '../../contract/makers.js';
import { leading } from '../../contract/rights.js';
import { factsOf } from '../../templates/template-facts.js';
import { TemplateLifted } from './data.js';
import { liftedTo } from './lifted.js';
import { approvalInTime, approvalUnderWay, newerThere, reviewInTime, versionKnown } from './requirements.js';

/** What the wanted version says, where there is such a version. */
function factsWanted({ version }: Sent, make: Makers): Partial<TemplateLifted> {
  if (make.templateKey === undefined || typeof version !== 'number') return {};
  const wanted = make.template(make.templateKey, version);
  return wanted ? { templateFacts: factsOf(wanted) } : {};
}

export const templateEntries = [
  entry('template.lifted', {
    data: TemplateLifted,
    by: leading,
    requires: [newerThere],
    expects: [versionKnown, approvalInTime, approvalUnderWay, reviewInTime],
    fillIn: factsWanted,
    apply: (dossier, { data }) => (data.templateFacts ? liftedTo(dossier, data.templateFacts) : dossier),
  }),
] as const;
