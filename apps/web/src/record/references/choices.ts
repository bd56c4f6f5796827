import type { Choice } from '../form/references';

/** How the choices of each kind of thing are found. */
export type Providers = Readonly<Record<string, () => readonly Choice[]>>;

export const named = (items: readonly { id: string; name: string }[] | undefined): Choice[] =>
  (items ?? []).map(({ id, name }) => ({ value: id, label: name }));

export const titled = (items: readonly { id: string; title: string }[] | undefined): Choice[] =>
  (items ?? []).map(({ id, title }) => ({ value: id, label: title }));

export const onlyOnce = (texts: readonly string[]): Choice[] =>
  [...new Set(texts)].map((text) => ({ value: text, label: text }));

export const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)} …` : text);
