import { Inject, Injectable } from '@nestjs/common';
import { readTable, type Table } from '@plankreis/documents';
import { VersionConflict, type Database, type Transaction } from '@plankreis/journal';
import type { Actor } from '@plankreis/process';
import { createHash } from 'node:crypto';
import { Clock } from '../clock/clock.js';
import { DATABASE } from '../database/tokens.js';
import { bytesOf } from '../http/uploaded-file.js';
import { Problem } from '../problems/problem.js';
import { JointRecorder } from '../processes/record/joint-recorder.js';
import { ActualRows, type ActualRow } from './actual-rows.js';
import type { ActualsConfirmation, ActualsRequest } from './actuals.types.js';
import type { ActualsFault } from './fault.js';
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

/** What an export comes to: the table, how its columns are read, and what its rows would book. */
export interface Understood {
  readonly table: Table;
  readonly mapping: PartialMapping;
  readonly mappingFrom: 'sent' | 'kept' | 'guessed';
  /** Undefined where a column that is needed is not assigned. */
  readonly complete?: ActualsMapping;
  readonly judged?: Judged;
  readonly faults: readonly ActualsFault[];
  readonly moreFaults: number;
  /** Says whether two previews come to the same; undefined where nothing may be recorded. */
  readonly fingerprint?: string;
}

/** Faults that are told one by one. */
const TOLD = 1_000;

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
  async understand(request: ActualsRequest, actor: Actor, signal?: AbortSignal): Promise<Understood> {
    const bytes = bytesOf(request.file, 'file.content');
    const table = await readTable(bytes, { sheet: request.sheet, signal });
    const [mapping, mappingFrom] = await this.#mapping(request.mapping, table.header);
    const complete = completeMapping(mapping);
    const inTable = table.faults.map((fault): ActualsFault => {
      const heading = fault.column === undefined ? undefined : table.header[fault.column];
      return { about: 'table', fault, row: fault.row, heading };
    });
    const shared = { table, mapping, mappingFrom, complete };
    if (!complete || table.rows.length === 0)
      return { ...shared, faults: inTable, moreFaults: table.moreFaults };
    const reading = new ActualRows(table, complete, this.clock.today());
    const faulty = new Set(table.faults.map(({ row }) => row));
    const rows = table.rows
      .filter(({ row }) => !faulty.has(row))
      .map((row) => reading.read(row))
      .filter((row) => row !== undefined);
    const rowsJudged = await this.#judged(rows, request, actor, signal);
    const faults = [...inTable, ...reading.faults, ...rowsJudged.faults].toSorted(byRow);
    const told = { faults: faults.slice(0, TOLD), moreFaults: table.moreFaults + faults.slice(TOLD).length };
    const sound = faults.length === 0 && rowsJudged.bookings.length > 0;
    return {
      ...shared,
      judged: rowsJudged,
      ...told,
      ...(sound && { fingerprint: fingerprintOf(bytes, complete, rowsJudged) }),
    };
  }

  /**
   * Records what a preview showed, if it still comes to the same: on all processes together, or on none.
   * @throws Problem 409 where it does not
   */
  async record(
    request: ActualsConfirmation,
    actor: Actor,
    signal: AbortSignal,
    alongside: (tx: Transaction, understood: Judged) => Promise<void>,
  ): Promise<Judged> {
    const { fingerprint, judged: accepted, complete } = await this.understand(request, actor, signal);
    if (fingerprint !== request.fingerprint || !accepted || !complete)
      throw new Problem(409, 'actuals.changed');
    signal.throwIfAborted();
    try {
      await this.recorder.record(accepted.trials, async (tx) => {
        await this.kept.keep(tx, complete, actor.id);
        await alongside(tx, accepted);
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
    signal: AbortSignal | undefined,
  ): Promise<Judged> {
    const finder = await LineFinder.for(this.db, rows, lines);
    return judged(rows, finder, this.recorder, {
      actor,
      fileName: file.name,
      passOverUnknown,
      grounds: new Map(grounds.map(({ row, legalGround }) => [row, legalGround])),
      signal,
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

const byRow = (one: ActualsFault, other: ActualsFault): number => (one.row ?? 0) - (other.row ?? 0);

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
