/** One way of looking at a process: its value and, in stable codes, why (model 2.7). */
export interface Facet<V extends string> {
  readonly value: V;
  readonly reasons: readonly string[];
}
