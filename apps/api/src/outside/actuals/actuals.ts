import { Inject, Injectable } from '@nestjs/common';
import { VersionConflict, type Database, type Transaction } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { createHash } from 'node:crypto';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import type { LongWork } from '../../platform/http/long-work.js';
import { bytesOf } from '../../platform/http/uploaded-file.js';
import type { ImportFault } from '../../registers/imports/fault.js';
import type { MappingSource } from '../../registers/imports/import.types.js';
import { soundRows, tableSource, type Source } from '../../registers/imports/source.js';
import { Problem } from '../../platform/problems/problem.js';
import { JointRecorder } from '../../processes/record/joint-recorder.js';
import { ActualRows, type ActualRow } from './actual-rows.js';
import type { ActualsConfirmation, ActualsRequest } from './actuals.types.js';
import { judged, type Judged } from './judged.js';
import { KeptMapping } from './kept-mapping.js';
import { LineFinder } from './line-finder.js';
import {
  completeMapping,
  fittingMapping,
  guessedMapping,
  type ActualsMapping,
  type PartialMapping,
} from './mapping.js';
import { actorOf } from '../../platform/http/caller.js';
import type { KnownPerson } from '../../platform/http/known-person.js';

/** What an export comes to: the table, how its columns are read, and what its rows would book. */
export interface Understood {
  readonly source: Source;
  readonly mapping: PartialMapping;
  readonly mappingFrom: MappingSource;
  /** Undefined where a column that is needed is not assigned. */
  readonly complete?: ActualsMapping;
  readonly judged?: Judged;
  /** Beyond those of the source. */
  readonly faults: readonly ImportFault[];
  /** Says whether two previews come to the same; undefined where nothing may be recorded. */
  readonly fingerprint?: string;
}

/** Reads what a finance system has booked, and records it on the processes it belongs to: all of it, or nothing. */
@Injectable()
export class Actuals {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly kept: KeptMapping,
    private readonly recorder: JointRecorder,
    private readonly clock: Clock,
  ) {}

  /** What the file would book, and everything that is wrong with it. @throws the signal's reason */
  async preview(request: ActualsRequest, by: KnownPerson, work: LongWork): Promise<Understood> {
    const bytes = bytesOf(request.file, 'file.content');
    const source = await tableSource(bytes, request.sheet, work);
    const [mapping, mappingFrom] = await this.#mapping(request.mapping, source.header);
    const complete = completeMapping(mapping);
    const shared = { source, mapping, mappingFrom, complete };
    if (!complete || source.rows.length === 0) return { ...shared, faults: [] };
    const reading = new ActualRows(source, complete, this.clock.today());
    const rows: ActualRow[] = [];
    for await (const row of soundRows(source, work)) {
      const read = reading.read(row);
      if (read) rows.push(read);
    }
    const rowsJudged = await this.#judged(rows, request, actorOf(by), work);
    const faults = [...reading.faults, ...rowsJudged.faults];
    const sound = source.faults.length + faults.length === 0 && rowsJudged.bookings.length > 0;
    return {
      ...shared,
      judged: rowsJudged,
      faults,
      ...(sound && { fingerprint: fingerprintOf(bytes, complete, rowsJudged) }),
    };
  }

  /**
   * Records what a preview showed, if it still comes to the same: on all processes together, or on none.
   * @throws Problem 409 where it does not
   */
  async take(
    request: ActualsConfirmation,
    by: KnownPerson,
    work: LongWork,
    alongside: (tx: Transaction, understood: Judged) => Promise<void>,
  ): Promise<Judged> {
    const { fingerprint, judged: accepted, complete } = await this.preview(request, by, work);
    if (fingerprint !== request.fingerprint || !accepted || !complete)
      throw new Problem(409, 'actuals.changed');
    const count = accepted.bookings.length;
    await work.pause('writing', 0, count);
    try {
      await this.recorder.record(accepted.trials, async (tx) => {
        await this.kept.keep(tx, complete, by.id);
        await alongside(tx, accepted);
        // The last moment at which it can be called off.
        await work.pause('writing', count, count);
      });
    } catch (error) {
      // Somebody wrote on one of the processes in this very moment.
      if (error instanceof VersionConflict) throw new Problem(409, 'actuals.changed', { cause: error });
      throw error;
    }
    return accepted;
  }

  async #judged(
    rows: readonly ActualRow[],
    { file, lines = [], grounds = [], passOverUnknown = false }: ActualsRequest,
    actor: Actor,
    work: LongWork,
  ): Promise<Judged> {
    const finder = await LineFinder.for(this.db, rows, lines);
    return judged(rows, finder, this.recorder, {
      actor,
      fileName: file.name,
      passOverUnknown,
      grounds: new Map(grounds.map(({ row, legalGround }) => [row, legalGround])),
      work,
    });
  }

  async #mapping(
    sent: PartialMapping | undefined,
    header: readonly string[],
  ): Promise<readonly [PartialMapping, Understood['mappingFrom']]> {
    if (sent) return [fittingMapping(sent, header), 'sent'];
    const last = await this.kept.last();
    const fitting = last && fittingMapping(last, header);
    // What does not fit as a whole is another system's table.
    if (fitting && JSON.stringify(completeMapping(fitting)) === JSON.stringify(completeMapping(last)))
      return [fitting, 'kept'];
    return [guessedMapping(header), 'guessed'];
  }
}

/** Two previews that would record the same have the same; what else happened on a process does not matter. */
function fingerprintOf(bytes: Buffer, mapping: ActualsMapping, { bookings, already }: Judged): string {
  const booked = bookings.map(({ row, line, cents, bookedOn, voucher, legalGround }) => [
    row,
    line.processId,
    line.lineId,
    cents,
    bookedOn,
    voucher,
    legalGround,
  ]);
  return createHash('sha256')
    .update(bytes)
    .update(JSON.stringify([mapping, booked, already]))
    .digest('hex');
}
