import { Body, Controller } from '@nestjs/common';
import { Part, Text } from '@plankreis/process';
import { randomUUID } from 'node:crypto';
import { Route } from '../../platform/http/route.js';
import { Directory } from '../../registers/directory/directory.js';
import { PasswordLinks } from '../../registers/people/password-links.js';
import { invalid, Problem } from '../../platform/problems/problem.js';
import { SHORTEST_PASSWORD } from '../../registers/session/passwords.js';
import { SignedInPerson, toSignedInPerson } from '../../registers/session/session.types.js';
import { FirstAdministrator } from './first-administrator.js';

export class SetUp {
  /** The last part of the printed link. */
  @Text(100) token!: string;
  @Text(200) name!: string;
  @Text(254) email!: string;
  @Text(1000) password!: string;
}

export class NewPassword {
  /** The last part of the link an administrator made. */
  @Text(100) token!: string;
  @Text(1000) password!: string;
}

export class SetUpDone {
  @Part(() => SignedInPerson) person!: SignedInPerson;
}

@Controller('api/setup')
export class SetupController {
  constructor(
    private readonly firstAdministrator: FirstAdministrator,
    private readonly links: PasswordLinks,
    private readonly directory: Directory,
  ) {}

  @Route({
    method: 'post',
    summary: 'Become the first administrator, once, with the link that the first start in production prints.',
    roles: 'anyone',
    body: SetUp,
    answer: SetUpDone,
    status: 201,
    problems: [403],
  })
  async setUp(@Body() { token, name, email, password }: SetUp): Promise<SetUpDone> {
    if (!this.firstAdministrator.isGood(token)) throw new Problem(403, 'setup.closed');
    requireLength(password);
    const added = await this.firstAdministrator.add({
      id: randomUUID(),
      name,
      email,
      role: 'admin',
      password,
    });
    const person = this.directory.personByEmail(email);
    if (!added || !person) throw new Problem(403, 'setup.closed');
    return { person: toSignedInPerson(person, this.directory) };
  }

  @Route({
    method: 'post',
    path: 'password',
    summary: 'Choose a password, once, with the link an administrator made.',
    roles: 'anyone',
    body: NewPassword,
    answer: 'nothing',
    status: 204,
    problems: [403],
  })
  async choose(@Body() { token, password }: NewPassword): Promise<void> {
    requireLength(password);
    await this.links.use(token, password);
  }
}

function requireLength(password: string): void {
  if ([...password].length < SHORTEST_PASSWORD) throw invalid([{ path: 'password', code: 'tooShort' }]);
}
