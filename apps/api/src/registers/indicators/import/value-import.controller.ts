import { Body, Controller } from '@nestjs/common';
import type { Language } from '@plankreis/process';
import { Caller } from '../../../platform/http/caller.js';
import { InLanguage } from '../../../platform/http/language.js';
import { Work, type LongWork } from '../../../platform/http/long-work.js';
import { Route } from '../../../platform/http/route.js';
import { FILE_BODY_LIMIT } from '../../../platform/http/uploaded-file.js';
import { Idempotency, type Repeatable } from '../../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../../platform/idempotency/repeatable-request.js';
import { ImportDone } from '../../imports/import.types.js';
import { sourceView } from '../../imports/source.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { keepers } from '../keepers.js';
import { ValueImport, type ValuePlan } from './value-import.js';
import { ValueImportPreview, ValueImportRequest } from './value-import.types.js';

@Controller('api/indicators/import')
export class ValueImportController {
  constructor(
    private readonly imports: ValueImport,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'put',
    path: 'preview',
    summary: 'What a file of values (CSV, XLSX) would add and change, and all that is wrong with it.',
    roles: keepers,
    body: ValueImportRequest,
    bodyLimit: FILE_BODY_LIMIT,
    answer: ValueImportPreview,
    problems: [413],
    progress: true,
  })
  async preview(
    @Body() request: ValueImportRequest,
    @Work() work: LongWork,
    @InLanguage() language: Language,
  ): Promise<ValueImportPreview> {
    const plan = await this.imports.preview(request, work);
    const { source, faults, mapping, mappingFrom, mapped } = plan;
    return { ...sourceView(source, faults, language), ...doneOf(plan), mapping, mappingFrom, mapped };
  }

  @Route({
    method: 'post',
    summary: 'Take values of indicators over from a file: all of them, or none.',
    roles: keepers,
    body: ValueImportRequest,
    bodyLimit: FILE_BODY_LIMIT,
    answer: ImportDone,
    status: 201,
    problems: [413, 422],
    idempotent: true,
    progress: true,
  })
  take(
    @Body() request: ValueImportRequest,
    @Caller() caller: KnownPerson,
    @Work() work: LongWork,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ImportDone> {
    return this.idempotency.once<ImportDone>(repeatable, async (keep) =>
      doneOf(
        await this.imports.take(request, caller, work, async (tx, plan) => {
          await keep?.(tx, doneOf(plan));
        }),
      ),
    );
  }
}

const doneOf = ({ added, changed, unchanged }: ValuePlan): ImportDone => ({
  added: added.length,
  changed: changed.length,
  unchanged,
});
