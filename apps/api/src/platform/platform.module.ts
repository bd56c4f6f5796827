import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { Feed } from './events/feed.js';
import { HealthController } from './health/health.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SentPipe } from './http/sent.pipe.js';
import { ProgressPace } from './http/tells-progress.js';
import { Idempotency } from './idempotency/idempotency.js';

/** What every part of the shell stands on and no planning word occurs in. */
@Global()
@Module({
  controllers: [HealthController],
  providers: [
    { provide: APP_PIPE, useClass: SentPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    Idempotency,
    Feed,
    ProgressPace,
  ],
  exports: [Idempotency, Feed, ProgressPace],
})
export class PlatformModule {}
