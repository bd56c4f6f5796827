import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BodyKind } from './body-kinds.js';

/** A body that deliberates or decides. */
@Entity('body')
export class Body {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: BodyKind;
}
