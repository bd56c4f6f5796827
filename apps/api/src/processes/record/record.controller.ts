import { Controller, Res } from '@nestjs/common';
import type { Actor, Language } from '@plankreis/process';
import type { FastifyReply } from 'fastify';
import { CallingActor } from '../../platform/http/caller.js';
import { SeenVersion } from '../../platform/http/if-match.js';
import { InLanguage } from '../../platform/http/language.js';
import { ProcessId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import type { Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { EntryRecorded, RecordedAnswers } from './recorded-answers.js';
import { Recorder } from './recorder.js';
import { RecordRequest } from './sent-entry.js';

@Controller('api/processes/:id/entries')
export class RecordController {
  constructor(
    private readonly recorder: Recorder,
    private readonly answers: RecordedAnswers,
  ) {}

  @Route({
    method: 'post',
    summary: 'Record an entry on the process, as seen at the version in If-Match.',
    roles: signedIn,
    body: RecordRequest,
    answer: EntryRecorded,
    status: 201,
    problems: [404, 409, 412, 422, 428],
    ifMatch: true,
    etag: true,
    idempotent: true,
  })
  record(
    @ProcessId() id: string,
    @SeenVersion() seenVersion: number,
    @SentBody() body: unknown,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryRecorded> {
    return this.answers.once({ body, actor, language, repeatable, reply }, (read, alongside) =>
      this.recorder.record(id, seenVersion, read, actor, alongside),
    );
  }
}
