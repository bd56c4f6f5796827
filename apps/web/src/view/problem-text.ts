import type { TFunction } from 'i18next';
import { isProblem } from '../api/problem';

/** What went wrong, in words for people; the server's own where it spoke. */
export function problemText(
  error: unknown,
  t: TFunction,
): { readonly title: string; readonly detail: string } {
  if (isProblem(error, 0)) return { title: t('errors.offline'), detail: t('errors.offlineHint') };
  if (isProblem(error) && error.code !== 'unknown') return { title: error.message, detail: error.detail };
  return { title: t('errors.unexpected'), detail: t('errors.unexpectedHint') };
}
