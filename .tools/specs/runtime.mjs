import '../test-day.mjs';
import Runtime from 'jest-runtime';
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compiled } from './compiled.mjs';
import { use } from './globals.mjs';

register('./loader.mjs', import.meta.url);

/** Finds the source map of what the loader compiled, for the stack of an error. */
class SourceMaps extends Map {
  get(source) {
    const path = source.startsWith('file:') ? fileURLToPath(source) : source;
    return /\.tsx?$/.test(path) ? compiled(path).map : undefined;
  }
}

/**
 * How Jest loads specs: by Node itself, so that a module is loaded, and what it does often is optimised, once for all
 * spec files of a process. By itself Jest loads everything anew for each, which took longer than most specs do.
 */
export default class SharedRuntime extends Runtime {
  #globals;

  setGlobalsForRuntime(globals) {
    this.#globals = globals;
  }

  getSourceMaps() {
    return new SourceMaps();
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  async unstable_importModule(path) {
    use(this.#globals);
    await import(pathToFileURL(path).href);
  }
}
