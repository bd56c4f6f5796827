import { requirement } from '../../contract/requirement.js';
import { effective } from '../../council/coverage.js';
import { byId } from '../../dossier/parts.js';
import type { PaperKind } from '../../vocabulary/vocabulary.js';
import type { PaperDrafted } from './data.js';

export const changesMandate = (kind: PaperKind | undefined): boolean =>
  kind === 'amendment' || kind === 'extension';

/** Only what changes a running mandate brings changes of it along. */
export const changesRunning = requirement<PaperDrafted>(
  'paper.mandateChanges',
  'mandateChanges',
  (_, { data }) => data.mandateChanges !== undefined && !changesMandate(data.kind),
);

/** The decision an amendment changes is one that gave or changed the mandate and still stands. */
export const amendsMandate = requirement<PaperDrafted>(
  'paper.amendsMandate',
  'amendsDecisionId',
  (dossier, { data }) => {
    const decision = byId(dossier.decisions, data.amendsDecisionId);
    if (data.kind !== 'amendment' || !decision) return false;
    return !decision.items.some((item) => effective(decision, item));
  },
);
