import { Module } from '@nestjs/common';
import { ActualsModule } from './actuals/actuals.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { DigestModule } from './digest/digest.module.js';
import { OparlModule } from './oparl/oparl.module.js';

/** Where the program meets others: council information systems, budget programs, calendars, mail. */
@Module({ imports: [OparlModule, ActualsModule, CalendarModule, DigestModule] })
export class OutsideModule {}
