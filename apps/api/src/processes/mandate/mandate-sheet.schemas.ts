import { coverageStatuses, decisionResults, phases } from '@plankreis/process';

const text = { type: 'string' };
const day = { type: 'string', format: 'date' };
const count = { type: 'integer', minimum: 0 };
const status = { enum: [...coverageStatuses] };

const shape = (
  required: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

/** By which authority a mandate stands. */
export const basisSchema = {
  oneOf: [
    shape(
      {
        by: { const: 'decision' },
        decisionId: text,
        itemNos: { type: 'array', items: { type: 'integer' } },
        status,
        urgent: { type: 'boolean' },
      },
      {
        reference: text,
        bodyId: text,
        decidedOn: day,
        effectiveOn: day,
        resultCode: { enum: [...decisionResults] },
        resultLabel: text,
        votes: { $ref: '#/components/schemas/Votes' },
      },
    ),
    shape({ by: { const: 'norm' }, norm: text, noticeBodyId: text, noticeOn: day }),
  ],
};

/** What a mandate does not cover, one by one. */
export const notCoveredSchema = {
  type: 'array',
  items: {
    oneOf: [
      shape({ code: { const: 'phase' }, phase: { enum: [...phases] }, status }),
      shape({ code: { const: 'conditionOpen' }, decisionId: text, itemNo: count, text }),
      shape({ code: { const: 'objectionOpen' }, decisionId: text, grounds: text, on: day }),
      shape({ code: { const: 'money' }, askedCents: count }, { decidedCents: count }),
      shape({ code: { const: 'measure' }, title: text }),
      shape({ code: { const: 'approval' }, refused: { type: 'boolean' } }),
      shape({ code: { const: 'endPassed' }, endOn: day }),
      shape({ code: { const: 'suspended' } }, { because: text }),
    ],
  },
};
