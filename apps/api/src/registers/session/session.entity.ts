import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A sign-in that is still good. The token itself is nowhere stored. */
@Entity('session')
export class Session {
  /** SHA-256 of the token, in hex. */
  @PrimaryColumn('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text', { name: 'person_id' }) personId!: string;
  /** UTC instants. */
  @Column('text', { name: 'started_at' }) startedAt!: string;
  @Column('text', { name: 'seen_at' }) seenAt!: string;
}
