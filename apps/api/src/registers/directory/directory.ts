import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database } from '@plankreis/journal';
import type { BodyFacts } from '@plankreis/process';
import { Repository } from 'typeorm';
import { Body } from './body.entity.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { Department } from './department.entity.js';
import { Person } from './person.entity.js';
import { Held } from '../held/held.js';

/** People, departments and bodies: every decision about an entry asks for some of them. */
@Injectable()
export class Directory extends Held {
  #people = new Map<string, Person>();
  #byEmail = new Map<string, Person>();
  #departments = new Map<string, Department>();
  #bodies = new Map<string, Body>();
  #facts: readonly BodyFacts[] = [];

  constructor(
    @Inject(DATABASE) db: Database,
    @InjectRepository(Person, READER) private readonly everyone: Repository<Person>,
    @InjectRepository(Department, READER) private readonly everyDepartment: Repository<Department>,
    @InjectRepository(Body, READER) private readonly everyBody: Repository<Body>,
  ) {
    // One lock for the three: they name each other.
    super(db, 'person', 'directory');
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  personByEmail(email: string): Person | undefined {
    return this.#byEmail.get(foldedEmail(email));
  }

  department(id: string): Department | undefined {
    return this.#departments.get(id);
  }

  body(id: string): Body | undefined {
    return this.#bodies.get(id);
  }

  people(): Person[] {
    return [...this.#people.values()];
  }

  departments(): Department[] {
    return [...this.#departments.values()];
  }

  bodies(): Body[] {
    return [...this.#bodies.values()];
  }

  /** The bodies as the core judges by them. */
  bodyFacts(): readonly BodyFacts[] {
    return this.#facts;
  }

  protected async load(): Promise<void> {
    const byName = { order: { name: 'ASC', id: 'ASC' } } as const;
    const people = await this.everyone.find(byName);
    const departments = await this.everyDepartment.find(byName);
    const bodies = await this.everyBody.find(byName);
    this.#people = byId(people);
    this.#byEmail = new Map(people.map((person) => [person.email, person]));
    this.#departments = byId(departments);
    this.#bodies = byId(bodies);
    this.#facts = bodies.map(({ area, active, version: _, ...body }) => ({
      ...body,
      ...(area === null ? {} : { area }),
      ...(active ? {} : { retired: true as const }),
    }));
  }
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Addresses are compared without case; nobody knows how theirs was typed in. */
export const foldedEmail = (email: string): string => email.trim().toLowerCase();
