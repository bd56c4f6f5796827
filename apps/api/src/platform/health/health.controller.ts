import { Controller, Inject } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { OneOf } from '@plankreis/process';
import { DATABASE } from '../database/tokens.js';
import { Route } from '../http/route.js';

export class Health {
  @OneOf(['ok']) status!: 'ok';
}

@Controller('health')
export class HealthController {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  @Route({ method: 'get', path: 'live', summary: 'The program runs.', roles: 'anyone', answer: Health })
  live(): Health {
    return { status: 'ok' };
  }

  @Route({
    method: 'get',
    path: 'ready',
    summary: 'The program can do its work: the database can be read and written.',
    roles: 'anyone',
    answer: Health,
    problems: [503],
  })
  async ready(): Promise<Health> {
    await this.db.healthy();
    return { status: 'ok' };
  }
}
