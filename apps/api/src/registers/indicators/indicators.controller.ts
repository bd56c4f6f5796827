import { Controller, Query } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import {
  IndicatorChange,
  IndicatorItem,
  IndicatorList,
  IndicatorRequest,
  IndicatorValueItem,
  IndicatorValueList,
  IndicatorValueRequest,
  IndicatorValuesQuery,
} from './indicator.types.js';
import { IndicatorValues } from './indicator-values.js';
import { Indicators } from './indicators.js';
import { keepers } from './keepers.js';
import { TypedValues } from './typed-values.js';
import { keptRegister } from '../register/kept-register.js';
import { IndicatorRegister } from './indicator-register.js';

const kept = keptRegister({
  id: 'indicatorId',
  roles: keepers,
  item: IndicatorItem,
  add: { summary: 'Add an indicator.', body: IndicatorRequest },
  change: {
    summary: 'Change an indicator; one that is kept up no more becomes inactive, it is never removed.',
    body: IndicatorChange,
  },
});

@Controller('api/indicators')
export class IndicatorsController extends kept {
  constructor(
    private readonly indicators: Indicators,
    private readonly values: IndicatorValues,
    private readonly typed: TypedValues,
    register: IndicatorRegister,
    idempotency: Idempotency,
  ) {
    super(register, idempotency);
  }

  @Route({
    method: 'get',
    summary: 'The indicators the municipality keeps, by name, with baseline and target.',
    roles: signedIn,
    answer: IndicatorList,
  })
  list(): IndicatorList {
    return { items: [...this.indicators.all()] };
  }

  @Route({
    method: 'get',
    path: 'values',
    summary: 'Values of indicators by space and day; what is missing says which kind of nothing it is.',
    roles: signedIn,
    query: IndicatorValuesQuery,
    answer: IndicatorValueList,
  })
  valuesOf(@Query() query: IndicatorValuesQuery): Promise<IndicatorValueList> {
    return this.values.list(query);
  }

  @Route({
    method: 'put',
    path: ':indicatorId/values',
    summary: 'Put one value of an indicator, or why there is none, at its space and day.',
    roles: keepers,
    body: IndicatorValueRequest,
    answer: IndicatorValueItem,
    problems: [404],
  })
  putValue(
    @PathId('indicatorId') id: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
  ): Promise<IndicatorValueItem> {
    return this.typed.put(id, sent, caller);
  }
}
