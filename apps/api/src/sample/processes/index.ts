import type { Story } from '../story/story.js';
import { carePlanning } from './care-planning.js';
import { dayCareDemand } from './day-care-demand.js';
import { educationIntegration } from './education-integration.js';
import { educationManagement } from './education-management.js';
import { generationsPlan } from './generations-plan.js';
import { inclusionPlan } from './inclusion-plan.js';
import { neighbourhoodWork } from './neighbourhood-work.js';
import { schoolDevelopment } from './school-development.js';
import { seniorConcept } from './senior-concept.js';
import { socialPlanning } from './social-planning.js';
import { youngHousing } from './young-housing.js';
import { youthPlan2019 } from './youth-plan-2019.js';
import { youthPlan2023 } from './youth-plan-2023.js';
import { youthWelfarePlanning } from './youth-welfare-planning.js';

/** The processes of the sample county, over all phases of the ring. */
export const processes: readonly Story[] = [
  dayCareDemand,
  carePlanning,
  neighbourhoodWork,
  youngHousing,
  educationManagement,
  youthWelfarePlanning,
  educationIntegration,
  socialPlanning,
  inclusionPlan,
  schoolDevelopment,
  seniorConcept,
  generationsPlan,
  youthPlan2019,
  youthPlan2023,
];
