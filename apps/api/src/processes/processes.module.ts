import { Module } from '@nestjs/common';
import { RegistersModule } from '../registers/registers.module.js';
import { BundlesController } from './bundles/bundles.controller.js';
import { Bundles } from './bundles/bundles.js';
import { ChainController } from './chain/chain.controller.js';
import { EntriesController } from './entries/entries.controller.js';
import { EventsController } from './events/events.controller.js';
import { MandateController } from './mandate/mandate.controller.js';
import { ModelController } from './model/model.controller.js';
import { NextController } from './next/next.controller.js';
import { PathController } from './path/path.controller.js';
import { JointRecorder } from './record/joint-recorder.js';
import { Numbers } from './record/numbers.js';
import { Recent } from './record/recent.js';
import { RecordController } from './record/record.controller.js';
import { RecordedAnswers } from './record/recorded-answers.js';
import { Recorder } from './record/recorder.js';
import { SubmitController } from './record/submit.controller.js';
import { Writer } from './record/writer.js';
import { Contexts } from './context/contexts.js';
import { ProcessTemplateController } from './template/process-template.controller.js';
import { TakenOverSteps } from './template/taken-over-steps.js';
import { TraceController } from './trace/trace.controller.js';
import { VerifyController } from './verify/verify.controller.js';
import { Dossiers } from './view/dossiers.js';
import { ProcessController } from './view/process.controller.js';
import { Views } from './view/views.js';

/** How entries are recorded, and processes shown. */
const shared = [Contexts, Dossiers, Views, Numbers, Recorder, JointRecorder, RecordedAnswers];

/** One planning process: read, recorded in, looked at from every side; and several recorded in together. */
@Module({
  imports: [RegistersModule],
  controllers: [
    SubmitController,
    ProcessController,
    EntriesController,
    RecordController,
    NextController,
    PathController,
    TraceController,
    ChainController,
    MandateController,
    ProcessTemplateController,
    BundlesController,
    ModelController,
    VerifyController,
    EventsController,
  ],
  providers: [...shared, Recent, Writer, TakenOverSteps, Bundles],
  exports: shared,
})
export class ProcessesModule {}
