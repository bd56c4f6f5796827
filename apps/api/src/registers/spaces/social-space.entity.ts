import type { SpatialLevel } from '@plankreis/process';
import { Column, Entity } from 'typeorm';
import { asFlag } from '../../platform/database/columns.js';
import { RegisterRow } from '../held/register-row.js';

/** A part of the municipality's area; one that is no more keeps its time series. Its shape stands elsewhere. */
@Entity('social_space')
export class SocialSpace extends RegisterRow {
  /** How files name it. */
  @Column('text') key!: string;
  @Column('text') name!: string;
  @Column('text') level!: SpatialLevel;
  @Column('text', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('integer', { transformer: asFlag() }) active!: boolean;
}
