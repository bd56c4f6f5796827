import type { Translation } from '../de';

export const statement: Translation['statement'] = {
  title: 'Accessibility statement',
  intro:
    'Plankreis is meant to be used by everyone. This statement applies to the application you are in now.',
  standard: {
    title: 'What we go by',
    text: 'The measure is the standard EN 301 549 with the success criteria of WCAG 2.2, level AA. The interface follows KERN, the design system of the German public administration.',
  },
  tested: {
    title: 'How we test',
    text: 'With every change, each page is checked in a browser: in both languages, light and dark, on wide and narrow screens. Everything works with the keyboard and can be read at 200 per cent zoom. The planning ring comes with a table of the same content.',
  },
  known: {
    title: 'What is not accessible yet',
    text: 'Documents that are only referred to lie outside of this application and may contain barriers.',
  },
  feedback: {
    title: 'Report a barrier',
    text: 'If you meet a barrier, please report it to the office of your administration that runs Plankreis. If that does not help, you can turn to the enforcement or arbitration body of your Land.',
  },
};
