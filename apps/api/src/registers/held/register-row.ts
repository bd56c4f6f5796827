import { Column, PrimaryColumn } from 'typeorm';

/** What every row of a register has: an id that stays, and a version that counts its changes. */
export abstract class RegisterRow {
  @PrimaryColumn('text') id!: string;
  @Column('integer') version!: number;
}
