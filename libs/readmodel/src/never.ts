/** Where no day is set, one that never comes. */
export const NEVER = '9999-12-31';
