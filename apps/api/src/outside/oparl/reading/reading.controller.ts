import { Body, Controller } from '@nestjs/common';
import { readResult, shippedRules, type ResultRule } from '@plankreis/oparl';
import { consultationRoles, type Language } from '@plankreis/process';
import { Caller } from '../../../platform/http/caller.js';
import { InLanguage } from '../../../platform/http/language.js';
import { Route } from '../../../platform/http/route.js';
import { Idempotency, type Repeatable } from '../../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../../platform/idempotency/repeatable-request.js';
import { Directory } from '../../../registers/directory/directory.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { invalid } from '../../../platform/problems/problem.js';
import { reasonTold } from './reason-told.js';
import {
  ReadingRequest,
  ReadingRulesRequest,
  ReadingRulesView,
  ResultRead,
  type ResultRuleData,
} from './reading.types.js';
import { ReadingRules } from './rules.js';

@Controller('api/council')
export class ReadingController {
  constructor(
    private readonly rules: ReadingRules,
    private readonly directory: Directory,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'post',
    path: 'reading',
    summary: 'What a result label says in a role; "unknown" is told by leaving the code out.',
    roles: ['liaison'],
    body: ReadingRequest,
    answer: ResultRead,
    idempotent: true,
  })
  read(
    @Body() { role, label, bodyId }: ReadingRequest,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ResultRead> {
    const body = bodyId === undefined ? undefined : this.directory.body(bodyId);
    if (bodyId !== undefined && !body) throw invalid([{ path: 'bodyId', code: 'unknownReference' }]);
    return this.idempotency.after(repeatable, async () => {
      const { code, confidence, reason, votes } = readResult({ role, label, body }, await this.rules.all());
      return {
        ...(code !== 'unknown' && { code }),
        confidence,
        reason: reasonTold(reason, language),
        ...(votes && { votes }),
      };
    });
  }

  @Route({
    method: 'get',
    path: 'reading-rules',
    summary: "The rules by which result labels are read: the municipality's own and the shipped ones.",
    roles: ['admin'],
    answer: ReadingRulesView,
  })
  async shown(): Promise<ReadingRulesView> {
    return {
      rules: (await this.rules.own()).map(asWritten),
      shipped: shippedRules.map(({ roles, ...rule }) => ({ ...rule, ...(roles && { roles: [...roles] }) })),
    };
  }

  @Route({
    method: 'put',
    path: 'reading-rules',
    summary: "Replace the municipality's own rules.",
    roles: ['admin'],
    body: ReadingRulesRequest,
    answer: ReadingRulesView,
  })
  async change(
    @Body() { rules }: ReadingRulesRequest,
    @Caller() caller: KnownPerson,
  ): Promise<ReadingRulesView> {
    await this.rules.change(rules.map(asRule), caller);
    return this.shown();
  }
}

const asRule = ({ role, ...rule }: ResultRuleData): ResultRule => ({
  ...rule,
  ...(role && { roles: [role] }),
});

/** A rule of the municipality's own holds in one role or in every one. */
const asWritten = ({ roles, ...rule }: ResultRule): ResultRuleData => {
  const role = consultationRoles.find((one) => one === roles?.[0]);
  return { ...rule, ...(role && { role }) };
};
