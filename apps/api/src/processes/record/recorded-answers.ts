import { Injectable } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { Part, type Actor, type Language } from '@plankreis/process';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { etag } from '../../platform/http/if-match.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { Directory } from '../../registers/directory/directory.js';
import { EntryView, entryView } from '../entries/entry.view.js';
import { ProcessView } from '../view/process.view.js';
import { Views } from '../view/views.js';
import type { Alongside, Done } from './recorder.js';
import { readEntry, type ReadRequest } from './sent-entry.js';

export class EntryRecorded {
  @Part(() => EntryView) entry!: EntryView;
  @Part(() => ProcessView) process!: ProcessView;
}

/** A request to record an entry: who sends what, and where the answer goes. */
export interface Recording {
  readonly body: unknown;
  readonly actor: Actor;
  readonly language: Language;
  readonly repeatable: Repeatable | undefined;
  readonly reply: FastifyReply;
}

/** Answers requests to record an entry: once each, with the entry and what the process has become. */
@Injectable()
export class RecordedAnswers {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly views: Views,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** `record` does it; what it is given to write alongside keeps the answer for a repeat. */
  async once(
    { body, actor, language, repeatable, reply }: Recording,
    record: (read: ReadRequest, alongside: Alongside | undefined) => Promise<Done>,
  ): Promise<EntryRecorded> {
    const answerOf = ({ entry, dossier, course }: Done): EntryRecorded => ({
      // Whoever recorded it knows what it says.
      entry: entryView(entry, dossier, { isReadable: () => true, language, directory: this.directory }),
      process: this.views.process(dossier, course, actor, language),
    });
    const answer = await this.idempotency.once<EntryRecorded>(repeatable, async (keep) => {
      const read = readEntry(body, this.clock.today());
      const alongside = keep && ((tx: Transaction, done: Done) => keep(tx, answerOf(done)));
      return answerOf(await record(read, alongside));
    });
    reply.header('etag', etag(answer.process.version));
    return answer;
  }
}
