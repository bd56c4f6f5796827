import { Injectable } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { patched, judgedData, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem } from '../../platform/problems/problem.js';
import { Department } from '../directory/department.entity.js';
import { DepartmentRequest, type DepartmentItem } from './department.types.js';

export const departmentItem = ({ id, name, short }: Department): DepartmentItem => ({ id, name, short });

/** Adds and renames departments; none is ever removed, processes belong to them. */
@Injectable()
export class Departments {
  constructor(
    private readonly directory: Directory,
    private readonly log: ConfigurationLog,
  ) {}

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<DepartmentItem>): Promise<DepartmentItem> {
    return this.directory.change(async (tx) => {
      const wanted = judgedData(DepartmentRequest, sent, judgeBeside(await tx.manager.find(Department)));
      const answer = await this.#put(tx, { ...wanted, id: randomUUID() }, by);
      await keep?.(tx, answer);
      return answer;
    });
  }

  /** @throws Problem 404 where there is no such department, 400 with every fault */
  change(id: string, sent: unknown, by: KnownPerson): Promise<DepartmentItem> {
    return this.directory.change(async (tx) => {
      const all = await tx.manager.find(Department);
      const present = all.find((department) => department.id === id);
      if (!present) throw new Problem(404, 'department.notFound');
      const { id: _, ...asItIs } = departmentItem(present);
      const others = all.filter((department) => department !== present);
      const wanted = judgedData(DepartmentRequest, patched(asItIs, sent), judgeBeside(others));
      return this.#put(tx, { ...wanted, id }, by, present);
    });
  }

  async #put(
    tx: Transaction,
    department: Department,
    by: KnownPerson,
    before?: Department,
  ): Promise<DepartmentItem> {
    const after = departmentItem(department);
    await tx.manager.save(Department, department);
    await this.log.note(tx, by, 'department', department.id, before && departmentItem(before), after);
    return after;
  }
}

/** A name or a short name that another department has. */
const judgeBeside =
  (others: readonly Department[]): Judge<DepartmentRequest> =>
  (wanted, fitting) =>
    (['name', 'short'] as const)
      .filter((field) => fitting.field(field))
      .filter((field) => others.some((other) => folded(other[field]) === folded(wanted[field])))
      .map((path) => ({ path, code: 'nameTaken' }));

const folded = (name: string): string => name.trim().toLocaleLowerCase('de');
