export declare function importsWithin(folder: string): Promise<Map<string, string[]>>;
export declare function grouped(
  graph: ReadonlyMap<string, readonly string[]>,
  groupOf: (file: string) => string,
): Map<string, string[]>;
export declare function circles(graph: ReadonlyMap<string, readonly string[]>): string[][];
