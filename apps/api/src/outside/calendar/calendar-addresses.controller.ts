import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { CalendarAddresses as Addresses } from './calendar-addresses.js';
import { CalendarAddresses, CalendarRequest, NewCalendarAddress } from './calendar.types.js';

/** Making one answers with a secret, so no repeat ever gets the first answer. */
@Controller('api/account/calendars')
export class CalendarAddressesController {
  constructor(private readonly addresses: Addresses) {}

  @Route({
    method: 'get',
    summary: 'The private calendar addresses of the caller, without their secrets.',
    roles: signedIn,
    answer: CalendarAddresses,
  })
  async list(@Caller() { id }: KnownPerson): Promise<CalendarAddresses> {
    return { items: await this.addresses.of(id) };
  }

  @Route({
    method: 'post',
    summary: 'Make a private address under which a calendar fetches deadlines; its secret is told this once.',
    roles: signedIn,
    body: CalendarRequest,
    answer: NewCalendarAddress,
    status: 201,
    problems: [409],
  })
  make(@SentBody() sent: unknown, @Caller() caller: KnownPerson): Promise<NewCalendarAddress> {
    return this.addresses.make(sent, caller);
  }

  @Route({
    method: 'delete',
    path: ':addressId',
    summary: 'Take a private calendar address back.',
    roles: signedIn,
    answer: 'nothing',
    status: 204,
    problems: [404],
  })
  revoke(@PathId('addressId') id: string, @Caller() caller: KnownPerson): Promise<void> {
    return this.addresses.revoke(id, caller);
  }
}
