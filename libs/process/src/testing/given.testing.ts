import { expect } from '@jest/globals';
import type { Actor } from '../contract/actor.js';
import type { Attempt, Entry } from '../contract/attempt.js';
import type { Missing, Params } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import type { DataOf, EntryTypeName } from '../entries/index.js';
import type { Makers } from '../contract/makers.js';
import { fillIn } from '../recording/fill-in.js';
import { record, type Recorded, type Refused } from '../recording/record.js';
import { replay } from '../recording/replay.js';
import type { FaultCode } from '../schema/validate.js';
import type { RequirementCode } from '../texts/requirements.js';
import type { Day } from '../time/days.js';
import { aContext, pia, templateOf, type Elsewhere } from './world.testing.js';

/** One requirement that does not hold: its code, where to go, and what fills its text if that matters. */
export type Gap = readonly [code: RequirementCode, where: string, params?: Params];
/** One thing wrong with the data: its code and the path of the field. */
export type Fault = readonly [code: FaultCode, path: string];

/** JSON with sorted keys: equal values, equal bytes. */
export const bytes = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** Whatever is frozen throws when somebody changes it: the core never does. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

/** What only the shell makes, made so that the same history is always the same bytes. */
export const makers = (
  version: number,
  { successorId = 'p-2', template = templateOf }: Pick<Elsewhere, 'successorId' | 'template'> = {},
  templateKey?: string,
): Makers => ({
  id: () => `made-${version + 1}`,
  number: () => '2024-001',
  // A submission begins with the shipped version, so that there is a newer one to lift it to.
  template: (key, version = 1) => template(key, version),
  templateKey,
  successorId: () => successorId,
});

interface Told {
  readonly entries: readonly Entry[];
  readonly dossier?: Dossier;
  readonly who: Actor;
  readonly day: Day;
  /** The day of recording; minutes arrive months later. */
  readonly recordedOn?: Day;
  readonly elsewhere: Elsewhere;
}

/** What has been recorded so far, and who goes on when; every step makes a new one, so a history can be shared. */
export class History {
  constructor(private readonly told: Told) {}

  get entries(): readonly Entry[] {
    return this.told.entries;
  }

  /** The dossier as it stands. */
  get dossier(): Dossier {
    if (!this.told.dossier) throw new Error('Nothing has been recorded yet');
    return this.told.dossier;
  }

  get today(): Day {
    const { day, recordedOn = day, entries } = this.told;
    const last = entries.at(-1)?.recordedAt.slice(0, 10) ?? day;
    return recordedOn > last ? recordedOn : last;
  }

  /** The context a next entry would be judged by. */
  get context() {
    return aContext(this.today, this.told.entries, this.told.elsewhere);
  }

  as(who: Actor): History {
    return new History({ ...this.told, who });
  }

  /** The day things happen, and are recorded unless {@link recordedOn} says later. */
  on(day: Day): History {
    return new History({ ...this.told, day, recordedOn: undefined });
  }

  recordedOn(day: Day): History {
    return new History({ ...this.told, recordedOn: day });
  }

  where(elsewhere: Elsewhere): History {
    return new History({ ...this.told, elsewhere: { ...this.told.elsewhere, ...elsewhere } });
  }

  record<T extends EntryTypeName>(type: T, data: DataOf<T>): Outcome {
    return this.sends(type, data);
  }

  /** Records what nobody has typed: whatever may come in from outside. */
  sends(type: string, data: unknown): Outcome {
    return new Outcome(this, this.attempted(type, data), this.told);
  }

  /** Records what the program itself fills in part. */
  trusts<T extends EntryTypeName>(type: T, data: DataOf<T>): Outcome {
    return new Outcome(this, this.attempted(type, data, true), this.told);
  }

  private attempted(type: string, data: unknown, trusted = false): Attempted {
    const { dossier, who, day, elsewhere } = this.told;
    const completed = fillIn(
      type,
      data,
      makers(dossier?.version ?? 0, elsewhere, dossier?.template.key),
      trusted,
    );
    if ('faults' in completed)
      return { answer: { ok: false, refusal: { code: 'entry.invalid', faults: completed.faults } } };
    const attempt: Attempt = { type, data: frozen(completed.data), actor: who, occurredOn: day };
    const answer = record(dossier, attempt, this.context);
    // Of a copy: what is remembered of a dossier is remembered by the dossier itself.
    const again = record(structuredClone(dossier), structuredClone(attempt), this.context);
    expect(bytes(again)).toBe(bytes(answer));
    return { answer };
  }
}

interface Attempted {
  readonly answer: Recorded | Refused;
}

/** What became of an attempt, to be asserted. */
class Outcome {
  constructor(
    private readonly before: History,
    private readonly attempted: Attempted,
    private readonly told: Told,
  ) {}

  /** It was recorded; the dossier is what the journal tells, and `check` looks at what changed. */
  accepts(check?: (dossier: Dossier, recorded: Recorded) => void): History {
    const { answer } = this.attempted;
    if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer.refusal)}`);
    const entries = frozen([...this.told.entries, this.entryOf(answer)]);
    expect(answer.dossier.version).toBe(entries.length);
    expect(bytes(replay('p-1', entries))).toBe(bytes(answer.dossier));
    check?.(answer.dossier, answer);
    return new History({ ...this.told, entries, dossier: frozen(answer.dossier) });
  }

  /** It was refused for exactly these reasons, and nothing happened. */
  refuses(code: 'entry.notPermitted'): History;
  refuses(code: 'requirements.missing' | 'entry.notPossible', ...gaps: Gap[]): History;
  refuses(code: 'entry.invalid', ...faults: Fault[]): History;
  refuses(code: string, ...reasons: readonly (readonly [string, string, Params?])[]): History {
    const { answer } = this.attempted;
    if (answer.ok) throw new Error(`Recorded, and not refused with ${code}`);
    const { refusal } = answer;
    expect(refusal.code).toBe(code);
    const told = (gaps: readonly Missing[]) =>
      gaps.map((gap, index) =>
        reasons[index]?.[2] ? [gap.code, gap.where, gap.params] : [gap.code, gap.where],
      );
    if (refusal.code === 'requirements.missing') expect(told(refusal.missing)).toEqual(reasons);
    if (refusal.code === 'entry.notPossible') {
      expect(refusal.because).not.toEqual([]);
      if (reasons.length > 0) expect(told(refusal.because)).toEqual(reasons);
    }
    if (refusal.code === 'entry.invalid')
      expect(refusal.faults.map((fault) => [fault.code, fault.path])).toEqual(reasons);
    if (this.told.dossier) expect(bytes(replay('p-1', this.told.entries))).toBe(bytes(this.told.dossier));
    return this.before;
  }

  /** Why the part that was named did not take it. */
  get because() {
    const { answer } = this.attempted;
    return !answer.ok && answer.refusal.code === 'entry.notPossible' ? answer.refusal.because : [];
  }

  private entryOf({ attempt }: Recorded): Entry {
    const seq = this.told.entries.length + 1;
    return {
      ...attempt,
      id: `e-${seq}`,
      seq,
      recordedAt: `${this.before.today}T09:00:00.000Z`,
    };
  }
}

/** A history to go on from; without one nothing has been recorded yet. */
export const given = (history?: History): History =>
  history ?? new History({ entries: [], who: pia, day: '2024-01-10', elsewhere: {} });
