/** `Database` and `Journal` are interfaces, which leave nothing behind to inject by. */
export const DATABASE = Symbol('Database');
export const JOURNAL = Symbol('Journal');

/** The data source that reads, by the name Nest knows it by. */
export const READER = 'reader';
