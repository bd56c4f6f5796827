import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { refresh } from '../site/refresh';

interface Happened {
  readonly processId: string;
  readonly version: number;
}

const isHappened = (value: unknown): value is Happened =>
  typeof value === 'object' && value !== null && 'processId' in value && typeof value.processId === 'string';

/** Keeps what is on the screen fresh while others record; the browser reconnects by itself. */
export function useLiveUpdates(signedIn: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!signedIn) return;
    const source = new EventSource('/api/events');
    source.onmessage = (event: MessageEvent<string>) => {
      const happened: unknown = JSON.parse(event.data);
      if (!isHappened(happened)) return;
      refresh(client, happened.processId);
    };
    return () => {
      source.close();
    };
  }, [client, signedIn]);
}
