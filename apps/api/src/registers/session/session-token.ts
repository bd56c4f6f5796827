import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../../platform/settings/settings.js';

const COOKIE = 'plankreis_session';

/** The token of a request: from the header `Authorization: Bearer`, else from the cookie. */
export function tokenOf(request: FastifyRequest): string | undefined {
  const bearer = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined || request.headers.authorization !== undefined) return bearer;
  return request.cookies[COOKIE];
}

/** The token in the cookie, which is what a sign-in replaces. */
export const cookieToken = (request: FastifyRequest): string | undefined => request.cookies[COOKIE];

/** Out of reach of scripts, never sent along from other sites, gone with the browser window. */
export function setCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  settings: Settings,
  token: string,
): void {
  reply.setCookie(COOKIE, token, attributes(request, settings));
}

export function clearCookie(request: FastifyRequest, reply: FastifyReply, settings: Settings): void {
  reply.clearCookie(COOKIE, attributes(request, settings));
}

const attributes = (request: FastifyRequest, settings: Settings) =>
  ({
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: settings.secureCookies || request.protocol === 'https',
  }) as const;
