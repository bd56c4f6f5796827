import { Module } from '@nestjs/common';
import { ListsModule } from '../../lists/lists.module.js';
import { RegistersModule } from '../../registers/registers.module.js';
import { DigestModule } from '../digest/digest.module.js';
import { CalendarAddressesController } from './calendar-addresses.controller.js';
import { CalendarAddresses } from './calendar-addresses.js';
import { CalendarController } from './calendar.controller.js';

/** Deadlines in the calendars people keep elsewhere. */
@Module({
  imports: [RegistersModule, ListsModule, DigestModule],
  controllers: [CalendarAddressesController, CalendarController],
  providers: [CalendarAddresses],
})
export class CalendarModule {}
