import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Dossier } from '@plankreis/process';
import type { Course } from '@plankreis/readmodel';
import type { Subscription } from 'rxjs';
import { Feed } from '../../platform/events/feed.js';

export interface Recently {
  readonly dossier: Dossier;
  readonly course: Course;
}

/** How many processes are held: those being worked on, in a few dozen megabytes. */
const HELD = 300;

/**
 * The processes recorded on last, as they became. The dossier at a version never changes, so what is held can be
 * behind but not wrong; the journal refuses who builds on what is behind.
 */
@Injectable()
export class Recent implements OnModuleInit, OnModuleDestroy {
  readonly #held = new Map<string, Recently>();
  #news: Subscription | undefined;

  constructor(private readonly feed: Feed) {}

  onModuleInit(): void {
    this.#news = this.feed.recorded.subscribe(({ processId, version, predecessorId }) => {
      const held = this.#held.get(processId);
      if (held && held.dossier.version < version) this.forget(processId);
      if (predecessorId !== undefined) this.forget(predecessorId);
    });
  }

  onModuleDestroy(): void {
    this.#news?.unsubscribe();
  }

  at(processId: string, version: number): Recently | undefined {
    const held = this.#held.get(processId);
    return held?.dossier.version === version ? held : undefined;
  }

  hold(recently: Recently): void {
    const { id } = recently.dossier;
    this.#held.delete(id); // a Map keeps the order of insertion: the oldest is the first
    this.#held.set(id, recently);
    for (const oldest of this.#held.keys())
      if (this.#held.size > HELD) this.#held.delete(oldest);
      else break;
  }

  /** Something about it changed that is no entry of its own: a successor named it. */
  forget(processId: string): void {
    this.#held.delete(processId);
  }
}
