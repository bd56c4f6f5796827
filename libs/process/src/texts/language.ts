export const languages = ['de', 'en'] as const;
export type Language = (typeof languages)[number];

/** One text in each language. */
export type Both = Readonly<Record<Language, string>>;

/** `{name}` in a text is replaced by the parameter of that name. */
export const filled = (text: string, params: Readonly<Record<string, string | number>> = {}): string =>
  text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
