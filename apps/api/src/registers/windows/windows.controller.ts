import { Controller } from '@nestjs/common';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { WindowChange, WindowItem, WindowList, WindowRequest } from './window.types.js';
import { Windows } from './windows.js';
import { keptRegister } from '../register/kept-register.js';
import { WindowRegister } from './window-register.js';

const kept = keptRegister({
  id: 'windowId',
  // Elections and budget rounds are what the council liaison works with every day; the calendar says nothing of content.
  roles: ['admin', 'liaison'],
  item: WindowItem,
  add: { summary: 'Add a window to the calendar.', body: WindowRequest },
  change: {
    summary: 'Change a window; one entered by mistake becomes inactive, it is never removed.',
    body: WindowChange,
  },
});

@Controller('api/windows')
export class WindowsController extends kept {
  constructor(
    private readonly windows: Windows,
    register: WindowRegister,
    idempotency: Idempotency,
  ) {
    super(register, idempotency);
  }

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
}
