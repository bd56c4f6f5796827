import { useTranslation } from 'react-i18next';
import { useSpacesAsked, type SpaceAsked } from '../../api/participation';
import type { SocialSpace } from '../../api/spaces';
import { useFormats } from '../../i18n/formats';
import { Alert } from '../../view/Alert';
import { SpaceButton } from './SpaceButton';
import { useSpaceQuery } from './use-space-query';
import '../../parts/participation/spaces-list.css';

interface Props {
  readonly space: SocialSpace;
  readonly spaces: readonly SocialSpace[];
}

/** Whether somebody was asked in a space, and in which of its parts nobody was. */
export function AskedThere({ space, spaces }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { chooseSpace } = useSpaceQuery();
  const { data } = useSpacesAsked();
  const item = data?.items.find(({ id }) => id === space.id);
  if (!data || !item) return null;
  const parentOf = (id: string): string | undefined => spaces.find((one) => one.id === id)?.parentId;
  const isWithin = (id: string | undefined): boolean =>
    id !== undefined && (id === space.id || isWithin(parentOf(id)));
  const unasked = data.notAsked.filter(({ id }) => id !== space.id && isWithin(id));
  const day = item.lastOn ? formats.day(item.lastOn) : '';
  return (
    <div>
      {item.asked === 'nowhere' ? (
        <Alert kind="warning" title={t('spaces.asked.nowhere', { space: space.name })} />
      ) : (
        <p className="kern-body">
          {t(`spaces.asked.${item.asked}`, {
            space: space.name,
            day,
            whole: wholeAsked(space, spaces, data.items)?.name ?? '',
          })}
        </p>
      )}
      {unasked.length > 0 && item.asked !== 'nowhere' && (
        <>
          <p className="kern-body">{t('spaces.asked.unaskedParts')}</p>
          <ul className="kern-body spaces-list">
            {unasked.map((part) => (
              <li key={part.id}>
                <SpaceButton space={part} chosen={undefined} onChoose={chooseSpace} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** The nearest space around this one in which somebody was asked. */
function wholeAsked(
  { parentId }: SocialSpace,
  spaces: readonly SocialSpace[],
  items: readonly SpaceAsked[],
): SocialSpace | undefined {
  const above = spaces.find(({ id }) => id === parentId);
  if (!above || items.some(({ id, asked }) => id === above.id && asked === 'here')) return above;
  return wholeAsked(above, spaces, items);
}
