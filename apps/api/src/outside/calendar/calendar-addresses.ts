import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { judgedData } from '../../platform/http/judged-data.js';
import { Directory } from '../../registers/directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { invalid, Problem } from '../../platform/problems/problem.js';
import { digestOf, newToken } from '../../registers/session/one-time-token.js';
import { CalendarRequest, type CalendarAddress, type NewCalendarAddress } from './calendar.types.js';

/** More than anybody has devices and departments. */
const MOST = 20;

interface Row {
  readonly id: string;
  readonly department_id: string | null;
  readonly made_at: string;
  readonly [column: string]: unknown;
}

/** Whose deadlines a private address shows. */
export interface Subscription {
  readonly person: KnownPerson;
  readonly departmentId?: string;
}

/** Private addresses under which calendars fetch deadlines; of the secret only a digest is kept. */
@Injectable()
export class CalendarAddresses {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  async of(personId: string): Promise<CalendarAddress[]> {
    const rows = await this.db.read.all<Row>(
      'SELECT id, department_id, made_at FROM calendar_address WHERE person_id = ? ORDER BY made_at, id',
      [personId],
    );
    return rows.map((row) => this.#view(row));
  }

  /** @throws Problem 400 with every fault, 409 where there are enough */
  async make(sent: unknown, { id: personId }: KnownPerson): Promise<NewCalendarAddress> {
    const { scope, department } = judgedData(CalendarRequest, sent, () => []);
    if (scope === 'department' && department === undefined)
      throw invalid([{ path: 'department', code: 'required' }]);
    if (scope === 'mine' && department !== undefined)
      throw invalid([{ path: 'department', code: 'unknownKey' }]);
    if (department !== undefined && !this.directory.department(department))
      throw invalid([{ path: 'department', code: 'unknownReference' }]);
    const token = newToken();
    const row = {
      id: randomUUID(),
      department_id: department ?? null,
      made_at: this.clock.now().toISOString(),
    };
    await this.db.write(async (tx) => {
      const [there] = await tx.all<{ n: number | string }>(
        'SELECT COUNT(*) AS n FROM calendar_address WHERE person_id = ?',
        [personId],
      );
      if (Number(there?.n ?? 0) >= MOST) throw new Problem(409, 'calendar.enough');
      await tx.run(
        'INSERT INTO calendar_address (id, token_hash, person_id, department_id, made_at) VALUES (?, ?, ?, ?, ?)',
        [row.id, hashOf(token), personId, row.department_id, row.made_at],
      );
    });
    return { ...this.#view(row), path: `/api/calendar/${token}.ics` };
  }

  /** From now on nobody gets anything under it. @throws Problem 404 where it is not theirs */
  async revoke(id: string, { id: personId }: KnownPerson): Promise<void> {
    const { changes } = await this.db.write((tx) =>
      tx.run('DELETE FROM calendar_address WHERE id = ? AND person_id = ?', [id, personId]),
    );
    if (changes === 0) throw new Problem(404, 'calendar.notFound');
  }

  /** Whose calendar this is; undefined for a wrong secret, one taken back, and for people who have left. */
  async holder(token: string): Promise<Subscription | undefined> {
    // Asked by its digest whatever was sent: a wrong secret costs what a right one does.
    const [row] = await this.db.read.all<{ person_id: string; department_id: string | null }>(
      'SELECT person_id, department_id FROM calendar_address WHERE token_hash = ?',
      [hashOf(token)],
    );
    const person = row && this.directory.person(row.person_id);
    if (!row || !person?.active) return undefined;
    return { person, ...(row.department_id === null ? {} : { departmentId: row.department_id }) };
  }

  #view({
    id,
    department_id: departmentId,
    made_at: madeAt,
  }: Pick<Row, 'id' | 'department_id' | 'made_at'>): CalendarAddress {
    if (departmentId === null) return { id, scope: 'mine', madeAt };
    const name = this.directory.department(departmentId)?.name ?? departmentId;
    return { id, scope: 'department', department: { id: departmentId, name }, madeAt };
  }
}

const hashOf = (token: string): string => digestOf(token).toString('hex');
