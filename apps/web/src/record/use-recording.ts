import { processKey } from '../api/keys';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { asProblem, isProblem } from '../api/problem';
import { takeProposal } from '../api/oparl';
import { readProcess, recordEntry, type Recording } from '../api/processes';
import { refresh } from '../site/refresh';
import type { Recorded } from '../api/types';
import { useIdempotencyKey } from './idempotency';

/** A process as the person has seen it. */
interface Seen {
  readonly id: string;
  readonly version: number;
  /** The version to which what the person recorded elsewhere on the page has led. */
  readonly carriedTo?: number;
}

/**
 * Records against the version the person has seen. When somebody else was quicker, `conflict` is that version:
 * what came since is shown, and the next attempt is made against the newest one. Where it was proposed, the proposal is
 * taken over by it.
 */
export function useRecording(process: Seen, onRecorded: (recorded: Recorded) => void, proposalId?: string) {
  const client = useQueryClient();
  const keyFor = useIdempotencyKey();
  const [seen, setSeen] = useState(process.version);
  const version = Math.max(seen, process.carriedTo ?? 0);
  const [conflict, setConflict] = useState<number | undefined>();

  const mutation = useMutation({
    mutationFn: (recording: Recording) =>
      proposalId === undefined
        ? recordEntry(process.id, version, keyFor([version, recording]), recording)
        : takeProposal(proposalId, version, keyFor([version, recording]), recording),
    onSuccess: (recorded) => {
      client.setQueryData([...processKey(process.id), 'dossier'], recorded.process);
      refresh(client, process.id);
      onRecorded(recorded);
    },
    onError: async (error) => {
      if (!isProblem(error, 412)) return;
      const newest = await readProcess(process.id);
      setConflict((before) => before ?? version);
      setSeen(newest.version);
      await client.invalidateQueries({ queryKey: processKey(process.id) });
    },
  });

  const { error } = mutation;
  const refusal = error && !isProblem(error, 412) ? asProblem(error) : undefined;
  return {
    record: (recording: Recording) => {
      if (!mutation.isPending) mutation.mutate(recording);
    },
    busy: mutation.isPending,
    refusal,
    conflict,
  };
}
