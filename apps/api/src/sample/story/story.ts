import type { DataOf, Day, EntryTypeName, StateName } from '@plankreis/process';
import type { SamplePersonId } from '../registers/people.js';

/** One thing that happened: who noted it, when it happened and, where that was later, when it was noted. */
export type StoryEntry = {
  readonly [T in EntryTypeName]: {
    readonly by: SamplePersonId;
    readonly on: Day;
    readonly at?: Day;
    readonly type: T;
    readonly data: DataOf<T>;
    /** Where it can be looked up. */
    readonly basis?: string;
    /** What is planned for this year is planned alike for every year in which the story pauses. */
    readonly everyYear?: boolean;
  };
}[EntryTypeName];

/** One planning process of the sample county, told from its topic to where it stands. */
export interface Story {
  readonly id: string;
  /** The state the story leads to. */
  readonly endsIn: StateName;
  /** The process that was renewed into this one: its renewal submits this topic, so no entry here does. */
  readonly follows?: string;
  readonly entries: readonly StoryEntry[];
}
