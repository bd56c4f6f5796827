import type { Translation } from '../de';

export const errors: Translation['errors'] = {
  pageTitle: 'This page cannot be shown',
  notFound: 'Not found',
  notFoundHint: 'There is nothing at this address, or you may not see it.',
  offline: 'No connection to the server',
  offlineHint: 'Please check your network connection and try again. What you entered is still there.',
  unexpected: 'That did not work',
  unexpectedHint: 'Please try again.',
  retry: 'Try again',
  toProcesses: 'To the planning processes',
};
