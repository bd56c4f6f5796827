/** A class with TypeORM's decorators. */
export type EntityClass = abstract new (...args: never[]) => object;
