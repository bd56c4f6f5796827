import type { Role } from '@plankreis/process';
import { Column, Entity } from 'typeorm';
import { asFlag } from '../../platform/database/columns.js';
import { RegisterRow } from '../held/register-row.js';

/** Somebody who can sign in, or could: people who left stay named in the journals. */
@Entity('person')
export class Person extends RegisterRow {
  @Column('text') name!: string;
  /** As typed when compared: trimmed and in lower case. */
  @Column('text') email!: string;
  @Column('text') role!: Role;
  @Column('text', { name: 'department_id', nullable: true }) departmentId!: string | null;
  @Column('integer', { transformer: asFlag() }) treasury!: boolean;
  /** Still in office. */
  @Column('integer', { transformer: asFlag() }) active!: boolean;
  /** argon2id; null for somebody who signs in elsewhere. */
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash!: string | null;
}
