import { Controller, Inject } from '@nestjs/common';
import type { Journal } from '@plankreis/journal';
import { Flag, OneOf, Optional, Part, Whole } from '@plankreis/process';
import { AnyText } from '../../platform/http/fields.js';
import { JOURNAL } from '../../platform/database/tokens.js';
import { Route } from '../../platform/http/route.js';

const faults = [
  'gap',
  'dataChanged',
  'envelopeChanged',
  'chainBroken',
  'headMismatch',
  'processMissing',
] as const;

export class BrokenEntry {
  @AnyText() processId!: string;
  @Whole(0, 1_000_000_000) seq!: number;
  @OneOf(faults) fault!: (typeof faults)[number];
}

export class VerificationReport {
  @Flag() ok!: boolean;
  @Whole(0, 1_000_000_000) processes!: number;
  @Whole(0, 1_000_000_000) entries!: number;
  /** The first broken entry. */
  @Optional() @Part(() => BrokenEntry) broken?: BrokenEntry;
}

@Controller('api/journal/verify')
export class VerifyController {
  constructor(@Inject(JOURNAL) private readonly journal: Journal) {}

  @Route({
    method: 'get',
    summary: 'Recomputes every chain of entries and names the first broken one.',
    roles: ['admin', 'auditor'],
    answer: VerificationReport,
  })
  verify(): Promise<VerificationReport> {
    return this.journal.verify();
  }
}
