import type { BodyKind, BodyResponsibility } from '@plankreis/process';
import { Column, Entity } from 'typeorm';
import { asFlag, asJson } from '../../platform/database/columns.js';
import { RegisterRow } from '../held/register-row.js';

/** A body that deliberates or decides; one that is no more stays named in old minutes. */
@Entity('body')
export class Body extends RegisterRow {
  @Column('text') name!: string;
  @Column('text') kind!: BodyKind;
  /** The area a district council speaks for. */
  @Column('text', { nullable: true }) area!: string | null;
  @Column('text', { transformer: asJson() }) responsibilities!: readonly BodyResponsibility[];
  @Column('integer', { transformer: asFlag() }) active!: boolean;
}
