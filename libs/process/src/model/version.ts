/** The version of the model of planning; every entry and snapshot carries it (docs/architecture.md, Model versions). */
export const modelVersion = 5;
