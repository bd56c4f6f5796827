import type { Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';

const isClass = (listed: unknown): listed is Type => typeof listed === 'function';

/** The classes that a module's decorator lists; modules that are made at the start list none of our own. */
function listed(key: string, module: Type): Type[] {
  const found: unknown = Reflect.getMetadata(key, module);
  return Array.isArray(found) ? found.filter(isClass) : [];
}

/** The controllers of a module and of all it imports, each once. */
export function controllersOf(module: Type, seen = new Set<Type>()): Type[] {
  if (seen.has(module)) return [];
  seen.add(module);
  return [
    ...listed(MODULE_METADATA.IMPORTS, module).flatMap((imported) => controllersOf(imported, seen)),
    ...listed(MODULE_METADATA.CONTROLLERS, module),
  ];
}
