import { Controller } from '@nestjs/common';
import { Idempotency } from '../../../platform/idempotency/idempotency.js';
import { registerImport } from '../../imports/register-import.js';
import { SpaceImport } from './space-import.js';
import { SpaceImportPreview, SpaceImportRequest } from './space-import.types.js';

const routes = registerImport({
  roles: ['admin'],
  body: SpaceImportRequest,
  preview: {
    summary: 'What a file of social spaces (CSV, XLSX, GeoJSON) would change, and all that is wrong with it.',
    answer: SpaceImportPreview,
  },
  take: { summary: 'Take social spaces over from a file: all of them, or none.' },
});

@Controller('api/social-spaces/import')
export class SpaceImportController extends routes {
  constructor(imports: SpaceImport, idempotency: Idempotency) {
    super(imports, idempotency);
  }
}
