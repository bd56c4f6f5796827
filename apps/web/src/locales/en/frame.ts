import type { Translation } from '../de';

export const frame: Translation['frame'] = {
  claim: 'Municipal planning processes at a glance',
  home: 'Plankreis, to the desk',
  skip: 'Skip to content',
  menu: 'Menu',
  navigation: 'Main navigation',
  language: 'Language',
  scheme: { dark: 'Dark appearance', light: 'Light appearance' },
  footer: 'Plankreis follows planning processes from the first topic to the periodic update.',
};
