/** The beginnings of the keys of all queries whose answers change when something is recorded, as one word each. */

export const processesKey = ['processes'] as const;
export const councilKey = ['council'] as const;
export const followUpKey = ['follow-up'] as const;
export const topicsKey = ['topics'] as const;
export const oparlKey = ['oparl'] as const;
export const deadlinesKey = ['deadlines'] as const;
export const deskKey = ['desk'] as const;
export const participationKey = ['participation'] as const;
export const analysisKey = ['analysis-findings'] as const;
export const measuresKey = ['measures'] as const;
export const moneyKey = ['money'] as const;
export const dependenciesKey = ['dependencies'] as const;

/** What is told of one process; everything on its page begins with it. */
export const processKey = (id: string) => ['process', id] as const;
