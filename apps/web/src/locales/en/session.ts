import type { Translation } from '../de';

export const session: Translation['session'] = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  intro: 'Sign in with your work e-mail address.',
  thenBack: 'Afterwards you continue where you were.',
  email: 'E-mail address',
  password: 'Password',
  setUp: 'First set-up',
  setUpIntro: 'Create the account of the first administrator. The link is good only once.',
  name: 'Name',
  passwordHint: 'At least 12 characters',
  choosePassword: 'Choose a password',
  choosePasswordIntro: 'Choose your password. The link is good once; then sign in with it.',
  passwordChosen: 'Your password is saved. Sign in with it now.',
  setUpSubmit: 'Create account',
};
