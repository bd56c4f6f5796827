import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The first answer to a request that carried an `Idempotency-Key`. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('text', { name: 'person_id' }) personId!: string;
  /** Method and path. */
  @PrimaryColumn('text') route!: string;
  @PrimaryColumn('text') key!: string;
  /** SHA-256 of the body, in hex. */
  @Column('text', { name: 'body_hash' }) bodyHash!: string;
  /** The answer, as JSON. */
  @Column('text') answer!: string;
  @Column('text', { name: 'kept_at' }) keptAt!: string;
}
