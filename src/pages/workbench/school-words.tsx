import { Fragment } from 'preact';
import { say } from '../../language/say';
import { TermsField } from './terms-field';
import { asObject, type RulesDocument } from './use-document';

const WORDS = [
  ['names', 'bench.policy.namesOfSchool'],
  ['staff', 'bench.policy.namesOfStaff'],
  ['publicContacts', 'bench.policy.public'],
] as const;

/** How people call the school and its staff: without these, a nickname is nobody's. */
export function SchoolWords({ doc }: { doc: RulesDocument }) {
  const school = asObject(asObject(doc.json.vocabulary).school);
  const words = (key: string) => (Array.isArray(school[key]) ? school[key].filter((each) => typeof each === 'string') : []);
  return (
    <fieldset class="step">
      <legend>{say('bench.policy.names')}</legend>
      {WORDS.map(([key, asked]) => (
        <Fragment key={key}>
          <p class="field-name">{say(asked)}</p>
          <TermsField label={say(asked)} terms={words(key)} onTerms={(terms) => doc.set(['vocabulary', 'school', key], terms)} />
        </Fragment>
      ))}
    </fieldset>
  );
}
