import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { Actuals } from './actuals/actuals.js';
import { ActualsController } from './actuals/actuals.controller.js';
import { KeptMapping } from './actuals/kept-mapping.js';
import { FormsController } from './administration/forms.controller.js';
import { BodiesController } from './bodies/bodies.controller.js';
import { Bodies } from './bodies/bodies.js';
import { Clock } from './clock/clock.js';
import { ConfigurationLog } from './council-rules/configuration-log.js';
import { CouncilController } from './council/council.controller.js';
import { Effects } from './council/effects.js';
import { LapseController } from './council/lapse.controller.js';
import { Lapse } from './council/lapse.js';
import { CouncilRulesController } from './council-rules/council-rules.controller.js';
import { CouncilRulesStore } from './council-rules/council-rules.js';
import { DeadlineViews } from './deadlines/deadline-views.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { Restating } from './deadlines/restating.js';
import { CalendarAddressesController } from './calendar/calendar-addresses.controller.js';
import { CalendarAddresses } from './calendar/calendar-addresses.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { DeskController } from './desk/desk.controller.js';
import { Visits } from './desk/visits.js';
import { Digests } from './digest/digests.js';
import { NoticeChoices } from './digest/notice-choices.js';
import { NoticesController } from './digest/notices.controller.js';
import { DatabaseModule } from './database/database.module.js';
import { RepositoriesModule } from './database/repositories.module.js';
import { DepartmentsController } from './departments/departments.controller.js';
import { Departments } from './departments/departments.js';
import { EventsController } from './events/events.controller.js';
import { Feed } from './events/feed.js';
import { DependenciesController } from './dependencies/dependencies.controller.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';
import { MoneyController } from './money/money.controller.js';
import { HealthController } from './health/health.controller.js';
import { AccessGuard } from './http/access.guard.js';
import { SentPipe } from './http/sent.pipe.js';
import { Idempotency } from './idempotency/idempotency.js';
import { VerifyController } from './journal/verify.controller.js';
import { MeasuresController } from './measures/measures.controller.js';
import { ModelController } from './model/model.controller.js';
import { oparlControllers, oparlProviders } from './oparl/oparl.js';
import { AnalysisController } from './analysis/analysis.controller.js';
import { ParticipationController } from './participation/participation.controller.js';
import { Directory } from './people/directory.js';
import { MasterData } from './people/master-data.js';
import { PasswordLinksController } from './people/password-links.controller.js';
import { PasswordLinks } from './people/password-links.js';
import { PeopleController } from './people/people.controller.js';
import { People } from './people/people.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { EntriesController } from './processes/entries/entries.controller.js';
import { ListController } from './processes/list/list.controller.js';
import { MandateController } from './processes/mandate/mandate.controller.js';
import { NextController } from './processes/next/next.controller.js';
import { ChainController } from './processes/chain/chain.controller.js';
import { TraceController } from './processes/trace/trace.controller.js';
import { PathController } from './processes/path/path.controller.js';
import { Numbers } from './processes/record/numbers.js';
import { Recent } from './processes/record/recent.js';
import { RecordController } from './processes/record/record.controller.js';
import { RecordedAnswers } from './processes/record/recorded-answers.js';
import { Recorder } from './processes/record/recorder.js';
import { JointRecorder } from './processes/record/joint-recorder.js';
import { Writer } from './processes/record/writer.js';
import { SubmitController } from './processes/record/submit.controller.js';
import { World } from './processes/record/world.js';
import { Dossiers } from './processes/view/dossiers.js';
import { ProcessController } from './processes/view/process.controller.js';
import { Views } from './processes/view/views.js';
import { ProcessTemplateController } from './processes/template/process-template.controller.js';
import { TakenOverSteps } from './processes/template/taken-over-steps.js';
import { SessionController } from './session/session.controller.js';
import { Sessions } from './session/sessions.js';
import { SignInDesk } from './session/sign-in.js';
import { Settings } from './settings/settings.js';
import { FirstAdministrator } from './setup/first-administrator.js';
import { SampleCounty } from './setup/sample-county.js';
import { BundlesController } from './bundles/bundles.controller.js';
import { Bundles } from './bundles/bundles.js';
import { TopicsController } from './topics/topics.controller.js';
import { WindowsController } from './windows/windows.controller.js';
import { Windows } from './windows/windows.js';
import { SetupController } from './setup/setup.controller.js';
import { TemplateFiles } from './templates/template-files.js';
import { TemplateFilesController } from './templates/template-files.controller.js';
import { Templates } from './templates/templates.js';
import { TemplatesController } from './templates/templates.controller.js';
import { SocialSpacesController } from './spaces/social-spaces.controller.js';
import { IndicatorValues } from './indicators/indicator-values.js';
import { ValueImportController } from './indicators/import/value-import.controller.js';
import { ValueImport } from './indicators/import/value-import.js';
import { SpaceImportController } from './spaces/import/space-import.controller.js';
import { SpaceImport } from './spaces/import/space-import.js';
import { Indicators } from './indicators/indicators.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { TypedValues } from './indicators/typed-values.js';
import { SocialSpaces } from './spaces/social-spaces.js';

/** Every controller there is; the tests and the interface description go through this list. */
export const controllers = [
  SessionController,
  SetupController,
  PeopleController,
  PasswordLinksController,
  DepartmentsController,
  BodiesController,
  CouncilRulesController,
  WindowsController,
  FormsController,
  TemplatesController,
  TemplateFilesController,
  SocialSpacesController,
  IndicatorsController,
  SpaceImportController,
  ValueImportController,
  ...oparlControllers,
  CouncilController,
  LapseController,
  FollowUpController,
  AnalysisController,
  ParticipationController,
  MoneyController,
  DeadlinesController,
  TopicsController,
  MeasuresController,
  DependenciesController,
  DeskController,
  CalendarAddressesController,
  CalendarController,
  NoticesController,
  BundlesController,
  ActualsController,
  ListController,
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
  ModelController,
  VerifyController,
  EventsController,
  HealthController,
];

/** What the program is told from outside: settings and time. */
@Global()
@Module({})
class OutsideModule {
  static with(settings: Settings, now: () => Date): DynamicModule {
    return {
      module: OutsideModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: new Clock(settings.timeZone, now) },
      ],
      exports: [Settings, Clock],
    };
  }
}

@Module({
  imports: [DatabaseModule, RepositoriesModule],
  controllers,
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: SentPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    Directory,
    MasterData,
    Bodies,
    Departments,
    People,
    PasswordLinks,
    CouncilRulesStore,
    ConfigurationLog,
    Templates,
    TemplateFiles,
    TakenOverSteps,
    SocialSpaces,
    Indicators,
    IndicatorValues,
    TypedValues,
    Windows,
    SpaceImport,
    ValueImport,
    Bundles,
    Sessions,
    SignInDesk,
    FirstAdministrator,
    SampleCounty,
    Idempotency,
    Feed,
    Numbers,
    World,
    Recent,
    Recorder,
    JointRecorder,
    Writer,
    RecordedAnswers,
    Dossiers,
    Views,
    ...oparlProviders,
    Actuals,
    KeptMapping,
    Effects,
    Lapse,
    DeadlineViews,
    Restating,
    Visits,
    CalendarAddresses,
    NoticeChoices,
    Digests,
  ],
})
export class AppModule {
  static with(settings: Settings, now: () => Date): DynamicModule {
    return { module: AppModule, imports: [OutsideModule.with(settings, now)] };
  }
}
