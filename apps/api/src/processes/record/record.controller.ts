import { Controller, Res } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { Part, type Actor, type Language } from '@plankreis/process';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../clock/clock.js';
import { CallingActor } from '../../http/caller.js';
import { etag, SeenVersion } from '../../http/if-match.js';
import { InLanguage } from '../../http/language.js';
import { ProcessId } from '../../http/process-id.js';
import { Route, signedIn } from '../../http/route.js';
import { SentBody } from '../../http/sent-body.js';
import { Idempotency, type Repeatable } from '../../idempotency/idempotency.js';
import { RepeatableRequest } from '../../idempotency/repeatable-request.js';
import { Directory } from '../../people/directory.js';
import { EntryView, entryView } from '../entries/entry.view.js';
import { ProcessView } from '../view/process.view.js';
import { Views } from '../view/views.js';
import { Recorder, type Done } from './recorder.js';
import { readEntry, RecordRequest } from './sent-entry.js';

export class EntryRecorded {
  @Part(() => EntryView) entry!: EntryView;
  @Part(() => ProcessView) process!: ProcessView;
}

@Controller('api/processes/:id/entries')
export class RecordController {
  constructor(
    private readonly recorder: Recorder,
    private readonly idempotency: Idempotency,
    private readonly views: Views,
    private readonly directory: Directory,
    private readonly clock: Clock,
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
  async record(
    @ProcessId() id: string,
    @SeenVersion() seenVersion: number,
    @SentBody() body: unknown,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryRecorded> {
    const answerOf = ({ entry, dossier, standing }: Done): EntryRecorded => ({
      entry: entryView(entry, dossier, { isReadable: () => true, language, directory: this.directory }),
      process: this.views.process(dossier, standing, actor, language),
    });
    const answer = await this.idempotency.once<EntryRecorded>(repeatable, async (keep) => {
      const read = readEntry(body, this.clock.today());
      const alongside = keep && ((tx: Transaction, done: Done) => keep(tx, answerOf(done)));
      return answerOf(await this.recorder.record(id, seenVersion, read, actor, alongside));
    });
    reply.header('etag', etag(answer.process.version));
    return answer;
  }
}
