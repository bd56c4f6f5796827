import { Global, Module, type DynamicModule } from '@nestjs/common';
import { ListsModule } from '../lists/lists.module.js';
import { OutsideModule } from '../outside/outside.module.js';
import { Clock } from '../platform/clock/clock.js';
import { PlatformModule } from '../platform/platform.module.js';
import { Settings } from '../platform/settings/settings.js';
import { ProcessesModule } from '../processes/processes.module.js';
import { RegistersModule } from '../registers/registers.module.js';
import { DatabaseModule } from './database/database.module.js';
import { RepositoriesModule } from './database/repositories.module.js';
import { FormsController } from './forms/forms.controller.js';
import { controllersOf } from './openapi/controllers.js';
import { SetupModule } from './setup/setup.module.js';

/** What the program is given at its start: settings and time. */
@Global()
@Module({})
class GivenModule {
  static with(settings: Settings, now: () => Date): DynamicModule {
    return {
      module: GivenModule,
      providers: [
        { provide: Settings, useValue: settings },
        { provide: Clock, useValue: new Clock(settings.timeZone, now) },
      ],
      exports: [Settings, Clock],
    };
  }
}

/** The whole program: its layers, the lowest first; each imports only those before it. */
@Module({
  imports: [
    DatabaseModule,
    RepositoriesModule,
    PlatformModule,
    RegistersModule,
    ProcessesModule,
    ListsModule,
    OutsideModule,
    SetupModule,
  ],
  controllers: [FormsController],
})
export class AppModule {
  static with(settings: Settings, now: () => Date): DynamicModule {
    return { module: AppModule, imports: [GivenModule.with(settings, now)] };
  }
}

/** Every controller there is; the tests and the interface description go through this list. */
export const controllers = controllersOf(AppModule);
