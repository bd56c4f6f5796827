import {
  mandateKinds,
  OneOf,
  Optional,
  Parts,
  type Authority,
  type Mandate,
  type MandateKind,
} from '@plankreis/process';
import { Answers, AnyText, AsData, CalendarDay, Count } from '../../platform/http/fields.js';

export const authoritySchema = {
  oneOf: [
    {
      type: 'object',
      properties: {
        by: { const: 'decision' },
        decisionId: { type: 'string' },
        itemNos: { type: 'array', items: { type: 'integer' } },
      },
      required: ['by', 'decisionId', 'itemNos'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: {
        by: { const: 'norm' },
        norm: { type: 'string' },
        noticeBodyId: { type: 'string' },
        noticeOn: { type: 'string', format: 'date' },
      },
      required: ['by', 'norm', 'noticeBodyId', 'noticeOn'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { by: { const: 'amendment' }, personId: { type: 'string' }, reason: { type: 'string' } },
      required: ['by', 'personId', 'reason'],
      additionalProperties: false,
    },
  ],
};

export class MandateVersionView {
  @Count() version!: number;
  @CalendarDay() on!: string;
  @OneOf(mandateKinds) kind!: MandateKind;
  @Answers(authoritySchema) authority!: Authority;
  @AsData('MandateParts') content!: Mandate['draft'];
  @Count() costCents!: number;
  @Optional() @AnyText() proposedText?: string;
  @Optional() @AnyText() decidedText?: string;
}

export class MandateView {
  @OneOf(mandateKinds) kind!: MandateKind;
  /** What is being worked on; the last version is what is in force. */
  @AsData('MandateParts') draft!: Mandate['draft'];
  @Parts(() => MandateVersionView) versions!: readonly MandateVersionView[];
}
