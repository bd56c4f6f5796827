import { Column, Entity } from 'typeorm';
import { RegisterRow } from '../held/register-row.js';

@Entity('department')
export class Department extends RegisterRow {
  @Column('text') name!: string;
  /** How it is called in tables. */
  @Column('text') short!: string;
}
