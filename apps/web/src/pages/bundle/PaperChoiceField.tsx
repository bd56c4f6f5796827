import { useTranslation } from 'react-i18next';
import { useLabels } from '../../i18n/labels';
import { FieldErrors } from '../../record/form/FieldFrame';
import { PagedList } from '../../view/PagedList';
import { keyOf, type PaperChoice } from './use-paper-choice';

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly choice: PaperChoice;
  readonly errors: readonly string[];
}

/** The papers of all processes that can go into a bundle, to choose from. */
export function PaperChoiceField({ id, legend, choice, errors }: Props) {
  const { t } = useTranslation();
  const labels = useLabels();
  return (
    <fieldset
      className={errors.length > 0 ? 'kern-fieldset kern-fieldset--error' : 'kern-fieldset'}
      id={id}
      tabIndex={-1}
    >
      <legend className="kern-label">{legend}</legend>
      <div className="kern-fieldset__body">
        <PagedList list={choice.list} empty={t('bundle.noPapers')}>
          {(papers) =>
            papers.map((paper) => {
              const field = `${id}-${keyOf(paper).replace(' ', '-')}`;
              return (
                <div key={field} className="kern-form-check">
                  <input
                    type="checkbox"
                    className="kern-form-check__checkbox"
                    id={field}
                    checked={choice.isChosen(paper)}
                    onChange={() => {
                      choice.toggle(paper);
                    }}
                  />
                  <label className="kern-label" htmlFor={field}>
                    {paper.title}
                    <span className="bundle-note">
                      {paper.number} {paper.processTitle}, {labels('paperStates', paper.state)}
                    </span>
                  </label>
                </div>
              );
            })
          }
        </PagedList>
      </div>
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}
