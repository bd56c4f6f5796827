import {
  applyDecorators,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  Sse,
  UseInterceptors,
} from '@nestjs/common';
import { roles, type Role } from '@plankreis/process';
import { TellsProgress } from './tells-progress.js';

type Class = new () => object;

/** What an answer holds: an object of a class, a list of them, nothing, a stream of events, or a calendar. */
export type Answer = Class | readonly [Class] | 'nothing' | 'events' | 'calendar';

export interface RouteDeclaration {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  readonly path?: string;
  /** One sentence for the interface description. */
  readonly summary: string;
  /** Who may call it; nobody where nothing is said. */
  readonly roles: readonly Role[] | 'anyone';
  /** The class the body is checked against. */
  readonly body?: Class;
  /** How large the body may be, in bytes, where it holds a file. */
  readonly bodyLimit?: number;
  readonly query?: Class;
  readonly answer: Answer;
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Statuses of the problems a caller can meet, besides those every route has. */
  readonly problems?: readonly number[];
  /** Needs `If-Match` with the version the caller has seen. */
  readonly ifMatch?: true;
  /** Answers with the version in `ETag`. */
  readonly etag?: true;
  /** A repeat with the same `Idempotency-Key` gets the first answer. */
  readonly idempotent?: true;
  /** Tells those who ask for it how far it is; the handler takes its `Work`. */
  readonly progress?: true;
}

/** Everybody who is signed in. */
export const signedIn: readonly Role[] = roles;

const ROUTE = Symbol('route');

const methods = {
  get: RequestMethod.GET,
  post: RequestMethod.POST,
  put: RequestMethod.PUT,
  patch: RequestMethod.PATCH,
  delete: RequestMethod.DELETE,
} as const;

/** Declares a route: where it is, who may call it, what it takes and what it answers. There is no other way to make one. */
export function Route(declaration: RouteDeclaration): MethodDecorator {
  const path = declaration.path ?? '';
  const mapping =
    declaration.answer === 'events'
      ? Sse(path)
      : applyDecorators(
          RequestMapping({ method: methods[declaration.method], path }),
          HttpCode(declaration.status ?? 200),
        );
  const telling = declaration.progress ? [UseInterceptors(TellsProgress)] : [];
  return applyDecorators(mapping, SetMetadata(ROUTE, declaration), ...telling);
}

/** What a handler declared; undefined for one that did not. */
export const declarationOf = (handler: object): RouteDeclaration | undefined =>
  // Only `Route` writes there.
  Reflect.getMetadata(ROUTE, handler) as RouteDeclaration | undefined;
