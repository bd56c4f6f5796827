import type { TemplateContent } from '@plankreis/process';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { asJson } from '../../platform/database/columns.js';

/** One version of a template that this municipality has written or taken over. */
@Entity('template_version')
export class TemplateVersionRow {
  @PrimaryColumn('text', { name: 'template_key' }) key!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text', { transformer: asJson() }) content!: TemplateContent;
  /** The version that came with the program, where this is one. */
  @Column('integer', { name: 'shipped_version', nullable: true }) shippedVersion!: number | null;
  @Column('text', { name: 'made_at', nullable: true }) madeAt!: string | null;
  @Column('text', { name: 'made_by', nullable: true }) madeBy!: string | null;
}

/** A template that takes no new process. */
@Entity('retired_template')
export class RetiredTemplate {
  @PrimaryColumn('text', { name: 'template_key' }) key!: string;
}
