import { Controller, Res } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import type { Actor, Language } from '@plankreis/process';
import type { FastifyReply } from 'fastify';
import { Clock } from '../../platform/clock/clock.js';
import { CallingActor } from '../../platform/http/caller.js';
import { etag } from '../../platform/http/if-match.js';
import { InLanguage } from '../../platform/http/language.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { ProcessView } from '../view/process.view.js';
import { Views } from '../view/views.js';
import { Recorder, type Done } from './recorder.js';
import { readSubmission, SubmitRequest } from './sent-entry.js';

@Controller('api/processes')
export class SubmitController {
  constructor(
    private readonly recorder: Recorder,
    private readonly idempotency: Idempotency,
    private readonly views: Views,
    private readonly clock: Clock,
  ) {}

  @Route({
    method: 'post',
    summary: 'Submit a topic: a new process begins.',
    roles: signedIn,
    body: SubmitRequest,
    answer: ProcessView,
    status: 201,
    problems: [422],
    etag: true,
    idempotent: true,
  })
  async submit(
    @SentBody() body: unknown,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @RepeatableRequest() repeatable: Repeatable | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProcessView> {
    const answerOf = ({ dossier, course }: Done): ProcessView =>
      this.views.process(dossier, course, actor, language);
    const answer = await this.idempotency.once<ProcessView>(repeatable, async (keep) => {
      const read = readSubmission(body, this.clock.today());
      const alongside = keep && ((tx: Transaction, done: Done) => keep(tx, answerOf(done)));
      return answerOf(await this.recorder.submit(read, actor, alongside));
    });
    reply.headers({ etag: etag(answer.version), location: `/api/processes/${answer.id}` });
    return answer;
  }
}
