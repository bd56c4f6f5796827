import { Body, Controller } from '@nestjs/common';
import {
  actText,
  fillIn,
  liftChanges,
  missingByLifting,
  nextEntries,
  record,
  tell,
  tellChange,
  usualSteps,
  wordsIn,
  type Actor,
  type Context,
  type Day,
  type Dossier,
  type Language,
  type Template,
} from '@plankreis/process';
import { Clock } from '../../platform/clock/clock.js';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { SeenVersion } from '../../platform/http/if-match.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Templates } from '../../registers/templates/templates.js';
import { makersFor } from '../record/attempt.js';
import { Contexts } from '../context/contexts.js';
import { Dossiers } from '../view/dossiers.js';
import {
  ProcessTemplateView,
  StepsPlanned,
  StepsRequest,
  type LiftPreview,
  type UsualStepView,
} from './process-template.view.js';
import { TakenOverSteps } from './taken-over-steps.js';
import { own } from '../record/own-entries.js';

@Controller('api/processes/:id/template')
export class ProcessTemplateController {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly contexts: Contexts,
    private readonly templates: Templates,
    private readonly clock: Clock,
    private readonly takenOver: TakenOverSteps,
    private readonly idempotency: Idempotency,
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
    const { dossier, course } = await this.dossiers.now(id);
    const { key, version } = dossier.template;
    const context = this.contexts.context({
      today: this.clock.today(),
      processId: id,
      successorId: course.successorId,
    });
    const present = this.templates.template(key, version);
    const newest = this.templates.template(key);
    return {
      key,
      name: this.templates.name(key, version, language),
      version,
      newest: newest?.version ?? version,
      steps: present ? stepsHere(dossier, present, { today: this.clock.today(), language }) : [],
      ...(newest && newest.version > version && takesLifting(dossier, actor, context)
        ? { lift: preview(dossier, present, newest, { actor, context, language }) }
        : {}),
    };
  }

  @Route({
    method: 'post',
    path: 'steps',
    summary: 'Plan several of the usual steps at once: all of them or none.',
    roles: ['planner', 'head'],
    body: StepsRequest,
    answer: StepsPlanned,
    status: 201,
    problems: [404, 409, 412, 422, 428],
    ifMatch: true,
    idempotent: true,
  })
  plan(
    @ProcessId() id: string,
    @SeenVersion() seenVersion: number,
    @Body() { steps }: StepsRequest,
    @CallingActor() actor: Actor,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<StepsPlanned> {
    return this.idempotency.once<StepsPlanned>(repeatable, (keep) =>
      this.takenOver.plan({ processId: id, seenVersion, steps }, actor, keep),
    );
  }
}

/** Whether the process can be lifted at all where it stands, by whomever. */
const takesLifting = (dossier: Dossier, actor: Actor, context: Context): boolean =>
  nextEntries(dossier, actor, context).some(({ type, possible }) => type === own.lifted && possible);

const stepsHere = (
  dossier: Dossier,
  template: Template,
  { today, language }: { readonly today: Day; readonly language: Language },
): UsualStepView[] =>
  usualSteps(dossier, template, today).map(({ step, ...here }) => ({
    phase: step.phase,
    title: step.de,
    label: wordsIn(step, language),
    ...here,
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
  const completed = fillIn(own.lifted, { version }, makersFor(context, dossier));
  if ('faults' in completed) return [];
  const attempt = {
    type: own.lifted,
    data: completed.data,
    actor: head,
    occurredOn: context.today,
  };
  const answer = record(dossier, attempt, context);
  return !answer.ok && answer.refusal.code === 'requirements.missing' ? answer.refusal.missing : [];
}
