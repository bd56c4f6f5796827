import { validate } from '@plankreis/process';
import { invalid, type RequestFault } from '../problems/problem.js';
import { brokenTexts } from './sent.pipe.js';

/** Says what of the data fits its class, for a judge who looks at what no single field shows. */
export interface Fitting {
  /** Whether the field fits, with everything in it. */
  field(path: string): boolean;
  /** The elements of a list that fit, each with its path. */
  elements<T>(list: readonly T[], path: string): (readonly [element: T, path: string])[];
}

/** Finds faults in data of which only what fits may be looked at; the rest can be anything. */
export type Judge<D> = (data: D, fitting: Fitting) => readonly RequestFault[];

/**
 * Data of a class, or every fault of it at once: those of its fields and those the judge finds.
 * @throws Problem 400
 */
export function judgedData<D extends object>(type: new () => D, sent: unknown, judge: Judge<D>): D {
  const broken = brokenTexts(sent);
  if (broken.length > 0) throw invalid(broken);
  const checked = validate(type, sent);
  if ('data' in checked) {
    const faults = judge(checked.data, fittingBeside([]));
    if (faults.length > 0) throw invalid(faults);
    return checked.data;
  }
  const { faults } = checked;
  // The judge looks only at what fits.
  throw invalid([...faults, ...(wasLookedInto(faults) ? judge(sent as D, fittingBeside(faults)) : [])]);
}

/** Whether the fields were looked at one by one: without that, no fault of a field does not mean that it fits. */
const wasLookedInto = (faults: readonly RequestFault[]): boolean =>
  faults.every(({ path, code }) => path !== '' && code !== 'forbiddenKey' && code !== 'tooDeep');

function fittingBeside(faults: readonly RequestFault[]): Fitting {
  const field = (path: string): boolean =>
    !faults.some((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
  return {
    field,
    elements: (list, path) =>
      faults.some((fault) => fault.path === path)
        ? []
        : list
            .map((element, index) => [element, `${path}.${String(index)}`] as const)
            .filter(([, at]) => field(at)),
  };
}

/** What is there with the sent fields put over it; `null` takes a field away (RFC 7396). */
export function patched(present: object, sent: unknown): unknown {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent;
  const fields = Object.entries({ ...present, ...sent }).filter(([, value]) => value !== null);
  return Object.fromEntries(fields);
}

/** A period that ends before it begins. */
export const upsideDown = (from: string | undefined, until: string | undefined): boolean =>
  from !== undefined && until !== undefined && until < from;
