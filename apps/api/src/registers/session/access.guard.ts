import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problems/problem.js';
import { tokenOf } from './session-token.js';
import { Sessions } from './sessions.js';
import { declarationOf } from '../../platform/http/route.js';
import '../../platform/http/caller.js';

/** Lets through who may call a route; a route that does not declare it is closed to everybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const roles = declarationOf(context.getHandler())?.roles ?? [];
    if (roles === 'anyone') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = tokenOf(request);
    const person = token === undefined ? undefined : await this.sessions.personOf(token);
    if (!person) throw new Problem(401, 'session.missing', { headers: { 'www-authenticate': 'Bearer' } });
    if (!roles.includes(person.role)) throw new Problem(403, 'role.notPermitted');
    request.person = person;
    return true;
  }
}
