import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('department')
export class Department {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  /** How it is called in tables. */
  @Column('text') short!: string;
}
