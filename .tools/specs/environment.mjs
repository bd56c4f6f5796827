import { TestEnvironment } from 'jest-environment-node';

const isClass = (value) => typeof value === 'function';
const classes = Object.entries(Object.getOwnPropertyDescriptors(globalThis)).flatMap(
  ([name, { value, writable }]) => (/^[A-Z]/.test(name) && writable && isClass(value) ? [name] : []),
);

/** Jest's own code has a world of its own; specs do not. Both must mean the same `String` when they say `any(String)`. */
export default class SharedEnvironment extends TestEnvironment {
  constructor(...about) {
    super(...about);
    for (const name of classes) this.global[name] = globalThis[name];
  }
}
