import { Column, Entity } from 'typeorm';
import { asJson } from '../../platform/database/columns.js';
import { RegisterRow } from '../held/register-row.js';
import type { IndicatorRequest } from './indicator.types.js';

/** An indicator all processes use; one that is kept up no more keeps its values. */
@Entity('indicator')
export class Indicator extends RegisterRow {
  @Column('text') name!: string;
  @Column('text', { transformer: asJson() }) facts!: Omit<IndicatorRequest, 'name'>;
}
