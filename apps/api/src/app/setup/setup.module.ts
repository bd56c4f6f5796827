import { Module } from '@nestjs/common';
import { ProcessesModule } from '../../processes/processes.module.js';
import { RegistersModule } from '../../registers/registers.module.js';
import { FirstAdministrator } from './first-administrator.js';
import { SampleCounty } from './sample-county.js';
import { SetupController } from './setup.controller.js';

/** The first start: somebody who can let others in, or a county to look around in. */
@Module({
  imports: [RegistersModule, ProcessesModule],
  controllers: [SetupController],
  providers: [FirstAdministrator, SampleCounty],
})
export class SetupModule {}
