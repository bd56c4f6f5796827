import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { accountItem, People } from './people.js';
import { AccountItem, AccountList, PersonChange, PersonList, PersonRequest } from './person.types.js';

@Controller('api/people')
export class PeopleController {
  constructor(
    private readonly directory: Directory,
    private readonly people: People,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({ method: 'get', summary: 'Everybody in office, by name.', roles: signedIn, answer: PersonList })
  list(): PersonList {
    const inOffice = this.directory.people().filter(({ active }) => active);
    return {
      items: inOffice.map(({ id, name, role, departmentId }) => {
        const department = this.directory.department(departmentId ?? '');
        return {
          id,
          name,
          role,
          department: department ? { id: department.id, name: department.name } : null,
        };
      }),
    };
  }

  @Route({
    method: 'get',
    path: 'accounts',
    summary: 'Everybody, also who has left, with what only administrators see.',
    roles: ['admin'],
    answer: AccountList,
  })
  accounts(): AccountList {
    return { items: this.directory.people().map(accountItem) };
  }

  @Route({
    method: 'post',
    summary: 'Add a person; a link lets them choose a password.',
    roles: ['admin'],
    body: PersonRequest,
    answer: AccountItem,
    status: 201,
    idempotent: true,
  })
  add(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<AccountItem> {
    return this.idempotency.once<AccountItem>(repeatable, (keep) => this.people.add(sent, caller, keep));
  }

  @Route({
    method: 'patch',
    path: ':personId',
    summary: 'Change a person; who leaves is set inactive, nobody is ever removed.',
    roles: ['admin'],
    body: PersonChange,
    answer: AccountItem,
    problems: [404],
  })
  change(
    @PathId('personId') id: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
  ): Promise<AccountItem> {
    return this.people.change(id, sent, caller);
  }
}
