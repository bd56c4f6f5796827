import type { Day, Language } from '@plankreis/process';

/** What a digest tells. */
export interface Told {
  readonly due: readonly {
    readonly dueOn: Day;
    readonly isOverdue: boolean;
    readonly text: string;
    readonly number: string;
    readonly processTitle: string;
  }[];
  readonly news: readonly {
    readonly number: string;
    readonly title: string;
    readonly facts: readonly string[];
  }[];
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const words = {
  de: {
    greeting: (name: string) => `Guten Tag ${name},`,
    subject: (due: number) =>
      due === 0 ? 'Plankreis: Neues in Ihren Prozessen' : `Plankreis: ${String(due)} Fristen im Blick`,
    due: 'Was ansteht:',
    overdue: 'überfällig seit',
    dueOn: 'bis',
    news: 'Was in Ihren Prozessen neu ist:',
    more: 'Alles Weitere steht auf Ihrem Schreibtisch:',
    off: 'Wie oft Sie diese Nachricht bekommen, bestimmen Sie dort unter „Mein Konto“.',
  },
  en: {
    greeting: (name: string) => `Dear ${name},`,
    subject: (due: number) =>
      due === 0 ? 'Plankreis: news of your processes' : `Plankreis: ${String(due)} deadlines to watch`,
    due: 'What is due:',
    overdue: 'overdue since',
    dueOn: 'by',
    news: 'What is new in your processes:',
    more: 'Everything else is on your desk:',
    off: 'Choose there, under “My account”, how often you get this message.',
  },
} as const;

const days: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  de: new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }),
};

/** A digest as a plain letter; undefined where there is nothing to tell. */
export function letter(
  { due, news }: Told,
  {
    name,
    language,
    address,
  }: { readonly name: string; readonly language: Language; readonly address: string },
): Letter | undefined {
  if (due.length === 0 && news.length === 0) return undefined;
  const say = words[language];
  const dueLines = due.map(
    ({ dueOn, isOverdue, text, number, processTitle }) =>
      `- ${isOverdue ? say.overdue : say.dueOn} ${days[language].format(new Date(dueOn))}: ${text}\n  ${number} ${processTitle}`,
  );
  const newsLines = news.map(({ number, title, facts }) => `- ${number} ${title}: ${facts.join(', ')}`);
  const parts = [
    say.greeting(name),
    ...(dueLines.length > 0 ? [[say.due, ...dueLines].join('\n')] : []),
    ...(newsLines.length > 0 ? [[say.news, ...newsLines].join('\n')] : []),
    `${say.more} ${address}/`,
    say.off,
  ];
  return { subject: say.subject(due.length), text: `${parts.join('\n\n')}\n` };
}
