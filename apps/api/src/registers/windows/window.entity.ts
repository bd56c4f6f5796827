import type { WaitingFor } from '@plankreis/process';
import { Column, Entity } from 'typeorm';
import { asFlag } from '../../platform/database/columns.js';
import { RegisterRow } from '../held/register-row.js';

/** A window in the calendar; one entered by mistake becomes inactive, since topics may name it. */
@Entity('planning_window')
export class WindowRow extends RegisterRow {
  @Column('text') kind!: WaitingFor;
  @Column('text') title!: string;
  @Column('text', { nullable: true }) programme!: string | null;
  @Column('text', { name: 'opens_on' }) opensOn!: string;
  @Column('text', { name: 'closes_on' }) closesOn!: string;
  @Column('integer', { name: 'notice_days' }) noticeDays!: number;
  @Column('text') subject!: string;
  @Column('integer', { name: 'budget_year', nullable: true }) budgetYear!: number | null;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('integer', { transformer: asFlag() }) active!: boolean;
}
