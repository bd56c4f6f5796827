import { Module } from '@nestjs/common';
import { ListsModule } from '../../lists/lists.module.js';
import { RegistersModule } from '../../registers/registers.module.js';
import { Digests } from './digests.js';
import { NoticeChoices } from './notice-choices.js';
import { NoticesController } from './notices.controller.js';

/** What people are written about. */
@Module({
  imports: [RegistersModule, ListsModule],
  controllers: [NoticesController],
  providers: [NoticeChoices, Digests],
  exports: [NoticeChoices],
})
export class DigestModule {}
