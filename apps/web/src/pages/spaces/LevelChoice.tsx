import { useTranslation } from 'react-i18next';
import type { SocialSpace } from '../../api/spaces';
import { useLabels } from '../../i18n/labels';
import { Choice } from '../../view/Choice';
import { useSpaceQuery } from './use-space-query';

interface Props {
  readonly levels: readonly SocialSpace['level'][];
  readonly level: SocialSpace['level'] | undefined;
}

/** How small the spaces are that are shown, where there is a choice. */
export function LevelChoice({ levels, level = levels[0] }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  const { choose } = useSpaceQuery();
  if (levels.length < 2 || level === undefined) return null;
  return (
    <Choice
      label={t('spaces.level')}
      value={level}
      choices={levels.map((one) => [one, labels('spatialLevels', one)])}
      onChange={(one) => {
        choose('ebene', one);
      }}
    />
  );
}
