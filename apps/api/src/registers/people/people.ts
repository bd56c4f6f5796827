import { Injectable } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { patched, judgedData, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import { Problem, type RequestFault } from '../../platform/problems/problem.js';
import { Sessions } from '../session/sessions.js';
import { Directory, foldedEmail } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { PasswordLinks } from './password-links.js';
import { Person } from '../directory/person.entity.js';
import { PersonRequest, type AccountItem } from './person.types.js';

export const accountItem = ({ departmentId, passwordHash, ...person }: Person): AccountItem => ({
  id: person.id,
  name: person.name,
  email: person.email,
  role: person.role,
  ...(departmentId === null ? {} : { departmentId }),
  treasury: person.treasury,
  active: person.active,
  hasPassword: passwordHash !== null,
});

/** Adds and changes people. Who leaves is no longer in office, and stays named in the journals. */
@Injectable()
export class People {
  constructor(
    private readonly directory: Directory,
    private readonly sessions: Sessions,
    private readonly links: PasswordLinks,
    private readonly log: ConfigurationLog,
  ) {}

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<AccountItem>): Promise<AccountItem> {
    return this.directory.change(async (tx) => {
      const wanted = judgedData(PersonRequest, sent, this.#judge(await tx.manager.find(Person)));
      const answer = await this.#put(tx, { ...personOf(wanted), id: randomUUID(), passwordHash: null }, by);
      await keep?.(tx, answer);
      return answer;
    });
  }

  /** @throws Problem 404 where there is no such person, 400 with every fault */
  change(id: string, sent: unknown, by: KnownPerson): Promise<AccountItem> {
    return this.directory.change(async (tx) => {
      const everybody = await tx.manager.find(Person);
      const present = everybody.find((person) => person.id === id);
      if (!present) throw new Problem(404, 'person.notFound');
      const { id: _, hasPassword: __, ...asTheyAre } = accountItem(present);
      const others = everybody.filter((person) => person !== present);
      const wanted = judgedData(PersonRequest, patched(asTheyAre, sent), this.#judge(others, present));
      const changed = { ...personOf(wanted), id, passwordHash: present.passwordHash };
      if (!changed.active) {
        await this.sessions.endAllOf(tx, id);
        await this.links.forget(tx, id);
      }
      return this.#put(tx, changed, by, present);
    });
  }

  async #put(tx: Transaction, person: Person, by: KnownPerson, before?: Person): Promise<AccountItem> {
    const after = accountItem(person);
    await tx.manager.save(Person, person);
    await this.log.note(tx, by, 'person', person.id, before && accountItem(before), after);
    return after;
  }

  /** What no single field shows: an address that is none or taken, a department nobody knows, nobody left to administer. */
  #judge(others: readonly Person[], present?: Person): Judge<PersonRequest> {
    const needed = present !== undefined && administers(present) && !others.some(administers);
    return ({ email, role, departmentId, active }, fitting): RequestFault[] => {
      const faults: RequestFault[] = [];
      if (fitting.field('email')) {
        if (!/^[^\s@]+@[^\s@]+$/.test(email.trim())) faults.push({ path: 'email', code: 'email' });
        else if (others.some((other) => other.email === foldedEmail(email)))
          faults.push({ path: 'email', code: 'emailTaken' });
      }
      if (fitting.field('departmentId') && departmentId !== undefined) {
        if (!this.directory.department(departmentId))
          faults.push({ path: 'departmentId', code: 'unknownReference' });
      } else if (fitting.field('role') && (role === 'planner' || role === 'head'))
        faults.push({ path: 'departmentId', code: 'required' });
      if (needed && fitting.field('role') && role !== 'admin')
        faults.push({ path: 'role', code: 'lastAdministrator' });
      if (needed && fitting.field('active') && !active)
        faults.push({ path: 'active', code: 'lastAdministrator' });
      return faults;
    };
  }
}

const administers = ({ role, active, passwordHash }: Person): boolean =>
  role === 'admin' && active && passwordHash !== null;

const personOf = ({ departmentId, email, ...wanted }: PersonRequest) => ({
  ...wanted,
  email: foldedEmail(email),
  departmentId: departmentId ?? null,
});
