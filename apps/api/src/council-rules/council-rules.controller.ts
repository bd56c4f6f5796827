import { Body, Controller } from '@nestjs/common';
import { Caller } from '../http/caller.js';
import { Route, signedIn } from '../http/route.js';
import type { KnownPerson } from '../people/known-person.js';
import { ConfigurationLog } from './configuration-log.js';
import { CouncilRulesStore } from './council-rules.js';
import { ConfigurationChanges, CouncilRulesData } from './council-rules.types.js';

@Controller('api/council/rules')
export class CouncilRulesController {
  constructor(
    private readonly rules: CouncilRulesStore,
    private readonly log: ConfigurationLog,
  ) {}

  @Route({
    method: 'get',
    summary: 'How the bodies work: invitation period, terms, deliberations that are required.',
    roles: signedIn,
    answer: CouncilRulesData,
  })
  read(): CouncilRulesData {
    return this.rules.present;
  }

  @Route({
    method: 'put',
    summary: 'Change how the bodies work.',
    roles: ['admin'],
    body: CouncilRulesData,
    answer: CouncilRulesData,
  })
  change(@Body() body: CouncilRulesData, @Caller() caller: KnownPerson): Promise<CouncilRulesData> {
    return this.rules.change(body, caller);
  }

  @Route({
    method: 'get',
    path: 'changes',
    summary: 'What administrators changed last, newest first.',
    roles: ['admin', 'auditor'],
    answer: ConfigurationChanges,
  })
  async changes(): Promise<ConfigurationChanges> {
    return { items: await this.log.latest() };
  }
}
