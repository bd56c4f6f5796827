import { Injectable } from '@nestjs/common';
import { deadlineState, deadlineText, type Day, type Language } from '@plankreis/process';
import type { ListedDeadline } from '@plankreis/readmodel';
import { Directory } from '../../registers/directory/directory.js';
import { Views } from '../../processes/view/views.js';
import type { DeadlineDesk, DeadlineEntry } from './deadlines.types.js';

/** Deadlines as people read them: in words, with names beside ids. */
@Injectable()
export class DeadlineViews {
  constructor(
    private readonly directory: Directory,
    private readonly views: Views,
  ) {}

  entry(listed: ListedDeadline, today: Day, language: Language): DeadlineEntry {
    const { params: _params, warnings: _warnings, desk, department, ...rest } = listed;
    return {
      ...rest,
      text: this.text(listed, language),
      state: deadlineState(rest, today),
      department: this.views.department(department),
      desk: this.#desk(desk),
    };
  }

  /** What is due, in a sentence. */
  text({ kind, params }: ListedDeadline, language: Language): string {
    return deadlineText(kind, params, language, (id) => this.directory.body(id)?.name ?? id);
  }

  #desk({ kind, id }: ListedDeadline['desk']): DeadlineDesk {
    if (id === undefined) return { kind };
    return { kind, ...(kind === 'person' ? this.views.person(id) : this.views.department(id)) };
  }
}
