import { Injectable } from '@nestjs/common';
import type { Judge } from '../../platform/http/judged-data.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { Department } from '../directory/department.entity.js';
import { Directory } from '../directory/directory.js';
import { folded } from '../register/folded.js';
import { Register } from '../register/register.js';
import { DepartmentRequest, type DepartmentItem } from './department.types.js';

const describe = ({ name, short }: Department): DepartmentRequest => ({ name, short });

export const departmentItem = (row: Department): DepartmentItem => ({
  id: row.id,
  version: row.version,
  ...describe(row),
});

/** The departments; none is ever removed, processes belong to them. */
@Injectable()
export class DepartmentRegister extends Register<Department, DepartmentRequest, DepartmentItem> {
  constructor(directory: Directory, log: ConfigurationLog) {
    super(directory, log, {
      what: 'department',
      row: Department,
      request: DepartmentRequest,
      notFound: 'department.notFound',
      describe,
      columns: ({ name, short }) => ({ name, short }),
      item: departmentItem,
      judge: judgeBeside,
    });
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
