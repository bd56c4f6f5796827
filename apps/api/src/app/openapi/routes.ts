import { declarationOf, type RouteDeclaration } from '../../platform/http/route.js';

type Controller = abstract new (...args: never[]) => object;

/** A route as it is served: what it declares, and the whole path of it. */
export interface ServedRoute {
  readonly controller: string;
  readonly handler: string;
  readonly path: string;
  readonly declaration: RouteDeclaration;
}

/** A handler that Nest serves although it declares nothing. */
export class UndeclaredRoute extends Error {}

/** Every route of the controllers. @throws UndeclaredRoute */
export const routesOf = (controllers: readonly Controller[]): ServedRoute[] =>
  controllers.flatMap(routesOfOne);

function routesOfOne(controller: Controller): ServedRoute[] {
  const base = String(Reflect.getMetadata('path', controller));
  // What TypeScript calls any is the object its instances inherit from.
  const prototype = controller.prototype as object;
  return Object.entries(membersOf(prototype)).flatMap(([handler, member]): ServedRoute[] => {
    const value: unknown = member.value;
    if (handler === 'constructor' || typeof value !== 'function') return [];
    if (Reflect.getMetadata('path', value) === undefined) return [];
    const declaration = declarationOf(value);
    if (!declaration) throw new UndeclaredRoute(`${controller.name}.${handler} does not declare its route.`);
    const path = ['', base, declaration.path].filter((part) => part !== undefined).join('/');
    return [{ controller: controller.name, handler, path, declaration }];
  });
}

/** What a class offers, also by those it extends; its own comes before theirs. */
function membersOf(prototype: object): Record<string, PropertyDescriptor> {
  const above: unknown = Object.getPrototypeOf(prototype);
  const inherited =
    typeof above === 'object' && above !== null && above !== Object.prototype ? membersOf(above) : {};
  return { ...inherited, ...Object.getOwnPropertyDescriptors(prototype) };
}
