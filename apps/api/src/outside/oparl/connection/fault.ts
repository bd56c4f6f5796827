import { OParlFault, type FaultCode } from '@plankreis/oparl';
import { OneOf, Optional, type Language } from '@plankreis/process';
import { AnyText, Count } from '../../../platform/http/fields.js';
import { Problem } from '../../../platform/problems/problem.js';
import { oparlFaultTexts } from '../../../platform/problems/oparl-texts.js';
import { jsonText } from '../../../platform/database/json-text.js';

/** A fault as it is kept: what went wrong where, without the cause. */
export interface KeptFault {
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A fault in its column. */
export const faultText = jsonText<KeptFault>();

const codes = Object.keys(oparlFaultTexts);

/** Why a council information system could not be read, in words. */
export class FaultTold {
  @OneOf(codes) code!: string;
  @AnyText() title!: string;
  @AnyText() detail!: string;
  @AnyText() address!: string;
  /** The status the system answered with. */
  @Optional() @Count() status?: number;
}

export const keptFault = ({ code, address, details }: OParlFault): KeptFault => ({
  code,
  params: {
    address,
    to: details.to ?? '',
    found: details.found ?? '',
    ...(details.status !== undefined && { status: details.status }),
    ...(details.limit !== undefined && { limit: details.limit }),
  },
});

const problemCode = (code: FaultCode): keyof typeof oparlFaultTexts => `oparl.${code}`;

export function toldFault({ code, params }: KeptFault, language: Language): FaultTold {
  const [title, detail] = oparlFaultTexts[problemCode(code)][language];
  const { status } = params;
  return {
    code: problemCode(code),
    title,
    detail: detail.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
    address: String(params['address'] ?? ''),
    ...(typeof status === 'number' && { status }),
  };
}

/** The answer of some reading. @throws Problem 422 that says why the council system could not be read */
export async function orProblem<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (!(error instanceof OParlFault)) throw error;
    const { code, params } = keptFault(error);
    throw new Problem(422, problemCode(code), { params, cause: error });
  }
}
