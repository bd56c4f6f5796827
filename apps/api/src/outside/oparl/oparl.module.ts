import { Module } from '@nestjs/common';
import { ProcessesModule } from '../../processes/processes.module.js';
import { RegistersModule } from '../../registers/registers.module.js';
import { Changed } from './papers/changed.js';
import { Comparer } from './papers/comparer.js';
import { LinkViews } from './links/link-views.js';
import { LinksController } from './links/links.controller.js';
import { Links } from './papers/links.js';
import { Watch } from './proposals/watch.js';
import { ProposalViews } from './proposals/proposal-views.js';
import { ProposalsController } from './proposals/proposals.controller.js';
import { Proposals } from './proposals/proposals.js';
import { Taking } from './proposals/take.js';
import { ReadingController } from './reading/reading.controller.js';
import { ReadingRules } from './reading/rules.js';
import { SearchesController } from './search/searches.controller.js';
import { Searches } from './search/searches.js';
import { BodiesMeantStore } from './connection/bodies-meant.js';
import { Clients } from './connection/clients.js';
import { SystemsController } from './systems/systems.controller.js';
import { Systems } from './connection/systems.js';

/** All that has to do with council information systems. */
@Module({
  imports: [RegistersModule, ProcessesModule],
  controllers: [
    SystemsController,
    SearchesController,
    LinksController,
    ProposalsController,
    ReadingController,
  ],
  providers: [
    Clients,
    Systems,
    BodiesMeantStore,
    Searches,
    Links,
    Comparer,
    Changed,
    Proposals,
    ProposalViews,
    LinkViews,
    Watch,
    Taking,
    ReadingRules,
  ],
})
export class OparlModule {}
