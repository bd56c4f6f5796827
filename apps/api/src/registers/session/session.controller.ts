import { Body, Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller } from '../../platform/http/caller.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Settings } from '../../platform/settings/settings.js';
import { clearCookie, cookieToken, setCookie, tokenOf } from './session-token.js';
import { SignedIn, SignIn, toSignedInPerson } from './session.types.js';
import { Sessions } from './sessions.js';
import { SignInDesk } from './sign-in.js';

@Controller('api/session')
export class SessionController {
  constructor(
    private readonly desk: SignInDesk,
    private readonly sessions: Sessions,
    private readonly directory: Directory,
    private readonly settings: Settings,
  ) {}

  @Route({
    method: 'post',
    summary: 'Sign in. Sets the session cookie, or answers with a bearer token where one is asked for.',
    roles: 'anyone',
    body: SignIn,
    answer: SignedIn,
    problems: [401, 429],
  })
  async signIn(
    @Body() sent: SignIn,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const person = await this.desk.identify(sent.email, sent.password, request.ip);
    const bearer = sent.token === true;
    const token = await this.sessions.open(person.id, bearer ? undefined : cookieToken(request));
    if (!bearer) setCookie(request, reply, this.settings, token);
    return { person: toSignedInPerson(person, this.directory), ...(bearer && { token }) };
  }

  @Route({ method: 'get', summary: 'Who is signed in.', roles: signedIn, answer: SignedIn })
  whoAmI(@Caller() person: KnownPerson): SignedIn {
    return { person: toSignedInPerson(person, this.directory) };
  }

  @Route({ method: 'delete', summary: 'Sign out.', roles: signedIn, answer: 'nothing', status: 204 })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const token = tokenOf(request);
    if (token !== undefined) await this.sessions.end(token);
    clearCookie(request, reply, this.settings);
  }
}
