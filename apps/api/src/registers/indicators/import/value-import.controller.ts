import { Controller } from '@nestjs/common';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { registerImport } from '../../imports/register-import.js';
import { keepers } from '../keepers.js';
import { ValueImport } from './value-import.js';
import { ValueImportPreview, ValueImportRequest } from './value-import.types.js';

const routes = registerImport({
  roles: keepers,
  body: ValueImportRequest,
  preview: {
    summary: 'What a file of values (CSV, XLSX) would add and change, and all that is wrong with it.',
    answer: ValueImportPreview,
  },
  take: { summary: 'Take values of indicators over from a file: all of them, or none.' },
});

@Controller('api/indicators/import')
export class ValueImportController extends routes {
  constructor(imports: ValueImport, idempotency: Idempotency) {
    super(imports, idempotency);
  }
}
