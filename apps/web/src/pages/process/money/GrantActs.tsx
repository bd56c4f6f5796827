import type { Process } from '../../../api/process.types';
import { ActionButtons } from '../../../record/ActionButtons';
import { useActions } from '../../../record/use-actions';

interface Props {
  readonly process: Process;
  readonly id: string;
  readonly programme: string;
}

/** What can be recorded about one grant. */
export function GrantActs({ process, id, programme }: Props) {
  const { ready } = useActions(process.id)('grant', id);
  return <ActionButtons lean entries={ready} about={programme} />;
}
