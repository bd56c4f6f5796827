import { Global, Module } from '@nestjs/common';
import { TypeOrmModule, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { Database } from '@plankreis/journal';
import type { DataSource } from 'typeorm';
import { Body } from '../../registers/directory/body.entity.js';
import { CouncilRulesRow } from '../../registers/council-rules/council-rules.entity.js';
import { Department } from '../../registers/directory/department.entity.js';
import { IdempotencyKey } from '../../platform/idempotency/idempotency-key.entity.js';
import { Person } from '../../registers/directory/person.entity.js';
import { Session } from '../../registers/session/session.entity.js';
import { SocialSpace } from '../../registers/spaces/social-space.entity.js';
import { Indicator } from '../../registers/indicators/indicator.entity.js';
import { WindowRow } from '../../registers/windows/window.entity.js';
import { RetiredTemplate, TemplateVersionRow } from '../../registers/templates/template.entities.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';

/** What TypeORM maps; everything else is written by the journal and the read model. */
export const entities = [
  TemplateVersionRow,
  RetiredTemplate,
  Person,
  Department,
  Body,
  CouncilRulesRow,
  Session,
  IdempotencyKey,
  SocialSpace,
  WindowRow,
  Indicator,
];

type Lent = TypeOrmModuleOptions & { readonly source: DataSource };

/**
 * The reader as Nest may have it: the same data source, which only the journal closes. Nest would close it at the end
 * too, while statements of the journal are still open on it.
 */
const lent = (source: DataSource): DataSource =>
  // A view on the data source: whatever is not said here is the source's own.
  Object.create(source, { destroy: { value: () => Promise.resolve() } }) as DataSource;

/**
 * Repositories that read, by `@InjectRepository(Person, READER)`. What is written goes through `Database.write`, whose
 * manager stands in the one transaction there is; a repository that wrote by itself would open another beside it.
 */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      name: READER,
      inject: [DATABASE],
      useFactory: (db: Database): Lent => ({ ...db.reader.options, source: db.reader }),
      // The factory above made these options.
      dataSourceFactory: (options) => Promise.resolve(lent((options as unknown as Lent).source)),
    }),
    TypeOrmModule.forFeature(entities, READER),
  ],
  exports: [TypeOrmModule],
})
export class RepositoriesModule {}
