import { Injectable } from '@nestjs/common';
import type { Statements, Transaction } from '@plankreis/journal';
import type { BodyFacts } from '@plankreis/process';
import { Body } from '../directory/body.entity.js';
import { Department } from '../directory/department.entity.js';
import { hashPassword } from '../session/passwords.js';
import { Directory, foldedEmail } from '../directory/directory.js';
import { Person } from '../directory/person.entity.js';

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
  /** Bodies decide nothing by themselves unless they are said to. */
  readonly bodies?: readonly (Pick<Body, 'id' | 'name' | 'kind'> &
    Partial<Omit<BodyFacts, 'id' | 'name' | 'kind'>>)[];
  readonly people?: readonly NewPerson[];
}

/** Adds departments, bodies and people. */
@Injectable()
export class MasterData {
  constructor(private readonly directory: Directory) {}

  /** All of them in one write, or none; false, and none, if `wanted` says no inside the write. */
  async add(added: NewMasterData, wanted?: (tx: Transaction) => Promise<boolean>): Promise<boolean> {
    const insert = await this.prepared(added);
    return this.directory.change(async (tx) => {
      if (wanted && !(await wanted(tx))) return false;
      await insert(tx);
      return true;
    });
  }

  /** What adds them in a transaction; passwords are hashed before it, which takes longer than all the writing. */
  async prepared(added: NewMasterData): Promise<(tx: Transaction) => Promise<void>> {
    // Those who come in together with one known password (a sample, a test) share its hash: hashing is slow on purpose.
    const hashes = new Map<string, Promise<string>>();
    const hashOf = (password: string): Promise<string> => {
      const hash = hashes.get(password) ?? hashPassword(password);
      hashes.set(password, hash);
      return hash;
    };
    const people = await Promise.all((added.people ?? []).map((person) => toPerson(person, hashOf)));
    return async (tx) => {
      if (added.departments?.length)
        await tx.manager.insert(
          Department,
          added.departments.map((department) => ({ ...department, version: 1 })),
        );
      if (added.bodies?.length) await tx.manager.insert(Body, added.bodies.map(toBody));
      if (people.length > 0) await tx.manager.insert(Person, people);
    };
  }
}

const toBody = ({ area, responsibilities, ...body }: NonNullable<NewMasterData['bodies']>[number]): Body => ({
  ...body,
  version: 1,
  area: area ?? null,
  responsibilities: responsibilities ?? [],
  active: true,
});

async function toPerson(added: NewPerson, hashOf: (password: string) => Promise<string>): Promise<Person> {
  return {
    id: added.id,
    version: 1,
    name: added.name,
    email: foldedEmail(added.email),
    role: added.role,
    departmentId: added.departmentId ?? null,
    treasury: added.treasury ?? false,
    active: true,
    passwordHash: added.password === undefined ? null : await hashOf(added.password),
  };
}

/** Whether nobody is there yet: only then may a first administrator or a sample come in. */
export async function nobodyThere(tx: Statements): Promise<boolean> {
  const found = await tx.all('SELECT id FROM person LIMIT 1');
  return found.length === 0;
}
