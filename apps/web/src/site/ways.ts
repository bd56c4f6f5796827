import { looksAfter } from './sections';
import type { Person } from '../api/types';
import { addresses } from './addresses';

/** Who may submit topics; the server decides, this only spares others a way that leads nowhere. */
export const submits = (person: Person): boolean => person.role === 'planner' || person.role === 'head';

/** The ways of the main navigation, in their order: where each leads, how it is called, who sees it. */
export const navigation = [
  { to: addresses.desk, title: 'desk.title', seenBy: () => true },
  { to: addresses.processes, title: 'processes.title', seenBy: () => true },
  { to: addresses.topics, title: 'topics.title', seenBy: () => true },
  { to: addresses.council, title: 'council.title', seenBy: () => true },
  { to: addresses.followUp, title: 'followUp.title', seenBy: () => true },
  { to: addresses.money, title: 'money.title', seenBy: () => true },
  { to: addresses.deadlines, title: 'deadlines.title', seenBy: () => true },
  { to: addresses.participation, title: 'participation.title', seenBy: () => true },
  { to: addresses.measures, title: 'measures.title', seenBy: () => true },
  { to: addresses.spaces, title: 'spaces.title', seenBy: () => true },
  { to: addresses.dependencies, title: 'dependencies.title', seenBy: () => true },
  { to: addresses.administration, title: 'administration.title', seenBy: looksAfter },
  { to: addresses.submit, title: 'submit.title', seenBy: submits },
] as const satisfies readonly { to: string; title: string; seenBy: (person: Person) => boolean }[];
