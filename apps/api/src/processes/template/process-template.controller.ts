import { Controller } from '@nestjs/common';
import {
  actText,
  complete,
  liftChanges,
  missingByLifting,
  nextEntries,
  record,
  tell,
  tellChange,
  wordsIn,
  type Actor,
  type Context,
  type Dossier,
  type Language,
  type Template,
} from '@plankreis/process';
import { Clock } from '../../clock/clock.js';
import { CallingActor } from '../../http/caller.js';
import { InLanguage } from '../../http/language.js';
import { ProcessId } from '../../http/process-id.js';
import { Route, signedIn } from '../../http/route.js';
import { Templates } from '../../templates/templates.js';
import { makersFor } from '../record/attempt.js';
import { World } from '../record/world.js';
import { Dossiers } from '../view/dossiers.js';
import { ProcessTemplateView, type LiftPreview, type UsualStepView } from './process-template.view.js';

@Controller('api/processes/:id/template')
export class ProcessTemplateController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly world: World,
    private readonly templates: Templates,
    private readonly clock: Clock,
  ) {}

  @Route({
    method: 'get',
    summary: 'The kind of planning of a process: its usual steps, and what a newer version would change.',
    roles: signedIn,
    answer: ProcessTemplateView,
    problems: [404],
  })
  async read(
    @ProcessId() id: string,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
  ): Promise<ProcessTemplateView> {
    const { dossier, standing } = await this.dossiers.now(id);
    const { key, version } = dossier.template;
    const context = this.world.context({
      today: this.clock.today(),
      processId: id,
      successorId: standing.successorId,
    });
    const present = this.templates.template(key, version);
    const newest = this.templates.template(key);
    return {
      key,
      name: this.templates.name(key, version, language),
      version,
      newest: newest?.version ?? version,
      steps: present ? usualSteps(dossier, present, language) : [],
      ...(newest && newest.version > version && takesLifting(dossier, actor, context)
        ? { lift: preview(dossier, present, newest, { actor, context, language }) }
        : {}),
    };
  }
}

/** Whether the process can be lifted at all where it stands, by whomever. */
const takesLifting = (dossier: Dossier, actor: Actor, context: Context): boolean =>
  nextEntries(dossier, actor, context).some(({ type, possible }) => type === 'template.lifted' && possible);

const usualSteps = (dossier: Dossier, { steps }: Template, language: Language): UsualStepView[] =>
  steps.map((step) => ({
    phase: step.phase,
    title: step.de,
    label: wordsIn(step, language),
    planned: dossier.steps.some(
      ({ phase, title }) => phase === step.phase && [step.de, step.en].includes(title),
    ),
  }));

interface Asked {
  readonly actor: Actor;
  readonly context: Context;
  readonly language: Language;
}

function preview(
  dossier: Dossier,
  present: Template | undefined,
  newest: Template,
  { actor, context, language }: Asked,
): LiftPreview {
  return {
    version: newest.version,
    changes: liftChanges(dossier, present, newest).map((change) => tellChange(change, language)),
    missing: missingByLifting(dossier, newest, actor, context).map(({ type, missing }) => ({
      label: actText(type, language),
      message: tell(missing, language).message,
    })),
    refused: refusal(dossier, newest.version, context).map((missing) => tell(missing, language)),
  };
}

/** Why nobody could lift it as things stand, whoever asks. */
function refusal(dossier: Dossier, version: number, context: Context) {
  const head: Actor = { id: 'nobody', role: 'head', department: dossier.department };
  const completed = complete('template.lifted', { version }, makersFor(context, dossier));
  if ('faults' in completed) return [];
  const attempt = {
    type: 'template.lifted',
    data: completed.data,
    actor: head,
    occurredOn: context.today,
  };
  const answer = record(dossier, attempt, context);
  return !answer.ok && answer.refusal.code === 'requirements.missing' ? answer.refusal.missing : [];
}
