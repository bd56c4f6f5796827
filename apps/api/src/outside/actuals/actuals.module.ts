import { Module } from '@nestjs/common';
import { ProcessesModule } from '../../processes/processes.module.js';
import { RegistersModule } from '../../registers/registers.module.js';
import { ActualsController } from './actuals.controller.js';
import { Actuals } from './actuals.js';
import { KeptMapping } from './kept-mapping.js';

/** What was really spent, from the exports of budget programs. */
@Module({
  imports: [RegistersModule, ProcessesModule],
  controllers: [ActualsController],
  providers: [Actuals, KeptMapping],
})
export class ActualsModule {}
