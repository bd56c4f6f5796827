import { useCallback, useRef, useState } from 'react';
import type { HowFar, Waiting } from '../api/long-work';

interface State {
  readonly busy: boolean;
  readonly howFar?: HowFar;
  readonly calledOff: boolean;
  readonly error?: unknown;
}

const idle: State = { busy: false, calledOff: false };

/** Waits for one piece of long work at a time: how far it is, what went wrong, and a way to call it off. */
export function useWaiting() {
  const [state, setState] = useState(idle);
  const running = useRef<AbortController>(undefined);
  /** Does the work, and calls off what was under way. Undefined where nothing came of it. */
  const run = useCallback(async <T>(work: (waiting: Waiting) => Promise<T>): Promise<T | undefined> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    const say = (said: State): void => {
      if (running.current === mine) setState(said);
    };
    say({ busy: true, calledOff: false });
    try {
      const done = await work({
        signal: mine.signal,
        hear: (howFar) => {
          say({ busy: true, calledOff: false, howFar });
        },
      });
      say(idle);
      return running.current === mine ? done : undefined;
    } catch (error) {
      say(mine.signal.aborted ? { busy: false, calledOff: true } : { busy: false, calledOff: false, error });
      return undefined;
    }
  }, []);
  const callOff = useCallback(() => {
    running.current?.abort();
  }, []);
  const reset = useCallback(() => {
    running.current?.abort();
    running.current = undefined;
    setState(idle);
  }, []);
  return { ...state, run, callOff, reset };
}

export type WaitingState = ReturnType<typeof useWaiting>;
