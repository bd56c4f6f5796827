import { Controller, Query } from '@nestjs/common';
import type { Language } from '@plankreis/process';
import { Caller } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { TemplateFiles } from './template-files.js';
import { FileQuery, ImportPreview, TemplateFile, TemplateImport } from './template.types.js';

@Controller('api/template-files')
export class TemplateFilesController {
  constructor(
    private readonly files: TemplateFiles,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary: 'Kinds of planning as a file for other municipalities.',
    roles: signedIn,
    query: FileQuery,
    answer: TemplateFile,
  })
  file(@Query() { keys }: FileQuery): TemplateFile {
    return this.files.file(keys?.split(',').map((key) => key.trim()));
  }

  @Route({
    method: 'post',
    path: 'preview',
    summary: 'What taking a file over would change; nothing is written.',
    roles: ['admin'],
    body: TemplateImport,
    answer: ImportPreview,
    idempotent: true,
  })
  preview(
    @SentBody() sent: unknown,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ImportPreview> {
    return this.idempotency.after(repeatable, () =>
      Promise.resolve().then(() => this.files.preview(sent, language)),
    );
  }

  @Route({
    method: 'post',
    summary: 'Take the kinds of planning of a file over, all or none.',
    roles: ['admin'],
    body: TemplateImport,
    answer: ImportPreview,
    status: 201,
    idempotent: true,
  })
  take(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ImportPreview> {
    return this.idempotency.once<ImportPreview>(repeatable, (keep) =>
      this.files.take(sent, caller, language, keep),
    );
  }
}
