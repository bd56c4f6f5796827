import { Controller } from '@nestjs/common';
import { roles, type Language, type Role } from '@plankreis/process';
import type { LineOfAccount } from '@plankreis/readmodel';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { importRoutes } from '../../registers/imports/import-routes.js';
import { sourceView } from '../../registers/imports/source.js';
import { Actuals, type Understood } from './actuals.js';
import {
  ActualsConfirmation,
  ActualsPreview,
  ActualsRecorded,
  ActualsRequest,
  type BookedLineView,
  type BookedProcessView,
} from './actuals.types.js';
import type { Judged } from './judged.js';

/** Those who may book what was spent somewhere (model 2.8); on which process, each entry is asked. */
const booking: readonly Role[] = roles.filter((role) => role !== 'admin' && role !== 'auditor');

const routes = importRoutes({
  roles: booking,
  preview: {
    summary: 'What an export of the finance system would book, row by row, and all that is wrong with it.',
    body: ActualsRequest,
    answer: ActualsPreview,
    told: previewOf,
  },
  take: {
    summary: 'Record what a preview showed, on all processes it concerns or on none.',
    body: ActualsConfirmation,
    answer: ActualsRecorded,
    problems: [409],
    told: recordedOf,
  },
});

@Controller('api/actuals')
export class ActualsController extends routes {
  constructor(actuals: Actuals, idempotency: Idempotency) {
    super(actuals, idempotency);
  }
}

function previewOf(understood: Understood, language: Language): ActualsPreview {
  const { source, mapping, mappingFrom, complete, judged, faults, fingerprint } = understood;
  return {
    ...sourceView(source, faults, language),
    mapping,
    mappingFrom,
    mapped: complete !== undefined,
    bookings: (judged?.bookings ?? []).map(({ row, line, year, cents, bookedOn, voucher, legalGround }) => ({
      row,
      line: lineView(line),
      year,
      cents,
      bookedOn,
      voucher,
      legalGround,
    })),
    already: judged?.already ?? [],
    passedOver: judged?.passedOver.length ?? 0,
    ambiguous: [...(judged?.choices.values() ?? [])].map(({ row: { year, account }, lines }) => ({
      year,
      account,
      lines: lines.map(lineView),
    })),
    fingerprint: fingerprint ?? null,
  };
}

function lineView(line: LineOfAccount): BookedLineView {
  const { processId, number, processTitle, lineId, purpose, scheme, code, measureId } = line;
  return { processId, number, processTitle, lineId, purpose, scheme, code, measureId };
}

function recordedOf({ bookings, already, passedOver }: Judged): ActualsRecorded {
  const processes = new Map<string, BookedProcessView>();
  for (const { line } of bookings) {
    const { processId, number, processTitle } = line;
    const before = processes.get(processId)?.bookings ?? 0;
    processes.set(processId, { processId, number, processTitle, bookings: before + 1 });
  }
  return {
    bookings: bookings.length,
    processes: [...processes.values()],
    already: already.length,
    passedOver: passedOver.length,
  };
}
