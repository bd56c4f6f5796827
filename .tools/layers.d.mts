export declare const ROOMS: Readonly<Record<string, readonly string[]>>;
export declare function roomOf(rooms: readonly string[], file: string): string | undefined;
export declare function folderOf(rooms: readonly string[], file: string): string;
export declare function upwards(
  path: string,
  specifier: string,
  rooms?: Readonly<Record<string, readonly string[]>>,
): string | undefined;
