import { addDays, label, type Day, type Language } from '@plankreis/process';
import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';

/** A deadline as a calendar shows it. */
export interface CalendarEvent {
  readonly processId: string;
  readonly deadlineId: string;
  readonly kind: string;
  readonly text: string;
  readonly number: string;
  readonly processTitle: string;
  readonly department: string;
  readonly dueOn: Day;
  readonly public: boolean;
  /** Where the process is. */
  readonly url?: string;
}

const names = {
  mine: { de: 'Plankreis: meine Fristen', en: 'Plankreis: my deadlines' },
  department: { de: 'Plankreis: Fristen', en: 'Plankreis: deadlines' },
} as const;

/** Longer titles are cut by calendars at their own discretion. */
const SUMMARY = 200;

/**
 * Deadlines as a calendar (RFC 5545) of whole days that take nobody's time. An event keeps its name from day to day, so
 * that calendars move it instead of adding another.
 */
export function calendarText(
  events: readonly CalendarEvent[],
  {
    department,
    language,
    now,
  }: { readonly department?: string; readonly language: Language; readonly now: Date },
): string {
  const name =
    department === undefined ? names.mine[language] : `${names.department[language]} ${department}`;
  const calendar = ical({
    name,
    prodId: { company: 'Plankreis', product: 'Plankreis', language: language.toUpperCase() },
    ttl: 6 * 3600,
  });
  for (const event of events)
    calendar.createEvent({
      id: `${event.processId}/${event.deadlineId}@plankreis`,
      start: noon(event.dueOn),
      end: noon(addDays(event.dueOn, 1)),
      allDay: true,
      stamp: now,
      summary: cut(`${event.text} (${event.number})`),
      description: [
        `${event.number} ${event.processTitle}`,
        event.department,
        label('deadlineKinds', event.kind, language),
      ].join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
      class: event.public ? ICalEventClass.PUBLIC : ICalEventClass.CONFIDENTIAL,
      ...(event.url === undefined ? {} : { url: event.url }),
    });
  return calendar.toString();
}

/** The library writes days as they are where the program runs: noon is the same day nearly everywhere. */
const noon = (day: Day): Date =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)), 12);

const cut = (text: string): string => (text.length > SUMMARY ? `${text.slice(0, SUMMARY - 1)}…` : text);
