import {
  Flag,
  OneOf,
  Optional,
  Parts,
  Ref,
  spatialLevels,
  Text,
  type SpatialLevel,
} from '@plankreis/process';
import { Answers, AnyText, Count, Removable } from '../../platform/http/fields.js';
import type { Shape } from './shape.js';

export class SocialSpaceItem {
  @AnyText() id!: string;
  /** To be named in `If-Match` by whoever changes it. */
  @Count() version!: number;
  /** How files name it. */
  @AnyText() key!: string;
  @AnyText() name!: string;
  @OneOf(spatialLevels) level!: SpatialLevel;
  /** The space it is part of; left out at the top. */
  @Optional() @AnyText() parentId?: string;
  /** Still there; one that is not keeps its time series and is not chosen for what is new. */
  @Flag() active!: boolean;
  /** Whether a map can draw it. */
  @Flag() hasShape!: boolean;
}

/** Parents stand before their parts, parts by their keys. */
export class SocialSpaceList {
  @Parts(() => SocialSpaceItem) items!: SocialSpaceItem[];
}

export class SocialSpaceShape {
  @AnyText() spaceId!: string;
  /** Polygon or MultiPolygon in degrees, longitude first (RFC 7946). */
  @Answers({
    type: 'object',
    properties: { type: { enum: ['Polygon', 'MultiPolygon'] }, coordinates: { type: 'array', items: {} } },
    required: ['type', 'coordinates'],
  })
  shape!: Shape;
}

export class SocialSpaceShapes {
  @Parts(() => SocialSpaceShape) items!: SocialSpaceShape[];
}

/** A social space as an administrator describes it. */
export class SocialSpaceRequest {
  @Text(60) key!: string;
  @Text(200) name!: string;
  @OneOf(spatialLevels) level!: SpatialLevel;
  @Optional() @Ref('socialSpace') parentId?: string;
  @Flag() active!: boolean;
}

/** What is to be different about a social space; the rest stays as it is. */
export class SocialSpaceChange {
  @Optional() @Text(60) key?: string;
  @Optional() @Text(200) name?: string;
  @Optional() @OneOf(spatialLevels) level?: SpatialLevel;
  @Removable() @Ref('socialSpace') parentId?: string | null;
  @Optional() @Flag() active?: boolean;
}
