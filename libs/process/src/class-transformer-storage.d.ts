/** The store the JSON Schemas are derived from; the library gives no types for this way in. */
declare module 'class-transformer/cjs/storage.js' {
  export const defaultMetadataStorage: unknown;
}
