import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useBodies, useDepartments, usePeople } from '../api/directory';
import { useTemplates } from '../api/templates';
import { useModel } from '../api/model';
import { useJournal, useProcessChoices } from '../api/processes';
import { useWindows } from '../api/topics';
import { useIndicators, useSocialSpaces } from '../api/spaces';
import type { DecisionItem, Process } from '../api/process.types';
import { asksSomething } from '../process/item-text';
import { useFormats } from '../i18n/formats';
import { spaceChoices } from './space-choices';
import type { Choice, References } from './form/references';

const named = (items: readonly { id: string; name: string }[] | undefined): Choice[] =>
  (items ?? []).map(({ id, name }) => ({ value: id, label: name }));

const onlyOnce = (texts: readonly string[]): Choice[] =>
  [...new Set(texts)].map((text) => ({ value: text, label: text }));

const shortened = (text: string): string => (text.length > 90 ? `${text.slice(0, 88)} …` : text);

/**
 * Everything a form can refer to, in words people know it by; where it is about one decision, only the items of that
 * one.
 */
export function useReferences(process?: Process, decisionId?: unknown): References {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: model } = useModel();
  const { data: people } = usePeople();
  const { data: departments } = useDepartments();
  const { data: bodies } = useBodies();
  // A new topic names the process it continues, others the plans they touch.
  const { data: others } = useProcessChoices(true);
  const { data: windows } = useWindows();
  const { data: indicators } = useIndicators();
  const { data: templates } = useTemplates();
  const { data: spaces } = useSocialSpaces();
  const { data: journal } = useJournal(process?.id ?? '', process !== undefined);
  return useMemo(() => {
    const texts = (items: readonly { id: string; text: string }[] | undefined): Choice[] =>
      (items ?? []).map(({ id, text }) => ({ value: id, label: shortened(text) }));
    const titles = (items: readonly { id: string; title: string }[] | undefined): Choice[] =>
      (items ?? []).map(({ id, title }) => ({ value: id, label: title }));
    const decisions = (process?.decisions ?? []).filter(
      ({ id }) => decisionId === undefined || id === decisionId,
    );
    const numbered = (items: readonly DecisionItem[]): Choice[] =>
      items.map(({ no, text }) => ({ value: String(no), label: shortened(`${no}: ${text}`) }));
    return (kind) => {
      switch (kind) {
        case 'person':
          return named(people);
        case 'department':
          return named(departments);
        case 'unit':
          return [
            { value: 'treasury', label: model?.labels['signingOffices']?.['treasury'] ?? '' },
            ...named(departments),
          ];
        case 'body':
          // One that is no more stays named where it was chosen, and is not chosen again.
          return named(bodies?.filter(({ active }) => active));
        case 'template':
          // One that takes no new process stays named where it was chosen, and is not chosen again.
          return (templates ?? [])
            .filter(({ retired }) => !retired)
            .map(({ key, name, legalBasis }) => ({
              value: key,
              label: legalBasis ? `${name} (${legalBasis})` : name,
            }));
        case 'paper':
          return titles(process?.papers);
        case 'consultation':
          // Results of bodies that do not decide are recorded where they stand; a decision names its session.
          return (process?.papers ?? []).flatMap(({ title, sequence }) =>
            sequence
              .filter(({ role, resultCode }) => role === 'decision' && !resultCode)
              .map(({ consultationId = '', bodyId, on }) => ({
                value: consultationId,
                label: [bodies?.find(({ id }) => id === bodyId)?.name ?? bodyId, formats.day(on), title].join(
                  ', ',
                ),
              })),
          );
        case 'decision':
          return (process?.decisions ?? []).map(({ id, reference, decidedOn }) => ({
            value: id,
            label: [reference, t('form.decidedOn', { day: formats.day(decidedOn) })]
              .filter(Boolean)
              .join(', '),
          }));
        case 'finding':
          return texts(process?.findings);
        case 'recommendation':
          return texts(process?.recommendations);
        case 'measure':
          return titles(process?.measures);
        case 'step':
          return titles(process?.steps);
        case 'duty':
          return texts(process?.duties);
        case 'participation':
          return (process?.participation.steps ?? []).map(({ id, group, plannedOn }) => ({
            value: id,
            label: `${group}, ${formats.day(plannedOn)}`,
          }));
        case 'requiredGroup':
          return onlyOnce(
            [...(process?.participation.groups ?? []), ...(process?.participation.steps ?? [])].map(
              ({ group }) => group,
            ),
          );
        case 'participationArea':
          return onlyOnce([
            ...(process ? [process.area] : []),
            ...(process?.participation.steps ?? []).flatMap(({ area }) => area ?? []),
            ...(process?.findings ?? []).flatMap(({ area }) => area ?? []),
          ]);
        case 'process':
          return (others ?? [])
            .filter(({ id }) => id !== process?.id)
            .map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
        case 'line':
          return (process?.budgetLines ?? [])
            .filter(({ cancelledBecause }) => cancelledBecause === undefined)
            .map(({ id, year, purpose, plannedCents }) => ({
              value: id,
              label: `${year}: ${purpose}, ${formats.money(plannedCents)}`,
            }));
        case 'commitment':
          return (process?.budgetLines ?? []).flatMap(({ purpose, commitments }) =>
            commitments
              .filter(({ openCents }) => openCents > 0)
              .map(({ id, reference, openCents }) => ({
                value: id,
                label: `${purpose}: ${reference}, ${formats.money(openCents)}`,
              })),
          );
        case 'block':
          return (process?.budgetLines ?? []).flatMap(({ purpose, blocks }) =>
            blocks
              .filter(({ blocking }) => blocking)
              .map(({ id, reason }) => ({ value: id, label: shortened(`${purpose}: ${reason}`) })),
          );
        case 'appropriation':
          return (process?.budgetLines ?? []).flatMap(({ purpose, appropriations }) =>
            appropriations
              .filter(({ conditional, conditionMetOn }) => conditional && !conditionMetOn)
              .map(({ id, cents, conditional }) => ({
                value: id,
                label: shortened(`${purpose}, ${formats.money(cents)}: ${conditional?.text ?? ''}`),
              })),
          );
        case 'grant':
          return (process?.grants ?? []).map(({ id, programme, amountCents }) => ({
            value: id,
            label: `${programme}, ${formats.money(amountCents)}`,
          }));
        case 'post':
          return (process?.posts ?? []).map(({ id, title, year }) => ({
            value: id,
            label: `${year}: ${title}`,
          }));
        case 'window':
          return (windows ?? [])
            .filter(({ active, standing }) => active && standing !== 'past')
            .map(({ id, title, opensOn }) => ({
              value: id,
              label: t('form.opens', { title, day: formats.day(opensOn) }),
            }));
        case 'budgetRound':
          // What was handed in is also recorded after the round is over.
          return (windows ?? [])
            .filter(({ active, kind: ofWindow }) => active && ofWindow === 'budgetRound')
            .map(({ id, title }) => ({ value: id, label: title }));
        case 'indicator':
          return named(indicators?.filter(({ active }) => active));
        case 'socialSpace':
          return spaceChoices(spaces ?? []);
        case 'entry':
          return [...(journal ?? [])].reverse().map(({ seq, label, occurredOn, summary }) => ({
            value: String(seq),
            label: shortened([`${formats.day(occurredOn)} ${label}`, summary].filter(Boolean).join(': ')),
          }));
        case 'waitingItem':
          return decisions.flatMap(({ items }) =>
            numbered(items.filter(({ conditional, conditionMetOn }) => conditional && !conditionMetOn)),
          );
        case 'decidedItem':
          return decisions.flatMap(({ items }) => numbered(items.filter(asksSomething)));
        default:
          return [];
      }
    };
  }, [
    t,
    formats,
    model,
    templates,
    people,
    departments,
    bodies,
    others,
    windows,
    indicators,
    spaces,
    journal,
    process,
    decisionId,
  ]);
}
