import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bundle, BundleMember } from '../../api/bundles';
import { useModel } from '../../api/model';
import type { EntryTypeModel } from '../../api/model.types';
import { asProblem } from '../../api/problem';
import { useAnnounce } from '../../view/Announcer';
import { today } from '../../i18n/formats';
import { ChangedMeanwhile } from '../../record/ChangedMeanwhile';
import { FaultSummary } from '../../record/FaultSummary';
import { EntryFields } from '../../record/form/EntryForm';
import { shownSchema } from '../../record/form/form-schema';
import { filledIn, withRequiredLists, type Plain } from '../../record/form/plain-data';
import { FormValidator } from '../../record/form/validator';
import { OccurrenceFields } from '../../record/OccurrenceFields';
import { useReferences } from '../../record/use-references';
import { problemText } from '../../view/problem-text';
import { faultsOfPart, faultsTold, placedFaults, type PartFault } from './bundle-faults';
import { PaperFields } from './PaperFields';
import type { Seen } from './use-seen';
import { isOvertaken, useBundleRecording, type BundleEntryType } from './use-bundle-recording';
import { own } from '../../record/own-entries';

interface Props {
  readonly bundle: Bundle;
  readonly seen: Seen;
  readonly type: BundleEntryType;
  /** What is settled by where the form stands, the same for all. */
  readonly settled?: Plain;
  readonly occurredOn?: string;
  readonly act: string;
  readonly done: () => void;
}

/** Whether a field is asked once for all papers: of a result only the reference, which names the whole submission. */
const isShared = (type: BundleEntryType, name: string): boolean =>
  type === own.scheduled || type === own.rescheduled || name === 'reference';

/** Fields nobody is asked for: what the bundle, its papers and the session say, and what no session decides. */
const unaskedFields = (type: BundleEntryType, settled: Plain): readonly string[] => [
  'paperId',
  ...Object.keys(settled),
  ...(type === own.decided ? ['bodyId', 'urgent'] : []),
  // Each paper is dealt with in public or not, as it is itself.
  ...(type === own.scheduled ? ['public'] : []),
];

/** What a paper proposes is what is usually decided on. */
const beginning = (type: BundleEntryType, { proposedItems }: BundleMember): Plain =>
  type === own.decided ? { items: proposedItems.map((item) => ({ ...item })) } : {};

/** Records one entry for all open papers of a bundle, in the form parts in which each is recorded by itself. */
export function EntryForBundle(props: Props) {
  const { data: model } = useModel();
  const entryType = model?.entryTypes.find(({ type }) => type === props.type);
  return entryType ? <Form {...props} entryType={entryType} /> : null;
}

const nothing: Plain = {};

