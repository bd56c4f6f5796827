import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import type { BodyFacts } from '@plankreis/process';
import { Repository } from 'typeorm';
import { Body } from './body.entity.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { Department } from './department.entity.js';
import { Person } from './person.entity.js';

const CHANGED = 'directory';

/**
 * People, departments and bodies, held in memory: every decision about an entry asks for some of them. Read anew
 * when this program, or another one on the same database, changed them.
 */
@Injectable()
export class Directory implements OnModuleInit, OnModuleDestroy {
  #people = new Map<string, Person>();
  #byEmail = new Map<string, Person>();
  #departments = new Map<string, Department>();
  #bodies = new Map<string, Body>();
  #facts: readonly BodyFacts[] = [];
  #reading: Promise<void> | undefined;
  #stopListening: (() => Promise<void>) | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @InjectRepository(Person, READER) private readonly everyone: Repository<Person>,
    @InjectRepository(Department, READER) private readonly everyDepartment: Repository<Department>,
    @InjectRepository(Body, READER) private readonly everyBody: Repository<Body>,
  ) {}

  async onModuleInit(): Promise<void> {
    this.#stopListening = await this.db.listen(CHANGED, () => void this.#readAgain());
    await this.read();
  }

  async onModuleDestroy(): Promise<void> {
    await this.#stopListening?.();
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

  /**
   * Runs a write of people, departments or bodies; afterwards they are known here and everywhere. Only one such write
   * is under way at a time, so what it reads first, names that are taken for one, stays so.
   */
  async change<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const done = await this.db.write(async (tx) => {
      if (tx.dialect === 'postgres') await tx.run('LOCK TABLE person IN SHARE ROW EXCLUSIVE MODE');
      const value = await work(tx);
      await this.announce(tx);
      return value;
    });
    await this.read();
    return done;
  }

  /** Tells the other programs on this database, for a write that is part of a larger one. */
  announce(tx: Transaction): Promise<void> {
    return this.db.notify(tx, CHANGED, '');
  }

  async read(): Promise<void> {
    const byName = { order: { name: 'ASC', id: 'ASC' } } as const;
    const people = await this.everyone.find(byName);
    const departments = await this.everyDepartment.find(byName);
    const bodies = await this.everyBody.find(byName);
    this.#people = byId(people);
    this.#byEmail = new Map(people.map((person) => [person.email, person]));
    this.#departments = byId(departments);
    this.#bodies = byId(bodies);
    this.#facts = bodies.map(({ area, active, ...body }) => ({
      ...body,
      ...(area === null ? {} : { area }),
      ...(active ? {} : { retired: true as const }),
    }));
  }

  /** A notice is no reason to fail: what cannot be read now stays as it was until the next one. */
  #readAgain(): Promise<void> {
    this.#reading ??= this.read()
      .catch(() => undefined)
      .finally(() => (this.#reading = undefined));
    return this.#reading;
  }
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Addresses are compared without case; nobody knows how theirs was typed in. */
export const foldedEmail = (email: string): string => email.trim().toLowerCase();
