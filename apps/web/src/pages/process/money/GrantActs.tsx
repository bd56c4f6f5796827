import type { Process } from '../../../api/process.types';
import { ActionButtons } from '../../../record/ActionButtons';
import { useActions } from '../../../record/use-actions';

/** What can be recorded about one grant, the usual first. */
const acts = ['grant.granted', 'grant.useReported', 'grant.revised', 'grant.refused', 'grant.ended'] as const;

interface Props {
  readonly process: Process;
  readonly id: string;
  readonly programme: string;
}

export function GrantActs({ process, id, programme }: Props) {
  const { ready } = useActions(process.id)({ field: 'grantId', id }, acts);
  return <ActionButtons lean entries={ready} about={programme} />;
}
