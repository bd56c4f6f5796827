import { Controller, Query } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { CouncilRulesStore } from './council-rules.js';
import { CouncilRulesData } from './council-rules.types.js';
import { ConfigurationChanges } from '../configuration-log/configuration-change.types.js';

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
  change(@SentBody() sent: unknown, @Caller() caller: KnownPerson): Promise<CouncilRulesData> {
    return this.rules.replace(sent, caller);
  }

  @Route({
    method: 'get',
    path: 'changes',
    summary: 'What administrators changed last, newest first.',
    roles: ['admin', 'auditor'],
    query: PageQuery,
    answer: ConfigurationChanges,
  })
  changes(@Query() { cursor, limit = 50 }: PageQuery): Promise<ConfigurationChanges> {
    return this.log.page(cursor, limit);
  }
}
