import type { DataOf, Day } from '@plankreis/process';
import type { SamplePersonId } from '../registers/people.js';
import type { StoryEntry } from './story.js';

type Planned = DataOf<'participation.planned'>;
type Held = DataOf<'participation.held'>;

/** A group being involved: planned on one day, held on another, answered on a third, as far as it has come. */
export interface Involved extends Omit<Planned, 'participationId'> {
  readonly by: SamplePersonId;
  readonly id: string;
  /** The day it was planned. */
  readonly on: Day;
  readonly held?: Omit<Held, 'participationId'>;
  readonly answer?: { readonly on: Day; readonly text: string };
}

export const involved = ({ by, id, on, held, answer, ...planned }: Involved): StoryEntry[] => [
  { by, on, type: 'participation.planned', data: { ...planned, participationId: id } },
  ...(held
    ? [{ by, on: held.heldOn, type: 'participation.held', data: { ...held, participationId: id } } as const]
    : []),
  ...(answer
    ? [
        {
          by,
          on: answer.on,
          type: 'participation.answered',
          data: { participationId: id, answer: answer.text, answeredOn: answer.on },
        } as const,
      ]
    : []),
];
