/** `Database` and `Journal` are interfaces, which leave nothing behind to inject by. */
export const DATABASE = Symbol('Database');
export const JOURNAL = Symbol('Journal');
