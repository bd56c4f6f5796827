import { Injectable } from '@nestjs/common';
import type { Judge } from '../../platform/http/judged-data.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { folded } from '../register/folded.js';
import { Register } from '../register/register.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorRequest, type IndicatorItem } from './indicator.types.js';
import { indicatorItem, Indicators } from './indicators.js';

/** The indicators; one that is kept up no more becomes inactive, processes cite its values. */
@Injectable()
export class IndicatorRegister extends Register<Indicator, IndicatorRequest, IndicatorItem> {
  constructor(indicators: Indicators, log: ConfigurationLog) {
    super(indicators, log, {
      what: 'indicator',
      row: Indicator,
      request: IndicatorRequest,
      notFound: 'indicator.notFound',
      describe: ({ name, facts }) => ({ name, ...facts }),
      columns: ({ name, ...facts }) => ({ name, facts }),
      item: indicatorItem,
      judge: judgeBeside,
    });
  }
}

/** A name that another indicator has, a target that lies before the baseline. */
const judgeBeside =
  (others: readonly Indicator[]): Judge<IndicatorRequest> =>
  ({ name, baseline, target }, fitting) => [
    ...(fitting.field('name') && others.some((other) => folded(other.name) === folded(name))
      ? [{ path: 'name', code: 'nameTaken' } as const]
      : []),
    ...(fitting.field('baseline') &&
    fitting.field('target') &&
    baseline !== undefined &&
    target !== undefined &&
    target.on < baseline.on
      ? [{ path: 'target.on', code: 'endBeforeStart' } as const]
      : []),
  ];
