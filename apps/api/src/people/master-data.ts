import { Injectable } from '@nestjs/common';
import type { Statements, Transaction } from '@plankreis/journal';
import { Body } from '../bodies/body.entity.js';
import { Department } from '../departments/department.entity.js';
import { hashPassword } from '../session/passwords.js';
import { Directory, foldedEmail } from './directory.js';
import { Person } from './person.entity.js';

/** Somebody to be added; without a password they cannot sign in here. */
export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Person['role'];
  readonly departmentId?: string;
  readonly treasury?: boolean;
  readonly password?: string;
}

export interface NewMasterData {
  readonly departments?: readonly Pick<Department, 'id' | 'name' | 'short'>[];
  readonly bodies?: readonly Pick<Body, 'id' | 'name' | 'kind'>[];
  readonly people?: readonly NewPerson[];
}

/** Adds departments, bodies and people. */
@Injectable()
export class MasterData {
  constructor(private readonly directory: Directory) {}

  /**
   * All of them in one write, or none. `unless` is asked inside the write; where it answers true nothing is written
   * and false is returned.
   */
  async add(added: NewMasterData, unless?: (tx: Transaction) => Promise<boolean>): Promise<boolean> {
    // before the transaction: hashing takes longer than all the writing
    const people = await Promise.all((added.people ?? []).map(toPerson));
    return this.directory.change(async (tx) => {
      if (await unless?.(tx)) return false;
      if (added.departments?.length) await tx.manager.insert(Department, [...added.departments]);
      if (added.bodies?.length) await tx.manager.insert(Body, [...added.bodies]);
      if (people.length > 0) await tx.manager.insert(Person, people);
      return true;
    });
  }
}

async function toPerson(added: NewPerson): Promise<Person> {
  return {
    id: added.id,
    name: added.name,
    email: foldedEmail(added.email),
    role: added.role,
    departmentId: added.departmentId ?? null,
    treasury: added.treasury ?? false,
    active: true,
    passwordHash: added.password === undefined ? null : await hashPassword(added.password),
  };
}

/** Whether nobody is there yet: only then may a first administrator or a sample come in. */
export async function nobodyThere(tx: Statements): Promise<boolean> {
  const found = await tx.all('SELECT id FROM person LIMIT 1');
  return found.length === 0;
}
