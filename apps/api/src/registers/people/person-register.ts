import { Injectable } from '@nestjs/common';
import type { Judge } from '../../platform/http/judged-data.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { Directory, foldedEmail } from '../directory/directory.js';
import { Person } from '../directory/person.entity.js';
import { Register } from '../register/register.js';
import { Sessions } from '../session/sessions.js';
import { PasswordLinks } from './password-links.js';
import { PersonRequest, type AccountItem } from './person.types.js';

const describe = ({ name, email, role, departmentId, treasury, active }: Person): PersonRequest => ({
  name,
  email,
  role,
  ...(departmentId === null ? {} : { departmentId }),
  treasury,
  active,
});

export const accountItem = (row: Person): AccountItem => ({
  id: row.id,
  version: row.version,
  ...describe(row),
  hasPassword: row.passwordHash !== null,
});

/** The people. Who leaves is no longer in office, and stays named in the journals. */
@Injectable()
export class PersonRegister extends Register<Person, PersonRequest, AccountItem> {
  constructor(directory: Directory, log: ConfigurationLog, sessions: Sessions, links: PasswordLinks) {
    super(directory, log, {
      what: 'person',
      row: Person,
      request: PersonRequest,
      notFound: 'person.notFound',
      describe,
      columns: ({ departmentId, email, ...wanted }, before) => ({
        ...wanted,
        email: foldedEmail(email),
        departmentId: departmentId ?? null,
        passwordHash: before?.passwordHash ?? null,
      }),
      item: accountItem,
      judge: (others, _, present) =>
        judgeBeside(others, present, (id) => directory.department(id) !== undefined),
      follow: async (tx, { id, active }) => {
        if (active) return;
        await sessions.endAllOf(tx, id);
        await links.forget(tx, id);
      },
    });
  }
}

/** An address that is none or taken, a department nobody knows, nobody left to administer. */
function judgeBeside(
  others: readonly Person[],
  present: Person | undefined,
  isDepartment: (id: string) => boolean,
): Judge<PersonRequest> {
  const needed = present !== undefined && administers(present) && !others.some(administers);
  return ({ email, role, departmentId, active }, fitting): RequestFault[] => {
    const faults: RequestFault[] = [];
    if (fitting.field('email')) {
      if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) faults.push({ path: 'email', code: 'email' });
      else if (others.some((other) => other.email === foldedEmail(email)))
        faults.push({ path: 'email', code: 'emailTaken' });
    }
    if (fitting.field('departmentId') && departmentId !== undefined) {
      if (!isDepartment(departmentId)) faults.push({ path: 'departmentId', code: 'unknownReference' });
    } else if (fitting.field('role') && (role === 'planner' || role === 'head'))
      faults.push({ path: 'departmentId', code: 'required' });
    if (needed && fitting.field('role') && role !== 'admin')
      faults.push({ path: 'role', code: 'lastAdministrator' });
    if (needed && fitting.field('active') && !active)
      faults.push({ path: 'active', code: 'lastAdministrator' });
    return faults;
  };
}

const administers = ({ role, active, passwordHash }: Person): boolean =>
  role === 'admin' && active && passwordHash !== null;
