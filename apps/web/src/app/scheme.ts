import { useSyncExternalStore } from 'react';

export type Scheme = 'light' | 'dark';

const REMEMBERED = 'plankreis.scheme';
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

const chosen = (): Scheme | undefined => {
  const found = localStorage.getItem(REMEMBERED);
  return found === 'light' || found === 'dark' ? found : undefined;
};

const current = (): Scheme => chosen() ?? (systemDark.matches ? 'dark' : 'light');

/** KERN reads the scheme from the root element; without a choice the system decides. */
export function applyRememberedScheme(): void {
  document.documentElement.dataset.kernTheme = current();
  for (const listener of listeners) listener();
}

export function chooseScheme(scheme: Scheme): void {
  localStorage.setItem(REMEMBERED, scheme);
  applyRememberedScheme();
}

systemDark.addEventListener('change', applyRememberedScheme);

export const useScheme = (): Scheme =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, current);
