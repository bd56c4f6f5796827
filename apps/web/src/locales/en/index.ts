import type { Translation } from '../de';
import { actuals } from './actuals';
import { administration } from './administration';
import { bundle } from './bundle';
import { chart } from './chart';
import { council } from './council';
import { account, deadlines, desk } from './deadlines';
import { dependencies } from './dependencies';
import { difference } from './difference';
import { documents } from './documents';
import { errors } from './errors';
import { followUp } from './follow-up';
import { form } from './form';
import { frame } from './frame';
import { imports } from './imports';
import { journal } from './journal';
import { mandate } from './mandate';
import { measures } from './measures';
import { money } from './money';
import { next } from './next';
import { oparl } from './oparl';
import { papers } from './papers';
import { participation } from './participation';
import { people } from './people';
import { planning } from './planning';
import { process } from './process';
import { processes } from './processes';
import { record } from './record';
import { ring } from './ring';
import { session } from './session';
import { sheet } from './sheet';
import { spaces } from './spaces';
import { statement } from './statement';
import { steps } from './steps';
import { submit } from './submit';
import { topics } from './topics';
import { templates } from './templates';
import { view } from './view';

export const en: Translation = {
  frame,
  view,
  errors,
  session,
  processes,
  ring,
  process,
  next,
  record,
  form,
  submit,
  mandate,
  papers,
  difference,
  sheet,
  planning,
  money,
  participation,
  actuals,
  imports,
  people,
  steps,
  templates,
  documents,
  journal,
  council,
  followUp,
  deadlines,
  desk,
  account,
  measures,
  dependencies,
  topics,
  administration,
  bundle,
  chart,
  spaces,
  statement,
  oparl,
};
