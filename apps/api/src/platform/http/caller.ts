import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@plankreis/process';
import type { FastifyRequest } from 'fastify';
import type { KnownPerson } from './known-person.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls; set by the access guard on every route that is not open to anyone. */
    person?: KnownPerson;
  }
}

function personOf(context: ExecutionContext): KnownPerson {
  const { person } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!person) throw new Error('A route that is open to anyone has no caller.');
  return person;
}

/** The person who calls. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext) => personOf(context));

/** The person who calls, as the core knows one. */
export const CallingActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  actorOf(personOf(context)),
);

export const actorOf = ({ id, role, departmentId, treasury }: KnownPerson): Actor => ({
  id,
  role,
  department: departmentId ?? undefined,
  treasury,
});
