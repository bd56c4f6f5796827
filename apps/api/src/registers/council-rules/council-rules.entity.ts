import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asJson } from '../../platform/database/columns.js';
import type { CouncilRulesData } from './council-rules.types.js';

/** The one row of rules; none as long as nobody has changed the usual ones. */
@Entity('council_rules')
export class CouncilRulesRow {
  @PrimaryColumn('integer') id!: number;
  @Column('text', { transformer: asJson() }) rules!: CouncilRulesData;
}
