import { OneOf, Optional, Part, spatialLevels, Text, type SpatialLevel } from '@plankreis/process';
import { UploadedFile } from '../../../platform/http/uploaded-file.js';
import { RegisterPreview } from '../../imports/import.types.js';

/** Which columns or properties hold what, by their names. */
export class SpaceMapping {
  @Optional() @Text() key?: string;
  @Optional() @Text() name?: string;
  @Optional() @Text() level?: string;
  /** The key of the space it is part of; where no column says so, what is there stays as it is. */
  @Optional() @Text() parent?: string;
  /** The level of all of them, where no column says so. */
  @Optional() @OneOf(spatialLevels) fixedLevel?: SpatialLevel;
}

/** A file with social spaces, and how it is to be read. */
export class SpaceImportRequest {
  @Part(() => UploadedFile) file!: UploadedFile;
  @Optional() @Text() sheet?: string;
  /** Guessed where it is left out. */
  @Optional() @Part(() => SpaceMapping) mapping?: SpaceMapping;
}

export class SpaceImportPreview extends RegisterPreview {
  @Part(() => SpaceMapping) mapping!: SpaceMapping;
}
