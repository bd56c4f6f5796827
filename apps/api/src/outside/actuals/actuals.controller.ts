import { Body, Controller } from '@nestjs/common';
import { roles, type Actor, type Language, type Role } from '@plankreis/process';
import type { LineOfAccount } from '@plankreis/readmodel';
import { CallingActor } from '../../platform/http/caller.js';
import { InLanguage } from '../../platform/http/language.js';
import { Work, type LongWork } from '../../platform/http/long-work.js';
import { Route } from '../../platform/http/route.js';
import { FILE_BODY_LIMIT } from '../../platform/http/uploaded-file.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
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

/** Those who may book what was spent somewhere (design 2.8); on which process, each entry is asked. */
const booking: readonly Role[] = roles.filter((role) => role !== 'admin' && role !== 'auditor');

@Controller('api/actuals')
export class ActualsController {
  constructor(
    private readonly actuals: Actuals,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({
    method: 'put',
    path: 'preview',
    summary: 'What an export of the finance system would book, row by row, and all that is wrong with it.',
    roles: booking,
    body: ActualsRequest,
    bodyLimit: FILE_BODY_LIMIT,
    answer: ActualsPreview,
    problems: [413],
    progress: true,
  })
  async preview(
    @Body() request: ActualsRequest,
    @CallingActor() actor: Actor,
    @InLanguage() language: Language,
    @Work() work: LongWork,
  ): Promise<ActualsPreview> {
    return previewOf(await this.actuals.understand(request, actor, work), language);
  }

  @Route({
    method: 'post',
    summary: 'Record what a preview showed, on all processes it concerns or on none.',
    roles: booking,
    body: ActualsConfirmation,
    bodyLimit: FILE_BODY_LIMIT,
    answer: ActualsRecorded,
    status: 201,
    problems: [409, 413, 422],
    idempotent: true,
    progress: true,
  })
  record(
    @Body() request: ActualsConfirmation,
    @CallingActor() actor: Actor,
    @Work() work: LongWork,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<ActualsRecorded> {
    return this.idempotency.once<ActualsRecorded>(repeatable, async (keep) =>
      recordedOf(
        await this.actuals.record(request, actor, work, async (tx, judged) => {
          await keep?.(tx, recordedOf(judged));
        }),
      ),
    );
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

const lineView = ({
  processId,
  number,
  processTitle,
  lineId,
  purpose,
  scheme,
  code,
  measureId,
}: LineOfAccount): BookedLineView => ({
  processId,
  number,
  processTitle,
  lineId,
  purpose,
  scheme,
  code,
  measureId,
});

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
