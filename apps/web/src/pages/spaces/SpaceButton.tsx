import type { SocialSpace } from '../../api/spaces';

interface Props {
  readonly space: Pick<SocialSpace, 'id' | 'name'>;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The name of a space, to be looked at more closely. */
export function SpaceButton({ space: { id, name }, chosen, onChoose }: Props) {
  return (
    <button
      type="button"
      className="link-button"
      aria-pressed={id === chosen}
      onClick={() => {
        onChoose(id);
      }}
    >
      {name}
    </button>
  );
}
