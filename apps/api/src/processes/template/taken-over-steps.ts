import { Injectable } from '@nestjs/common';
import type { Actor } from '@plankreis/process';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import { invalid, invalidEntry, Problem, type RequestFault } from '../../platform/problems/problem.js';
import type { Trial } from '../record/trial.js';
import { JointRecorder } from '../record/joint-recorder.js';
import type { StepsPlanned, StepTakenOver } from './process-template.view.js';
import { own } from '../record/own-entries.js';

interface Wanted {
  readonly processId: string;
  readonly seenVersion: number;
  readonly steps: readonly StepTakenOver[];
}

/** Plans several steps of a process at once: each is an entry of its own, and all are recorded or none. */
@Injectable()
export class TakenOverSteps {
  constructor(private readonly recorder: JointRecorder) {}

  /** @throws Problem with what is wrong with any of them */
  async plan(
    { processId, seenVersion, steps }: Wanted,
    actor: Actor,
    keep: Keep<StepsPlanned> | undefined,
  ): Promise<StepsPlanned> {
    if (steps.length === 0) throw invalid([{ path: 'steps', code: 'required' }]);
    const trial = await this.recorder.trialOf(processId, actor, { version: seenVersion });
    const faults = steps.flatMap((step, index) => tried(trial, step, `steps.${String(index)}.`));
    if (faults.length > 0) throw invalidEntry(faults);
    const done = { planned: steps.length, version: trial.dossier.version };
    await this.recorder.record([trial], keep && ((tx) => keep(tx, done)));
    return done;
  }
}

/** What is wrong with the data of one step; a refusal that has another reason holds for all of them and is thrown. */
function tried(trial: Trial, data: StepTakenOver, path: string): RequestFault[] {
  try {
    trial.try({ type: own.planned, data: { ...data } });
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || !error.details.errors?.length) throw error;
    return error.details.errors.map((fault) => ({
      ...fault,
      path: path + fault.path.replace(/^data\./, ''),
    }));
  }
}
