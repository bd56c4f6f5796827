/** The path of a Chromium that is there: named by CHROMIUM, of the system, or of Playwright; else undefined. */
export function findBrowser(): string | undefined;

/** A Chromium, installed if need be; throws if there is none and none can be installed. */
export function provideBrowser(): Promise<string>;