function Form({
  bundle,
  seen,
  type,
  settled = nothing,
  entryType,
  act,
  done,
  ...props
}: Props & { entryType: EntryTypeModel }) {
  const { schema } = entryType;
  const { t } = useTranslation();
  const announce = useAnnounce();
  const references = useReferences();
  const id = [type, settled['consultationId']].filter(Boolean).join('-').replaceAll('.', '-');
  const prefixOf = useCallback(
    (processId?: string): string => [id, processId].filter(Boolean).join('-'),
    [id],
  );
  const members = bundle.members.filter(({ open }) => open);
  const [shared, setShared] = useState<Plain>({});
  const [typed, setTyped] = useState<Readonly<Record<string, Plain>>>({});
  const [occurredOn, setOccurredOn] = useState(props.occurredOn ?? today());
  const [basis, setBasis] = useState('');
  const [own, setOwn] = useState<readonly PartFault[] | undefined>();
  // Faults are told of the members as they were when they were looked for.
  const [judged, setJudged] = useState(members);
  const recording = useBundleRecording(bundle, seen, () => {
    setShared({});
    setTyped({});
    done();
  });

  const [once, each] = useMemo(() => {
    const asked = Object.keys(shownSchema(schema, undefined, unaskedFields(type, settled)).properties ?? {});
    const all = Object.keys(schema.properties ?? {});
    const onceAsked = asked.filter((name) => isShared(type, name));
    const eachAsked = asked.filter((name) => !isShared(type, name));
    const unaskedBesides = (names: readonly string[]) => all.filter((name) => !names.includes(name));
    return [
      { asked: onceAsked, unasked: unaskedBesides(onceAsked) },
      { asked: eachAsked, unasked: unaskedBesides(eachAsked) },
    ];
  }, [schema, type, settled]);
  const dataOf = (member: BundleMember): Plain => typed[member.processId] ?? beginning(type, member);

  const validator = useMemo(() => new FormValidator(t), [t]);
  const faultsOf = (data: Plain, unasked: readonly string[], processId?: string): PartFault[] =>
    // The validator only asks of a schema what RJSF's type and ours have in common.
    validator
      .validateFormData(data, shownSchema(schema, undefined, unasked) as object)
      .errors.map((fault) => ({
        ...(processId !== undefined && { processId }),
        path: (fault.property ?? '').replace(/^\./, ''),
        message: fault.message ?? '',
      }));
  const submit = () => {
    if (recording.isPending) return;
    const found = [
      ...faultsOf(shared, once.unasked),
      ...(each.asked.length > 0
        ? members.flatMap((member) => faultsOf(dataOf(member), each.unasked, member.processId))
        : []),
    ];
    setOwn(found.length > 0 ? found : undefined);
    setJudged(members);
    if (found.length > 0) announce(t('form.check'));
    else
      recording.mutate({
        type,
        data: { ...filledIn(shared), ...settled },
        occurredOn,
        ...(basis.trim() && { basis: basis.trim() }),
        own: Object.fromEntries(
          members.map((member) => [
            member.processId,
            each.asked.length > 0
              ? withRequiredLists(filledIn(dataOf(member)), shownSchema(schema, undefined, each.unasked))
              : {},
          ]),
        ),
      });
  };

  const { error } = recording;
  const refusal = useMemo(() => (error && !isOvertaken(error) ? asProblem(error) : undefined), [error]);
  const told = useMemo(() => refusal && problemText(refusal, t), [refusal, t]);
  useEffect(() => {
    if (told) announce(told.title);
  }, [announce, told]);
  const { atFields, elsewhere } = useMemo(() => {
    if (own) return { atFields: own, elsewhere: [] };
    if (!refusal) return { atFields: [], elsewhere: [] };
    return faultsTold(refusal, { members: judged }, schema, (name) => isShared(type, name));
  }, [own, refusal, judged, schema, type]);
  const placedAll = useMemo(
    () => placedFaults(atFields, { members: judged }, schema, prefixOf),
    [atFields, judged, schema, prefixOf],
  );
  const overtaken = error !== null && isOvertaken(error) ? seen.since : undefined;
  const changed = bundle.members.filter(
    ({ processId }) => overtaken && overtaken[processId] !== seen.versions[processId],
  );

  return (
    <form
      className="bundle-form stack"
      noValidate
      aria-label={act}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {changed.map(({ processId, number, processTitle }) => (
        <ChangedMeanwhile
          key={processId}
          processId={processId}
          about={`${number} ${processTitle}`}
          since={overtaken?.[processId] ?? 0}
        />
      ))}
      {(own ?? refusal) && (
        <FaultSummary title={told && !own ? told.title : t('form.check')} faults={placedAll}>
          {elsewhere.length > 0 && (
            <ul className="fault-list">
              {elsewhere.map((message) => (
                <li key={message} className="kern-body">
                  {message}
                </li>
              ))}
            </ul>
          )}
          {told && !own && placedAll.length + elsewhere.length === 0 && (
            <p className="kern-body">{told.detail}</p>
          )}
        </FaultSummary>
      )}
      {each.asked.length > 0 &&
        members.map((member) => (
          <PaperFields
            key={member.processId}
            prefix={prefixOf(member.processId)}
            member={member}
            entryType={entryType}
            unasked={each.unasked}
            data={dataOf(member)}
            faults={faultsOfPart(atFields, member.processId)}
            onChange={(data) => {
              setTyped((before) => ({ ...before, [member.processId]: data }));
            }}
          />
        ))}
      {once.asked.length > 0 && (
        <EntryFields
          prefix={id}
          schema={schema}
          unasked={once.unasked}
          data={shared}
          references={references}
          faults={faultsOfPart(atFields)}
          onChange={setShared}
        />
      )}
      <OccurrenceFields
        prefix={`${id}-`}
        occurredOn={occurredOn}
        setOccurredOn={setOccurredOn}
        basis={basis}
        setBasis={setBasis}
      />
      <div>
        <button type="submit" className="kern-btn kern-btn--primary" aria-disabled={recording.isPending}>
          <span className="kern-label">{changed.length > 0 ? t('record.submitAgain') : act}</span>
        </button>
      </div>
    </form>
  );
}
