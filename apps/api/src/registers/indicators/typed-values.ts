import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { Clock } from '../../platform/clock/clock.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { judgedData, type Judge } from '../../platform/http/judged-data.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem } from '../../platform/problems/problem.js';
import { SocialSpaces } from '../spaces/social-spaces.js';
import { IndicatorValues } from './indicator-values.js';
import { IndicatorValueRequest, type IndicatorValueItem } from './indicator.types.js';
import { Indicators } from './indicators.js';

/** Values that somebody types in one by one. */
@Injectable()
export class TypedValues {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly indicators: Indicators,
    private readonly values: IndicatorValues,
    private readonly spaces: SocialSpaces,
    private readonly log: ConfigurationLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts a value in its place; what stood there is replaced, and the log tells both.
   * @throws Problem 404 where there is no such indicator, 400 with every fault
   */
  async put(indicatorId: string, sent: unknown, by: KnownPerson): Promise<IndicatorValueItem> {
    const indicator = this.indicators.one(indicatorId);
    if (!indicator) throw new Problem(404, 'indicator.notFound');
    const { value, ...said } = judgedData(IndicatorValueRequest, sent, this.#judge);
    // At most fifteen digits: a number writes them as they were typed, and never with an exponent.
    const item = { indicatorId, ...said, ...(value !== undefined && { value: String(value) }) };
    await this.db.write(async (tx) => {
      const before = await this.values.at(tx, item);
      await this.values.put(tx, [item]);
      const told = (one: IndicatorValueItem) => ({
        name: `${indicator.name}, ${this.spaces.one(one.spaceId)?.name ?? one.spaceId}`,
        ...one,
      });
      await this.log.note(tx, by, 'indicatorValue', indicatorId, before && told(before), told(item));
    });
    return item;
  }

  readonly #judge: Judge<IndicatorValueRequest> = ({ spaceId, asOf, value, missing, note }, fitting) => [
    ...(fitting.field('spaceId') && !this.spaces.one(spaceId)
      ? [{ path: 'spaceId', code: 'unknownReference' } as const]
      : []),
    ...(fitting.field('asOf') && asOf > this.clock.today()
      ? [{ path: 'asOf', code: 'dayInFuture' } as const]
      : []),
    ...((value === undefined) === (missing === undefined)
      ? [{ path: 'value', code: 'valueOrMissing' } as const]
      : []),
    ...(note !== undefined && missing !== undefined
      ? [{ path: 'note', code: 'noteOfNothing' } as const]
      : []),
  ];
}
