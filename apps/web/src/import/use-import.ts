import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ImportPreview, Importing } from '../api/imports';
import { useIdempotencyKey } from '../record/idempotency';
import { base64Of } from './base64';
import { useWaiting } from './use-waiting';

interface Chosen {
  readonly file: { readonly name: string; readonly content: string };
  /** Tells files of one name apart. */
  readonly at: number;
}

/** Bytes; the server refuses more. */
const MOST_BYTES = 30_000_000;

interface Options<C extends object, D> {
  /** How a file is read before anything is chosen. */
  readonly initial: C;
  /** What was chosen by what the columns held, and has to be chosen anew with them. */
  readonly byColumns?: Partial<C>;
  readonly onTaken: (done: D) => void;
}

/** A file on its way in: chosen, looked at as often as something is chosen anew, and taken over once. */
export function useImport<C extends { sheet?: string; mapping?: object }, P extends ImportPreview, D>(
  importing: Importing<C, P, D>,
  { initial, byColumns, onTaken }: Options<C, D>,
) {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [chosen, setChosen] = useState<Chosen>();
  const [choices, setChoices] = useState(initial);
  /** The last one there was: it stays while the file is looked at anew, and when that fails. */
  const [preview, setPreview] = useState<P>();
  const [round, setRound] = useState(0);
  const [tooLarge, setTooLarge] = useState(false);
  const looking = useWaiting();
  const taking = useWaiting();
  // Whoever leaves waits no longer; what is being written is finished.
  const { callOff } = looking;
  useEffect(() => callOff, [callOff]);

  const look = async ({ file }: Chosen, chosenNow: C): Promise<void> => {
    const seen = await looking.run((waiting) => importing.preview({ file, ...chosenNow }, waiting));
    if (seen) setPreview(seen);
  };
  const choose = async (file: File | undefined): Promise<void> => {
    looking.reset();
    taking.reset();
    setChoices(initial);
    setPreview(undefined);
    setChosen(undefined);
    setTooLarge(file !== undefined && file.size > MOST_BYTES);
    if (!file || file.size > MOST_BYTES) return;
    const seen = await looking.run(async (waiting) => {
      const read = { file: { name: file.name, content: await base64Of(file) }, at: Date.now() };
      waiting.signal.throwIfAborted();
      setChosen(read);
      return importing.preview({ file: read.file, ...initial }, waiting);
    });
    if (seen) setPreview(seen);
  };
  const change = (more: Partial<C>): void => {
    taking.reset();
    const next = { ...choices, ...more };
    setChoices(next);
    if (chosen) void look(chosen, next);
  };
  const take = async (): Promise<void> => {
    if (!chosen || !preview || taking.busy || looking.busy) return;
    const key = keyFor([chosen.at, choices, preview.fingerprint]);
    const body = { file: chosen.file, ...choices };
    const taken = await taking.run(async (waiting) => ({
      done: await importing.take(body, preview, key, waiting),
    }));
    // Called off or broken off: how much is left to do is looked at anew.
    if (!taken) return look(chosen, choices);
    setChosen(undefined);
    setChoices(initial);
    setPreview(undefined);
    setRound((before) => before + 1);
    void client.invalidateQueries();
    onTaken(taken.done);
  };
  return {
    fileName: chosen?.file.name,
    /** How many files were taken over: for each there is a field of its own. */
    round,
    choices,
    preview,
    looking,
    taking,
    tooLarge,
    choose,
    change,
    /** Reads the file by other columns, or another sheet. */
    changeColumns: (more: Partial<C>): void => {
      change({ ...byColumns, ...more });
    },
    again: (): void => {
      if (chosen) void look(chosen, choices);
    },
    take,
  };
}

export interface Import<P extends ImportPreview> {
  readonly fileName: string | undefined;
  readonly round: number;
  readonly preview: P | undefined;
  readonly looking: ReturnType<typeof useWaiting>;
  readonly taking: ReturnType<typeof useWaiting>;
  readonly tooLarge: boolean;
  readonly choose: (file: File | undefined) => Promise<void>;
  readonly again: () => void;
  readonly take: () => Promise<void>;
}
