import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import type { Day } from '@plankreis/process';
import { DATABASE } from '../../platform/database/tokens.js';
import type { LongWork } from '../../platform/http/long-work.js';
import type { Missing, ValueNote } from './signs.js';
import type { IndicatorValueItem, IndicatorValueList, IndicatorValuesQuery } from './indicator.types.js';

interface Row {
  readonly indicator_id: string;
  readonly space_id: string;
  readonly as_of: string;
  readonly value: string | null;
  readonly missing: Missing | null;
  readonly note: ValueNote | null;
}

/** As many values as a page can draw; more are asked for more narrowly. */
const MOST_TOLD = 20_000;
/** Values written with one statement: both databases take as many parameters. */
const AT_ONCE = 500;

/** The days on which an indicator was measured in a space, the first first. */
export type SeriesDays = (indicatorId: string, spaceId: string) => readonly Day[];

/** The values of the register: exact decimals as text, or the kind of nothing that stands in their place. */
@Injectable()
export class IndicatorValues {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  async list({ indicatorId, spaceId, level }: IndicatorValuesQuery): Promise<IndicatorValueList> {
    const conditions = [
      ...(indicatorId === undefined ? [] : [['v.indicator_id = ?', indicatorId]]),
      ...(spaceId === undefined ? [] : [['v.space_id = ?', spaceId]]),
      ...(level === undefined
        ? []
        : [['v.space_id IN (SELECT id FROM social_space WHERE level = ?)', level]]),
    ];
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(([sql]) => sql).join(' AND ')}`;
    const rows = await this.db.read.all<Row>(
      `SELECT * FROM indicator_value v ${where} ORDER BY v.indicator_id, v.space_id, v.as_of LIMIT ?`,
      [...conditions.map(([, param]) => param), MOST_TOLD + 1],
    );
    return { items: rows.slice(0, MOST_TOLD).map(itemOf), more: rows.length > MOST_TOLD };
  }

  /** All values of these indicators. */
  async of(tx: Pick<Transaction, 'all'>, indicatorIds: readonly string[]): Promise<IndicatorValueItem[]> {
    const found: IndicatorValueItem[] = [];
    for (const id of indicatorIds)
      found.push(
        ...(await tx.all<Row>('SELECT * FROM indicator_value WHERE indicator_id = ?', [id])).map(itemOf),
      );
    return found;
  }

  /** What stands at the place of a value. */
  async at(
    tx: Pick<Transaction, 'all'>,
    { indicatorId, spaceId, asOf }: Pick<IndicatorValueItem, 'indicatorId' | 'spaceId' | 'asOf'>,
  ): Promise<IndicatorValueItem | undefined> {
    const [row] = await tx.all<Row>(
      'SELECT * FROM indicator_value WHERE indicator_id = ? AND space_id = ? AND as_of = ?',
      [indicatorId, spaceId, asOf],
    );
    return row && itemOf(row);
  }

  /** The days of the series these values would stand in; also those on which there is only why there is none. */
  async daysOf(series: readonly Pick<IndicatorValueItem, 'indicatorId' | 'spaceId'>[]): Promise<SeriesDays> {
    const days = new Map<string, readonly Day[]>();
    for (const { indicatorId, spaceId } of series) {
      const rows = await this.db.read.all<Pick<Row, 'as_of'>>(
        'SELECT as_of FROM indicator_value WHERE indicator_id = ? AND space_id = ? ORDER BY as_of',
        [indicatorId, spaceId],
      );
      days.set(
        JSON.stringify([indicatorId, spaceId]),
        rows.map(({ as_of }) => as_of),
      );
    }
    return (...one) => days.get(JSON.stringify(one)) ?? [];
  }

  /** Writes values; one that is there for the same indicator, space and day is replaced. */
  async put(tx: Transaction, values: readonly IndicatorValueItem[], work?: LongWork): Promise<void> {
    for (let at = 0; at < values.length; at += AT_ONCE) {
      await work?.pause('writing', at, values.length);
      const some = values.slice(at, at + AT_ONCE);
      await tx.run(
        `INSERT INTO indicator_value (indicator_id, space_id, as_of, value, missing, note)
         VALUES ${some.map(() => '(?, ?, ?, ?, ?, ?)').join(', ')}
         ON CONFLICT (indicator_id, space_id, as_of)
         DO UPDATE SET value = excluded.value, missing = excluded.missing, note = excluded.note`,
        some.flatMap(({ indicatorId, spaceId, asOf, value, missing, note }) => [
          indicatorId,
          spaceId,
          asOf,
          value,
          missing,
          note,
        ]),
      );
    }
  }
}

/** The columns hold what `put` wrote from typed values. */
const itemOf = ({ indicator_id, space_id, as_of, value, missing, note }: Row): IndicatorValueItem => ({
  indicatorId: indicator_id,
  spaceId: space_id,
  asOf: as_of,
  ...(value === null ? {} : { value }),
  ...(missing === null ? {} : { missing }),
  ...(note === null ? {} : { note }),
});
