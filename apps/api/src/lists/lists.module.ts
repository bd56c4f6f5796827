import { Module } from '@nestjs/common';
import { ProcessesModule } from '../processes/processes.module.js';
import { RegistersModule } from '../registers/registers.module.js';
import { AnalysisController } from './analysis/analysis.controller.js';
import { CouncilController } from './council/council.controller.js';
import { Effects } from './council/effects.js';
import { LapseController } from './council/lapse.controller.js';
import { Lapse } from './council/lapse.js';
import { DeadlineViews } from './deadlines/deadline-views.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { Restating } from './deadlines/restating.js';
import { DependenciesController } from './dependencies/dependencies.controller.js';
import { DeskController } from './desk/desk.controller.js';
import { Visits } from './desk/visits.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';
import { MeasuresController } from './measures/measures.controller.js';
import { MoneyController } from './money/money.controller.js';
import { ParticipationController } from './participation/participation.controller.js';
import { ListController } from './processes/list.controller.js';
import { TopicsController } from './topics/topics.controller.js';

/** What is listed and counted over all processes. */
@Module({
  imports: [RegistersModule, ProcessesModule],
  controllers: [
    ListController,
    DeskController,
    DeadlinesController,
    CouncilController,
    LapseController,
    FollowUpController,
    MoneyController,
    MeasuresController,
    TopicsController,
    DependenciesController,
    AnalysisController,
    ParticipationController,
  ],
  providers: [Effects, Lapse, DeadlineViews, Restating, Visits],
  exports: [DeadlineViews],
})
export class ListsModule {}
