import {
  participationDue,
  participationOverdue,
  participationState,
  requiredGroups,
  sameGroup,
  type Day,
  type Dossier,
} from '@plankreis/process';
import { spacesAsked } from '../../registers/spaces/spaces-asked.js';
import type { SocialSpaceItem } from '../../registers/spaces/social-space.types.js';
import type { ParticipationStepView, ParticipationView, RequiredGroupView } from './participation.view.js';
import type { Named } from '../../platform/http/named.js';

interface Surroundings {
  readonly today: Day;
  readonly spaces: readonly SocialSpaceItem[];
  readonly person: (id: string) => Named;
}

/** The register of participation of one process, with what is still missing and where nobody was asked. */
export function participationView(
  dossier: Dossier,
  { today, spaces, person }: Surroundings,
): ParticipationView {
  const asked = dossier.participation.flatMap(({ held, spaceId }) => (held && spaceId ? spaceId : []));
  const about = [...dossier.findings, ...dossier.measures].flatMap(({ spaceId }) => spaceId ?? []);
  const concerned = new Set(spacesAsked(spaces, about).asked.map(({ id }) => id));
  return {
    groups: groupViews(dossier, person),
    steps: stepViews(dossier, today, spaces),
    notAsked: spacesAsked(spaces, asked).notAsked.map(({ id, name }) => ({
      id,
      name,
      concerned: concerned.has(id),
    })),
  };
}

const groupViews = (dossier: Dossier, person: Surroundings['person']): RequiredGroupView[] =>
  requiredGroups(dossier).map(({ early, ...one }) => {
    const waiver = dossier.participationWaivers.find(
      ({ phase, group }) => phase === one.phase && sameGroup(group, one.group),
    );
    return {
      ...one,
      early: early === true,
      ...(waiver && { waiver: { reason: waiver.reason, by: person(waiver.by), on: waiver.on } }),
    };
  });

const stepViews = (
  dossier: Dossier,
  today: Day,
  spaces: readonly SocialSpaceItem[],
): ParticipationStepView[] => {
  const late = new Set(participationOverdue(dossier, today).map(({ id }) => id));
  return dossier.participation.map((step) => {
    const { spaceId, ...rest } = step;
    const dueOn = participationDue(step);
    const name = spaces.find(({ id }) => id === spaceId)?.name;
    return {
      ...rest,
      state: participationState(step),
      ...(spaceId === undefined ? {} : { space: { id: spaceId, name: name ?? spaceId } }),
      ...(dueOn === undefined ? {} : { dueOn }),
      overdue: late.has(step.id),
    };
  });
};
