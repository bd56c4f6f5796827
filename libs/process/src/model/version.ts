/** The version of the model of planning; every entry and snapshot carries it (design 4, Model versions). */
export const modelVersion = 4;
