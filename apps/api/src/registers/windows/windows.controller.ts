import { Controller } from '@nestjs/common';
import type { Role } from '@plankreis/process';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { WindowChange, WindowItem, WindowList, WindowRequest } from './window.types.js';
import { Windows } from './windows.js';

/** Elections and budget rounds are what the council liaison works with every day; the calendar says nothing of content. */
const keepers: readonly Role[] = ['admin', 'liaison'];

@Controller('api/windows')
export class WindowsController {
  constructor(
    private readonly windows: Windows,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'get',
    summary:
      'The calendar of windows: elections, budget rounds, funding calls and others, as they stand today.',
    roles: signedIn,
    answer: WindowList,
  })
  list(): WindowList {
    return { items: this.windows.items() };
  }

  @Route({
    method: 'post',
    summary: 'Add a window to the calendar.',
    roles: keepers,
    body: WindowRequest,
    answer: WindowItem,
    status: 201,
    idempotent: true,
  })
  add(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<WindowItem> {
    return this.idempotency.once<WindowItem>(repeatable, (keep) => this.windows.add(sent, caller, keep));
  }

  @Route({
    method: 'patch',
    path: ':windowId',
    summary: 'Change a window; one entered by mistake becomes inactive, it is never removed.',
    roles: keepers,
    body: WindowChange,
    answer: WindowItem,
    problems: [404],
  })
  change(
    @PathId('windowId') id: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
  ): Promise<WindowItem> {
    return this.windows.change(id, sent, caller);
  }
}
