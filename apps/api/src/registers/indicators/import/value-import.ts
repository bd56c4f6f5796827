import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Clock } from '../../../platform/clock/clock.js';
import { ConfigurationLog } from '../../configuration-log/configuration-log.js';
import { DATABASE } from '../../../platform/database/tokens.js';
import type { LongWork } from '../../../platform/http/long-work.js';
import { bytesOf } from '../../../platform/http/uploaded-file.js';
import { contentFault, type ImportFault } from '../../imports/fault.js';
import type { MappingSource } from '../../imports/import.types.js';
import { tableSource, type Source } from '../../imports/source.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { Problem } from '../../../platform/problems/problem.js';
import { SocialSpaces } from '../../spaces/social-spaces.js';
import { IndicatorValues } from '../indicator-values.js';
import type { IndicatorValueItem } from '../indicator.types.js';
import { Indicators } from '../indicators.js';
import type { ValueImportRequest, ValueMapping } from './value-import.types.js';
import { fittingMapping, guessedMapping, isMapped, valueRows } from './value-rows.js';

interface Read {
  readonly source: Source;
  readonly mapping: ValueMapping;
  readonly mappingFrom: MappingSource;
  readonly mapped: boolean;
  readonly faults: readonly ImportFault[];
  readonly values: readonly IndicatorValueItem[];
}

/** What a file would make of the register. */
export interface ValuePlan extends Read {
  readonly added: readonly IndicatorValueItem[];
  readonly changed: readonly IndicatorValueItem[];
  readonly unchanged: number;
}

/** Takes values of indicators over from a file: all of them, or none. */
@Injectable()
export class ValueImport {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly indicators: Indicators,
    private readonly values: IndicatorValues,
    private readonly spaces: SocialSpaces,
    private readonly log: ConfigurationLog,
    private readonly clock: Clock,
  ) {}

  async preview(request: ValueImportRequest, _by: KnownPerson, work: LongWork): Promise<ValuePlan> {
    return this.#planned(this.db.read, await this.#read(request, work));
  }

  /** @throws Problem 422 where anything is wrong; then nothing is written */
  async take(
    request: ValueImportRequest,
    by: KnownPerson,
    work: LongWork,
    keep?: (tx: Transaction, plan: ValuePlan) => Promise<void>,
  ): Promise<ValuePlan> {
    const file = await this.#read(request, work);
    if (!file.mapped || file.faults.length > 0 || file.source.faults.length > 0)
      throw new Problem(422, 'import.faulty');
    return this.db.write(async (tx) => {
      const planned = await this.#planned(tx, file);
      const { added, changed, unchanged } = planned;
      await this.values.put(tx, [...added, ...changed], work);
      if (added.length + changed.length > 0)
        await this.log.note(tx, by, 'indicatorValues', 'import', undefined, {
          name: request.file.name,
          indicators: indicatorsOf(file.values).map((id) => this.indicators.one(id)?.name ?? id),
          added: added.length,
          changed: changed.length,
          unchanged,
        });
      await keep?.(tx, planned);
      // The last moment at which it can be called off.
      work.signal.throwIfAborted();
      return planned;
    });
  }

  async #read(request: ValueImportRequest, work: LongWork): Promise<Read> {
    const { file, sheet, mapping: sent, indicatorId, referenceDay = '12-31' } = request;
    const source = await tableSource(bytesOf(file, 'file.content'), sheet, work);
    const mapping = sent ? fittingMapping(source, sent) : guessedMapping(source);
    const mappingFrom = sent ? ('sent' as const) : ('guessed' as const);
    const known = indicatorId === undefined || this.indicators.one(indicatorId) !== undefined;
    const mapped = isMapped(mapping, indicatorId);
    const unknown = known ? [] : [contentFault('indicator.unknown', { text: indicatorId })];
    const shared = { source, mapping, mappingFrom, mapped };
    if (!mapped || !known) return { ...shared, faults: unknown, values: [] };
    const register = {
      spaces: this.spaces.all(),
      indicators: this.indicators.all(),
      ...(indicatorId !== undefined && { indicatorId }),
      referenceDay,
      today: this.clock.today(),
    };
    return { ...shared, ...(await valueRows(source, mapping, register, work)) };
  }

  async #planned(tx: Pick<Transaction, 'all'>, file: Read): Promise<ValuePlan> {
    const present = new Map(
      (await this.values.of(tx, indicatorsOf(file.values))).map((value) => [placeOf(value), saidOf(value)]),
    );
    const added = file.values.filter((value) => !present.has(placeOf(value)));
    const changed = file.values.filter((value) => {
      const before = present.get(placeOf(value));
      return before !== undefined && before !== saidOf(value);
    });
    return { ...file, added, changed, unchanged: file.values.length - added.length - changed.length };
  }
}

const indicatorsOf = (values: readonly IndicatorValueItem[]): string[] => [
  ...new Set(values.map(({ indicatorId }) => indicatorId)),
];

const placeOf = ({ indicatorId, spaceId, asOf }: IndicatorValueItem): string =>
  `${indicatorId} ${spaceId} ${asOf}`;

const saidOf = ({ value, missing, note }: IndicatorValueItem): string =>
  JSON.stringify([value, missing, note]);
