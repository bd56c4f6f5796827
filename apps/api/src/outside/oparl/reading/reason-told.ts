import { reasonTexts } from '@plankreis/oparl';
import type { Language } from '@plankreis/process';

/** Why a label was read as it was; municipal rules give their reason in their own words. */
export const reasonTold = (reason: string, language: Language): string =>
  reasonTexts[reason]?.[language] ?? reason;
